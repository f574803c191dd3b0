#include <algorithm>

#include "app/intake/import_run.hpp"
#include "app/intake/people.hpp"
#include "base/sort.hpp"
#include "base/text.hpp"

// A table of educators from beginning to end. Who is meant is found out for all rows; what they say is held of some
// people at a time.
namespace metodist::app {

using storage::Operation;

namespace {

// Large enough that a statement for each kind of fact costs little, small enough to stay in the processor's cache.
constexpr std::size_t people_at_a_time = 512;

}  // namespace

void Import::educators(Operation& operation) {
    if (request_.create_associations) {
        make_associations(operation);
    }
    told_.emplace(session_, Subject::educator);
    settle_organisations(operation);
    people(operation);
    join_rows();
    ledger_.emplace(session_, intakes_, request_.day);
    read_heads();
    for (std::span<const Person> left = people_; !left.empty();) {
        const auto size = std::min(left.size(), people_at_a_time);
        take_some(operation, left.first(size));
        left = left.subspan(size);
    }
    // What holds first: what is denied may have been ended by it.
    for (auto& each : waiting_) {
        take(operation, each, true);
    }
    ask_about_words(operation);
    look_for_missing(operation);
    for (auto& each : waiting_) {
        compare(each);
        remember(operation, each);
    }
    sort_difference();
    close_questions(operation);
    note_change(operation);
}

void Import::read_heads() {
    std::vector<std::int64_t> heads;
    storage::each_row(session_.store(), FactKind::office, {}, [&](const storage::Row& row) {
        if (!row.denied && (heads.empty() || heads.back() != row.subject)) {
            heads.push_back(row.subject);
        }
    });
    if (heads.empty()) {
        return;
    }
    told_->read(heads);
    for (const auto kind : state_kinds) {
        ledger_->read(kind, heads);
    }
    for (const auto each : heads) {
        heads_.emplace(each, state_before(each));
    }
}

RosterState Import::state_before(std::int64_t educator) const {
    const auto* told = told_->of(educator);
    const auto* then = told == nullptr ? nullptr : intakes_.by_id(told->intake);
    return roster_state(ledger_->all_of(educator), then == nullptr ? request_.day : then->day, levels_,
                        references_.associations());
}

// Of people made by this table nothing is known.
void Import::read_register(std::span<const Person> people, const std::vector<Spoken>& spoken) {
    std::vector<std::int64_t> known;
    for (const auto& person : people) {
        if (!person.created) {
            known.push_back(person.id);
        }
    }
    for (const auto kind : state_kinds) {
        ledger_->read(kind, known);
    }
    std::map<FactKind, std::vector<std::int64_t>> news;
    for (const auto& each : spoken) {
        for (std::size_t i = 0; i < each.statements.size() && !each.person.created; ++i) {
            auto& ids = news[each.statements[i].kind];
            if (!each.same[i] && (ids.empty() || ids.back() != each.person.id)) {
                ids.push_back(each.person.id);
            }
        }
    }
    for (const auto& [kind, ids] : news) {
        ledger_->read(kind, ids);
    }
}

bool Import::has_to_wait(const Spoken& spoken) const {
    return heads_.contains(spoken.person.id) || std::ranges::any_of(spoken.statements, [](const Statement& each) {
               return each.kind == FactKind::office &&
                      std::ranges::any_of(each.parts, [](const auto& part) { return !part.fact.denied; });
           });
}

void Import::take_some(Operation& operation, std::span<const Person> people) {
    std::vector<std::int64_t> untold;
    for (const auto& person : people) {
        if (!person.created && told_->of(person.id) == nullptr) {
            untold.push_back(person.id);
        }
    }
    told_->read(untold);
    std::vector<Spoken> spoken;
    spoken.reserve(people.size());
    for (const auto& person : people) {
        stop_if_wished();
        understand(operation, spoken.emplace_back(Spoken{person, proposal_of(person)}));
    }
    read_register(people, spoken);
    for (auto& each : spoken) {
        const auto head = heads_.find(each.person.id);
        each.before = head == heads_.end() ? state_before(each.person.id) : head->second;
        tell_other_posts(each);
        take(operation, each, false);
        if (has_to_wait(each)) {
            waiting_.push_back(std::move(each));
            continue;
        }
        finish(operation, each);
    }
}

void Import::finish(Operation& operation, Spoken& spoken) {
    take(operation, spoken, true);
    compare(spoken);
    remember(operation, spoken);
    ledger_->forget(spoken.person.id);
    told_->forget(spoken.person.id);
}

void Import::understand(Operation& operation, Spoken& spoken) {
    const auto& person = spoken.person;
    std::vector<ProposedFact> settled;
    const auto* facts = &spoken.row.facts;
    if (std::ranges::any_of(*facts, &ProposedFact::disputed)) {
        settled = undisputed(operation, spoken.row);
        facts = &settled;
    }
    spoken.statements = statements_of(*facts, tables_.mapping,
                                      [&](const ProposedFact& proposed) { return resolved(proposed, person.id); });
    if (person.misnamed) {
        std::erase_if(spoken.statements, [](const Statement& each) { return each.kind == FactKind::name; });
    }
    compare_with_told(spoken);
}

void Import::compare_with_told(Spoken& subject) const {
    const auto* told = told_->of(subject.person.id);
    for (const auto& statement : subject.statements) {
        auto said = statement.said();
        subject.spoken.push_back(told != nullptr && told->marks.speaks_of(statement.source));
        subject.same.push_back(told != nullptr && statement.whole() && told->marks.says(statement.source, said));
        subject.said.push_back(std::move(said));
    }
}

// Whom the table shows otherwise than the one before.
void Import::compare(const Spoken& spoken) {
    const auto& person = spoken.person;
    const bool joined = told_->of(person.id) == nullptr;
    if (joined && person.created && !before_) {
        return;
    }
    const auto after = roster_state(ledger_->all_of(person.id), request_.day, levels_, references_.associations());
    RosterDifference row{person.id, full_name(spoken.row.name), {}, !person.created, {}, {}};
    row.place = spoken.row.rows.empty() ? Place{} : spoken.row.rows.front();
    if (joined) {
        row.changed = {RosterChange::joined};
        row.changed.to = after.organisations.empty() ? std::nullopt : std::optional(*after.organisations.begin());
        if (before_) {
            changes_.push_back(row);
        }
        if (person.created) {
            return;
        }
    }
    const auto& old = spoken.before.name;
    for (const auto& changed : roster_changes(spoken.before, after, request_.day, request_.day.plus_months(12))) {
        row.changed = changed;
        row.name_before =
            changed.change == RosterChange::renamed ? full_name({old.family, old.given, old.patronymic}) : "";
        changes_.push_back(row);
    }
}

void Import::sort_difference() {
    // In the order of the rows, whoever had to wait.
    std::map<std::int64_t, std::size_t> places;
    for (const auto& each : changes_) {
        places.emplace(each.educator, 0);
    }
    for (std::size_t i = 0; i < people_.size(); ++i) {
        if (const auto found = places.find(people_[i].id); found != places.end()) {
            found->second = i;
        }
    }
    std::ranges::stable_sort(changes_, {}, [&](const RosterDifference& each) { return places.at(each.educator); });
    std::ranges::move(changes_, std::back_inserter(difference_));
    changes_.clear();
    sort_by_key(difference_, [](const RosterDifference& each) {
        return std::pair{each.changed.change, russian_sort_key(each.name)};
    });
}

}  // namespace metodist::app

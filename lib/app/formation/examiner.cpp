#include "app/formation/examiner.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "app/entry_days.hpp"
#include "app/formation/eligibility.hpp"
#include "storage/cycles.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::column;
using storage::Ledger;
using storage::Row;

// Facts that reasons and their parts name; const or not, as the reasons are.
template <typename Reasons, typename Visit>
void each_seen(Reasons& reasons, const Visit& visit) {
    for (auto& reason : reasons) {
        std::ranges::for_each(reason.actual, visit);
        each_seen(reason.parts, visit);
    }
}

// Texts and papers do not travel with packed facts; of those judged one by one the whole rows are read, kind by kind.
class WholeRows {
public:
    WholeRows(Session& session, const std::vector<std::int64_t>& educators, std::span<answers::PersonVerdict> people) {
        std::set<FactKind> kinds;
        for (const auto& person : people) {
            each_seen(person.verdict.reasons, [&](const SeenFact& seen) { kinds.insert(seen.kind); });
        }
        for (const FactKind kind : kinds) {
            rows_[kind] = storage::rows(session.store(), kind, educators, session.snapshot());
        }
        for (std::size_t i = 0; i < people.size(); ++i) {
            each_seen(people[i].verdict.reasons, [&](SeenFact& seen) { complete(seen, educators[i]); });
        }
    }

private:
    void complete(SeenFact& seen, std::int64_t educator) const {
        const auto& rows = rows_.at(seen.kind);
        const std::pair wanted{educator, seen.sequence};
        const auto key = [](const Row& row) { return std::pair{row.subject, row.sequence}; };
        const auto found = std::ranges::lower_bound(rows, wanted, {}, key);
        if (found == rows.end() || key(*found) != wanted) {
            return;
        }
        seen.paper = found->paper;
        const auto& columns = fact_schema(seen.kind).columns;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].type == ColumnType::text && !found->text(i).empty()) {
                seen.values.push_back({std::string(columns[i].key), found->text(i)});
            }
        }
    }

    std::map<FactKind, std::vector<Row>> rows_;
};

// What a reason and its parts point to.
struct Mentions {
    std::set<std::int64_t> organisations;
    std::set<std::int64_t> bodies;
    std::set<std::int64_t> papers;

    void add(const SeenFact& seen) {
        for (const auto& value : seen.values) {
            const auto* number = std::get_if<std::int64_t>(&value.value);
            const auto index = fact_column(fact_schema(seen.kind), value.column);
            if (number == nullptr || !index) {
                continue;
            }
            const auto type = fact_schema(seen.kind).columns[*index].type;
            if (type == ColumnType::organisation) {
                organisations.insert(*number);
            } else if (type == ColumnType::body) {
                bodies.insert(*number);
            }
        }
        if (seen.paper) {
            papers.insert(*seen.paper);
        }
    }
    void add(const std::vector<Reason>& reasons) {
        for (const auto& reason : reasons) {
            std::ranges::for_each(reason.actual, [&](const SeenFact& seen) { add(seen); });
            for (const auto& missing : reason.missing) {
                if (missing.what == Missing::What::reference) {
                    (missing.column.starts_with("body.") ? bodies : organisations).insert(missing.subject);
                }
            }
            add(reason.parts);
        }
    }
};

void put_names(std::map<std::int64_t, storage::CodeAndName>&& found, std::map<std::int64_t, answers::Named>& out) {
    for (auto& [id, each] : found) {
        out[id] = {std::move(each.code), std::move(each.name)};
    }
}

template <typename Value>
std::vector<std::int64_t> not_in(const std::map<std::int64_t, Value>& known, const std::set<std::int64_t>& wanted) {
    std::vector<std::int64_t> out;
    std::ranges::copy_if(wanted, std::back_inserter(out), [&](std::int64_t id) { return !known.contains(id); });
    return out;
}

template <typename Value>
void copy_known(const std::map<std::int64_t, Value>& known, const std::set<std::int64_t>& wanted,
                std::map<std::int64_t, Value>& out) {
    for (const std::int64_t id : wanted) {
        out.emplace(id, known.at(id));
    }
}

// The day on which waiting alone would make the condition hold, of the criteria the last, of the routes the first.
std::optional<Day> waited_for(const EligibilityVerdict& verdict) {
    std::optional<Day> out;
    const bool routes = verdict.mode == EligibilityMode::routes;
    for (const auto& reason : verdict.reasons) {
        const bool waits = reason.cure && reason.cure->what == Cure::What::wait && reason.cure->from;
        if (reason.outcome == Truth::yes || (routes && !waits)) {
            continue;
        }
        if (!waits) {
            return std::nullopt;
        }
        if (!out || (routes ? *reason.cure->from < *out : *reason.cure->from > *out)) {
            out = reason.cure->from;
        }
    }
    return out;
}

answers::OverrideView override_view(const Row& row, const std::map<std::int64_t, formation::PaperMention>& papers) {
    answers::OverrideView view;
    view.author = row.text(column(Ledger::human_decision, "author"));
    view.reason = row.text(column(Ledger::human_decision, "reason"));
    if (row.paper) {
        const auto& paper = papers.at(*row.paper);
        view.paper = paper.number.empty() ? paper.code : paper.number;
    }
    view.decided =
        Day::from_number(static_cast<std::int32_t>(row.number(column(Ledger::human_decision, "decided")).value_or(0)));
    return view;
}

}  // namespace

void NameBook::learn(std::span<const answers::PersonVerdict> people) {
    Mentions mentions;
    for (const auto& person : people) {
        mentions.add(person.verdict.reasons);
    }
    auto& store = session_.store();
    const auto day = session_.asked();
    if (const auto ids = not_in(known_.organisations, mentions.organisations); !ids.empty()) {
        put_names(storage::organisations_called(store, day, session_.snapshot(), &ids), known_.organisations);
    }
    if (const auto ids = not_in(known_.bodies, mentions.bodies); !ids.empty()) {
        put_names(storage::bodies_called(store, day, session_.snapshot(), &ids), known_.bodies);
    }
    if (const auto ids = not_in(known_.papers, mentions.papers); !ids.empty()) {
        known_.papers.merge(paper_mentions(session_, ids));
    }
}

void NameBook::learn_all() {
    auto& store = session_.store();
    put_names(storage::organisations_called(store, session_.asked(), session_.snapshot()), known_.organisations);
    put_names(storage::bodies_called(store, session_.asked(), session_.snapshot()), known_.bodies);
}

answers::ReasonNames NameBook::names_for(const EligibilityVerdict& verdict) const {
    Mentions mentions;
    mentions.add(verdict.reasons);
    answers::ReasonNames out;
    copy_known(known_.organisations, mentions.organisations, out.organisations);
    copy_known(known_.bodies, mentions.bodies, out.bodies);
    copy_known(known_.papers, mentions.papers, out.papers);
    return out;
}

Examiner::Examiner(Session& session, const CoreGroup& group, const std::optional<formation::Cycle>& cycle)
    : session_(session), group_(group), rules_(eligibility_rules(session, group)), cycle_(cycle), names_(session) {
    read_body();
    if (cycle_) {
        facts_ = cycle_facts(session_, group_, *cycle_);
    }
}

void Examiner::read_body() {
    if (!group_.body) {
        return;
    }
    auto& store = session_.store();
    entry_ = app::entry_days(store, *group_.body, session_.asked(), cycle_, session_.snapshot());
    const auto decisions = storage::rows(store, Ledger::human_decision, *group_.body, session_.snapshot());
    const auto papers = paper_mentions(session_, papers_of(decisions));
    for (const auto& row : decisions) {
        const auto educator = row.number(column(Ledger::human_decision, "educator"));
        if (educator && row.text(column(Ledger::human_decision, "sort")) == "override") {
            overrides_[*educator] = override_view(row, papers);
        }
    }
}

answers::ProcedureState Examiner::procedure_of(std::int64_t educator) const {
    answers::ProcedureState state;
    const auto entry = entry_.find(educator);
    state.member = entry != entry_.end() && entry->second.included;
    if (!cycle_) {
        return state;
    }
    for (const auto& nomination : cycle_->nominations) {
        if (nomination.educator == educator && !nomination.withdrawn()) {
            state.nominations.push_back(nomination.code);
            state.missing_fields = formation::missing_fields(group_.rules, nomination, facts_);
            state.missing_diagnostics = formation::missing_diagnostics(group_.rules, nomination, facts_);
        }
    }
    return state;
}

answers::PersonVerdict Examiner::verdict_on(const SubjectFacts& facts, const Surroundings& around, std::string code,
                                            std::string name) const {
    answers::PersonVerdict person;
    person.code = std::move(code);
    person.name = std::move(name);
    person.verdict = rules_.verdict(facts, around, session_.asked());
    person.procedure = procedure_of(facts.subject());
    if (const auto found = overrides_.find(facts.subject()); found != overrides_.end()) {
        person.override = found->second;
    }
    const auto later =
        person.verdict.outcome == EligibilityOutcome::not_eligible ? waited_for(person.verdict) : std::nullopt;
    JudgeMemory memory;
    if (later && rules_.outcome(facts, around, *later, memory) == EligibilityOutcome::eligible) {
        person.eligible_from = later;
    }
    return person;
}

answers::PersonVerdict Examiner::judge(const storage::Passing& passing, const Surroundings& around) const {
    auto person = verdict_on(passing.facts, around, passing.code, passing.name);
    person.names = names_.names_for(person.verdict);
    return person;
}

answers::PersonVerdict Examiner::judge(std::int64_t educator) { return judge(std::vector{educator}).front(); }

std::vector<answers::PersonVerdict> Examiner::judge(const std::vector<std::int64_t>& educators) {
    auto& store = session_.store();
    const auto snapshot = session_.snapshot();
    const auto facts = storage::facts_of(store, rules_.plan(), educators, snapshot);
    auto around = storage::surroundings_of(store, rules_.plan(), facts, snapshot);
    around.entry = entry_;
    auto codes = storage::codes_of(store, storage::Identity::educator, educators);
    auto names = storage::educator_names(store, educators, session_.asked(), snapshot);
    std::vector<answers::PersonVerdict> out;
    for (const auto& each : facts) {
        out.push_back(verdict_on(each, around, codes[each.subject()], names[each.subject()]));
    }
    const WholeRows completed(session_, educators, out);
    names_.learn(out);
    for (auto& person : out) {
        person.names = names_.names_for(person.verdict);
    }
    return out;
}

}  // namespace metodist::app

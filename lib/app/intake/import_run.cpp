#include "app/intake/import_run.hpp"

#include <algorithm>
#include <utility>

#include "app/bodies.hpp"
#include "app/intake/file_report.hpp"
#include "app/intake/people.hpp"
#include "app/words.hpp"
#include "base/sort.hpp"
#include "base/text.hpp"
#include "storage/names.hpp"

namespace metodist::app {

using storage::column;
using storage::Identity;
using storage::Ledger;
using storage::Operation;

namespace {

std::vector<std::string> category_levels(const Frame& frame) {
    const auto words = vocabularies(frame);
    const auto* list = words.find("category_level");
    return list == nullptr ? std::vector<std::string>{} : list->codes();
}

}  // namespace

Import::Import(Session& session, const ImportTables& request, Tables& tables, std::optional<std::int64_t> scope)
    : session_(session),
      request_(request),
      tables_(tables),
      scope_(scope),
      municipality_(session.municipality()),
      references_(session, tables.mapping),
      intakes_(session),
      questions_(session, intakes_.of(municipality_)),
      levels_(category_levels(session.frame())) {
    if (const auto* last = intakes_.last(municipality_, tables.mapping.subject, scope)) {
        before_ = *last;
    }
}

Finding& Import::tell(std::string code, Severity severity, const Place& place, Arguments arguments) {
    Finding finding;
    finding.code = std::move(code);
    finding.severity = severity;
    finding.place = place;
    finding.arguments = std::move(arguments);
    findings_.push_back(std::move(finding));
    return findings_.back();
}

void Import::stop_if_wished() const {
    const auto* stop = session_.frame().stop;
    if (stop != nullptr && stop->now()) {
        throw Error(Trouble::world, "storage.interrupted", {}, {.file = session_.frame().database.string()});
    }
}

bool Import::noted_alone(std::int64_t recorded, std::int64_t ended) const {
    return before_ && before_->day == request_.day && recorded == noted_ && ended == 0;
}

// Not before there is something to write: whoever stops the work while names are compared leaves no trace at all.
void Import::note_intake(Operation& operation) {
    if (intake_ != 0) {
        return;
    }
    Intake intake;
    intake.municipality = municipality_;
    intake.subject = tables_.mapping.subject;
    intake.mapping = request_.mapping;
    intake.scope = scope_;
    intake.day = request_.day;
    for (const auto& file : tables_.files) {
        intake.files += (intake.files.empty() ? "" : ", ") + file.file;
        intake.hash += (intake.hash.empty() ? "" : " ") + file.hash;
    }
    for (const auto& each : intakes_.all()) {
        if (tables_.mapping.subject == Subject::educator && each.municipality == municipality_ &&
            each.hash == intake.hash && each.day != intake.day) {
            tell("intake.same_file", Severity::breach, {.file = intake.files},
                 {{"day", each.day}, {"operation", each.operation}});
        }
    }
    const auto recorded = operation.recorded();
    intake_ = intakes_.note(operation, intake);
    noted_ = operation.recorded() - recorded;
    changed_before_ = recorded + operation.ended();
}

// A table that was taken in before is noted once more where this time it changed something.
void Import::note_change(Operation& operation) {
    if (noted_ == 0 && operation.recorded() + operation.ended() > changed_before_) {
        intakes_.note_again(operation, intake_);
    }
}

void Import::understand(Operation& operation, Person& person) {
    std::vector<ProposedFact> settled;
    const auto* facts = &person.row->facts;
    if (std::ranges::any_of(*facts, &ProposedFact::disputed)) {
        settled = undisputed(operation, *person.row);
        facts = &settled;
    }
    person.statements = statements_of(*facts, tables_.mapping,
                                      [&](const ProposedFact& proposed) { return resolved(proposed, person.id); });
    if (person.misnamed) {
        std::erase_if(person.statements, [](const Statement& each) { return each.kind == FactKind::name; });
    }
    compare_with_told(person);
}

void Import::compare_with_told(Person& person) const {
    const auto* told = told_->of(person.id);
    for (const auto& statement : person.statements) {
        auto said = statement.said();
        person.spoken.push_back(told != nullptr && told->marks.speaks_of(statement.source));
        person.same.push_back(told != nullptr && statement.whole() && told->marks.says(statement.source, said));
        person.said.push_back(std::move(said));
    }
}

void Import::read_ledger() {
    std::set<std::int64_t> subjects;
    for (const auto& person : people_) {
        subjects.insert(person.id);
    }
    for (const auto& [id, told] : told_->all()) {
        subjects.insert(id);
    }
    auto kinds = kinds_of(tables_.educators);
    for (const auto kind :
         {FactKind::name, FactKind::post, FactKind::category, FactKind::membership, FactKind::office}) {
        kinds.insert(kind);
    }
    ledger_.emplace(session_, intakes_, kinds, subjects, request_.day);
    for (auto& person : people_) {
        const auto* told = told_->of(person.id);
        const auto* then = told == nullptr ? nullptr : intakes_.by_id(told->intake);
        person.before = roster_state(ledger_->all_of(person.id), then == nullptr ? request_.day : then->day, levels_,
                                     references_.associations());
    }
}

void Import::educators(Operation& operation) {
    if (request_.create_associations) {
        make_associations(operation);
    }
    told_.emplace(session_, Subject::educator);
    settle_organisations(operation);
    people(operation);
    join_rows();
    for (auto& person : people_) {
        stop_if_wished();
        understand(operation, person);
    }
    read_ledger();
    for (const auto& person : people_) {
        tell_other_posts(person);
    }
    // What holds first: what is denied may have been ended by it.
    for (const bool denials : {false, true}) {
        for (auto& person : people_) {
            take(operation, person, denials);
        }
    }
    ask_about_words(operation);
    look_for_missing(operation);
    compare();
    for (auto& person : people_) {
        remember(operation, person);
    }
    close_questions(operation);
    note_change(operation);
}

std::optional<Fact> Import::resolved(const ProposedFact& proposed, std::int64_t subject) {
    Fact fact{proposed.kind, subject, 0, proposed.denied, proposed.valid, {}, proposed.values};
    if (!proposed.organisation.empty()) {
        const auto id = references_.organisation(proposed.organisation, proposed.places);
        if (!id) {
            return std::nullopt;
        }
        if (scope_ && id != scope_) {
            tell("register.import_outside_scope", Severity::breach, place_of(proposed),
                 {{"name", proposed.organisation}});
            return std::nullopt;
        }
        fact.values[column(fact.kind, "organisation")] = *id;
    }
    if (!proposed.body.empty()) {
        const auto id = references_.association(proposed.body, proposed.places);
        if (!id) {
            return std::nullopt;
        }
        fact.values[column(fact.kind, "body")] = *id;
        if (!fact.denied) {
            // A table tells what is, not the procedure behind it.
            fact.values[column(fact.kind, "taken_over")] = std::int64_t{1};
        }
    }
    return fact;
}

void Import::make_associations(Operation& operation) {
    for (const auto& name : references_.unknown_associations(tables_.educators)) {
        NewBody body;
        body.kind = "association";
        body.name = name;
        body.taken_over = true;
        references_.add_association(name, make_body(operation, municipality_, body).id);
        ++counts_.associations;
    }
}

// Whom the table shows otherwise than the one before.
void Import::compare() {
    const Day horizon = request_.day.plus_months(12);
    for (const auto& person : people_) {
        const auto after = roster_state(ledger_->all_of(person.id), request_.day, levels_, references_.associations());
        RosterDifference row{person.id, full_name(person.row->name), {}, !person.created, {}, {}};
        row.place = person.row->rows.empty() ? Place{} : person.row->rows.front();
        if (told_->of(person.id) == nullptr) {
            row.changed = {RosterChange::joined};
            row.changed.to = after.organisations.empty() ? std::nullopt : std::optional(*after.organisations.begin());
            if (before_) {
                difference_.push_back(row);
            }
            if (person.created) {
                continue;
            }
        }
        const auto& old = person.before.name;
        for (const auto& changed : roster_changes(person.before, after, request_.day, horizon)) {
            row.changed = changed;
            row.name_before =
                changed.change == RosterChange::renamed ? full_name({old.family, old.given, old.patronymic}) : "";
            difference_.push_back(row);
        }
    }
    sort_by_key(difference_, [](const RosterDifference& each) {
        return std::pair{each.changed.change, russian_sort_key(each.name)};
    });
}

std::vector<Finding> Import::findings() const {
    std::vector<Finding> out = tables_.findings;
    std::ranges::copy(findings_, std::back_inserter(out));
    std::ranges::move(references_.findings(), std::back_inserter(out));
    sort_by_place(tables_, out);
    return out;
}

}  // namespace metodist::app

#include "app/intake/import_run.hpp"

#include <algorithm>
#include <utility>

#include "app/bodies.hpp"
#include "app/intake/file_report.hpp"
#include "app/intake/people.hpp"
#include "app/words.hpp"
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

std::vector<Finding> Import::findings() const {
    std::vector<Finding> out = tables_.findings;
    std::ranges::copy(findings_, std::back_inserter(out));
    std::ranges::move(references_.findings(), std::back_inserter(out));
    sort_by_place(tables_, out);
    return out;
}

}  // namespace metodist::app

#include "app/intake/import_run.hpp"
#include "base/text.hpp"
#include "storage/names.hpp"

namespace metodist::app {

using storage::Identity;
using storage::Ledger;
using storage::Operation;

std::int64_t Import::organisation_of(Operation& operation, const ProposedOrganisation& proposed) {
    const auto id = operation.create(Identity::organisation, std::nullopt, "o");
    operation.record(Ledger::organisation_entry, {id, false, {}, {}, {municipality_}});
    operation.record(FactKind::organisation_name, {id, false, {}, {}, {std::string("full"), tidy(proposed.name)}});
    ++counts_.created;
    return id;
}

void Import::organisations(Operation& operation) {
    note_intake(operation);
    told_.emplace(session_, Subject::organisation);
    OrganisationNames names(tables_.mapping.legal_forms);
    for (const auto& each : storage::organisation_names(session_.store())) {
        names.add(OrganisationId{each.subject}, each.name);
    }
    std::vector<std::pair<std::int64_t, const ProposedOrganisation*>> rows;
    std::set<std::int64_t> subjects;
    for (const auto& each : tables_.organisations) {
        const auto match = names.find(each.name);
        counts_.known += match.id ? 1 : 0;
        const auto id = match.id ? static_cast<std::int64_t>(*match.id) : organisation_of(operation, each);
        names.add(OrganisationId{id}, each.name);
        rows.emplace_back(id, &each);
        subjects.insert(id);
    }
    const std::vector<std::int64_t> all(subjects.begin(), subjects.end());
    told_->read(all);
    ledger_.emplace(session_, intakes_, request_.day);
    for (const auto kind : kinds_of(tables_.organisations)) {
        ledger_->read(kind, all);
    }
    for (const auto& [id, organisation] : rows) {
        take_organisation(operation, id, *organisation);
    }
    note_change(operation);
}

void Import::take_organisation(Operation& operation, std::int64_t id, const ProposedOrganisation& organisation) {
    Spoken subject{{0, id}};
    subject.statements = statements_of(organisation.facts, tables_.mapping, [&](const ProposedFact& proposed) {
        return std::optional(Fact{proposed.kind, id, 0, proposed.denied, proposed.valid, {}, proposed.values});
    });
    // Its own name is how it was found.
    std::erase_if(subject.statements, [](const Statement& each) { return each.mapped == nullptr; });
    compare_with_told(subject);
    for (const bool denials : {false, true}) {
        take(operation, subject, denials);
    }
    remember(operation, subject);
}

}  // namespace metodist::app

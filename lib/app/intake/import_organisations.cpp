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
    ledger_.emplace(session_, kinds_of(tables_.organisations), subjects, request_.day);
    for (const auto& [id, organisation] : rows) {
        for (const auto& proposed : organisation->facts) {
            const bool own_name = proposed.kind == FactKind::organisation_name && proposed.values[0] == Field("full");
            if (proposed.disputed) {
                ledger_->leave_out(proposed.kind);
            } else if (!own_name) {
                Fact fact{proposed.kind, id, 0, proposed.denied, proposed.valid, {}, proposed.values};
                ledger_->put(operation, std::move(fact), place_of(proposed), findings_);
            }
        }
    }
}

}  // namespace metodist::app

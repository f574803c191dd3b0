// One import on its way: the values of tables in, rows out, everything told.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "app/intake/import.hpp"
#include "app/intake/ledger.hpp"
#include "app/intake/references.hpp"
#include "app/intake/tables.hpp"

namespace metodist::app {

struct ImportCounts {
    std::int64_t known = 0;
    std::int64_t created = 0;
    std::int64_t undecided = 0;
    std::int64_t associations = 0;
};

class Import {
public:
    Import(Session& session, const ImportTables& request, Tables& tables, std::optional<std::int64_t> scope)
        : session_(session),
          request_(request),
          tables_(tables),
          scope_(scope),
          municipality_(session.municipality()),
          references_(session, tables.mapping) {}

    void educators(storage::Operation& operation);
    void organisations(storage::Operation& operation);
    [[nodiscard]] std::vector<Finding> findings() const;
    [[nodiscard]] const ImportCounts& counts() const { return counts_; }
    [[nodiscard]] const std::map<FactKind, KindCount>& kinds() const { return ledger_->counts(); }

private:
    struct Row {
        const ProposedEducator* person = nullptr;
        std::int64_t id = 0;
    };
    std::vector<Row> people(storage::Operation& operation);
    void facts(storage::Operation& operation, const Row& row, bool denials);
    std::optional<Fact> resolved(const ProposedFact& proposed, std::int64_t subject);
    void name_fact(storage::Operation& operation, const Row& row, const ProposedFact& proposed);
    void tell_other_posts(const Row& row);
    void make_associations(storage::Operation& operation);
    std::int64_t organisation_of(storage::Operation& operation, const ProposedOrganisation& proposed);

    Session& session_;
    const ImportTables& request_;
    Tables& tables_;
    std::optional<std::int64_t> scope_;
    std::int64_t municipality_;
    References references_;
    std::optional<ImportLedger> ledger_;
    ImportCounts counts_;
    std::vector<Finding> findings_;
};

// Of the first cell that gave the fact.
Place place_of(const ProposedFact& fact);

// The kinds of all facts of these people or organisations.
template <typename Proposed>
std::set<FactKind> kinds_of(const std::vector<Proposed>& proposed) {
    std::set<FactKind> kinds;
    for (const auto& each : proposed) {
        for (const auto& fact : each.facts) {
            kinds.insert(fact.kind);
        }
    }
    return kinds;
}

}  // namespace metodist::app

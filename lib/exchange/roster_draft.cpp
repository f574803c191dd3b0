#include "exchange/roster_draft.hpp"

namespace metodist {

namespace {

ProposedFact made(const FactDraft& draft, const MappedFact& mapped, std::size_t source, const DraftPiece& piece) {
    ProposedFact fact;
    fact.kind = mapped.kind;
    fact.denied = draft.denied || piece.denied;
    fact.values = mapped.values;
    fact.values.resize(fact_schema(mapped.kind).columns.size());
    for (const auto* set : {&draft.set, &piece.set}) {
        for (const auto& [column, value] : *set) {
            fact.values[column] = value;
        }
    }
    fact.organisation = draft.organisation;
    fact.body = piece.body;
    fact.places = draft.places;
    fact.source = source;
    if (!fact.denied) {
        fact.valid = draft.valid;
    }
    return fact;
}

// The key of a required column that has no value; empty where nothing is missing.
std::string missing_column(const ProposedFact& fact) {
    const FactSchema& schema = fact_schema(fact.kind);
    for (std::size_t i = 0; i < schema.columns.size(); ++i) {
        const FactColumn& column = schema.columns[i];
        bool present = !std::holds_alternative<std::monostate>(fact.values[i]);
        switch (column.type) {
            case ColumnType::organisation: present = !fact.organisation.empty(); break;
            case ColumnType::body: present = !fact.body.empty(); break;
            case ColumnType::word:
            case ColumnType::text:
            case ColumnType::number:
            case ColumnType::day:
            case ColumnType::flag: break;
        }
        if (column.required && !present) {
            return std::string(column.key);
        }
    }
    return {};
}

Finding about(const FactDraft& draft, std::string code, const MappedFact& mapped) {
    return {.code = std::move(code),
            .arguments = {{"fact", Word{"fact_kind", std::string(fact_schema(mapped.kind).key)}}},
            .place = draft.places.empty() ? Place{} : draft.places.front(),
            .severity = Severity::gap};
}

}  // namespace

std::vector<ProposedFact> finish_draft(const FactDraft& draft, const MappedFact& mapped, std::size_t source, Day day,
                                       std::vector<Finding>& findings) {
    std::vector<ProposedFact> facts;
    const bool dated = draft.valid.since || draft.valid.until;
    if (dated && !draft.asserted) {
        findings.push_back(about(draft, "import.day_without_fact", mapped));
    }
    if (!draft.asserted && !draft.denied) {
        return facts;
    }
    static const std::vector<DraftPiece> whole(1);
    for (const auto& piece : draft.pieces.empty() ? whole : draft.pieces) {
        ProposedFact fact = made(draft, mapped, source, piece);
        if (mapped.on_table_day && !fact.denied) {
            fact.valid.since = day;
        }
        const std::string missing = fact.denied ? std::string() : missing_column(fact);
        if (!missing.empty()) {
            Finding finding = about(draft, "import.fact_incomplete", mapped);
            finding.arguments.push_back({"column", Word{"fact_column", missing}});
            findings.push_back(std::move(finding));
            continue;
        }
        facts.push_back(std::move(fact));
    }
    return facts;
}

}  // namespace metodist

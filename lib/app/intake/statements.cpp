#include "app/intake/statements.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace metodist::app {

namespace {

std::string text_of(const Field& field) {
    if (const auto* text = std::get_if<std::string>(&field)) {
        return fold(*text);
    }
    const auto* number = std::get_if<std::int64_t>(&field);
    return number == nullptr ? std::string() : "#" + std::to_string(*number);
}

std::string text_of(const Fact& fact) {
    std::string out = fact.denied ? "not" : "is";
    out += "|" + (fact.valid.since ? fact.valid.since->iso() : std::string());
    out += "|" + (fact.valid.until ? fact.valid.until->iso() : std::string());
    for (const auto& value : fact.values) {
        out += "|" + text_of(value);
    }
    return out;
}

std::string source_of(const ProposedFact& fact, const Mapping& mapping) {
    return fact.source ? mapping.facts[*fact.source].id : std::string(fact_schema(fact.kind).key);
}

}  // namespace

Place place_of(const ProposedFact& fact) { return fact.places.empty() ? Place{} : fact.places.front(); }

bool changes_with_time(FactKind kind) {
    switch (kind) {
        case FactKind::education:
        case FactKind::speciality:
        case FactKind::experience:
        case FactKind::birth: return false;
        default: return true;
    }
}

bool ended_before(const Fact& fact, Day day) { return fact.valid.until && *fact.valid.until < day; }

std::string Statement::said() const {
    std::vector<std::string> texts;
    for (const auto& part : parts) {
        texts.push_back(text_of(part.fact));
    }
    std::ranges::sort(texts);
    std::string out;
    for (const auto& each : texts) {
        out += each + "\n";
    }
    return out;
}

bool Statement::concerns(const Fact& fact) const {
    if (fact.kind != kind) {
        return false;
    }
    for (std::size_t i = 0; mapped != nullptr && i < mapped->values.size(); ++i) {
        if (!std::holds_alternative<std::monostate>(mapped->values[i]) && mapped->values[i] != fact.values[i]) {
            return false;
        }
    }
    return true;
}

std::vector<Statement> statements_of(const std::vector<ProposedFact>& facts, const Mapping& mapping,
                                     const ResolveFact& resolve) {
    std::vector<Statement> out;
    for (const auto& proposed : facts) {
        const auto source = source_of(proposed, mapping);
        auto found = std::ranges::find(out, source, &Statement::source);
        if (found == out.end()) {
            const auto* mapped = proposed.source ? &mapping.facts[*proposed.source] : nullptr;
            out.push_back({source, proposed.kind, mapped});
            found = out.end() - 1;
        }
        auto fact = proposed.disputed ? std::nullopt : resolve(proposed);
        if (fact) {
            found->parts.push_back({std::move(*fact), place_of(proposed)});
        } else {
            ++found->left_out;
        }
    }
    return out;
}

}  // namespace metodist::app

#include "app/intake/statements.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace metodist::app {

namespace {

// Texts that folding leaves as they are: nearly every code.
bool is_folded(const std::string& text) {
    return std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || is_digit(c) || c == '_'; });
}

void add_text(std::string& out, const Field& field) {
    if (const auto* text = std::get_if<std::string>(&field)) {
        out += is_folded(*text) ? *text : fold(*text);
    } else if (const auto* number = std::get_if<std::int64_t>(&field)) {
        out += '#';
        out += std::to_string(*number);
    }
}

void add_text(std::string& out, const Fact& fact) {
    out += fact.denied ? "not" : "is";
    for (const auto& end : {fact.valid.since, fact.valid.until}) {
        out += '|';
        if (end) {
            out += end->iso();
        }
    }
    for (const auto& value : fact.values) {
        out += '|';
        add_text(out, value);
    }
}

std::string_view source_of(const ProposedFact& fact, const Mapping& mapping) {
    return fact.source ? std::string_view(mapping.facts[*fact.source].id) : fact_schema(fact.kind).key;
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
    std::string out;
    if (parts.size() == 1) {
        add_text(out, parts.front().fact);
        return out += '\n';
    }
    std::vector<std::string> texts(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        add_text(texts[i], parts[i].fact);
    }
    std::ranges::sort(texts);
    for (const auto& each : texts) {
        out += each;
        out += '\n';
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
            out.push_back({std::string(source), proposed.kind, mapped});
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

#include "exchange/roster_merge.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "domain/register/organisation_names.hpp"

namespace metodist {

namespace {

bool is_absent(const Field& field) { return std::holds_alternative<std::monostate>(field); }

bool same_text(const std::string& a, const std::string& b) { return organisation_key(a) == organisation_key(b); }

bool equal(const ProposedFact& a, const ProposedFact& b) {
    return a.denied == b.denied && a.valid == b.valid && a.values == b.values &&
           same_text(a.organisation, b.organisation) && same_text(a.body, b.body);
}

// Whether one says nothing that the other gainsays.
bool agree(const ProposedFact& a, const ProposedFact& b) {
    const auto fits = [](const auto& x, const auto& y) { return !x || !y || *x == *y; };
    const auto fits_text = [](const std::string& x, const std::string& y) {
        return x.empty() || y.empty() || same_text(x, y);
    };
    const auto fits_field = [](const Field& x, const Field& y) { return is_absent(x) || is_absent(y) || x == y; };
    return a.denied == b.denied && fits(a.valid.since, b.valid.since) && fits(a.valid.until, b.valid.until) &&
           std::ranges::equal(a.values, b.values, fits_field) && fits_text(a.organisation, b.organisation) &&
           fits_text(a.body, b.body);
}

// Whether the denial says that the other fact does not hold.
bool denies(const ProposedFact& denial, const ProposedFact& fact) {
    return denial.denied && !fact.denied && (denial.body.empty() || same_text(denial.body, fact.body)) &&
           std::ranges::equal(denial.values, fact.values,
                              [](const Field& x, const Field& y) { return is_absent(x) || x == y; });
}

void complete(ProposedFact& fact, const ProposedFact& other) {
    for (std::size_t i = 0; i < fact.values.size(); ++i) {
        if (is_absent(fact.values[i])) {
            fact.values[i] = other.values[i];
        }
    }
    fact.valid.since = fact.valid.since ? fact.valid.since : other.valid.since;
    fact.valid.until = fact.valid.until ? fact.valid.until : other.valid.until;
    fact.organisation = fact.organisation.empty() ? other.organisation : fact.organisation;
    fact.body = fact.body.empty() ? other.body : fact.body;
    std::ranges::copy(other.places, std::back_inserter(fact.places));
}

bool contradict(const ProposedFact& a, const ProposedFact& b, const MappedFact& mapped) {
    return denies(a, b) || denies(b, a) || (!mapped.several && !agree(a, b));
}

void dispute(ProposedFact& own, ProposedFact& fact, std::vector<Finding>& findings) {
    own.disputed = fact.disputed = true;
    findings.push_back({.code = "import.rows_contradict",
                        .arguments = {{"fact", Word{"fact_kind", std::string(fact_schema(fact.kind).key)}},
                                      {"row", row_seen_from(fact.places.front(), own.places.front())},
                                      {"cell", own.places.front().cell}},
                        .place = fact.places.front(),
                        .severity = Severity::gap});
}

void join_fact(std::vector<ProposedFact>& facts, ProposedFact fact, const Mapping& mapping,
               std::vector<Finding>& findings) {
    // One name of people is enough; organisations keep every spelling.
    if (!fact.source) {
        const auto own = std::ranges::find_if(facts, [&](const auto& each) {
            return each.kind == fact.kind && (fact.kind != FactKind::organisation_name || each.values == fact.values);
        });
        if (own != facts.end()) {
            if (fact.kind == FactKind::birth && fact.values != own->values) {
                dispute(*own, fact, findings);
            }
            std::ranges::copy(fact.places, std::back_inserter(own->places));
            return;
        }
    } else {
        const MappedFact& mapped = mapping.facts[*fact.source];
        for (auto& own : facts) {
            if (own.source != fact.source) {
                continue;
            }
            if (equal(own, fact) || (!mapped.several && agree(own, fact))) {
                complete(own, fact);
                return;
            }
            if (contradict(own, fact, mapped)) {
                dispute(own, fact, findings);
            }
        }
    }
    facts.push_back(std::move(fact));
}

}  // namespace

void join_facts(std::vector<ProposedFact>& facts, std::vector<ProposedFact> more, const Mapping& mapping,
                std::vector<Finding>& findings) {
    for (auto& fact : more) {
        join_fact(facts, std::move(fact), mapping, findings);
    }
}

Argument::Value row_seen_from(const Place& here, const Place& other) {
    if (here.file == other.file && here.sheet == other.sheet) {
        return other.line;
    }
    const std::string file = here.file == other.file ? std::string() : "[" + other.file + "]";
    return file + other.sheet + "!" + std::to_string(other.line);
}

}  // namespace metodist

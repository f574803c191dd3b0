// What a row says of somebody, statement by statement, in the terms of the register.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/fact_book.hpp"
#include "exchange/roster.hpp"

namespace metodist::app {

// All that one sort of fact of the mapping says of one subject.
struct Statement {
    // The name of the sort in the mapping; "name" and "birth" of these.
    std::string source = {};
    FactKind kind{};
    // Nothing of names and births.
    const MappedFact* mapped = nullptr;
    struct Part {
        Fact fact = {};
        Place place = {};
    };
    std::vector<Part> parts = {};
    // Facts that could not be taken: disputed, or with an unknown organisation or body.
    std::int64_t left_out = 0;

    // Whether all that the row says of it can be taken.
    [[nodiscard]] bool whole() const { return left_out == 0; }
    // Equal texts are equal statements.
    [[nodiscard]] std::string said() const;
    // Whether a fact of the register is of this sort.
    [[nodiscard]] bool concerns(const Fact& fact) const;
    // Of sorts of which a person has one: a new statement takes the place of the one before.
    [[nodiscard]] bool one_at_a_time() const { return mapped == nullptr || !mapped->several; }
};

using ResolveFact = std::function<std::optional<Fact>(const ProposedFact&)>;

std::vector<Statement> statements_of(const std::vector<ProposedFact>& facts, const Mapping& mapping,
                                     const ResolveFact& resolve);

// Of the first cell that gave the fact.
Place place_of(const ProposedFact& fact);

// A statement that changed tells of a later time: what it said before held until then.
bool changes_with_time(FactKind kind);

// Whether the fact was over before the day: it cannot hold from then on.
bool ended_before(const Fact& fact, Day day);

}  // namespace metodist::app

// How a new fact meets those that hold already: known, replaced, limited, contradicted.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "domain/register/facts.hpp"

namespace metodist {

// What a new fact does to the live facts of its subject and kind.
struct Succession {
    // Everything it says is recorded already; nothing is to be done.
    bool known = false;
    // Sequences of the rows that end.
    std::vector<std::int64_t> ended;
    // What is to be recorded: what remains of ended rows first, the new fact last.
    std::vector<Fact> recorded;
    // The live facts that a new denial contradicts: it must not be recorded while they stand.
    std::vector<std::int64_t> contradicted;
};

// Of a kind that holds one at a time, a new value ends the one before on the eve of its first day, and itself ends on
// the eve of the next that is known; without a first day it replaces what overlaps. A positive fact ends denials that
// it refutes, from its first day on. The same fact again, or with no paper, is known.
Succession succession(const Fact& fresh, std::span<const Fact> live);

// Whether the denial says that this fact does not hold: all that it names agrees, on some common day.
bool refutes(const Fact& denial, const Fact& fact);

}  // namespace metodist

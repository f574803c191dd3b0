// Which clauses of its acts an edition holds, and by what the program serves each of them.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "domain/law/edition.hpp"

namespace metodist {

enum class Served : std::uint8_t {
    rule,      // something is judged by it: an outcome, a step, a term
    record,    // what it asks for is recorded
    output,    // what it asks for is printed
    text_only  // it can be looked up
};
// From the strongest to the weakest.
inline constexpr std::array all_served{Served::rule, Served::record, Served::output, Served::text_only};
std::string_view served_key(Served served);

struct ClauseCoverage {
    std::string clause;
    // Of what serves best, else of what is said first: the key of a kind of elements, "condition" or "reading"; empty
    // where the edition says nothing.
    std::string kind;
    Served served = Served::text_only;
    // Keys as `statements` gives them.
    std::vector<std::string> refs;
    // Commands of the programs that use what the edition says here.
    std::vector<std::string> commands;
    // Why it is text only: context, reading_only, not_used, not_described. Empty otherwise.
    std::string reason;
};

// Whether a clause is the one named or lies below it: "luga-mma/2.5.c" below "luga-mma/2.5" and "luga-mma".
bool is_within(const std::string& clause, const std::string& named);

// All clauses that the edition lists or names, in the order of the acts.
std::vector<ClauseCoverage> coverage(const Edition& edition);

}  // namespace metodist

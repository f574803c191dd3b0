// Cases on both sides of the border for the values that a regulation can take.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "made_up.hpp"

namespace metodist::meetings {

struct Case {
    // What of the schema it tries: "decision.tie=rejected", "term.clear_days=true".
    std::vector<std::string> covers;
    std::function<void()> one_side;
    std::function<void()> other_side;
};

std::vector<Case> threshold_cases();
std::vector<Case> voting_cases();
std::vector<Case> sheet_cases();
std::vector<Case> election_cases();
std::vector<Case> convening_cases();
std::vector<Case> composition_cases();

// What a vote has to come to, with the numbers and the clause that decide.
struct Expected {
    Outcome outcome{};
    std::string clause = {};
    std::optional<std::int64_t> count = {};
    std::optional<std::int64_t> base = {};
    std::optional<std::int64_t> required = {};
};

}  // namespace metodist::meetings

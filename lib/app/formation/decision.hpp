// Diagnostics of the nominees, and the decision on each nomination.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "app/formation/body.hpp"

namespace metodist::app {

struct Diagnose {
    std::string tool;
    std::string who;
    // Words of assessment_kind; empty: all kinds that the regulation asks for.
    std::vector<std::string> kinds;
    std::string level;
    std::optional<std::int64_t> score;
    std::string document;
    std::string paper;
};
// Results of the cycle's diagnostics, taken on the day of --on.
Answer diagnose(const Frame& frame, const Diagnose& request);

struct Decide {
    std::string tool;
    std::string nomination;
    bool accept = true;
    std::string reason;
    // Against the verdict: who decided so, on which paper.
    bool override = false;
    std::string author;
    std::string paper;
};
Answer decide(const Frame& frame, const Decide& request);

}  // namespace metodist::app

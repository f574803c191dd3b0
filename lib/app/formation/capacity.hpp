// The worksheet behind the number of members: what the act wants considered, as the office counted it, beside what the
// register knows itself.
#pragma once

#include <cstdint>
#include <string>

#include "answers/answer.hpp"
#include "app/formation/body.hpp"

namespace metodist::app {

struct AskCapacity {
    std::string tool;
    // "2026/2027"; empty: that of the open cycle, else the calendar year of the day.
    std::string year;
};
Answer capacity(const Frame& frame, const AskCapacity& request);

struct SetCapacity {
    std::string tool;
    std::string year;
    // Key of one of the act's inputs.
    std::string input;
    std::int64_t quantity = 0;
    std::string unit;
    std::string note;
};
Answer set_capacity(const Frame& frame, const SetCapacity& request);

struct PlanCapacity {
    std::string tool;
    std::string year;
    std::int64_t number = 0;
    std::string reason;
};
// The number of members that is planned, with its reason.
Answer plan_capacity(const Frame& frame, const PlanCapacity& request);

}  // namespace metodist::app

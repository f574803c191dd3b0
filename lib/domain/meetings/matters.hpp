// Requests, invitations and examinations: how each stands on a day.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/day.hpp"

namespace metodist::meetings {

// The order of these is that of their words.
enum class MatterState : std::uint8_t {
    open,
    overdue,   // no answer, and its term is over
    answered,  // the answer, or the result of an examination, is there
    passed_on  // and was sent on
};
std::string_view code(MatterState state);

struct MatterDays {
    std::optional<Day> due;
    std::optional<Day> answered;
    std::optional<Day> passed_on;
};

// As it stood on the day `asked`.
MatterState judge_matter(const MatterDays& days, Day asked);

}  // namespace metodist::meetings

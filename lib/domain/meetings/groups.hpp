// How a working or expert group stands on a day.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/day.hpp"

namespace metodist::meetings {

// The order of these is that of their words.
enum class GroupState : std::uint8_t {
    ahead,     // decided for a later day
    working,   // and its report is not due yet
    overdue,   // the report is late
    reported,  // the report is in, the group goes on
    finished
};
std::string_view code(GroupState state);

struct GroupDays {
    std::optional<Day> since;
    // The last day for the report; nothing: the decision names none.
    std::optional<Day> due;
    std::optional<Day> reported;
    // The last day of the group.
    std::optional<Day> until;
};

// As it stood on the day `asked`; a report of a later day is not seen.
GroupState judge_group(const GroupDays& days, Day asked);
// The report came, or is missing still, after its last day.
bool report_is_late(const GroupDays& days, Day asked);

}  // namespace metodist::meetings

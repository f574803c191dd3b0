// Years that pass between two days.
#pragma once

#include <cstdint>
#include <utility>

#include "base/day.hpp"

namespace metodist {

// Whole ones: a year has passed on the same day of the next year, of 29 February on 1 March where there is none.
inline std::int64_t whole_years(Day from, Day to) {
    const bool reached = std::pair{from.month(), from.day_of_month()} <= std::pair{to.month(), to.day_of_month()};
    return to.year() - from.year() - (reached ? 0 : 1);
}

}  // namespace metodist

// The stretches into which a period cuts time, and school years, whose quarters every municipality sets itself.
#pragma once

#include <optional>
#include <vector>

#include "base/day.hpp"
#include "domain/law/carriers.hpp"

namespace metodist {

// The year from 1 September of `year`.
struct SchoolYear {
    int year = 0;
    // In order; without the breaks between them.
    std::vector<DayRange> quarters;
};

// One stretch of a period.
struct Stretch {
    Day since;
    Day until;
    // Which of its year, from 1; of always 0.
    int number = 1;
    bool exempt = false;

    friend bool operator==(const Stretch&, const Stretch&) = default;
};

struct StretchAnswer {
    // Nothing where the day lies in none (a school break), or where the school year is not known.
    std::optional<Stretch> stretch;
    // The school year whose quarters are missing.
    std::optional<int> missing_school_year;
};

// The stretch that holds the day. Of `always`: nothing.
StretchAnswer stretch_of(const Period& period, Day day, const std::vector<SchoolYear>& school);

// The stretches that overlap the days from `since` to `until`, in order; `missing` names the school years that are not
// known.
struct Stretches {
    std::vector<Stretch> all;
    std::vector<int> missing_school_years;
};
Stretches stretches(const Period& period, Day since, Day until, const std::vector<SchoolYear>& school);

}  // namespace metodist

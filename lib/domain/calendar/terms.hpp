// Days that follow from an event by a term of a regulation.
#pragma once

#include <optional>
#include <vector>

#include "base/day.hpp"
#include "domain/calendar/calendar.hpp"
#include "domain/law/carriers.hpp"

namespace metodist {

// The last day in time.
struct DueDay {
    Day day;
    // The hour until which that day lasts; 24 is its end.
    int until_hour = 24;
    // Where the rule on non-working days moved it: the day before that.
    std::optional<Day> moved_from;
    // The last day is itself not a working day and stays; nothing where its year is not known.
    std::optional<bool> works;
    // Years whose calendar was needed and is missing: the day is provisional then, Saturdays and Sundays alone were
    // left out.
    std::vector<int> missing_years;

    [[nodiscard]] bool provisional() const { return !missing_years.empty(); }
};

// The last day on which what the term asks for is in time, counted from the event. Before: the event's day minus so
// many days (with full days between, one more). After: the day of the event does not count. Of terms "by a day of the
// year": that day in the year of `event`.
DueDay last_day(const Term& term, Day event, const WorkCalendar& calendar);

// The other way round, for terms before an event: the earliest day for the event so that what is done on `done` is
// still in time.
Day earliest_event(const Term& term, Day done, const WorkCalendar& calendar);

// Whether what was done on `done` (at `hour`, where it is known) is in time.
bool in_time(const DueDay& due, Day done, std::optional<int> hour = {});

}  // namespace metodist

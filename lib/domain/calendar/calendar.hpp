// Working days as the state fixes them, year by year. A year that nobody has published yet is not guessed: whoever asks
// is told which one is missing.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "base/day.hpp"

namespace metodist {

enum class WorkWeek : std::uint8_t { five_days, six_days };

// A day off that is taken on another day. Where `from` is no day off in a week (Saturday of six working days), nothing
// moves for that week.
struct MovedDay {
    Day from;
    Day to;

    friend bool operator==(const MovedDay&, const MovedDay&) = default;
};

// The production calendar of one year.
struct CalendarYear {
    int year = 0;
    std::vector<Day> holidays;
    std::vector<MovedDay> moved;
    // Working days that end an hour earlier.
    std::vector<Day> shortened;
};

class WorkCalendar {
public:
    // Knows no year.
    WorkCalendar() = default;
    explicit WorkCalendar(const std::vector<CalendarYear>& years, WorkWeek week = WorkWeek::five_days);

    [[nodiscard]] WorkWeek week() const { return week_; }
    [[nodiscard]] bool knows(int year) const { return years_.contains(year); }
    // Nothing where the year is not known.
    [[nodiscard]] std::optional<bool> working(Day day) const;
    // By the days of the week alone, for dates that are marked provisional.
    [[nodiscard]] bool working_by_week(Day day) const;
    [[nodiscard]] bool shortened(Day day) const;
    // Nothing where the year is not known.
    [[nodiscard]] std::optional<int> working_days_of(int year) const;

private:
    struct Year {
        // One flag for each day from 1 January.
        std::vector<bool> working;
        std::vector<Day> shortened;
    };

    WorkWeek week_ = WorkWeek::five_days;
    std::map<int, Year> years_;
};

// 1 for Monday to 7 for Sunday.
int weekday(Day day);

}  // namespace metodist

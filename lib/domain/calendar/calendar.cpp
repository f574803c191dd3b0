#include "domain/calendar/calendar.hpp"

#include <algorithm>

namespace metodist {

namespace {

constexpr int saturday = 6;
constexpr int sunday = 7;

Day first_of(int year) { return Day::of(year, 1, 1).value_or(Day{}); }

bool rest_day(Day day, WorkWeek week) {
    const int number = weekday(day);
    return number == sunday || (number == saturday && week == WorkWeek::five_days);
}

}  // namespace

int weekday(Day day) {
    // 1970-01-01 was a Thursday.
    constexpr int days_of_week = 7;
    const int shifted = (day.number() + 3) % days_of_week;
    return (shifted < 0 ? shifted + days_of_week : shifted) + 1;
}

WorkCalendar::WorkCalendar(const std::vector<CalendarYear>& years, WorkWeek week) : week_(week) {
    for (const auto& each : years) {
        const Day first = first_of(each.year);
        const std::int32_t length = days_between(first, first_of(each.year + 1));
        Year& table = years_[each.year];
        table.working.resize(static_cast<std::size_t>(length));
        for (std::int32_t i = 0; i < length; ++i) {
            table.working[static_cast<std::size_t>(i)] = !rest_day(first.plus_days(i), week);
        }
        const auto set = [&](Day day, bool works) {
            const std::int32_t at = days_between(first, day);
            if (at >= 0 && at < length) {
                table.working[static_cast<std::size_t>(at)] = works;
            }
        };
        const auto is_holiday = [&](Day day) { return std::ranges::find(each.holidays, day) != each.holidays.end(); };
        for (const Day day : each.holidays) {
            set(day, false);
        }
        for (const auto& move : each.moved) {
            if (!rest_day(move.from, week)) {
                continue;
            }
            set(move.to, false);
            // A day off that met a holiday stays a holiday; any other one becomes a working day.
            if (!is_holiday(move.from)) {
                set(move.from, true);
            }
        }
        table.shortened = each.shortened;
    }
}

std::optional<bool> WorkCalendar::working(Day day) const {
    const auto found = years_.find(day.year());
    if (found == years_.end()) {
        return std::nullopt;
    }
    return found->second.working[static_cast<std::size_t>(days_between(first_of(day.year()), day))];
}

bool WorkCalendar::working_by_week(Day day) const { return !rest_day(day, week_); }

bool WorkCalendar::shortened(Day day) const {
    const auto found = years_.find(day.year());
    return found != years_.end() && std::ranges::find(found->second.shortened, day) != found->second.shortened.end();
}

std::optional<int> WorkCalendar::working_days_of(int year) const {
    const auto found = years_.find(year);
    if (found == years_.end()) {
        return std::nullopt;
    }
    return static_cast<int>(std::ranges::count(found->second.working, true));
}

}  // namespace metodist

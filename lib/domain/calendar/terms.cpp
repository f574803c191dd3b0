#include "domain/calendar/terms.hpp"

#include <algorithm>

namespace metodist {

namespace {

void note_missing(int year, std::vector<int>& missing) {
    if (std::ranges::find(missing, year) == missing.end()) {
        missing.push_back(year);
    }
}

bool works(Day day, const WorkCalendar& calendar, std::vector<int>& missing) {
    if (const auto known = calendar.working(day)) {
        return *known;
    }
    note_missing(day.year(), missing);
    return calendar.working_by_week(day);
}

Day counted(Day from, int days, int step, DayCounting counting, const WorkCalendar& calendar,
            std::vector<int>& missing) {
    if (counting == DayCounting::calendar) {
        return from.plus_days(step * days);
    }
    Day day = from;
    for (int left = days; left > 0;) {
        day = day.plus_days(step);
        left -= works(day, calendar, missing) ? 1 : 0;
    }
    return day;
}

}  // namespace

DueDay last_day(const Term& term, Day event, const WorkCalendar& calendar) {
    DueDay due;
    due.until_hour = term.until_hour;
    if (term.direction == Term::Direction::by) {
        // 29 February stands for the last day of February.
        Day day = Day::of(event.year(), term.day.month, 1).value_or(event);
        const Day last = day.plus_months(1).plus_days(-1);
        day = std::min(day.plus_days(term.day.day - 1), last);
        due.day = term.inclusive ? day : day.plus_days(-1);
    } else {
        const int step = term.direction == Term::Direction::before ? -1 : 1;
        const Day shifted = event.plus_months(step * term.months);
        due.day =
            counted(shifted, term.days + (term.clear_days ? 1 : 0), step, term.counting, calendar, due.missing_years);
    }
    if (term.nonworking != NonWorkingDay::none) {
        const int step = term.nonworking == NonWorkingDay::next ? 1 : -1;
        const Day plain = due.day;
        while (!works(due.day, calendar, due.missing_years)) {
            due.day = due.day.plus_days(step);
        }
        if (due.day != plain) {
            due.moved_from = plain;
        }
    }
    due.works = calendar.working(due.day);
    return due;
}

Day earliest_event(const Term& term, Day done, const WorkCalendar& calendar) {
    Day event = done;
    while (last_day(term, event, calendar).day < done) {
        event = event.plus_days(1);
    }
    return event;
}

bool in_time(const DueDay& due, Day done, std::optional<int> hour) {
    if (done != due.day) {
        return done < due.day;
    }
    return !hour || *hour < due.until_hour;
}

}  // namespace metodist

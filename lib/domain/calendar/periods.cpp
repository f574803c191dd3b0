#include "domain/calendar/periods.hpp"

#include <algorithm>

namespace metodist {

namespace {

constexpr int months_of_year = 12;
constexpr int september = 9;

int school_year_of(Day day) { return day.month() >= september ? day.year() : day.year() - 1; }

Day first_of(int year, int month) { return Day::of(year, month, 1).value_or(Day{}); }

// Stretches of so many months, the first of which begins in `first_month`.
Stretch by_months(Day day, int months, int first_month) {
    const int since_first = (day.month() - first_month + months_of_year) % months_of_year;
    const int number = since_first / months;
    const int year = day.month() >= first_month ? day.year() : day.year() - 1;
    const Day since = first_of(year, first_month).plus_months(number * months);
    return {since, since.plus_months(months).plus_days(-1), number + 1, false};
}

std::optional<Stretch> calendar_stretch(PeriodKind kind, Day day) {
    switch (kind) {
        case PeriodKind::month: return by_months(day, 1, 1);
        case PeriodKind::quarter: return by_months(day, 3, 1);
        case PeriodKind::half_year: return by_months(day, 6, 1);
        case PeriodKind::calendar_year: return by_months(day, months_of_year, 1);
        case PeriodKind::academic_year: return by_months(day, months_of_year, september);
        case PeriodKind::school_quarter:
        case PeriodKind::always: break;
    }
    return std::nullopt;
}

const SchoolYear* known(const std::vector<SchoolYear>& school, int year) {
    const auto found = std::ranges::find(school, year, &SchoolYear::year);
    return found == school.end() ? nullptr : &*found;
}

Stretch quarter(const SchoolYear& year, std::size_t i) {
    const DayRange& days = year.quarters[i];
    return {days.since.value_or(Day{}), days.until.value_or(Day{}), static_cast<int>(i) + 1, false};
}

void mark_exempt(const Period& period, Stretch& stretch) {
    stretch.exempt = std::ranges::find(period.exempt, stretch.number) != period.exempt.end();
}

}  // namespace

StretchAnswer stretch_of(const Period& period, Day day, const std::vector<SchoolYear>& school) {
    StretchAnswer answer;
    if (period.every == PeriodKind::school_quarter) {
        const SchoolYear* year = known(school, school_year_of(day));
        if (year == nullptr) {
            answer.missing_school_year = school_year_of(day);
            return answer;
        }
        for (std::size_t i = 0; i < year->quarters.size(); ++i) {
            if (year->quarters[i].contains(day)) {
                answer.stretch = quarter(*year, i);
            }
        }
    } else {
        answer.stretch = calendar_stretch(period.every, day);
    }
    if (answer.stretch) {
        mark_exempt(period, *answer.stretch);
    }
    return answer;
}

Stretches stretches(const Period& period, Day since, Day until, const std::vector<SchoolYear>& school) {
    Stretches out;
    if (period.every == PeriodKind::always) {
        return out;
    }
    if (period.every != PeriodKind::school_quarter) {
        for (Day day = since; day <= until;) {
            out.all.push_back(*stretch_of(period, day, school).stretch);
            day = out.all.back().until.plus_days(1);
        }
        return out;
    }
    for (int number = school_year_of(since); number <= school_year_of(until); ++number) {
        const SchoolYear* year = known(school, number);
        if (year == nullptr) {
            out.missing_school_years.push_back(number);
            continue;
        }
        for (std::size_t i = 0; i < year->quarters.size(); ++i) {
            Stretch each = quarter(*year, i);
            if (each.since <= until && since <= each.until) {
                mark_exempt(period, each);
                out.all.push_back(each);
            }
        }
    }
    return out;
}

}  // namespace metodist

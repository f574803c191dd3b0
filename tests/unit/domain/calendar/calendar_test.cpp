#include <doctest/doctest.h>

#include <algorithm>

#include "base/finding.hpp"
#include "domain/calendar/periods.hpp"
#include "domain/calendar/terms.hpp"
#include "regulation/calendars.hpp"

namespace {

using namespace metodist;

Day day(int year, int month, int number) { return *Day::of(year, month, number); }

WorkCalendar calendar(WorkWeek week = WorkWeek::five_days) {
    return load_calendars(METODIST_SOURCE_DIR "/config", "", week).work;
}

TEST_CASE("working days of the years as the state fixed them") {
    CHECK(calendar().working_days_of(2024) == 248);
    CHECK(calendar().working_days_of(2025) == 247);
    CHECK(calendar().working_days_of(2026) == 247);
    CHECK_FALSE(calendar().working_days_of(2031));
    const WorkCalendar work = calendar();
    for (const Day off : {day(2025, 12, 31), day(2026, 1, 9), day(2026, 3, 9), day(2026, 5, 11), day(2026, 12, 31),
                          day(2024, 4, 29), day(2024, 12, 31)}) {
        CAPTURE(off.iso());
        CHECK(work.working(off) == false);
    }
    for (const Day on : {day(2024, 4, 27), day(2024, 11, 2), day(2025, 11, 1), day(2026, 1, 12)}) {
        CAPTURE(on.iso());
        CHECK(work.working(on) == true);
    }
    CHECK(work.shortened(day(2026, 4, 30)));
    CHECK_FALSE(work.shortened(day(2026, 4, 29)));
    CHECK_FALSE(work.working(day(2027, 1, 11)));
}

TEST_CASE("a week of six days keeps its Saturdays and does not move them") {
    const WorkCalendar six = calendar(WorkWeek::six_days);
    CHECK(six.working(day(2026, 1, 10)) == true);
    CHECK(six.working(day(2026, 1, 9)) == true);
    CHECK(six.working(day(2026, 5, 11)) == true);
    CHECK(six.working(day(2026, 3, 9)) == false);
    CHECK(six.working(day(2026, 12, 31)) == false);
    CHECK(calendar().working(day(2026, 1, 10)) == false);
}

TEST_CASE("terms of working days after an event, and the examples of the norms") {
    const WorkCalendar work = calendar();
    Term term;
    term.event = "meeting";
    term.days = 5;
    term.counting = DayCounting::working;
    CHECK(last_day(term, day(2026, 4, 29), work).day == day(2026, 5, 7));
    term.clear_days = true;
    CHECK(last_day(term, day(2026, 4, 29), work).day == day(2026, 5, 8));
    Term before;
    before.direction = Term::Direction::before;
    before.days = 7;
    before.clear_days = true;
    CHECK(last_day(before, day(2026, 6, 19), work).day == day(2026, 6, 11));
    before.clear_days = false;
    before.nonworking = NonWorkingDay::previous;
    const DueDay moved = last_day(before, day(2026, 6, 19), work);
    CHECK(moved.day == day(2026, 6, 11));
    CHECK(moved.moved_from == day(2026, 6, 12));
    CHECK(earliest_event(before, day(2026, 6, 11), work) == day(2026, 6, 18));
    CHECK(earliest_event(before, day(2026, 6, 12), work) == day(2026, 6, 22));
}

TEST_CASE("wrong calendars are refused with all their faults") {
    const auto codes = [](const std::string& text) {
        std::vector<std::string> out;
        try {
            read_calendar_year("schema = 'metodist.calendar/1'\nyear = 2030\n" + text, "2030.toml");
        } catch (const Error& error) {
            for (const auto& finding : error.findings()) {
                out.push_back(finding.code);
                CHECK(finding.place.line > 0);
            }
        }
        return out;
    };
    CHECK(codes("holidays = ['2030-01-01']").empty());
    const auto found = codes("holidays = ['2030-02-30', '2029-01-01', '2030-01-01', '2030-01-01']");
    CHECK(found.size() == 3);
    CHECK(std::ranges::count(found, "calendar.bad_day") == 1);
    CHECK(std::ranges::count(found, "calendar.other_year") == 1);
    CHECK(codes("holiday = ['2030-01-01']") == std::vector<std::string>{"settings.unknown_key_near"});
}

TEST_CASE("school quarters are those of the municipality; without them the year is named") {
    const SchoolYear year = read_school_year(
        "schema = 'metodist.school_year/1'\nyear = 2025\n"
        "quarter = [{ since = 2025-09-01, until = 2025-10-24 }, { since = 2025-11-05, until = 2025-12-30 }]\n",
        "school-2025.toml");
    Period quarter;
    quarter.every = PeriodKind::school_quarter;
    CHECK(stretch_of(quarter, day(2025, 10, 24), {year}).stretch->number == 1);
    CHECK_FALSE(stretch_of(quarter, day(2025, 10, 25), {year}).stretch);
    CHECK(stretch_of(quarter, day(2025, 11, 5), {year}).stretch->number == 2);
    CHECK(stretch_of(quarter, day(2026, 9, 1), {year}).missing_school_year == 2026);
    Period plain;
    plain.every = PeriodKind::quarter;
    plain.exempt = {3};
    CHECK(stretch_of(plain, day(2025, 6, 30), {}).stretch->number == 2);
    CHECK_FALSE(stretch_of(plain, day(2025, 6, 30), {}).stretch->exempt);
    CHECK(stretch_of(plain, day(2025, 7, 1), {}).stretch->exempt);
    plain.every = PeriodKind::academic_year;
    CHECK(stretch_of(plain, day(2025, 8, 31), {}).stretch->since == day(2024, 9, 1));
    CHECK(stretch_of(plain, day(2025, 9, 1), {}).stretch->since == day(2025, 9, 1));
    CHECK(stretches(plain, day(2024, 8, 31), day(2025, 9, 1), {}).all.size() == 3);
}

}  // namespace

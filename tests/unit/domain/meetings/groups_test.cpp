#include "domain/meetings/groups.hpp"

#include <doctest/doctest.h>

namespace metodist::meetings {

namespace {

const Day start = *Day::of(2026, 3, 20);
const Day term = *Day::of(2026, 6, 1);

GroupDays working() { return {start, term, {}, {}}; }

}  // namespace

TEST_CASE("a group works from the day of its decision; its report is late from the day after its last day") {
    CHECK(judge_group(working(), start.plus_days(-1)) == GroupState::ahead);
    CHECK(judge_group(working(), start) == GroupState::working);
    CHECK(judge_group(working(), term) == GroupState::working);
    CHECK(judge_group(working(), term.plus_days(1)) == GroupState::overdue);
}

TEST_CASE("without a last day no report is late") {
    auto days = working();
    days.due.reset();
    CHECK(judge_group(days, term.plus_days(1000)) == GroupState::working);
    CHECK_FALSE(report_is_late(days, term.plus_days(1000)));
}

TEST_CASE("a report counts from its own day on, and is late where it came after the last one") {
    auto days = working();
    days.reported = term.plus_days(5);
    CHECK(judge_group(days, term.plus_days(4)) == GroupState::overdue);
    CHECK(judge_group(days, term.plus_days(5)) == GroupState::reported);
    CHECK(report_is_late(days, term.plus_days(100)));
    days.reported = term;
    CHECK_FALSE(report_is_late(days, term.plus_days(100)));
}

TEST_CASE("a group still exists on its last day and is finished on the next") {
    auto days = working();
    days.until = term;
    CHECK(judge_group(days, term) == GroupState::working);
    CHECK(judge_group(days, term.plus_days(1)) == GroupState::finished);
}

}  // namespace metodist::meetings

#include "domain/meetings/plan.hpp"

#include <doctest/doctest.h>

namespace metodist::meetings {

namespace {

Day day(int month, int number) { return *Day::of(2026, month, number); }

PlannedQuestion march() { return {day(3, 31), "о наставничестве", {}, false}; }

Period period(PeriodKind every) {
    Period out;
    out.every = every;
    return out;
}

PlanItemState state(const PlannedQuestion& question, const std::vector<MeetingOfPlan>& held, Day asked) {
    return judge_question(question, held, asked).state;
}

}  // namespace

TEST_CASE("a planned question is ahead before its month, on in it, and missed from the day after it") {
    CHECK(state(march(), {}, day(2, 28)) == PlanItemState::ahead);
    CHECK(state(march(), {}, day(3, 1)) == PlanItemState::now);
    CHECK(state(march(), {}, day(3, 31)) == PlanItemState::now);
    CHECK(state(march(), {}, day(4, 1)) == PlanItemState::no_meeting);
}

TEST_CASE("a meeting of the month without the question is not enough") {
    const std::vector<MeetingOfPlan> held{{1, day(3, 20), {"о плане"}}};
    CHECK(state(march(), held, day(4, 1)) == PlanItemState::not_heard);
    CHECK(state(march(), held, day(3, 31)) == PlanItemState::now);
}

TEST_CASE("a question is heard at the meeting whose agenda has it, in its month or in another") {
    const std::vector<MeetingOfPlan> held{{1, day(2, 20), {"о наставничестве"}}, {2, day(3, 20), {"о наставничестве"}}};
    CHECK(judge_question(march(), held, day(4, 1)).meeting == 2);
    CHECK(state(march(), held, day(4, 1)) == PlanItemState::heard);
    CHECK(state(march(), {held.front()}, day(4, 1)) == PlanItemState::heard_else);
    // What is still to come is not seen.
    CHECK(state(march(), {held.back()}, day(3, 19)) == PlanItemState::now);
}

TEST_CASE("people may say at which meeting a question was heard, whatever it was called") {
    auto question = march();
    question.meeting = 7;
    CHECK(state(question, {{7, day(3, 20), {"о молодых педагогах"}}}, day(4, 1)) == PlanItemState::heard);
    CHECK(state(question, {{8, day(3, 20), {"о наставничестве"}}}, day(4, 1)) == PlanItemState::not_heard);
}

TEST_CASE("a dropped question asks for nothing") {
    auto question = march();
    question.dropped = true;
    CHECK(state(question, {}, day(12, 31)) == PlanItemState::dropped);
}

TEST_CASE("plans run by calendar years or by school years; months lie within them") {
    CHECK(year_of_plan("2026")->until == day(12, 31));
    CHECK(year_of_plan("2026/2027")->since == day(9, 1));
    CHECK(year_of_plan("2026/2027")->until == Day::of(2027, 8, 31));
    for (const auto* wrong : {"", "26", "2026/2026", "2026/2028", "2026-2027", "20266"}) {
        CHECK_FALSE(year_of_plan(wrong));
    }
    CHECK(month_of_plan("2026", 2) == day(2, 28));
    CHECK(month_of_plan("2026/2027", 9) == day(9, 30));
    CHECK(month_of_plan("2026/2027", 8) == Day::of(2027, 8, 31));
    CHECK_FALSE(month_of_plan("2026", 0));
    CHECK_FALSE(month_of_plan("2026", 13));
}

TEST_CASE("the period of the act says how the years of plans are written") {
    const auto calendar = period(PeriodKind::calendar_year);
    const auto school = period(PeriodKind::academic_year);
    CHECK(is_year_of(calendar, "2026"));
    CHECK_FALSE(is_year_of(calendar, "2026/2027"));
    CHECK(is_year_of(school, "2026/2027"));
    CHECK_FALSE(is_year_of(school, "2026"));
    CHECK_FALSE(is_year_of(calendar, "26"));
    CHECK(year_holding(calendar, day(8, 31)) == "2026");
    CHECK(year_holding(school, day(8, 31)) == "2025/2026");
    CHECK(year_holding(school, day(9, 1)) == "2026/2027");
    // A quarter is no year: both ways of writing are understood.
    CHECK(is_year_of(period(PeriodKind::quarter), "2026"));
    CHECK(is_year_of(period(PeriodKind::quarter), "2026/2027"));
}

}  // namespace metodist::meetings

// A body's plan beside the meetings that were held.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.hpp"
#include "domain/calendar/periods.hpp"

namespace metodist::meetings {

// The order of these is that of their words.
enum class PlanItemState : std::uint8_t {
    ahead,       // its month is still to come
    now,         // its month runs
    heard,       // at a meeting of its month
    heard_else,  // at a meeting of another month
    not_heard,   // its month is over, there was a meeting and the question was not on it
    no_meeting,  // its month is over and there was no meeting
    dropped
};
std::string_view code(PlanItemState state);

struct PlannedQuestion {
    // The last day of its month.
    Day month_end;
    // As compared: folded.
    std::string title;
    // The meeting that people say it was heard at.
    std::optional<std::int64_t> meeting;
    bool dropped = false;
};
struct MeetingOfPlan {
    std::int64_t id = 0;
    Day day;
    std::vector<std::string> titles;
};
struct PlanItemVerdict {
    PlanItemState state = PlanItemState::ahead;
    std::optional<std::int64_t> meeting;
    std::optional<Day> day;
};

// `held`: meetings of the plan's year that were held, by their days. Later ones than `asked` are not seen.
PlanItemVerdict judge_question(const PlannedQuestion& question, const std::vector<MeetingOfPlan>& held, Day asked);

// The year of a plan: "2026" is a calendar year, "2026/2027" a school year. Nothing where it is neither.
std::optional<DayRange> year_of_plan(std::string_view year);
// The year of the period that holds the day, as it is written; of periods that are no years the calendar year.
std::string year_holding(const Period& period, Day day);
// Whether a plan of the period may be for that year: of calendar years "2026", of school years "2026/2027".
bool is_year_of(const Period& period, std::string_view year);
// The last day of the month within the year of the plan; nothing where the month is none.
std::optional<Day> month_of_plan(std::string_view year, std::int64_t month);

}  // namespace metodist::meetings

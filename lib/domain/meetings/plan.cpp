#include "domain/meetings/plan.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace metodist::meetings {

namespace {

bool same_month(Day a, Day b) { return a.year() == b.year() && a.month() == b.month(); }

bool runs_by_years(const Period& period) {
    return period.every == PeriodKind::calendar_year || period.every == PeriodKind::academic_year;
}

std::optional<int> four_digits(std::string_view text) {
    int out = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), out);
    const bool whole = text.size() == 4 && read.ec == std::errc() && read.ptr == text.data() + text.size();
    return whole && out > 0 ? std::optional(out) : std::nullopt;
}

}  // namespace

std::string_view code(PlanItemState state) {
    constexpr std::array<std::string_view, 7> words{"ahead",     "now",        "heard",  "heard_else",
                                                    "not_heard", "no_meeting", "dropped"};
    return words[static_cast<std::size_t>(state)];
}

PlanItemVerdict judge_question(const PlannedQuestion& question, const std::vector<MeetingOfPlan>& held, Day asked) {
    using enum PlanItemState;
    if (question.dropped) {
        return {dropped, {}, {}};
    }
    const MeetingOfPlan* found = nullptr;
    bool any_in_month = false;
    for (const auto& each : held) {
        if (asked < each.day) {
            continue;
        }
        any_in_month = any_in_month || same_month(each.day, question.month_end);
        const bool here = question.meeting ? *question.meeting == each.id
                                           : std::ranges::find(each.titles, question.title) != each.titles.end();
        // A meeting of its own month goes before one of another.
        if (here && (found == nullptr || same_month(each.day, question.month_end))) {
            found = &each;
        }
    }
    if (found != nullptr) {
        return {same_month(found->day, question.month_end) ? heard : heard_else, found->id, found->day};
    }
    if (question.month_end < asked) {
        return {any_in_month ? not_heard : no_meeting, {}, {}};
    }
    return {same_month(question.month_end, asked) ? now : ahead, {}, {}};
}

std::optional<DayRange> year_of_plan(std::string_view year) {
    const auto slash = year.find('/');
    const auto first = four_digits(year.substr(0, slash));
    if (!first) {
        return std::nullopt;
    }
    const bool school = slash != std::string_view::npos;
    if (school && four_digits(year.substr(slash + 1)) != *first + 1) {
        return std::nullopt;
    }
    // Both sorts of years hold the last day of the calendar year.
    Period period;
    period.every = school ? PeriodKind::academic_year : PeriodKind::calendar_year;
    const auto stretch = stretch_of(period, *Day::of(*first, 12, 31), {}).stretch;
    return DayRange{stretch->since, stretch->until};
}

std::string year_holding(const Period& period, Day day) {
    const auto stretch = runs_by_years(period) ? stretch_of(period, day, {}).stretch : std::nullopt;
    const auto year = std::to_string(stretch ? stretch->since.year() : day.year());
    return stretch && stretch->since.year() != stretch->until.year()
               ? year + "/" + std::to_string(stretch->until.year())
               : year;
}

bool is_year_of(const Period& period, std::string_view year) {
    const auto days = year_of_plan(year);
    return days && (!runs_by_years(period) || year_holding(period, *days->since) == year);
}

std::optional<Day> month_of_plan(std::string_view year, std::int64_t month) {
    const auto days = year_of_plan(year);
    if (!days || month < 1 || month > 12) {
        return std::nullopt;
    }
    const auto wanted = static_cast<int>(month);
    const int in_year = days->since->year() + (wanted < days->since->month() ? 1 : 0);
    return Day::of(in_year, wanted, 1)->plus_months(1).plus_days(-1);
}

}  // namespace metodist::meetings

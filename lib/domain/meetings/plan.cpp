#include "domain/meetings/plan.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace metodist::meetings {

namespace {

// The month in which a school year begins.
constexpr int first_school_month = 9;

bool same_month(Day a, Day b) { return a.year() == b.year() && a.month() == b.month(); }

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
    if (slash == std::string_view::npos) {
        return DayRange{Day::of(*first, 1, 1), Day::of(*first, 12, 31)};
    }
    if (four_digits(year.substr(slash + 1)) != *first + 1) {
        return std::nullopt;
    }
    return DayRange{Day::of(*first, first_school_month, 1), Day::of(*first + 1, first_school_month, 1)->plus_days(-1)};
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

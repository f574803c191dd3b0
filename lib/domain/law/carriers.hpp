// The values in which nearly every rule of a regulation is expressed: threshold, term, period, window, number.
// (The sixth, the condition, has a page of its own: condition.hpp.) All numbers come from the text of an edition.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.hpp"
#include "base/ratio.hpp"

namespace metodist {

// Of what a share is taken.
enum class ShareBase : std::uint8_t {
    established,  // the number of seats fixed by the act
    in_office,    // members in office on the day; vacancies left out
    present,      // those present at the meeting or at that vote
    taking_part,  // those present or whose ballot counts
    votes_cast,   // votes for and against; abstentions left out
    against       // the votes against
};

// "At least two thirds of the established number": an exact share, never rounded.
struct Threshold {
    Ratio share;
    // At least the share, else more than it.
    bool at_least = true;
    ShareBase of = ShareBase::established;

    friend bool operator==(const Threshold&, const Threshold&) = default;
};

// What happens with a last day that is not a working day.
enum class NonWorkingDay : std::uint8_t { none, next, previous };
enum class DayCounting : std::uint8_t { calendar, working };

// A day of any year. 29 February stands for the last day of February.
struct YearDay {
    int month = 1;
    int day = 1;

    friend bool operator==(const YearDay&, const YearDay&) = default;
};

// So long before or after an event, or by a day of the year.
struct Term {
    enum class Direction : std::uint8_t { before, after, by };

    Direction direction = Direction::after;
    // Of before and after: the event, a word of the kind that holds the term ("meeting", "closing_day").
    std::string event;
    int days = 0;
    int months = 0;
    // Of by: the day of the year, and whether it is itself still in time.
    YearDay day;
    bool inclusive = true;
    // Full days between, so that neither end counts.
    bool clear_days = false;
    DayCounting counting = DayCounting::calendar;
    NonWorkingDay nonworking = NonWorkingDay::none;
    // The hour (0 to 24) until which the last day lasts; 24 is its end.
    int until_hour = 24;

    friend bool operator==(const Term&, const Term&) = default;
};

enum class PeriodKind : std::uint8_t {
    month,
    quarter,
    school_quarter,
    half_year,
    calendar_year,
    academic_year,
    always  // a standing state, no period
};

// A stretch in which something recurs.
struct Period {
    // What a body that began or ended inside a period owes for it.
    enum class Partial : std::uint8_t { remark, full, proportional };

    PeriodKind every = PeriodKind::calendar_year;
    // Calendar stretches, else at most so long between two.
    bool rolling = false;
    Partial partial = Partial::remark;
    // Ordinal numbers of the stretches of a year that are exempt (the third quarter: 3).
    std::vector<int> exempt;

    friend bool operator==(const Period&, const Period&) = default;
};

// Days within which something is done, year by year.
struct Window {
    std::optional<YearDay> from;
    std::optional<YearDay> to;
    // Days of the month, both included; absent: every day.
    std::optional<int> first_day;
    std::optional<int> last_day;
    std::vector<int> except_months;

    friend bool operator==(const Window&, const Window&) = default;
};

// How many. Bounds that are absent do not bind.
struct Number {
    std::optional<std::int64_t> exactly;
    std::optional<std::int64_t> at_least;
    std::optional<std::int64_t> at_most;
    // A share of the total in place of a count.
    std::optional<Ratio> share;
    // For each of what ("quarter", "organisation"); empty: in all.
    std::string per;

    friend bool operator==(const Number&, const Number&) = default;
};

// The words by which these are written, in the order of the enumerations.
std::span<const std::string_view> share_base_words();
std::span<const std::string_view> period_kind_words();
std::span<const std::string_view> partial_words();
std::span<const std::string_view> nonworking_words();
std::span<const std::string_view> day_counting_words();

// One line for people and for comparisons: "at_least 1/2 of established". Programs' words, no language.
std::string text_of(const Threshold& value);
std::string text_of(const Term& value);
std::string text_of(const Period& value);
std::string text_of(const Window& value);
std::string text_of(const Number& value);

}  // namespace metodist

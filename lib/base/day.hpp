// Calendar days and inclusive ranges of days. Knows no clock: a day is always an argument.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace metodist {

// What 29 February becomes in a common year.
enum class LeapDay : std::uint8_t { march_first, february_last };

// A day of the proleptic Gregorian calendar, years 1 to 9999.
class Day {
public:
    constexpr Day() = default;

    // Days since 1970-01-01; the form in which days are stored.
    static constexpr Day from_number(std::int32_t number) { return Day{number}; }
    // Nothing where the calendar has no such day (31 February, month 13, year 0).
    static std::optional<Day> of(int year, int month, int day);
    // Strictly YYYY-MM-DD; anything else is nothing.
    static std::optional<Day> parse_iso(std::string_view text);
    // As people type it: YYYY-MM-DD or DD.MM.YYYY; anything else is nothing.
    static std::optional<Day> parse_typed(std::string_view text);

    [[nodiscard]] constexpr std::int32_t number() const { return number_; }
    [[nodiscard]] int year() const;
    [[nodiscard]] int month() const;
    [[nodiscard]] int day_of_month() const;

    // Same day number `months` later or earlier; the last day of the month where it has none.
    [[nodiscard]] Day plus_months(int months) const;
    // Same day and month; 29 February in a common year as `leap_day` says.
    [[nodiscard]] Day plus_years(int years, LeapDay leap_day) const;
    [[nodiscard]] constexpr Day plus_days(std::int32_t days) const { return Day{number_ + days}; }

    // YYYY-MM-DD.
    [[nodiscard]] std::string iso() const;

    friend constexpr auto operator<=>(Day, Day) = default;

private:
    constexpr explicit Day(std::int32_t number) : number_(number) {}

    std::int32_t number_ = 0;
};

// Whole days from `from` to `to`, negative when `to` lies before it.
constexpr std::int32_t days_between(Day from, Day to) { return to.number() - from.number(); }

// A stretch of days, both ends included; an absent end is open.
struct DayRange {
    std::optional<Day> since;
    std::optional<Day> until;

    [[nodiscard]] bool contains(Day day) const { return (!since || *since <= day) && (!until || day <= *until); }
    [[nodiscard]] bool overlaps(const DayRange& other) const;
    friend bool operator==(const DayRange&, const DayRange&) = default;
};

}  // namespace metodist

#include "base/day.hpp"

#include <algorithm>
#include <array>
#include <chrono>

namespace metodist {

namespace {

std::chrono::year_month_day parts(std::int32_t number) {
    return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{number}}};
}

std::int32_t number_of(std::chrono::year_month_day date) {
    return static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count());
}

std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

std::optional<Day> Day::of(int year, int month, int day) {
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok()) {
        return std::nullopt;
    }
    return Day{number_of(date)};
}

std::optional<Day> Day::parse_iso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) {
        return std::nullopt;
    }
    return of(*year, *month, *day);
}

std::optional<Day> Day::parse_typed(std::string_view text) {
    if (text.size() != 10 || text[2] != '.' || text[5] != '.') {
        return parse_iso(text);
    }
    const auto year = digits(text.substr(6, 4));
    const auto month = digits(text.substr(3, 2));
    const auto day = digits(text.substr(0, 2));
    return year && month && day ? of(*year, *month, *day) : std::nullopt;
}

int Day::year() const { return static_cast<int>(parts(number_).year()); }
int Day::month() const { return static_cast<int>(static_cast<unsigned>(parts(number_).month())); }
int Day::day_of_month() const { return static_cast<int>(static_cast<unsigned>(parts(number_).day())); }

Day Day::plus_months(int months) const {
    const auto date = parts(number_);
    const auto target = std::chrono::year_month{date.year(), date.month()} + std::chrono::months{months};
    const std::chrono::year_month_day_last last{target.year(), std::chrono::month_day_last{target.month()}};
    const auto day = std::min(date.day(), last.day());
    return Day{number_of({target.year(), target.month(), day})};
}

Day Day::plus_years(int years, LeapDay leap_day) const {
    const auto date = parts(number_);
    const std::chrono::year_month_day target{date.year() + std::chrono::years{years}, date.month(), date.day()};
    if (target.ok()) {
        return Day{number_of(target)};
    }
    const std::chrono::year_month_day end_of_february{target.year(), std::chrono::February, std::chrono::day{28}};
    return Day{number_of(end_of_february) + (leap_day == LeapDay::march_first ? 1 : 0)};
}

std::string Day::iso() const {
    const auto put = [](std::string& out, int value, int width) {
        std::array<char, 4> buffer{};
        for (int i = width - 1; i >= 0; --i) {
            buffer[static_cast<std::size_t>(i)] = static_cast<char>('0' + value % 10);
            value /= 10;
        }
        out.append(buffer.data(), static_cast<std::size_t>(width));
    };
    std::string out;
    out.reserve(10);
    put(out, year(), 4);
    out += '-';
    put(out, month(), 2);
    out += '-';
    put(out, day_of_month(), 2);
    return out;
}

bool DayRange::overlaps(const DayRange& other) const {
    const bool starts_after = since && other.until && *other.until < *since;
    const bool ends_before = until && other.since && *until < *other.since;
    return !starts_after && !ends_before;
}

}  // namespace metodist

#include "shell/known.hpp"

#include <array>
#include <charconv>
#include <ctime>
#include <optional>
#include <string_view>

#include "base/day.hpp"

namespace metodist::shell {

namespace {

constexpr std::size_t day_size = 10;
constexpr int minute = 60;
constexpr int hour = 60 * minute;

// Two digits not above `most`, taken from the front.
std::optional<int> two_digits(std::string_view& text, int most) {
    int value = 0;
    if (text.size() < 2 || std::from_chars(text.data(), text.data() + 2, value).ptr != text.data() + 2 || value < 0 ||
        value > most) {
        return std::nullopt;
    }
    text.remove_prefix(2);
    return value;
}

bool take(std::string_view& text, char wanted) {
    if (text.empty() || text.front() != wanted) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

struct Clock {
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
};

// "10:15", "10:15:30"; a minute is meant to its end.
std::optional<Clock> clock_of(std::string_view& text) {
    const auto hours = two_digits(text, 23);
    if (!hours || !take(text, ':')) {
        return std::nullopt;
    }
    const auto minutes = two_digits(text, 59);
    if (!minutes) {
        return std::nullopt;
    }
    if (!take(text, ':')) {
        return Clock{*hours, *minutes, 59};
    }
    const auto seconds = two_digits(text, 59);
    return seconds ? std::optional(Clock{*hours, *minutes, *seconds}) : std::nullopt;
}

// "Z", "+03:00", "-0330", "+03": seconds to the east.
std::optional<int> zone_of(std::string_view text) {
    if (text == "Z") {
        return 0;
    }
    const int sign = take(text, '+') ? 1 : take(text, '-') ? -1 : 0;
    const auto hours = two_digits(text, 14);
    if (sign == 0 || !hours) {
        return std::nullopt;
    }
    take(text, ':');
    const auto minutes = text.empty() ? std::optional(0) : two_digits(text, 59);
    if (!minutes || !text.empty()) {
        return std::nullopt;
    }
    return sign * (*hours * hour + *minutes * minute);
}

std::tm broken_down(Day day, const Clock& clock) {
    std::tm out{};
    out.tm_year = day.year() - 1900;
    out.tm_mon = day.month() - 1;
    out.tm_mday = day.day_of_month();
    out.tm_hour = clock.hours;
    out.tm_min = clock.minutes;
    out.tm_sec = clock.seconds;
    // Whether summer time holds then is for the system to know.
    out.tm_isdst = -1;
    return out;
}

std::string printed(std::time_t moment) {
    std::tm universal{};
    ::gmtime_r(&moment, &universal);
    std::array<char, 32> text{};
    const auto size = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &universal);
    return {text.data(), size};
}

}  // namespace

std::string moment_known(const std::string& text) {
    const auto day = Day::parse_typed(text.substr(0, day_size));
    if (!day) {
        return text;
    }
    auto rest = std::string_view(text).substr(day_size);
    if (rest.empty()) {
        // The day ends where the next one begins, also on a day that is an hour shorter.
        auto next = broken_down(day->plus_days(1), {});
        return printed(::mktime(&next) - 1);
    }
    if (!take(rest, 'T') && !take(rest, ' ')) {
        return text;
    }
    const auto clock = clock_of(rest);
    if (!clock) {
        return text;
    }
    auto parts = broken_down(*day, *clock);
    if (rest.empty()) {
        return printed(::mktime(&parts));
    }
    const auto zone = zone_of(rest);
    return zone ? printed(::timegm(&parts) - *zone) : text;
}

}  // namespace metodist::shell

#include "exchange/sheets/values.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "base/day.hpp"

namespace metodist {

namespace {

// Days before 1970-01-01: 1899-12-30, which makes 1 March 1900 the number 61 as the programs have it, and 1904-01-01.
constexpr int zero_1900 = -25569;
constexpr int zero_1904 = -24107;
// 31 December 9999 by the system of 1900.
constexpr double last_serial = 2958466;

std::optional<double> number(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

std::string two_digits(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

}  // namespace

NumberLook look_of_format(std::string_view code) {
    if (code.starts_with("General") || code.starts_with("Standard")) {
        return NumberLook::number;
    }
    bool day = false;
    bool time = false;
    bool month_or_minute = false;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size() - 1);
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const std::size_t end = std::min(code.find(']', i), code.size() - 1);
            // [h]:mm counts hours; [Red], [$-419] and [>5] say how, not what.
            const char inner = i + 1 < code.size() ? code[i + 1] : ' ';
            const bool elapsed =
                inner == 'h' || inner == 'H' || inner == 's' || inner == 'S' || inner == 'm' || inner == 'M';
            time = time || (elapsed && std::all_of(code.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                                   code.begin() + static_cast<std::ptrdiff_t>(end),
                                                   [&](char each) { return each == inner; }));
            i = end;
        } else if (c == ';') {
            break;  // what follows is for negative numbers
        } else if (c == 'y' || c == 'Y' || c == 'd' || c == 'D') {
            day = true;
        } else if (c == 'h' || c == 'H' || c == 's' || c == 'S') {
            time = true;
        } else if (c == 'm' || c == 'M') {
            month_or_minute = true;
        }
    }
    if (day || (month_or_minute && !time)) {
        return NumberLook::day;
    }
    return time ? NumberLook::time : NumberLook::number;
}

NumberLook look_of_built_in(int number) {
    // 27 to 36 and 50 to 58 are days in the Far East.
    if ((number >= 14 && number <= 17) || number == 22 || (number >= 27 && number <= 36) ||
        (number >= 50 && number <= 58)) {
        return NumberLook::day;
    }
    return (number >= 18 && number <= 21) || (number >= 45 && number <= 47) ? NumberLook::time : NumberLook::number;
}

std::string number_text(std::string_view written) {
    const auto plain = [](char c) { return c >= '0' && c <= '9'; };
    if (written.size() < 16 && std::ranges::all_of(written, plain)) {
        return std::string(written);
    }
    const auto value = number(written);
    if (!value || std::abs(*value) >= 1e15) {
        return std::string(written);
    }
    std::array<char, 64> room{};
    // As many digits as the programs show; what follows is noise of binary fractions.
    auto end = std::to_chars(room.data(), room.data() + room.size(), *value, std::chars_format::general, 15).ptr;
    if (std::find(room.data(), end, 'e') != end) {
        end = std::to_chars(room.data(), room.data() + room.size(), *value, std::chars_format::fixed, 10).ptr;
    }
    return {room.data(), end};
}

std::optional<std::string> serial_day(std::string_view written, bool since_1904) {
    const auto value = number(written);
    if (!value || *value < 1 || *value >= last_serial) {
        return std::nullopt;
    }
    // To the minute: noise of fractions must not make a day of 23:59:59.
    const auto minutes = static_cast<std::int64_t>(std::llround(*value * 1440));
    auto days = static_cast<int>(minutes / 1440);
    if (!since_1904 && days == 60) {
        return std::nullopt;  // 29 February 1900, which there was not
    }
    days += !since_1904 && days < 60 ? 1 : 0;
    const Day day = Day::from_number(days + (since_1904 ? zero_1904 : zero_1900));
    const auto rest = static_cast<int>(minutes % 1440);
    return rest == 0 ? day.iso() : day.iso() + " " + two_digits(rest / 60) + ":" + two_digits(rest % 60);
}

std::string iso_day(std::string_view written) {
    const std::size_t cut = written.find('T');
    if (cut == std::string_view::npos) {
        return std::string(written);
    }
    std::string_view time = written.substr(cut + 1);
    time = time.substr(0, 5);
    std::string day(written.substr(0, cut));
    return time == "00:00" || time.empty() ? day : day + " " + std::string(time);
}

}  // namespace metodist

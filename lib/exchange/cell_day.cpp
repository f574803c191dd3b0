#include "exchange/cell_day.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "base/text.hpp"

namespace metodist {

namespace {

// The day that spreadsheets count as 0, so that 1 March 1900 is 61 as they have it; earlier days nobody writes here.
constexpr std::int32_t serial_zero = -25569;
constexpr int least_serial = 20000;
constexpr int greatest_serial = 60000;

bool all_digits(std::string_view text) { return !text.empty() && std::ranges::all_of(text, is_digit); }

int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) {
        value = value * 10 + (c - '0');
    }
    return value;
}

// The parts of a day as they were written, in the order day, month, year.
struct Parts {
    std::string day;
    std::string month;
    std::string year;
    bool month_or_day_first = false;
};

std::optional<Parts> numeric_parts(std::string_view text) {
    for (const char separator : {'.', '-', '/'}) {
        std::array<std::string_view, 3> pieces;
        std::string_view rest = text;
        std::size_t count = 0;
        while (count < 3) {
            const std::size_t end = rest.find(separator);
            pieces.at(count++) = rest.substr(0, end);
            if (end == std::string_view::npos) {
                rest = {};
                break;
            }
            rest.remove_prefix(end + 1);
        }
        const bool fits = count == 3 && rest.empty() && std::ranges::all_of(pieces, [](auto piece) {
                              return all_digits(piece) && piece.size() <= 4;
                          });
        if (!fits) {
            continue;
        }
        if (pieces[0].size() == 4) {
            return Parts{std::string(pieces[2]), std::string(pieces[1]), std::string(pieces[0])};
        }
        return Parts{std::string(pieces[0]), std::string(pieces[1]), std::string(pieces[2]), separator == '/'};
    }
    return std::nullopt;
}

std::optional<Parts> worded_parts(std::string_view text, const DayRules& rules) {
    const auto pieces = split_cell(text, {" "});
    if (pieces.size() != 3 || !all_digits(pieces[0]) || !all_digits(pieces[2])) {
        return std::nullopt;
    }
    const auto month = std::ranges::find(rules.months, pieces[1]);
    if (month == rules.months.end()) {
        return std::nullopt;
    }
    return Parts{pieces[0], std::to_string(month - rules.months.begin() + 1), pieces[2]};
}

std::string without_year_mark(std::string text, const DayRules& rules) {
    for (const auto& mark : rules.year_marks) {
        if (text.size() > mark.size() && text.ends_with(mark)) {
            const std::string_view before = std::string_view(text).substr(0, text.size() - mark.size());
            if (is_digit(before.back()) || before.back() == ' ') {
                return tidy(before);
            }
        }
    }
    return text;
}

Remark refusal(std::string_view code, const std::string& written, Severity severity = Severity::breach) {
    return {std::string(code), {{"text", written}}, severity};
}

Reading<Day> plausible(Day day, const std::string& written, const DayRules& rules) {
    const auto refuse = [&](std::string_view code, Day border) {
        return Reading<Day>::none(
            {std::string(code), {{"text", written}, {"day", day}, {"border", border}}, Severity::breach});
    };
    if (day > rules.latest) {
        switch (rules.meaning) {
            case DayMeaning::birth: return refuse("import.born_too_late", rules.latest);
            case DayMeaning::beginning: return refuse("import.begins_too_late", rules.latest);
            case DayMeaning::end: return refuse("import.ends_too_late", rules.latest);
        }
    }
    if (day < rules.earliest) {
        switch (rules.meaning) {
            case DayMeaning::birth: return refuse("import.born_too_early", rules.earliest);
            case DayMeaning::beginning:
            case DayMeaning::end: return refuse("import.day_too_early", rules.earliest);
        }
    }
    return Reading<Day>::of(day);
}

Reading<Day> from_serial(const std::string& written, const DayRules& rules) {
    const int serial = number(written);
    if (serial < least_serial || serial > greatest_serial) {
        return Reading<Day>::none(refusal("import.not_a_day", written));
    }
    auto reading = plausible(Day::from_number(serial + serial_zero), written, rules);
    if (reading.value) {
        reading.remarks.push_back({"import.day_from_serial", {{"text", written}, {"day", *reading.value}}});
    }
    return reading;
}

Reading<Day> from_parts(const Parts& parts, const std::string& written, const DayRules& rules) {
    if (parts.day.size() > 2 || parts.month.size() > 2 || (parts.year.size() != 2 && parts.year.size() != 4)) {
        return Reading<Day>::none(refusal("import.not_a_day", written));
    }
    const int day = number(parts.day);
    const int month = number(parts.month);
    // Programs set up for American English write the month first.
    if (parts.month_or_day_first && day <= 12 && day != month) {
        return Reading<Day>::none(refusal("import.day_or_month_first", written, Severity::gap));
    }
    int year = number(parts.year);
    const bool short_year = parts.year.size() == 2;
    if (short_year) {
        year += year <= rules.pivot ? 2000 : 1900;
    }
    const auto found = Day::of(year, month, day);
    if (!found) {
        return Reading<Day>::none(refusal("import.no_such_day", written));
    }
    auto reading = plausible(*found, written, rules);
    if (reading.value && short_year) {
        reading.remarks.push_back({"import.two_digit_year", {{"text", written}, {"day", *found}}});
    }
    return reading;
}

// Whether a year stands there without a day: 2009, с 2009, сентябрь 2009.
bool tells_a_year(std::string_view text) {
    const auto words = folded_words(text);
    return !words.empty() && words.size() <= 2 && all_digits(words.back()) && words.back().size() == 4 &&
           (words.back().starts_with("19") || words.back().starts_with("20"));
}

}  // namespace

Reading<Day> read_day(std::string_view cell, const DayRules& rules) {
    const std::string written = tidy(cell);
    if (written.empty()) {
        return {};
    }
    const std::string text = without_year_mark(fold(written), rules);
    if (text.size() == 5 && all_digits(text)) {
        return from_serial(text, rules);
    }
    if (const auto parts = numeric_parts(text)) {
        return from_parts(*parts, written, rules);
    }
    if (const auto parts = worded_parts(text, rules)) {
        return from_parts(*parts, written, rules);
    }
    if (tells_a_year(text)) {
        return Reading<Day>::none(refusal("import.day_missing", written, Severity::gap));
    }
    // What a spreadsheet adds to a day that it kept with a time.
    if (text.size() > 9 && (text.ends_with(" 0:00:00") || text.ends_with(" 00:00:00") || text.ends_with(" 0:00"))) {
        return read_day(std::string_view(text).substr(0, text.rfind(' ')), rules);
    }
    return Reading<Day>::none(refusal("import.not_a_day", written));
}

}  // namespace metodist

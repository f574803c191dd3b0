#include "exchange/cell_years.hpp"

#include <algorithm>
#include <optional>

#include "base/text.hpp"

namespace metodist {

namespace {

constexpr std::int64_t most_years = 70;

std::optional<std::int64_t> number_in(std::string_view text) {
    if (text.empty() || text.size() > 9 || !std::ranges::all_of(text, is_digit)) {
        return std::nullopt;
    }
    std::int64_t value = 0;
    for (const char c : text) {
        value = value * 10 + (c - '0');
    }
    return value;
}

// Numbers and words apart, whether or not a blank stands between them: "12л." is 12, л.
std::vector<std::string> tokens(std::string_view text) {
    std::vector<std::string> out;
    for (const auto& word : folded_words(text)) {
        const auto digits = static_cast<std::size_t>(std::ranges::find_if_not(word, is_digit) - word.begin());
        if (digits > 0) {
            out.push_back(word.substr(0, digits));
        }
        if (digits < word.size()) {
            out.push_back(word.substr(digits));
        }
    }
    return out;
}

bool among(const std::vector<std::string>& words, const std::string& word) {
    return std::ranges::find(words, word) != words.end();
}

template <typename T>
Reading<T> refused(std::string_view code, const std::string& written, Severity severity) {
    return Reading<T>::none({std::string(code), {{"text", written}}, severity});
}

std::optional<WorkYears> from_tokens(const std::vector<std::string>& parts, const WorkYearsWords& words) {
    const auto first = parts.empty() ? std::nullopt : number_in(parts[0]);
    if (!first) {
        return std::nullopt;
    }
    if (parts.size() == 1) {
        return WorkYears{*first, {}};
    }
    if (parts.size() == 2) {
        if (among(words.years, parts[1])) {
            return WorkYears{*first, {}};
        }
        return among(words.months, parts[1]) ? std::optional(WorkYears{0, *first}) : std::nullopt;
    }
    const auto months = parts.size() == 4 ? number_in(parts[2]) : std::nullopt;
    if (months && among(words.years, parts[1]) && among(words.months, parts[3])) {
        return WorkYears{*first, *months};
    }
    return std::nullopt;
}

bool is_pair(const std::vector<std::string>& parts, std::string_view text) {
    return parts.size() == 2 && number_in(parts[0]) && number_in(parts[1]) && text.find_first_of(",./\\-") != text.npos;
}

bool tells_a_year(const std::vector<std::string>& parts) {
    return std::ranges::any_of(parts, [](const std::string& part) {
        return part.size() == 4 && number_in(part) && (part.starts_with("19") || part.starts_with("20"));
    });
}

}  // namespace

Reading<WorkYears> read_work_years(std::string_view cell, const WorkYearsWords& words) {
    const std::string written = tidy(cell);
    if (written.empty()) {
        return {};
    }
    const auto parts = tokens(written);
    if (is_pair(parts, written)) {
        return refused<WorkYears>("import.years_ambiguous", written, Severity::gap);
    }
    if (tells_a_year(parts)) {
        return refused<WorkYears>("import.years_as_beginning", written, Severity::gap);
    }
    const bool signed_number = written.starts_with('-') || written.starts_with('+');
    const auto found = signed_number ? std::nullopt : from_tokens(parts, words);
    if (!found) {
        return refused<WorkYears>("import.not_years", written, Severity::breach);
    }
    if (found->years > most_years || found->months.value_or(0) > 11) {
        return refused<WorkYears>("import.years_implausible", written, Severity::breach);
    }
    return Reading<WorkYears>::of(*found);
}

Reading<std::int64_t> read_number(std::string_view cell, std::int64_t greatest) {
    const std::string written = tidy(cell);
    if (written.empty()) {
        return {};
    }
    std::string_view digits = written;
    if (digits.ends_with(".0") || digits.ends_with(",0")) {
        digits.remove_suffix(2);
    }
    const auto found = number_in(digits);
    if (!found || *found > greatest) {
        return refused<std::int64_t>("import.not_a_number", written, Severity::breach);
    }
    return Reading<std::int64_t>::of(*found);
}

}  // namespace metodist

#include "domain/law/carriers.hpp"

#include <array>

namespace metodist {

namespace {

constexpr std::array<std::string_view, 6> share_bases{"established", "in_office",  "present",
                                                      "taking_part", "votes_cast", "against"};
constexpr std::array<std::string_view, 7> period_kinds{"month",         "quarter",       "school_quarter", "half_year",
                                                       "calendar_year", "academic_year", "always"};
constexpr std::array<std::string_view, 3> partials{"remark", "full", "proportional"};
constexpr std::array<std::string_view, 3> nonworking{"none", "next", "previous"};
constexpr std::array<std::string_view, 2> countings{"calendar", "working"};

template <typename Enum>
std::string word(std::span<const std::string_view> words, Enum value) {
    return std::string(words[static_cast<std::size_t>(value)]);
}

std::string two_digits(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

std::string text_of(const YearDay& day) { return two_digits(day.month) + "-" + two_digits(day.day); }

void append(std::string& out, const std::string& part) { out += (out.empty() ? "" : " ") + part; }

template <typename T>
std::string list_of(const std::vector<T>& values) {
    std::string out;
    for (const auto& value : values) {
        out += (out.empty() ? "" : ",") + std::to_string(value);
    }
    return out;
}

}  // namespace

std::span<const std::string_view> share_base_words() { return share_bases; }
std::span<const std::string_view> period_kind_words() { return period_kinds; }
std::span<const std::string_view> partial_words() { return partials; }
std::span<const std::string_view> nonworking_words() { return nonworking; }
std::span<const std::string_view> day_counting_words() { return countings; }

std::string text_of(const Threshold& value) {
    return std::string(value.at_least ? "at_least " : "more_than ") + value.share.text() + " of " +
           word(share_bases, value.of);
}

std::string text_of(const Term& value) {
    std::string out;
    if (value.direction == Term::Direction::by) {
        out = "by " + text_of(value.day) + (value.inclusive ? " inclusive" : " exclusive");
    } else {
        if (value.months != 0) {
            append(out, std::to_string(value.months) + " months");
        }
        if (value.days != 0 || value.months == 0) {
            append(out, std::to_string(value.days) + " " + word(countings, value.counting) + " days");
        }
        append(out, (value.direction == Term::Direction::before ? "before " : "after ") + value.event);
        append(out, value.clear_days ? "clear" : "");
    }
    if (value.nonworking != NonWorkingDay::none) {
        append(out, "nonworking " + word(nonworking, value.nonworking));
    }
    if (value.until_hour != 24) {
        append(out, "until " + std::to_string(value.until_hour));
    }
    return out;
}

std::string text_of(const Period& value) {
    std::string out = word(period_kinds, value.every);
    append(out, value.rolling ? "rolling" : "calendar");
    append(out, "partial " + word(partials, value.partial));
    if (!value.exempt.empty()) {
        append(out, "exempt " + list_of(value.exempt));
    }
    return out;
}

std::string text_of(const Window& value) {
    std::string out;
    if (value.from) {
        append(out, "from " + text_of(*value.from));
    }
    if (value.to) {
        append(out, "to " + text_of(*value.to));
    }
    if (value.first_day || value.last_day) {
        append(out, "days " + std::to_string(value.first_day.value_or(1)) + "-" +
                        std::to_string(value.last_day.value_or(31)));
    }
    if (!value.except_months.empty()) {
        append(out, "except " + list_of(value.except_months));
    }
    return out;
}

std::string text_of(const Number& value) {
    std::string out;
    if (value.exactly) {
        append(out, "exactly " + std::to_string(*value.exactly));
    }
    if (value.at_least) {
        append(out, "at_least " + std::to_string(*value.at_least));
    }
    if (value.at_most) {
        append(out, "at_most " + std::to_string(*value.at_most));
    }
    if (value.share) {
        append(out, "share " + value.share->text());
    }
    if (!value.per.empty()) {
        append(out, "per " + value.per);
    }
    return out;
}

}  // namespace metodist

#include "regulation/carriers.hpp"

#include <string>

namespace metodist {

namespace {

// A leap year, in which every day of a year exists.
constexpr int leap_year = 2000;
constexpr std::int64_t most_days = 3660;
constexpr std::int64_t most_months = 600;

std::optional<YearDay> year_day_of(const std::string& text) {
    const auto day = Day::parse_iso(std::to_string(leap_year) + "-" + text);
    if (!day) {
        return std::nullopt;
    }
    return YearDay{day->month(), day->day_of_month()};
}

std::vector<int> small_numbers(const Settings& table, std::string_view key, int most) {
    std::vector<int> out;
    for (const auto number : table.integers_if(key, 1, most)) {
        out.push_back(static_cast<int>(number));
    }
    return out;
}

std::optional<int> small_number(const Settings& table, std::string_view key, int most) {
    const auto number = table.integer_if(key, 1, most);
    if (!number) {
        return std::nullopt;
    }
    return static_cast<int>(*number);
}

void refuse_both(const Settings& table, std::string_view a, std::string_view b) {
    if (table.has(a) && table.has(b)) {
        table.fault(b, "regulation.one_of_two", {{"first", std::string(a)}, {"second", std::string(b)}});
    }
}

}  // namespace

YearDay read_year_day(const Settings& table, std::string_view key) {
    const std::string text = table.text(key);
    const auto day = year_day_of(text);
    if (!day && !text.empty()) {
        table.fault(key, "regulation.bad_year_day", {{"key", std::string(key)}, {"found", text}});
    }
    return day.value_or(YearDay{});
}

Threshold read_threshold(const Settings& table) {
    refuse_both(table, "at_least", "more_than");
    const bool at_least = !table.has("more_than");
    table.allow({"at_least", "more_than"});
    const std::string_view key = at_least ? "at_least" : "more_than";
    static_cast<void>(table.text(key));
    const auto share = table.ratio_if(key);
    return {share.value_or(*Ratio::of(1, 1)), at_least, static_cast<ShareBase>(table.word("of", share_base_words()))};
}

Term read_term(const Settings& table) {
    Term term;
    refuse_both(table, "before", "after");
    refuse_both(table, "by", "days");
    refuse_both(table, "by", "months");
    if (table.has("by")) {
        term.direction = Term::Direction::by;
        term.day = read_year_day(table, "by");
        term.inclusive = table.flag("inclusive");
    } else {
        const bool before = table.has("before");
        term.direction = before ? Term::Direction::before : Term::Direction::after;
        table.allow({"by", "before", "after"});
        term.event = table.text(before ? "before" : "after");
        term.days = static_cast<int>(table.integer_if("days", 0, most_days).value_or(0));
        term.months = static_cast<int>(table.integer_if("months", 0, most_months).value_or(0));
        term.clear_days = table.flag_or("clear_days", false);
        term.counting = static_cast<DayCounting>(table.word_if("counting", day_counting_words()).value_or(0));
        if (!table.has("days") && !table.has("months")) {
            table.fault("", "settings.missing_key", {{"key", std::string("days")}});
        }
    }
    term.nonworking = static_cast<NonWorkingDay>(table.word_if("nonworking", nonworking_words()).value_or(0));
    term.until_hour = static_cast<int>(table.integer_if("until_hour", 0, 24).value_or(24));
    return term;
}

Period read_period(const Settings& table) {
    Period period;
    period.every = static_cast<PeriodKind>(table.word("every", period_kind_words()));
    period.rolling = table.flag_or("rolling", false);
    period.partial = static_cast<Period::Partial>(table.word_if("partial", partial_words()).value_or(0));
    period.exempt = small_numbers(table, "exempt", 12);
    return period;
}

Window read_window(const Settings& table) {
    Window window;
    if (table.has("from")) {
        window.from = read_year_day(table, "from");
    }
    if (table.has("to")) {
        window.to = read_year_day(table, "to");
    }
    table.allow({"from", "to"});
    window.first_day = small_number(table, "first_day", 31);
    window.last_day = small_number(table, "last_day", 31);
    window.except_months = small_numbers(table, "except_months", 12);
    if (window.first_day && window.last_day && *window.first_day > *window.last_day) {
        table.fault("last_day", "regulation.bounds_cross",
                    {{"low", std::int64_t{*window.first_day}}, {"high", std::int64_t{*window.last_day}}});
    }
    if (window == Window{}) {
        table.fault("", "regulation.empty", {{"key", std::string("window")}});
    }
    return window;
}

Number read_number(const Settings& table) {
    constexpr std::int64_t most = 1000000;
    Number number;
    refuse_both(table, "exactly", "at_least");
    refuse_both(table, "exactly", "at_most");
    number.exactly = table.integer_if("exactly", 0, most);
    number.at_least = table.integer_if("at_least", 0, most);
    number.at_most = table.integer_if("at_most", 0, most);
    number.share = table.ratio_if("share");
    number.per = table.text_or("per", "");
    if (number.at_least && number.at_most && *number.at_least > *number.at_most) {
        table.fault("at_most", "regulation.bounds_cross", {{"low", *number.at_least}, {"high", *number.at_most}});
    }
    if (!number.exactly && !number.at_least && !number.at_most && !number.share) {
        table.fault("", "regulation.empty", {{"key", std::string("number")}});
    }
    return number;
}

}  // namespace metodist

#include "domain/law/leaf_parameters.hpp"

#include <algorithm>
#include <array>

namespace metodist {

namespace {

constexpr std::array<std::string_view, 3> validities{"on_day", "began", "ever"};
constexpr std::array<std::string_view, 2> stated{"exact", "lower_bound"};
constexpr std::array<std::string_view, 2> leap_days{"march_first", "february_last"};
constexpr std::array<std::string_view, 4> experience_days{"evaluation", "fixed", "nomination", "inclusion"};

std::string flag_word(bool value) { return value ? "true" : "false"; }

bool set_flag(bool& target, std::string_view word) {
    if (word != "true" && word != "false") {
        return false;
    }
    target = word == "true";
    return true;
}

template <typename Enum>
bool set_word(Enum& target, std::span<const std::string_view> words, std::string_view word) {
    const auto found = std::ranges::find(words, word);
    if (found == words.end()) {
        return false;
    }
    target = static_cast<Enum>(found - words.begin());
    return true;
}

template <typename Enum>
std::string word_of(std::span<const std::string_view> words, Enum value) {
    return std::string(words[static_cast<std::size_t>(value)]);
}

}  // namespace

std::span<const std::string_view> fact_validity_words() { return validities; }
std::span<const std::string_view> stated_years_words() { return stated; }
std::span<const std::string_view> leap_day_words() { return leap_days; }
std::span<const std::string_view> experience_day_words() { return experience_days; }

std::vector<std::string> leaf_parameters(const Condition& condition) {
    std::vector<std::string> keys{"presume"};
    if (condition.kind == ConditionKind::fact) {
        keys.emplace_back("valid");
    }
    if (condition.kind == ConditionKind::experience) {
        keys.insert(keys.end(), {"kind", "stated_years", "feb29", "as_of_day_counts", "thirty_day_month", "as_of"});
    }
    return keys;
}

std::optional<std::string> leaf_parameter(const Condition& condition, std::string_view parameter) {
    if (parameter == "presume") {
        return condition.presume_no ? "no" : "nothing";
    }
    if (condition.kind == ConditionKind::fact && parameter == "valid") {
        return word_of(validities, condition.fact.valid);
    }
    if (condition.kind != ConditionKind::experience) {
        return std::nullopt;
    }
    const ExperienceLeaf& leaf = condition.experience;
    if (parameter == "kind") {
        return leaf.kind;
    }
    if (parameter == "stated_years") {
        return word_of(stated, leaf.stated_years);
    }
    if (parameter == "feb29") {
        return word_of(leap_days, leaf.feb29);
    }
    if (parameter == "as_of_day_counts") {
        return flag_word(leaf.as_of_day_counts);
    }
    if (parameter == "thirty_day_month") {
        return flag_word(leaf.thirty_day_month);
    }
    if (parameter == "as_of") {
        return word_of(experience_days, leaf.as_of);
    }
    return std::nullopt;
}

bool set_leaf_parameter(Condition& condition, std::string_view parameter, std::string_view word) {
    if (parameter == "presume") {
        if (word != "no" && word != "nothing") {
            return false;
        }
        condition.presume_no = word == "no";
        return true;
    }
    if (condition.kind == ConditionKind::fact) {
        return parameter == "valid" && set_word(condition.fact.valid, validities, word);
    }
    if (condition.kind != ConditionKind::experience) {
        return false;
    }
    ExperienceLeaf& leaf = condition.experience;
    if (parameter == "kind") {
        leaf.kind = std::string(word);
        return true;
    }
    return (parameter == "stated_years" && set_word(leaf.stated_years, stated, word)) ||
           (parameter == "feb29" && set_word(leaf.feb29, leap_days, word)) ||
           (parameter == "as_of_day_counts" && set_flag(leaf.as_of_day_counts, word)) ||
           (parameter == "thirty_day_month" && set_flag(leaf.thirty_day_month, word)) ||
           (parameter == "as_of" && set_word(leaf.as_of, experience_days, word));
}

}  // namespace metodist

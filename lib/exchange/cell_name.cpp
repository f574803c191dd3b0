#include "exchange/cell_name.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"

namespace metodist {

namespace {

// Kinds of hyphens and dashes, as `fold` makes them one; "-" with blanks around it belongs to a double name.
constexpr std::array<std::string_view, 5> dashes{"\u2010", "\u2011", "\u2012", "\u2013", "\u2014"};

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

std::string joined_hyphens(std::string text) {
    for (const auto dash : dashes) {
        text = replaced(std::move(text), dash, "-");
    }
    return replaced(replaced(std::move(text), " -", "-"), "- ", "-");
}

Reading<ReadName> refused(std::string_view code, const std::string& written, Severity severity) {
    return Reading<ReadName>::none({std::string(code), {{"text", written}}, severity});
}

bool has_odd_signs(std::string_view text) { return text.find_first_of("0123456789?!=*/\\|<>@#_+;:,\"") != text.npos; }

// "Иванова (Петрова) Анна": takes the bracketed name out of the text.
std::string take_brackets(std::string& text) {
    const std::size_t open = text.find('(');
    const std::size_t close = text.find(')');
    if (open == std::string::npos || close == std::string::npos || close < open) {
        return {};
    }
    std::string inner = tidy(std::string_view(text).substr(open + 1, close - open - 1));
    text = tidy(text.substr(0, open) + " " + text.substr(close + 1));
    return inner;
}

bool is_initial(const std::string& word) { return word.find('.') != std::string::npos || length(word) == 1; }

std::optional<PersonName> from_words(std::vector<std::string> words, const NameRules& rules) {
    if (words.size() == 4 && std::ranges::find(rules.patronymic_ends, fold(words[3])) != rules.patronymic_ends.end()) {
        words[2] += " " + words[3];
        words.pop_back();
    }
    if (words.size() < 2 || words.size() > 3) {
        return std::nullopt;
    }
    return PersonName{words[0], words[1], words.size() == 3 ? words[2] : std::string()};
}

// Particles of patronymics stay small; all else begins with a capital.
std::string ordinary(std::string_view text) {
    std::string out;
    for (const auto& word : split_cell(text, {" "})) {
        out += out.empty() ? capitalised(word) : " " + fold(word);
    }
    return out;
}

// Names written in capitals or small letters throughout get their ordinary form; "МакКей" stays as it is.
bool make_ordinary(std::string& part) {
    if (part.empty() || !(is_upper_case(part) || is_lower_case(part))) {
        return false;
    }
    std::string made = ordinary(part);
    const bool changed = made != part;
    part = std::move(made);
    return changed;
}

}  // namespace

Reading<ReadName> read_name(std::string_view cell, const NameRules& rules) {
    auto text = read_text(cell);
    if (!text.value) {
        return {};
    }
    Reading<ReadName> reading;
    reading.remarks = std::move(text.remarks);
    const std::string written = *text.value;
    const std::string joined = joined_hyphens(written);
    std::string name = joined;
    ReadName found;
    found.former_family = take_brackets(name);
    if (has_odd_signs(name) || name.find_first_of("()") != std::string::npos) {
        return refused("import.name_odd_signs", written, Severity::breach);
    }
    const auto words = split_cell(name, {" "});
    if (words.size() > 1 && std::any_of(words.begin() + 1, words.end(), is_initial)) {
        return refused("import.name_initials", written, Severity::gap);
    }
    const auto parts = from_words(words, rules);
    if (!parts) {
        return refused(words.size() < 2 ? "import.name_incomplete" : "import.name_unclear", written, Severity::gap);
    }
    found.name = *parts;
    bool changed = joined != written;
    changed = make_ordinary(found.name.family) || changed;
    changed = make_ordinary(found.name.given) || changed;
    changed = make_ordinary(found.name.patronymic) || changed;
    make_ordinary(found.former_family);
    if (changed) {
        reading.remarks.push_back(
            {"import.name_repaired",
             {{"text", written},
              {"repaired", tidy(found.name.family + " " + found.name.given + " " + found.name.patronymic)}}});
    }
    if (found.name.patronymic.empty()) {
        reading.remarks.push_back({"import.no_patronymic", {{"text", written}}});
    }
    reading.value = std::move(found);
    return reading;
}

std::string name_key(const PersonName& name) {
    return fold(name.family) + "|" + fold(name.given) + "|" + fold(name.patronymic);
}

std::optional<std::string> former_family(std::string_view note, const std::vector<std::string>& phrases) {
    const auto text = read_text(note).value.value_or(std::string());
    const std::string folded = fold(text);
    for (const auto& phrase : phrases) {
        if (!folded.starts_with(phrase + " ")) {
            continue;
        }
        auto words = split_cell(text, {" "});
        const std::size_t skipped = split_cell(phrase, {" "}).size();
        if (words.size() != skipped + 1) {
            continue;
        }
        make_ordinary(words.back());
        return words.back();
    }
    return std::nullopt;
}

}  // namespace metodist

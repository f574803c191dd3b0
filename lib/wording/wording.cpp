#include "wording/wording.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace metodist {

namespace {

const Argument* argument(const Arguments& arguments, std::string_view name) {
    const auto found = std::ranges::find(arguments, name, &Argument::name);
    return found == arguments.end() ? nullptr : &*found;
}

// The code with its arguments, where no sentence is known.
std::string bare(const Wording& wording, std::string_view code, const Arguments& arguments) {
    std::string out(code);
    for (const auto& each : arguments) {
        out += fmt::format(" {}={}", each.name, wording.value(each.value));
    }
    return out;
}

std::string_view nth_form(std::string_view forms, std::size_t index) {
    for (; index > 0; --index) {
        const auto bar = forms.find('|');
        if (bar == std::string_view::npos) {
            break;
        }
        forms.remove_prefix(bar + 1);
    }
    return forms.substr(0, forms.find('|'));
}

}  // namespace

std::optional<Language> parse_language(std::string_view text) {
    if (text == "ru") {
        return Language::ru;
    }
    if (text == "en") {
        return Language::en;
    }
    return std::nullopt;
}

std::string_view language_code(Language language) {
    switch (language) {
        case Language::ru: return "ru";
        case Language::en: return "en";
    }
    return "ru";
}

std::size_t plural_form(Language language, std::int64_t number) {
    const std::int64_t last = std::abs(number % 10);
    const std::int64_t two = std::abs(number % 100);
    switch (language) {
        case Language::ru:
            if (last == 1 && two != 11) {
                return 0;
            }
            return last >= 2 && last <= 4 && (two < 12 || two > 14) ? 1 : 2;
        case Language::en: return number == 1 ? 0 : 1;
    }
    return 0;
}

Wording::Wording(Language language, const std::filesystem::path& locale_folder, Labels labels)
    : language_(language),
      catalogue_(locale_folder / language_code(language) / "LC_MESSAGES" / "metodist.mo"),
      labels_(std::move(labels)) {}

std::string Wording::text(std::string_view code, const Arguments& arguments) const {
    auto found = find(code, arguments);
    return found ? *std::move(found) : bare(*this, code, arguments);
}

std::optional<std::string> Wording::find(std::string_view code, const Arguments& arguments) const {
    // The empty code is the header of the catalogue, not a message.
    const auto pattern = code.empty() ? std::nullopt : catalogue_.find(code);
    if (!pattern || pattern->empty()) {
        return std::nullopt;
    }
    return filled(*pattern, arguments);
}

std::string Wording::filled(std::string_view pattern, const Arguments& arguments) const {
    std::string out;
    out.reserve(pattern.size() + 32);
    for (std::size_t at = 0; at < pattern.size();) {
        const char c = pattern[at];
        const bool doubled = at + 1 < pattern.size() && pattern[at + 1] == c;
        const auto close = c == '{' && !doubled ? pattern.find('}', at) : std::string_view::npos;
        if (close != std::string_view::npos) {
            const auto said = placeholder(pattern.substr(at + 1, close - at - 1), arguments);
            out += said;
            at = close + 1;
            if (said.empty() && out.ends_with(" (") && pattern.substr(at).starts_with(')')) {
                out.resize(out.size() - 2);
                ++at;
            }
        } else {
            out += c;
            at += (c == '{' || c == '}') && doubled ? 2 : 1;
        }
    }
    return out;
}

std::string Wording::placeholder(std::string_view inside, const Arguments& arguments) const {
    const auto bar = inside.find('|');
    const Argument* found = argument(arguments, inside.substr(0, bar));
    if (found == nullptr && inside == "tool" && !tool_.empty()) {
        return tool_;
    }
    if (found == nullptr) {
        return fmt::format("{{{}}}", inside.substr(0, bar));
    }
    if (bar == std::string_view::npos) {
        return value(found->value);
    }
    const auto* number = std::get_if<std::int64_t>(&found->value);
    return std::string(nth_form(inside.substr(bar + 1), plural_form(language_, number == nullptr ? 1 : *number)));
}

std::string Wording::label(const Word& word) const {
    if (word.vocabulary.empty()) {
        return word.code;
    }
    if (auto message = find(fmt::format("word.{}.{}", word.vocabulary, word.code))) {
        return *std::move(message);
    }
    auto known = labels_ ? labels_(word, language_) : std::nullopt;
    return known ? *std::move(known) : word.code;
}

std::string Wording::day(Day day) const {
    switch (language_) {
        case Language::ru: return fmt::format("{:02}.{:02}.{:04}", day.day_of_month(), day.month(), day.year());
        case Language::en: return day.iso();
    }
    return day.iso();
}

std::string Wording::number(std::int64_t number) const {
    std::string digits = std::to_string(number);
    const std::size_t first = number < 0 ? 1 : 0;
    if (digits.size() - first < 5) {
        return digits;
    }
    const std::string_view gap = language_ == Language::ru ? "\u00a0" : ",";
    for (std::size_t at = digits.size(); at > first + 3;) {
        at -= 3;
        digits.insert(at, gap);
    }
    return digits;
}

std::string Wording::list(const std::vector<std::string>& items) const {
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) {
            out += i + 1 < items.size() ? ", " : language_ == Language::ru ? " и " : " and ";
        }
        out += items[i];
    }
    return out;
}

std::string Wording::value(const Argument::Value& value) const {
    struct Say {
        const Wording& wording;
        std::string operator()(std::int64_t number) const { return wording.number(number); }
        std::string operator()(const std::string& text) const { return text; }
        std::string operator()(Day day) const { return wording.day(day); }
        std::string operator()(const Word& word) const { return wording.label(word); }
        std::string operator()(const std::vector<Word>& words) const {
            std::string out;
            // Where a label has commas of its own, they would run together with those between.
            const bool commas = std::ranges::any_of(
                words, [&](const Word& word) { return wording.label(word).find(',') != std::string::npos; });
            const std::string between = commas ? "; " : ", ";
            for (const auto& word : words) {
                out += (out.empty() ? "" : between) + wording.label(word);
            }
            return out;
        }
    };
    return std::visit(Say{*this}, value);
}

}  // namespace metodist

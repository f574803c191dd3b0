// Codes and values into sentences of one language.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.hpp"
#include "wording/catalogue.hpp"

namespace metodist {

enum class Language : std::uint8_t { ru, en };

// "ru" or "en"; anything else is nothing.
std::optional<Language> parse_language(std::string_view text);
std::string_view language_code(Language language);

// The label of a word of a closed list, where somebody knows it.
using Labels = std::function<std::optional<std::string>(const Word&, Language)>;

// A message of the catalogue is text with {name} for the argument `name`, and {name|день|дня|дней} for the form that
// the number `name` asks for (Russian: one, few, many; English: one, other). {{ and }} stand for braces.
class Wording {
public:
    // `locale_folder` holds ru/LC_MESSAGES/metodist.mo and the like.
    Wording(Language language, const std::filesystem::path& locale_folder, Labels labels = {});

    [[nodiscard]] Language language() const { return language_; }
    // The sentence. A code that the catalogue does not know is printed with its arguments: nothing is lost, nothing
    // fails. Parentheses around an argument that is empty go with it.
    [[nodiscard]] std::string text(std::string_view code, const Arguments& arguments = {}) const;
    // The sentence, or nothing where the catalogue has none.
    [[nodiscard]] std::optional<std::string> find(std::string_view code, const Arguments& arguments = {}) const;
    // The label of a word: the message "word.VOCABULARY.CODE" (lists of the program itself), else from the vocabulary,
    // else the code itself (always, where the
    // word names no list).
    [[nodiscard]] std::string label(const Word& word) const;
    // 01.09.2027 or 2027-09-01.
    [[nodiscard]] std::string day(Day day) const;
    // Groups of three from 10 000 on, parted by a no-break space (Russian) or a comma.
    [[nodiscard]] std::string number(std::int64_t number) const;
    // "a, b и c".
    [[nodiscard]] std::string list(const std::vector<std::string>& items) const;
    // Any argument as people read it.
    [[nodiscard]] std::string value(const Argument::Value& value) const;
    void set_labels(Labels labels) { labels_ = std::move(labels); }
    // What {tool} stands for where a message is given no such argument: the name the program was called by.
    void set_tool(std::string tool) { tool_ = std::move(tool); }

private:
    [[nodiscard]] std::string filled(std::string_view pattern, const Arguments& arguments) const;
    [[nodiscard]] std::string placeholder(std::string_view inside, const Arguments& arguments) const;

    Language language_;
    Catalogue catalogue_;
    Labels labels_;
    std::string tool_;
};

// Which of the forms of a language a number takes, from 0.
std::size_t plural_form(Language language, std::int64_t number);

}  // namespace metodist

#include "wording/wording.hpp"

#include <doctest/doctest.h>

using namespace metodist;

namespace {

Wording wording(Language language) { return {language, METODIST_LOCALE}; }

}  // namespace

TEST_CASE("Russian numbers take three forms, eleven to fourteen the third") {
    struct Row {
        std::int64_t number;
        std::size_t form;
    };
    for (const auto& [number, form] : {Row{1, 0},
                                       {21, 0},
                                       {101, 0},
                                       {2, 1},
                                       {4, 1},
                                       {22, 1},
                                       {0, 2},
                                       {5, 2},
                                       {11, 2},
                                       {12, 2},
                                       {14, 2},
                                       {111, 2},
                                       {112, 2},
                                       {100, 2}}) {
        CAPTURE(number);
        CHECK(plural_form(Language::ru, number) == form);
    }
    CHECK(plural_form(Language::en, 1) == 0);
    CHECK(plural_form(Language::en, 21) == 1);
}

TEST_CASE("a message is filled with its arguments by name") {
    const Arguments arguments{{"option", std::string("--on")}, {"value", std::string("вчера")}};
    CHECK(wording(Language::ru).text("shell.bad_value.number", arguments) == "--on: «вчера» — не целое число.");
    CHECK(wording(Language::en).text("shell.bad_value.number", arguments) == "--on: “вчера” is not a whole number.");
}

TEST_CASE("where no clause is known, no empty parentheses are printed") {
    const auto said = [](const char* cite) {
        return wording(Language::ru)
            .text("council.finding.vacancies",
                  {{"count", std::int64_t{8}}, {"allowed", std::int64_t{10}}, {"cite", std::string(cite)}});
    };
    CHECK(said("п. 4.3").ends_with("не отнимаются (п. 4.3)."));
    CHECK(said("").ends_with("не отнимаются."));
}

TEST_CASE("a code without a message is printed with its arguments") {
    const auto day = *Day::of(2027, 9, 1);
    CHECK(wording(Language::ru).text("no.such_message", {{"day", day}, {"count", std::int64_t{3}}}) ==
          "no.such_message day=01.09.2027 count=3");
}

TEST_CASE("a missing argument leaves its place visible") {
    CHECK(wording(Language::ru).text("shell.option_missing") == "Не указан обязательный параметр {option}.");
}

TEST_CASE("a language whose catalogue is missing still says the codes") {
    const Wording nowhere(Language::ru, "/nonexistent");
    CHECK(nowhere.text("shell.yes") == "shell.yes");
}

TEST_CASE("days and numbers are written as the language writes them") {
    const auto day = *Day::of(2027, 9, 1);
    CHECK(wording(Language::ru).day(day) == "01.09.2027");
    CHECK(wording(Language::en).day(day) == "2027-09-01");
    CHECK(wording(Language::ru).number(2026) == "2026");
    CHECK(wording(Language::ru).number(1300000) == "1\u00a0300\u00a0000");
    CHECK(wording(Language::en).number(-1300000) == "-1,300,000");
}

TEST_CASE("lists end with a conjunction") {
    CHECK(wording(Language::ru).list({"а", "б", "в"}) == "а, б и в");
    CHECK(wording(Language::en).list({"a", "b"}) == "a and b");
    CHECK(wording(Language::ru).list({}).empty());
}

TEST_CASE("a word is shown by its label, else by its code") {
    auto speaking = wording(Language::ru);
    CHECK(speaking.label({"category", "highest"}) == "highest");
    speaking.set_labels([](const Word& word, Language) {
        return word.code == "highest" ? std::optional<std::string>("высшая") : std::nullopt;
    });
    CHECK(speaking.label({"category", "highest"}) == "высшая");
    CHECK(speaking.label({"category", "first"}) == "first");
}

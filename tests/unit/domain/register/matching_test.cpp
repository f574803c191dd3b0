#include "domain/register/matching.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace metodist;

namespace {

const Day born = *Day::of(1980, 3, 12);

PersonSought row(const char* family, const char* given, const char* patronymic, std::optional<Day> day = born,
                 std::vector<std::int64_t> places = {1}) {
    return {{family, given, patronymic}, day, {}, std::move(places)};
}

PersonKnown known(std::int64_t id, const char* family, const char* given, const char* patronymic,
                  std::optional<Day> day = born, std::vector<std::int64_t> places = {1}) {
    return {id, {{family, given, patronymic}}, day, std::move(places)};
}

// What the matcher says of the last of the rows.
MatchedPerson match_last(const std::vector<PersonSought>& rows, const std::vector<PersonKnown>& people) {
    PeopleMatcher matcher(rows);
    for (const auto& each : people) {
        matcher.add(each);
    }
    matcher.settle();
    std::int64_t fresh = 1000;
    for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
        if (matcher.match(i).fresh()) {
            matcher.created(i, fresh++);
        }
    }
    return matcher.match(rows.size() - 1);
}

}  // namespace

TEST_CASE("The same name and birth day mean the same person, wherever she works now") {
    const auto found =
        match_last({row("Белова", "Анна", "Петровна", born, {2})}, {known(7, "Белова", "Анна", "Петровна")});
    CHECK(found.id == 7);
    CHECK(found.doubt == Likeness::none);
}

TEST_CASE("Case, ё, Latin look-alikes and blanks around hyphens make no other name") {
    const auto people = std::vector{known(7, "Семёнова-Орлова", "Алёна", "Фёдоровна")};
    CHECK(match_last({row("СЕМЕНОВА - ОРЛОВА", "Aлена", "Федоровна")}, people).id == 7);
    CHECK(match_last({row("Семенова–Орлова", "алена", "федоровна")}, people).id == 7);
}

TEST_CASE("Where a birth day is not known, the name means somebody only at her own place") {
    const auto people = std::vector{known(7, "Белова", "Анна", "Петровна", std::nullopt)};
    CHECK(match_last({row("Белова", "Анна", "Петровна", born, {1})}, people).id == 7);
    const auto elsewhere = match_last({row("Белова", "Анна", "Петровна", born, {2})}, people);
    CHECK_FALSE(elsewhere.id.has_value());
    CHECK(elsewhere.doubt == Likeness::birth_missing);
    CHECK(elsewhere.candidates == std::vector<std::int64_t>{7});
}

TEST_CASE("Two rows that mean one person by the name alone are a question") {
    const auto found =
        match_last({row("Белова", "Анна", "Петровна", std::nullopt), row("Белова", "Анна", "Петровна", std::nullopt)},
                   {known(7, "Белова", "Анна", "Петровна")});
    CHECK_FALSE(found.id.has_value());
    CHECK(found.doubt == Likeness::several);
}

TEST_CASE("Two homonyms stay two") {
    const Day other = *Day::of(1991, 6, 25);
    const auto elsewhere =
        match_last({row("Белова", "Анна", "Петровна", other, {2})}, {known(7, "Белова", "Анна", "Петровна")});
    CHECK(elsewhere.fresh());
    CHECK(elsewhere.namesakes == std::vector<std::int64_t>{7});
    // At one place too, once the other one has a row of her own.
    const auto both = match_last({row("Белова", "Анна", "Петровна"), row("Белова", "Анна", "Петровна", other)},
                                 {known(7, "Белова", "Анна", "Петровна")});
    CHECK(both.fresh());
    const auto new_both = match_last({row("Белова", "Анна", "Петровна"), row("Белова", "Анна", "Петровна", other)}, {});
    CHECK(new_both.fresh());
}

TEST_CASE("Another birth day is a question at the same place, or where a slip of the pen made it") {
    const auto people = std::vector{known(7, "Белова", "Анна", "Петровна")};
    const auto found = match_last({row("Белова", "Анна", "Петровна", *Day::of(1991, 6, 25))}, people);
    CHECK(found.doubt == Likeness::other_birth);
    CHECK(found.candidates == std::vector<std::int64_t>{7});
    CHECK(match_last({row("Белова", "Анна", "Петровна", *Day::of(1980, 3, 17), {2})}, people).doubt ==
          Likeness::other_birth);
    CHECK(match_last({row("Белова", "Анна", "Петровна", *Day::of(1987, 3, 19), {2})}, people).fresh());
}

TEST_CASE("A slip of the pen is one figure, two neighbours, or day and month") {
    CHECK(slip_apart(born, *Day::of(1980, 3, 13)));
    CHECK(slip_apart(born, *Day::of(1980, 12, 3)));
    CHECK(slip_apart(born, *Day::of(1908, 3, 12)));
    CHECK_FALSE(slip_apart(born, *Day::of(1981, 4, 12)));
    CHECK_FALSE(slip_apart(born, born));
}

TEST_CASE("A former family name that the table states finds the person; the birth day must agree") {
    auto renamed = row("Орлова", "Анна", "Петровна");
    renamed.former = {"Белова"};
    CHECK(match_last({renamed}, {known(7, "Белова", "Анна", "Петровна")}).id == 7);
    renamed.born = *Day::of(1975, 1, 1);
    renamed.organisations = {2};
    CHECK(match_last({renamed}, {known(7, "Белова", "Анна", "Петровна")}).fresh());
}

TEST_CASE("Another family name with the same birth day is a question, unless the person stands there herself") {
    const auto people = std::vector{known(7, "Белова", "Анна", "Петровна")};
    const auto found = match_last({row("Орлова", "Анна", "Петровна")}, people);
    CHECK_FALSE(found.id.has_value());
    CHECK(found.doubt == Likeness::renamed);
    CHECK(match_last({row("Белова", "Анна", "Петровна"), row("Орлова", "Анна", "Петровна")}, people).fresh());
    CHECK(match_last({row("Орлова", "Анна", "Петровна", *Day::of(1980, 3, 13))}, people).fresh());
}

TEST_CASE("A missing patronymic, parts in another order, a slip in a letter are questions") {
    const auto people = std::vector{known(7, "Белова", "Наталья", "Петровна")};
    CHECK(match_last({row("Белова", "Наталья", "")}, people).doubt == Likeness::patronymic_missing);
    CHECK(match_last({row("Наталья", "Петровна", "Белова")}, people).doubt == Likeness::swapped);
    CHECK(match_last({row("Белова", "Наталия", "Петровна")}, people).doubt == Likeness::misspelt);
    CHECK(match_last({row("Белова", "Наталия", "Перовна")}, people).doubt == Likeness::misspelt);
    CHECK(match_last({row("Белова", "Надежда", "Петровна")}, people).fresh());
}

TEST_CASE("Alike names with other birth days, or without any at another place, are of others") {
    const auto people = std::vector{known(7, "Белова", "Наталья", "Петровна")};
    CHECK(match_last({row("Белова", "Наталья", "", *Day::of(1985, 5, 5))}, people).fresh());
    CHECK(match_last({row("Белова", "Наталия", "Петровна", std::nullopt, {2})}, people).fresh());
    CHECK(match_last({row("Белова", "Наталия", "Петровна", std::nullopt, {1})}, people).doubt == Likeness::misspelt);
}

TEST_CASE("One person twice in a table under two spellings is a question about the first row") {
    const auto found = match_last({row("Белова", "Наталья", "Петровна"), row("Белова", "Наталия", "Петровна")}, {});
    CHECK(found.doubt == Likeness::misspelt);
    CHECK(found.candidates == std::vector<std::int64_t>{1000});
}

TEST_CASE("Two people of one name and birth day in the register are never chosen between") {
    const auto found = match_last({row("Белова", "Анна", "Петровна")},
                                  {known(7, "Белова", "Анна", "Петровна"), known(8, "Белова", "Анна", "Петровна")});
    CHECK_FALSE(found.id.has_value());
    CHECK(found.doubt == Likeness::several);
    CHECK(found.candidates.size() == 2);
}

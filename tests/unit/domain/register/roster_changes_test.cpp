#include "domain/register/roster_changes.hpp"

#include <doctest/doctest.h>

#include "domain/register/statement_marks.hpp"

using namespace metodist;

namespace {

const Day september = *Day::of(2026, 9, 1);
const Day next_year = *Day::of(2027, 9, 1);
const std::vector<std::string> levels{"none", "fitness", "second", "first", "highest"};

Fact fact(FactKind kind, std::vector<Field> values, DayRange valid = {}) {
    values.resize(fact_schema(kind).columns.size());
    return {kind, 1, 1, false, valid, {}, std::move(values)};
}

RosterState state(const std::vector<Fact>& facts, Day day = september) {
    return roster_state(facts, day, levels, {5, 6});
}

std::vector<RosterChange> sorts(const std::vector<ChangedPerson>& changes) {
    std::vector<RosterChange> out;
    for (const auto& each : changes) {
        out.push_back(each.change);
    }
    return out;
}

std::vector<RosterChange> changed(const std::vector<Fact>& before, const std::vector<Fact>& after) {
    return sorts(roster_changes(state(before), state(after), september, next_year));
}

using enum RosterChange;

}  // namespace

TEST_CASE("Of several categories the best one counts, as long as it holds") {
    const std::vector facts{fact(FactKind::category, {"first"}),
                            fact(FactKind::category, {"highest"}, {{}, *Day::of(2026, 8, 31)})};
    CHECK(state(facts).category == 3);
    CHECK(state(facts, *Day::of(2026, 8, 31)).category == 4);
    CHECK_FALSE(state({}).category.has_value());
}

TEST_CASE("A higher category is gained; a lower one or none after it is a loss") {
    const auto first = fact(FactKind::category, {"first"});
    const auto highest = fact(FactKind::category, {"highest"});
    CHECK(changed({first}, {highest}) == std::vector{category_gained});
    CHECK(changed({}, {first}) == std::vector{category_gained});
    CHECK(changed({highest}, {first}) == std::vector{category_lost});
    CHECK(changed({first}, {}) == std::vector{category_lost});
    CHECK(changed({first}, {first}).empty());
}

TEST_CASE(
    "Of a category that is not known and of none nothing is gained or lost; a known one is told without a level") {
    auto none = fact(FactKind::category, {});
    none.denied = true;
    CHECK(state({none}).category == 0);
    CHECK(state({fact(FactKind::category, {"none"})}).category == 0);
    const auto first = fact(FactKind::category, {"first"});
    CHECK(changed({}, {none}).empty());
    CHECK(changed({none}, {}).empty());
    CHECK(changed({none}, {first}) == std::vector{category_gained});
    CHECK(changed({first}, {none}) == std::vector{category_lost});
    const auto gained = roster_changes(state({}), state({first}), september, next_year).front();
    CHECK_FALSE(gained.level_before.has_value());
    CHECK(gained.level_after == 3);
    CHECK(roster_changes(state({none}), state({first}), september, next_year).front().level_before == 0);
    CHECK_FALSE(roster_changes(state({first}), state({}), september, next_year).front().level_after.has_value());
}

TEST_CASE("A category expires that ends on the horizon or before, not one day later, nor without an end") {
    const auto until = [](Day day) { return fact(FactKind::category, {"first"}, {{}, day}); };
    const auto on = until(next_year);
    CHECK(changed({on}, {on}) == std::vector{category_expires});
    const auto later = until(next_year.plus_days(1));
    CHECK(changed({later}, {later}).empty());
    CHECK(changed({until(september)}, {until(september)}) == std::vector{category_expires});
    CHECK(changed({fact(FactKind::category, {"first"})}, {fact(FactKind::category, {"first"})}).empty());
}

TEST_CASE("Another place of work is a move; a second one beside the first comes from nowhere") {
    const auto at = [](std::int64_t organisation) { return fact(FactKind::post, {organisation}); };
    const auto moves = roster_changes(state({at(1)}), state({at(2)}), september, next_year);
    REQUIRE(sorts(moves) == std::vector{moved});
    CHECK(moves.front().from == 1);
    CHECK(moves.front().to == 2);
    const auto second = roster_changes(state({at(1)}), state({at(1), at(2)}), september, next_year);
    REQUIRE(sorts(second) == std::vector{moved});
    CHECK_FALSE(second.front().from.has_value());
}

TEST_CASE("Another spelling of a name is no new name") {
    const auto name = [](const char* family) { return fact(FactKind::name, {family, "Алёна", "Петровна"}); };
    CHECK(changed({name("Белова")}, {name("Орлова")}) == std::vector{renamed});
    CHECK(changed({name("СЕМЁНОВА")}, {name("Семенова")}).empty());
}

TEST_CASE("Only associations count as such, and only the office of their head") {
    const auto member = [](std::int64_t body) { return fact(FactKind::membership, {body}); };
    CHECK(changed({}, {member(5)}) == std::vector{association_joined});
    CHECK(changed({member(5)}, {member(6)}) == std::vector{association_joined, association_left});
    CHECK(changed({}, {member(9)}).empty());
    CHECK(changed({}, {fact(FactKind::office, {std::int64_t{5}, "head"})}) == std::vector{head_became});
    CHECK(changed({fact(FactKind::office, {std::int64_t{5}, "head"})}, {}) == std::vector{head_ceased});
    CHECK(changed({}, {fact(FactKind::office, {std::int64_t{5}, "secretary"})}).empty());
}

TEST_CASE("Marks tell equal statements from others, and survive as text") {
    StatementMarks marks;
    marks.put("category", "first");
    marks.put("post", "1;teacher");
    const StatementMarks again(marks.text());
    CHECK(again.says("category", "first"));
    CHECK_FALSE(again.says("category", "highest"));
    CHECK_FALSE(again.says("education", "first"));
    CHECK(again.text() == marks.text());
    StatementMarks more;
    more.put("post", "2;director");
    more.put("birth", "1980");
    more.add(marks);
    CHECK(more.says("post", "2;director"));
    CHECK(more.says("birth", "1980"));
    CHECK(more.says("category", "first"));
    marks.drop("category");
    CHECK_FALSE(marks.speaks_of("category"));
    CHECK(marks.speaks_of("post"));
}

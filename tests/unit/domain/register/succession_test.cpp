#include "domain/register/succession.hpp"

#include <doctest/doctest.h>

using namespace metodist;

namespace {

Day day(const char* iso) { return *Day::parse_iso(iso); }

DayRange range(const char* since, const char* until) {
    const auto end = [](const char* text) { return *text == 0 ? std::nullopt : std::optional(day(text)); };
    return {end(since), end(until)};
}

Fact head(std::int64_t sequence, const char* name, const char* since = "", const char* until = "") {
    return {FactKind::organisation_head, 1, sequence, false, range(since, until), {}, {std::string(name), {}, {}}};
}

Fact category(std::int64_t sequence, const char* level, const char* since = "", const char* until = "") {
    return {FactKind::category, 1, sequence, false, range(since, until), {}, {std::string(level), {}, {}}};
}

Fact no_category(std::int64_t sequence, const char* since = "") {
    return {FactKind::category, 1, sequence, true, range(since, ""), {}, {{}, {}, {}}};
}

}  // namespace

TEST_CASE("The same fact again is known, and so is one that a longer validity covers where only one may hold") {
    const std::vector live{head(1, "Орлова", "2020-09-01")};
    CHECK(succession(head(0, "Орлова", "2020-09-01"), live).known);
    CHECK(succession(head(0, "Орлова", "2024-09-01"), live).known);
    CHECK_FALSE(succession(head(0, "Орлова", "2019-09-01"), live).known);
    const std::vector granted{category(1, "first", "2019-05-01")};
    CHECK(succession(category(0, "first", "2019-05-01"), granted).known);
    CHECK_FALSE(succession(category(0, "first", "2024-05-01"), granted).known);
}

TEST_CASE("A paper that was not known is new, its absence is not") {
    auto known = category(1, "first", "2019-05-01");
    known.paper = PaperId{3};
    const std::vector live{known};
    CHECK(succession(category(0, "first", "2019-05-01"), live).known);
    auto fresh = category(0, "first", "2019-05-01");
    fresh.paper = PaperId{4};
    const auto made = succession(fresh, live);
    CHECK(made.ended == std::vector<std::int64_t>{1});
    REQUIRE(made.recorded.size() == 1);
    CHECK(made.recorded.front().paper == PaperId{4});
}

TEST_CASE("Where one may hold, a new value ends the one before on the eve of its first day") {
    const std::vector live{head(1, "Орлова", "2020-09-01")};
    const auto made = succession(head(0, "Дроздов", "2026-09-01"), live);
    CHECK(made.ended == std::vector<std::int64_t>{1});
    REQUIRE(made.recorded.size() == 2);
    CHECK(made.recorded[0].valid == range("2020-09-01", "2026-08-31"));
    CHECK(made.recorded[1].valid == range("2026-09-01", ""));
}

TEST_CASE("A value that becomes known late holds until the next that is known") {
    const std::vector live{head(1, "Дроздов", "2026-09-01")};
    const auto made = succession(head(0, "Орлова", "2020-09-01"), live);
    CHECK(made.ended.empty());
    REQUIRE(made.recorded.size() == 1);
    CHECK(made.recorded[0].valid == range("2020-09-01", "2026-08-31"));
}

TEST_CASE("A value with both ends inside another leaves both sides of it; one without days replaces it") {
    const std::vector live{head(1, "Орлова", "2020-09-01")};
    const auto acting = succession(head(0, "Дроздов", "2024-01-01", "2024-03-31"), live);
    REQUIRE(acting.recorded.size() == 3);
    CHECK(acting.recorded[0].valid == range("2020-09-01", "2023-12-31"));
    CHECK(acting.recorded[1].valid == range("2024-04-01", ""));
    const auto corrected = succession(head(0, "Орлова-Дроздова"), live);
    CHECK(corrected.ended == std::vector<std::int64_t>{1});
    CHECK(corrected.recorded.size() == 1);
}

TEST_CASE("Where several may hold, a new fact leaves the others alone") {
    const std::vector live{category(1, "first", "2019-05-01")};
    const auto made = succession(category(0, "highest", "2024-05-01"), live);
    CHECK(made.ended.empty());
    CHECK(made.recorded.size() == 1);
}

TEST_CASE(
    "A fact ends the denial that it refutes from its first day; a denial of what is recorded is a contradiction") {
    const std::vector denied{no_category(1, "2020-01-01")};
    const auto made = succession(category(0, "first", "2024-05-01"), denied);
    CHECK(made.ended == std::vector<std::int64_t>{1});
    REQUIRE(made.recorded.size() == 2);
    CHECK(made.recorded[0].denied);
    CHECK(made.recorded[0].valid == range("2020-01-01", "2024-04-30"));
    const std::vector granted{category(1, "first", "2019-05-01", "2024-05-01")};
    CHECK(succession(no_category(0, "2024-01-01"), granted).contradicted == std::vector<std::int64_t>{1});
    CHECK(succession(no_category(0, "2024-05-02"), granted).contradicted.empty());
}

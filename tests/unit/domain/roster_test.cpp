#include "domain/formation/roster.hpp"

#include <doctest/doctest.h>

using namespace metodist;
using namespace metodist::formation;

namespace {

Day day(const char* iso) { return *Day::parse_iso(iso); }

Member member(std::int64_t educator, const char* since, const char* until) {
    Member out;
    out.educator = educator;
    out.valid.since = day(since);
    if (until != nullptr) {
        out.valid.until = day(until);
    }
    return out;
}

}  // namespace

TEST_CASE("The first and the last day of a membership both belong to it") {
    const std::vector<Member> all{member(1, "2026-10-01", "2027-08-31")};
    CHECK(roster_on(all, day("2026-09-30")).empty());
    CHECK(roster_on(all, day("2026-10-01")).size() == 1);
    CHECK(roster_on(all, day("2027-08-31")).size() == 1);
    CHECK(roster_on(all, day("2027-09-01")).empty());
}

TEST_CASE("Between two days: who joined, who left, and nobody who was there on both") {
    const std::vector<Member> all{member(1, "2025-10-01", nullptr), member(2, "2025-10-01", "2026-03-10"),
                                  member(3, "2026-10-01", nullptr)};
    const auto changes = roster_changes(all, day("2026-01-01"), day("2026-12-01"));
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].sort == RosterChange::Sort::left);
    CHECK(changes[0].member.educator == 2);
    CHECK(changes[0].day == day("2026-03-10"));
    CHECK(changes[1].sort == RosterChange::Sort::joined);
    CHECK(changes[1].member.educator == 3);
}

TEST_CASE("Who left and came again between the two days is no change") {
    const std::vector<Member> all{member(1, "2025-10-01", "2026-02-01"), member(1, "2026-05-01", nullptr)};
    CHECK(roster_changes(all, day("2026-01-01"), day("2026-12-01")).empty());
}

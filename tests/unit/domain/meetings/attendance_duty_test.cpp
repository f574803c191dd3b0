#include "domain/meetings/attendance_duty.hpp"

#include <doctest/doctest.h>

#include "council.hpp"

namespace metodist::meetings {

namespace {

const AttendanceDuty& luga() {
    static const auto found = attendance_duties(edition_in("luga/2024-01-30.toml"), "council");
    REQUIRE(found.size() == 1);
    return found.front();
}

}  // namespace

TEST_CASE("the Luga act lays on heads of associations to be at the council's meetings") {
    CHECK(luga().place.clause == "luga-rmo/4.3.1");
    CHECK(luga().body == "rmo");
    CHECK(luga().office == "head");
    CHECK(attendance_duties(edition_in("luga/2024-01-30.toml"), "mma").empty());
    CHECK(attendance_duties(edition_in("zdvinsk/undated.toml"), "council").empty());
}

TEST_CASE("heads who are not there are told of meetings in person and hybrid ones, not of absentee ones") {
    const std::vector<Person> heads{1, 2, 3};
    CHECK(who_stayed_away(luga(), Form::in_person, heads, {2}) == std::vector<Person>{1, 3});
    CHECK(who_stayed_away(luga(), Form::hybrid, heads, {1, 2, 3, 4}).empty());
    CHECK(who_stayed_away(luga(), Form::absentee, heads, {}).empty());
}

TEST_CASE("a duty that names no forms is one at all meetings") {
    AttendanceDuty duty;
    CHECK(who_stayed_away(duty, Form::absentee, {1}, {}) == std::vector<Person>{1});
    CHECK(who_stayed_away(duty, Form::absentee, {1}, {1}).empty());
}

}  // namespace metodist::meetings

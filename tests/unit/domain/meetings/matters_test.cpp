#include "domain/meetings/matters.hpp"

#include <doctest/doctest.h>

namespace metodist::meetings {

TEST_CASE("a request is open on its last day and overdue on the next; an answer ends that, sending on ends it all") {
    const Day term = *Day::of(2026, 4, 1);
    MatterDays days{term, {}, {}};
    CHECK(judge_matter(days, term) == MatterState::open);
    CHECK(judge_matter(days, term.plus_days(1)) == MatterState::overdue);
    days.answered = term.plus_days(2);
    CHECK(judge_matter(days, term.plus_days(1)) == MatterState::overdue);
    CHECK(judge_matter(days, term.plus_days(2)) == MatterState::answered);
    days.passed_on = term.plus_days(3);
    CHECK(judge_matter(days, term.plus_days(2)) == MatterState::answered);
    CHECK(judge_matter(days, term.plus_days(3)) == MatterState::passed_on);
    days = {};
    CHECK(judge_matter(days, term.plus_days(1000)) == MatterState::open);
}

}  // namespace metodist::meetings

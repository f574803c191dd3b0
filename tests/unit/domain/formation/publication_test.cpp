#include "domain/formation/publication.hpp"

#include <doctest/doctest.h>

#include "domain/formation/five_stages.hpp"

namespace metodist::formation {

TEST_CASE("The term to publish by is the act's, else so many days after the change, else none") {
    const Day changed = day("2026-10-01");
    CHECK_FALSE(publication_due({}, changed, {}));
    PublicationRule rule;
    rule.stale_after_days = 14;
    CHECK(publication_due(rule, changed, {})->last.day == day("2026-10-15"));
    CHECK(publication_due(rule, changed, {})->days_after == 14);
    rule.due = Term{};
    rule.due->days = 10;
    rule.due->direction = Term::Direction::after;
    CHECK(publication_due(rule, changed, {})->last.day == day("2026-10-11"));
    CHECK_FALSE(publication_due(rule, changed, {})->days_after);
}

TEST_CASE("A term of working days runs by the calendar, and without one the day is provisional") {
    PublicationRule rule;
    rule.due = Term{};
    rule.due->days = 2;
    rule.due->direction = Term::Direction::after;
    rule.due->counting = DayCounting::working;
    const Day changed = day("2026-11-02");
    CHECK(publication_due(rule, changed, {})->last.provisional());
    const WorkCalendar calendar({{2026, {day("2026-11-04")}, {}, {}}});
    CHECK_FALSE(publication_due(rule, changed, calendar)->last.provisional());
    CHECK(publication_due(rule, changed, calendar)->last.day == day("2026-11-05"));
}

}  // namespace metodist::formation

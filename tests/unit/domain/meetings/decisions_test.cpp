#include "domain/meetings/decisions.hpp"

#include <doctest/doctest.h>

namespace metodist::meetings {

namespace {

const Day term = *Day::of(2026, 4, 1);

DecisionFacts adopted() {
    DecisionFacts facts;
    facts.outcome = Outcome::adopted;
    facts.due = term;
    return facts;
}

DecisionState state(const DecisionFacts& facts, Day asked) { return judge_fate(facts, asked).state; }

}  // namespace

TEST_CASE("a decision is overdue from the day after its term, and never without a term") {
    auto facts = adopted();
    CHECK(state(facts, term) == DecisionState::open);
    CHECK(state(facts, term.plus_days(1)) == DecisionState::overdue);
    facts.due.reset();
    CHECK(state(facts, term.plus_days(1000)) == DecisionState::open);
}

TEST_CASE("an answer settles a decision; on the last day in time, on the next late") {
    auto facts = adopted();
    facts.marks = {{DecisionMark::answered, term}};
    CHECK(state(facts, term.plus_days(30)) == DecisionState::answered);
    CHECK_FALSE(judge_fate(facts, term.plus_days(30)).late);
    facts.marks = {{DecisionMark::answered, term.plus_days(1)}};
    CHECK(judge_fate(facts, term.plus_days(30)).late);
}

TEST_CASE("a mark of a later day is not seen on an earlier one") {
    auto facts = adopted();
    facts.marks = {{DecisionMark::done, term.plus_days(10)}};
    CHECK(state(facts, term.plus_days(9)) == DecisionState::overdue);
    CHECK(state(facts, term.plus_days(10)) == DecisionState::done);
}

TEST_CASE("sending alone settles nothing") {
    auto facts = adopted();
    facts.marks = {{DecisionMark::sent, term}};
    CHECK(state(facts, term.plus_days(1)) == DecisionState::overdue);
    CHECK(judge_fate(facts, term).sent == term);
    CHECK(judge_fate(facts, term.plus_days(-1)).sent == std::nullopt);
}

TEST_CASE("what was not adopted has no effect, however late it is") {
    for (const auto outcome : {Outcome::rejected, Outcome::not_put, Outcome::tied, Outcome::undetermined}) {
        auto facts = adopted();
        facts.outcome = outcome;
        CHECK(state(facts, term.plus_days(1)) == DecisionState::no_effect);
    }
}

TEST_CASE("bodies that put nothing to the vote decide all the same; an open vote decides nothing yet") {
    auto facts = adopted();
    facts.outcome.reset();
    CHECK(state(facts, term) == DecisionState::open);
    facts.vote_open = true;
    CHECK(state(facts, term) == DecisionState::vote_open);
}

TEST_CASE("what another completes waits for it; refused or vetoed it has no effect") {
    auto facts = adopted();
    facts.needs_completion = true;
    CHECK(state(facts, term.plus_days(1)) == DecisionState::awaiting);
    facts.marks = {{DecisionMark::approved, term}};
    CHECK(state(facts, term.plus_days(-1)) == DecisionState::awaiting);
    CHECK(state(facts, term) == DecisionState::open);
    facts.marks = {{DecisionMark::refused, term}};
    CHECK(state(facts, term) == DecisionState::no_effect);
    facts.marks = {{DecisionMark::approved, term}, {DecisionMark::vetoed, term}};
    CHECK(state(facts, term) == DecisionState::no_effect);
}

TEST_CASE("every mark has its word, and no other word is one") {
    for (const auto mark : {DecisionMark::sent, DecisionMark::answered, DecisionMark::done, DecisionMark::dropped,
                            DecisionMark::approved, DecisionMark::refused, DecisionMark::vetoed}) {
        CHECK(decision_mark_of(code(mark)) == mark);
    }
    CHECK_FALSE(decision_mark_of("lost"));
}

}  // namespace metodist::meetings

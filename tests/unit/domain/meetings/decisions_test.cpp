#include "domain/meetings/decisions.hpp"

#include <doctest/doctest.h>

#include "made_up.hpp"

namespace metodist::meetings {

namespace {

const Day term = *Day::of(2026, 4, 1);
const Day met = *Day::of(2026, 3, 2);

// A decision on one question under an act that says `keys` of decisions.
struct Decided {
    MeetingRules rules;
    Item item;
    DecisionFacts facts;

    explicit Decided(
        const std::string& keys = "majority = { more_than = '1/2', of = 'taking_part' }\ntie = 'rejected'\n") {
        Act act;
        act.decision = keys;
        rules = law_of(act).rules;
        item.number = 1;
        item.topic = "ordinary";
        facts.due = term;
        facts.closing = met;
    }
    Decided& closed(Outcome outcome, Because because = Because::majority, Day day = met) {
        facts.closed = VoteClosed{day, outcome, because};
        return *this;
    }
    [[nodiscard]] DecisionFate fate(Day asked) const { return judge_fate(rules, item, facts, asked, WorkCalendar()); }
    [[nodiscard]] DecisionState state(Day asked) const { return fate(asked).state; }
};

Decided adopted(const std::string& keys = "") {
    Decided out(keys.empty() ? "majority = { more_than = '1/2', of = 'taking_part' }\ntie = 'rejected'\n"
                             : "majority = { more_than = '1/2', of = 'taking_part' }\ntie = 'rejected'\n" + keys);
    return out.closed(Outcome::adopted);
}

const std::string silent = "majority = 'silent'\ntie = 'silent'\n";

}  // namespace

TEST_CASE("a decision is overdue from the day after its term, and never without a term") {
    auto one = adopted();
    CHECK(one.state(term) == DecisionState::open);
    CHECK(one.state(term.plus_days(1)) == DecisionState::overdue);
    one.facts.due.reset();
    CHECK(one.state(term.plus_days(1000)) == DecisionState::open);
}

TEST_CASE("an answer settles a decision; on the last day in time, on the next late") {
    auto one = adopted();
    one.facts.marks = {{DecisionMark::answered, term}};
    CHECK(one.state(term.plus_days(30)) == DecisionState::answered);
    CHECK_FALSE(one.fate(term.plus_days(30)).late);
    one.facts.marks = {{DecisionMark::answered, term.plus_days(1)}};
    CHECK(one.fate(term.plus_days(30)).late);
}

TEST_CASE("a mark of a later day is not seen on an earlier one, nor is a closing") {
    auto one = adopted();
    one.facts.marks = {{DecisionMark::done, term.plus_days(10)}};
    CHECK(one.state(term.plus_days(9)) == DecisionState::overdue);
    CHECK(one.state(term.plus_days(10)) == DecisionState::done);
    CHECK(one.state(met) == DecisionState::open);
    CHECK(one.state(met.plus_days(-1)) == DecisionState::vote_open);
}

TEST_CASE("sending alone settles nothing") {
    auto one = adopted();
    one.facts.marks = {{DecisionMark::sent, term}};
    CHECK(one.state(term.plus_days(1)) == DecisionState::overdue);
    CHECK(one.fate(term).sent == term);
    CHECK(one.fate(term.plus_days(-1)).sent == std::nullopt);
}

TEST_CASE("what was not adopted has no effect, however late it is") {
    for (const auto outcome : {Outcome::rejected, Outcome::not_put, Outcome::tied}) {
        auto one = adopted();
        one.closed(outcome);
        CHECK(one.state(term.plus_days(1)) == DecisionState::no_effect);
        CHECK_FALSE(one.fate(term).decided());
    }
}

TEST_CASE("where the act is silent on the majority a body decides without a vote") {
    Decided one(silent);
    CHECK(one.state(term) == DecisionState::open);
    CHECK(one.state(term.plus_days(1)) == DecisionState::overdue);
    // Where it names one, nothing is decided before the vote is closed.
    CHECK(Decided().state(term) == DecisionState::vote_open);
}

TEST_CASE("a vote on which the act is silent leaves its own state; one that lacks a fact another") {
    Decided one(silent);
    one.closed(Outcome::undetermined, Because::silent);
    CHECK(one.state(term) == DecisionState::undetermined);
    CHECK(one.fate(term).in_effect());
    CHECK(one.fate(term).by_record->clause == "x-council/5");
    CHECK_FALSE(adopted().fate(term).by_record);
    CHECK(one.state(term.plus_days(1)) == DecisionState::overdue);
    one.facts.marks = {{DecisionMark::done, term}};
    CHECK(one.state(term) == DecisionState::done);
    one.closed(Outcome::undetermined, Because::missing);
    CHECK(one.state(term) == DecisionState::not_known);
    CHECK_FALSE(one.fate(term).decided());
}

TEST_CASE("what another completes waits for it; refused it has no effect; past its term it is overdue all the same") {
    auto one = adopted("completed_by = 'председатель'\n");
    CHECK(one.state(term) == DecisionState::awaiting);
    CHECK_FALSE(one.fate(term).in_effect());
    CHECK(one.state(term.plus_days(1)) == DecisionState::overdue);
    CHECK_FALSE(one.fate(term.plus_days(1)).in_effect());
    one.item.completion = LaterAct{term, true};
    CHECK(one.state(term.plus_days(-1)) == DecisionState::awaiting);
    CHECK(one.state(term) == DecisionState::open);
    one.item.completion = LaterAct{term, false};
    CHECK(one.state(term) == DecisionState::no_effect);
}

TEST_CASE("a veto counts up to the last day of its term, also of what was approved; until then the decision waits") {
    auto one =
        adopted("completed_by = 'председатель'\nveto_by = 'ОМСУ'\nveto_term = { days = 5, after = 'meeting' }\n");
    const Day last = met.plus_days(5);
    one.item.completion = LaterAct{met, true};
    CHECK(one.state(last) == DecisionState::may_be_vetoed);
    CHECK_FALSE(one.fate(last).in_effect());
    CHECK(one.fate(last).effect->by == "ОМСУ");
    CHECK(one.state(last.plus_days(1)) == DecisionState::open);
    one.item.veto = LaterAct{last, false};
    CHECK(one.state(last) == DecisionState::no_effect);
    CHECK(one.state(last.plus_days(-1)) == DecisionState::may_be_vetoed);
    one.item.veto = LaterAct{last.plus_days(1), false};
    CHECK(one.state(last.plus_days(1)) == DecisionState::open);
}

TEST_CASE("while a veto may come what is not complete waits for who completes it, not for who may veto it") {
    auto one =
        adopted("completed_by = 'председатель'\nveto_by = 'ОМСУ'\nveto_term = { days = 5, after = 'meeting' }\n");
    const Day last = met.plus_days(5);
    for (const Day day : {last, last.plus_days(1)}) {
        CHECK(one.state(day) == DecisionState::awaiting);
        CHECK(one.fate(day).effect->by == "председатель");
    }
    one.item.veto = LaterAct{last, false};
    CHECK(one.state(last) == DecisionState::no_effect);
    CHECK(one.fate(last).effect->by == "ОМСУ");
    one.item.veto = LaterAct{last.plus_days(1), false};
    CHECK(one.state(last.plus_days(1)) == DecisionState::awaiting);
    CHECK(one.fate(last.plus_days(1)).effect->by == "председатель");
    one.item.veto.reset();
    one.item.completion = LaterAct{met, false};
    CHECK(one.fate(last).effect->by == "председатель");
}

TEST_CASE("to approve and to refuse is one power, a veto is another") {
    CHECK(same_power(DecisionMark::approved, DecisionMark::refused));
    CHECK(same_power(DecisionMark::vetoed, DecisionMark::vetoed));
    CHECK_FALSE(same_power(DecisionMark::approved, DecisionMark::vetoed));
    CHECK_FALSE(same_power(DecisionMark::vetoed, DecisionMark::refused));
}

TEST_CASE("every mark has its word, and no other word is one") {
    for (const auto mark : {DecisionMark::sent, DecisionMark::answered, DecisionMark::done, DecisionMark::dropped,
                            DecisionMark::approved, DecisionMark::refused, DecisionMark::vetoed}) {
        CHECK(decision_mark_of(code(mark)) == mark);
    }
    CHECK_FALSE(decision_mark_of("lost"));
}

TEST_CASE("every outcome of a vote has its word, and no other word is one") {
    using enum Outcome;
    for (const auto outcome : {adopted, rejected, not_put, tied, undetermined}) {
        CHECK(outcome_of(code(outcome)) == outcome);
    }
    CHECK_FALSE(outcome_of("lost"));
}

TEST_CASE("what stands and is not done yet is unsettled, overdue or waiting all the same; nothing else is") {
    using enum DecisionState;
    for (const auto state : {awaiting, may_be_vetoed, undetermined, open, overdue}) {
        CHECK(is_unsettled(state));
    }
    for (const auto state : {vote_open, no_effect, not_known, answered, done, dropped}) {
        CHECK_FALSE(is_unsettled(state));
    }
}

}  // namespace metodist::meetings

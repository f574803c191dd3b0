#include <doctest/doctest.h>

#include "cases.hpp"

namespace metodist::meetings {

namespace {

constexpr Person first = 101;
constexpr Person second = 102;
constexpr Person third = 103;

// Twelve present; the office of the chair is filled.
Held election(const std::string& ballot, const std::string& rest = {}, const std::string& tie = "rejected") {
    Act act;
    act.decision = "majority = { more_than = '1/2', of = 'taking_part' }\ntie = '" + tie + "'\n";
    act.ballot = ballot;
    act.deputy = rest;
    Held held(law_of(act), body_of(12, 12));
    held.present(12);
    held.item.topic = "election";
    held.item.office = "deputy_chair";
    held.item.candidates = {first, second, third};
    return held;
}

// Votes for the three candidates, by hand; every voter one.
Held& vote(Held& held, std::vector<int> votes, int round = 1, Person from = 1) {
    Person candidate = first;
    for (const int many : votes) {
        for (int i = 0; i < many; ++i) {
            held.item.votes.push_back({.order = held.next++,
                                       .person = from++,
                                       .choice = Choice::in_favour,
                                       .candidate = candidate,
                                       .round = round});
        }
        ++candidate;
    }
    return held;
}

void elects(Held held, const std::vector<int>& votes, const std::vector<Person>& elected) {
    const ItemVerdict verdict = vote(held, votes).verdict();
    REQUIRE(verdict.election);
    CHECK(verdict.election->elected == elected);
    CHECK(verdict.outcome == (elected.empty() ? Outcome::rejected : Outcome::adopted));
    CHECK_FALSE(verdict.decisive.clause.empty());
}

std::vector<Case> winner_cases() {
    const std::string quarter = "majority = { at_least = '1/4', of = 'established' }";
    return {
        {{"ballot.elected_by=majority"},
         [] {
             elects(election("elected_by = 'majority'"), {7, 5, 0}, {first});
         },
         [] {
             elects(election("elected_by = 'majority'"), {6, 5, 1}, {});
         }},
        {{"ballot.elected_by=most_votes"},
         [] {
             elects(election("elected_by = 'most_votes'"), {5, 4, 3}, {first});
         },
         [] {
             elects(election("elected_by = 'most_votes'"), {5, 5, 2}, {});
         }},
        {{"ballot.majority"},
         [=] {
             elects(election("elected_by = 'most_votes'\n" + quarter), {3, 2, 2}, {first});
         },
         [=] {
             elects(election("elected_by = 'most_votes'\n" + quarter), {2, 1, 1}, {});
         }},
        {{"office.elected_by=most_votes", "office.elected_by=majority"},
         [] {
             elects(election("", "elected_by = 'most_votes'"), {5, 4, 3}, {first});
         },
         [] {
             elects(election("", "elected_by = 'majority'"), {5, 4, 3}, {});
         }},
        {{"office.election_majority"},
         [] {
             elects(election("", "election_majority = { at_least = '2/3', of = 'taking_part' }"), {8, 4, 0}, {first});
         },
         [] {
             elects(election("", "election_majority = { at_least = '2/3', of = 'taking_part' }"), {7, 5, 0}, {});
         }},
        {{"office.election_quorum"},
         [] {
             elects(election("", "election_quorum = { at_least = '1/1', of = 'in_office' }"), {7, 5, 0}, {first});
         },
         [] {
             Held held = election("", "election_quorum = { at_least = '1/1', of = 'in_office' }");
             held.meeting.presences.pop_back();
             const ItemVerdict verdict = vote(held, {7, 4, 0}).verdict();
             CHECK(verdict.outcome == Outcome::not_put);
             CHECK(verdict.decisive.clause == "x-council/1.deputy_chair");
         }},
        // One candidate: for and against, as any question; of most votes more for than against.
        {{},
         [] {
             Held held = election("", "elected_by = 'most_votes'");
             held.item.candidates.clear();
             held.vote(4, 3, 5);
             CHECK(held.verdict().outcome == Outcome::adopted);
         },
         [] {
             Held held = election("", "elected_by = 'majority'");
             held.item.candidates.clear();
             held.vote(4, 3, 5);
             CHECK(held.verdict().outcome == Outcome::rejected);
         }},
    };
}

// Two seats and two marks: everybody votes for first, seven also for second, five for third.
Held two_seats(const std::string& ballot, int for_second) {
    Held held = election(ballot);
    for (Person person = 1; person <= 12; ++person) {
        held.item.votes.push_back(
            {.order = held.next++, .person = person, .choice = Choice::in_favour, .candidate = first});
        held.item.votes.push_back({.order = held.next++,
                                   .person = person,
                                   .choice = Choice::in_favour,
                                   .candidate = person <= for_second ? second : third});
    }
    return held;
}

std::vector<Case> seat_cases() {
    return {
        {{"ballot.seats", "ballot.marks"},
         [] {
             const ItemVerdict verdict = two_seats("seats = { exactly = 2 }\nmarks = { at_most = 2 }", 7).verdict();
             CHECK(verdict.election->elected == std::vector{first, second});
             CHECK(verdict.tally.refused.empty());
         },
         [] {
             const ItemVerdict one_mark = two_seats("seats = { exactly = 2 }\nmarks = { at_most = 1 }", 7).verdict();
             CHECK(one_mark.election->elected == std::vector{first});
             CHECK(one_mark.tally.refused.size() == 12);
             CHECK(one_mark.tally.refused.front().why == Refusal::second_vote);
             CHECK(one_mark.tally.refused.front().first_choice == Choice::in_favour);
             const ItemVerdict short_of = two_seats("seats = { exactly = 2 }\nmarks = { at_most = 2 }", 6).verdict();
             CHECK(short_of.election->elected == std::vector{first});
         }},
        // A sheet with more marks than it may have is spoiled as a whole.
        {{},
         [] {
             Act act;
             act.decision = "majority = { more_than = '1/2', of = 'taking_part' }\ntie = 'rejected'\n";
             act.ballot = "seats = { exactly = 1 }";
             Held held(law_of(act), body_of(3, 3), Form::absentee);
             held.item.candidates = {first, second};
             for (Person person = 1; person <= 3; ++person) {
                 Sheet& sheet = held.sheet(person, Choice::not_voting);
                 sheet.marks.push_back({.item = 1, .choice = Choice::in_favour, .candidate = first});
             }
             CHECK(held.verdict().election->rounds.front().candidates.front().in_favour == 3);
             held.meeting.sheets.back().marks.push_back({.item = 1, .choice = Choice::in_favour, .candidate = second});
             const ItemVerdict verdict = held.verdict();
             CHECK(verdict.election->rounds.front().candidates.front().in_favour == 2);
             CHECK(verdict.tally.refused.front().why == Refusal::too_many_marks);
         },
         [] {}},
    };
}

std::vector<Case> round_cases() {
    const std::string two = "rounds = 2\nsecond_round_of = { exactly = 2 }\n";
    const auto after = [](Held held, const std::vector<int>& one, const std::vector<int>& other) {
        vote(held, one, 1);
        return vote(held, other, 2).verdict();
    };
    return {
        {{"ballot.rounds", "ballot.second_round_of"},
         [=] {
             Held held = election(two);
             const ItemVerdict verdict = vote(held, {5, 4, 3}).verdict();
             CHECK(verdict.outcome == Outcome::undetermined);
             CHECK(verdict.missing == std::vector{Missing::next_round});
             CHECK(verdict.election->next_round == std::vector{first, second});
             // Equal votes for the last place go on together.
             Held equal = election(two);
             CHECK(vote(equal, {4, 4, 4}).verdict().election->next_round == std::vector{first, second, third});
         },
         [] {
             elects(election("rounds = 1"), {5, 4, 3}, {});
         }},
        {{},
         [=] {
             CHECK(after(election(two), {5, 4, 3}, {7, 5}).election->elected == std::vector{first});
         },
         [=] {
             const ItemVerdict verdict = after(election(two), {5, 4, 3}, {6, 5});
             CHECK(verdict.outcome == Outcome::rejected);
             CHECK(verdict.because == Because::not_elected);
         }},
        {{"ballot.second_round_elected_by=most_votes", "ballot.second_round_elected_by=majority"},
         [=] {
             CHECK(
                 after(election(two + "second_round_elected_by = 'most_votes'"), {5, 4, 3}, {5, 4}).election->elected ==
                 std::vector{first});
         },
         [=] {
             CHECK(after(election(two + "second_round_elected_by = 'majority'"), {5, 4, 3}, {5, 4})
                       .election->elected.empty());
         }},
        {{"ballot.second_round_majority"},
         [=] {
             CHECK(after(election(two + "second_round_majority = { at_least = '1/3', of = 'taking_part' }"), {5, 4, 3},
                         {4, 3})
                       .election->elected == std::vector{first});
         },
         [=] {
             CHECK(after(election(two + "second_round_majority = { at_least = '1/3', of = 'taking_part' }"), {5, 4, 3},
                         {3, 2})
                       .election->elected.empty());
         }},
        // Secret: a count for each candidate, nobody's choice beside a name.
        {{},
         [] {
             Held held = election("secrecy = 'secret'");
             held.item.counts = {{.candidate = first, .in_favour = 7, .issued = 12, .found = 12},
                                 {.candidate = second, .in_favour = 5, .issued = 12, .found = 12}};
             CHECK(held.verdict().election->elected == std::vector{first});
         },
         [] {
             Held held = election("secrecy = 'secret'");
             held.item.counts = {{.candidate = first, .in_favour = 7, .issued = 12, .found = 13},
                                 {.candidate = second, .in_favour = 6, .issued = 12, .found = 13}};
             CHECK(held.verdict().missing == std::vector{Missing::count_contradiction});
         }},
    };
}

}  // namespace

std::vector<Case> election_cases() {
    std::vector<Case> out;
    for (auto&& part : {winner_cases(), seat_cases(), round_cases()}) {
        out.insert(out.end(), part.begin(), part.end());
    }
    return out;
}

}  // namespace metodist::meetings

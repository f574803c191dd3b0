#include <doctest/doctest.h>

#include <algorithm>
#include <array>

#include "council.hpp"
#include "domain/meetings/dates.hpp"

namespace {

using namespace metodist;
using namespace metodist::meetings;

const MeetingLaw& law() {
    static const MeetingLaw read = law_in("luga/2024-01-30.toml", "council");
    return read;
}

bool told(const ItemVerdict& verdict, const std::string& id, const std::string& other, Outcome outcome) {
    return std::ranges::any_of(verdict.readings, [&](const DifferingOutcome& reading) {
        return reading.id == id && reading.other == other && reading.outcome == outcome;
    });
}

TEST_CASE("half of the established number may sit, two thirds may decide, by odd and even numbers") {
    // Number, smallest to sit, smallest to decide: ambiguities A.7.
    constexpr std::array<std::array<int, 3>, 23> table{
        {{1, 1, 1},   {2, 1, 2},   {3, 2, 2},    {4, 2, 3},    {5, 3, 4},    {6, 3, 4},    {7, 4, 5},   {8, 4, 6},
         {9, 5, 6},   {10, 5, 7},  {11, 6, 8},   {12, 6, 8},   {13, 7, 9},   {14, 7, 10},  {15, 8, 10}, {16, 8, 11},
         {17, 9, 12}, {18, 9, 12}, {19, 10, 13}, {20, 10, 14}, {21, 11, 14}, {25, 13, 17}, {30, 15, 20}}};
    for (const auto& [members, sit, decide] : table) {
        for (int present = 1; present <= members; ++present) {
            CAPTURE(members);
            CAPTURE(present);
            const ItemVerdict verdict = Held(law(), body_of(members, members)).present(present).vote(present).verdict();
            CHECK(verdict.meeting_quorum.met == truth(present >= sit));
            CHECK(verdict.meeting_quorum.decisive()->required == sit);
            CHECK(verdict.meeting_quorum.place.clause == "luga-council/4.6.3");
            CHECK(verdict.decision_quorum.met == truth(present >= decide));
            CHECK(verdict.decision_quorum.decisive()->required == decide);
            CHECK(verdict.decision_quorum.place.clause == "luga-council/4.9.3.b");
            CHECK(verdict.outcome == (present >= decide ? Outcome::adopted : Outcome::not_put));
            CHECK(verdict.may_hear == (present >= sit && present < decide));
        }
    }
}

TEST_CASE("the council of fifteen votes as in the table of worked numbers") {
    const auto held = [](int present, int in_favour, int against, int abstained) {
        return Held(law(), body_of(15, 15)).present(present).vote(in_favour, against, abstained).verdict();
    };
    CHECK(held(10, 6, 4, 0).outcome == Outcome::adopted);
    const ItemVerdict tie = held(10, 5, 5, 0);
    CHECK(tie.outcome == Outcome::rejected);
    CHECK(tie.tie);
    CHECK(tie.because == Because::tie_rejected);
    CHECK(told(tie, "C-05", "chair_casting", Outcome::adopted));
    const ItemVerdict abstentions = held(11, 5, 4, 2);
    CHECK(abstentions.outcome == Outcome::rejected);
    CHECK(abstentions.majority.decisive()->required == 6);
    CHECK(abstentions.majority.decisive()->base == 11);
    CHECK(abstentions.majority.place.clause == "luga-council/4.9.3.a");
    CHECK(told(abstentions, "C-04", "votes_cast", Outcome::adopted));
    CHECK(held(15, 8, 7, 0).outcome == Outcome::adopted);
    CHECK(held(15, 7, 8, 0).outcome == Outcome::rejected);
}

TEST_CASE("vacancies stay in the base: half and two thirds are those of the established number") {
    // Twelve seats, nine filled. Six sit; eight decide; of those in office six would decide (C-02).
    const auto held = [](int present) { return Held(law(), body_of(9, 12)).present(present).vote(present).verdict(); };
    CHECK(held(5).because == Because::meeting_quorum);
    CHECK(held(6).because == Because::decision_quorum);
    CHECK(held(6).decision_quorum.decisive()->base == 12);
    CHECK(told(held(6), "C-02", "in_office", Outcome::adopted));
    CHECK(told(held(6), "C-01", "half_only", Outcome::adopted));
    CHECK_FALSE(told(held(5), "C-02", "in_office", Outcome::adopted));
    CHECK(held(7).outcome == Outcome::not_put);
    CHECK(held(8).outcome == Outcome::adopted);
    // An act that states no number has as many seats as names; without either nobody knows.
    Held named(law(), body_of(9, {}));
    named.present(6).vote(6);
    CHECK(named.verdict().missing == std::vector{Missing::established_number});
    named.body.named = 9;
    CHECK(named.verdict().outcome == Outcome::adopted);
}

TEST_CASE("absentee and hybrid meetings are counted by sheets alone, with the clause of their own") {
    Held absentee(law(), body_of(9, 9), Form::absentee);
    absentee.sheets(5);
    CHECK(absentee.verdict().meeting_quorum.met == Truth::yes);
    CHECK(absentee.verdict().meeting_quorum.place.clause == "luga-council/4.6.4.a");
    CHECK(absentee.verdict().because == Because::decision_quorum);
    CHECK(told(absentee.verdict(), "C-03", "in_person_only", Outcome::adopted));
    absentee.sheets(1, 0, 0, 6);
    CHECK(absentee.verdict().outcome == Outcome::adopted);
    CHECK(told(absentee.verdict(), "C-03", "no_absentee_decisions", Outcome::not_put));

    // In the room three without sheets, five sheets: by the letter five take part, eight by the other reading.
    Held hybrid(law(), body_of(9, 9), Form::hybrid);
    for (Person person = 6; person <= 8; ++person) {
        hybrid.meeting.presences.push_back({.person = person});
    }
    hybrid.sheets(5);
    const ItemVerdict verdict = hybrid.verdict();
    CHECK(verdict.outcome == Outcome::not_put);
    CHECK(verdict.meeting_quorum.place.clause == "luga-council/4.6.4.b");
    CHECK(verdict.numbers.sheets_at_item == 5);
    CHECK(verdict.numbers.present_at_meeting == 3);
    CHECK(told(verdict, "C-08", "ballots_or_presence", Outcome::adopted));
    hybrid.vote(1, 0, 0, 6);
    CHECK(hybrid.verdict().tally.refused.front().why == Refusal::by_hand_not_admitted);
    CHECK(told(hybrid.verdict(), "C-10", "mixed", Outcome::adopted));
}

TEST_CASE("exactly half of those taking part is no majority; abstentions weigh against") {
    const auto held = [](int present, int in_favour, int against, int abstained) {
        return Held(law(), body_of(12, 12)).present(present).vote(in_favour, against, abstained).verdict();
    };
    CHECK(held(8, 4, 3, 1).outcome == Outcome::rejected);
    CHECK_FALSE(held(8, 4, 3, 1).tie);
    CHECK(held(8, 5, 3, 0).outcome == Outcome::adopted);
    CHECK(held(9, 5, 0, 4).outcome == Outcome::adopted);
    CHECK(held(9, 4, 0, 5).outcome == Outcome::rejected);
    // Present and silent weighs as an abstention and is told apart.
    CHECK(held(9, 4, 0, 0).outcome == Outcome::rejected);
    CHECK(held(9, 4, 0, 0).tally.not_voting == 5);
    CHECK(held(9, 4, 0, 0).tally.absent == 3);
    CHECK(told(held(9, 4, 0, 0), "C-04", "votes_cast", Outcome::adopted));
}

TEST_CASE("whoever is no member on the day of the meeting does not count, though the sheet came before") {
    Held held(law(), body_of(9, 9), Form::absentee);
    held.sheets(6);
    CHECK(held.verdict().outcome == Outcome::adopted);
    // Member 6 leaves between the sheet and the meeting: five of nine.
    held.body.members.erase(held.body.members.begin() + 5);
    held.body.former = {6};
    const ItemVerdict verdict = held.verdict();
    CHECK(verdict.outcome == Outcome::not_put);
    REQUIRE(verdict.tally.refused.size() == 1);
    CHECK(verdict.tally.refused.front().why == Refusal::former_member);
    // The one who came in that seat votes with a sheet of one's own.
    held.body.members.push_back({.person = 20});
    held.sheet(20, Choice::in_favour);
    CHECK(held.verdict().outcome == Outcome::adopted);
}

TEST_CASE("no substitutes; a decision on groups binds, others advise; the plan awaits the chair") {
    Held held(law(), body_of(9, 9));
    held.present(5).vote(5);
    held.meeting.presences.push_back({.person = 50, .in_place_of = 6, .acting_in_post = true});
    held.item.votes.push_back({.order = 90, .person = 50, .choice = Choice::in_favour});
    const ItemVerdict verdict = held.verdict();
    CHECK(verdict.outcome == Outcome::not_put);
    CHECK(verdict.tally.refused.front().why == Refusal::substitute);
    CHECK(verdict.tally.refused.front().place.clause == "luga-council/4.7.a");
    Held whole(law(), body_of(9, 9));
    whole.present(9).vote(9);
    CHECK(whole.verdict().force == Force::advisory);
    CHECK(whole.verdict().force_place.clause == "luga-council/4.9.1.a");
    whole.item.topic = "group_creation";
    CHECK(whole.verdict().force == Force::binding);
    CHECK(whole.verdict().effective == Effective::now);
    whole.item.topic = "plan_adoption";
    CHECK(whole.verdict().effective == Effective::awaiting);
    CHECK(whole.verdict().effective_by == "председатель");
}

TEST_CASE("days that follow from convening the council, and the other readings of them") {
    const auto dates = dates_of(law(), Form::hybrid, *Day::of(2024, 3, 5), {}, WorkCalendar{});
    const auto date = [&](const std::string& key) { return *std::ranges::find(dates, key, &MeetingDate::key); };
    CHECK(date("meeting").due.day == *Day::of(2024, 2, 29));
    CHECK(date("materials").due.day == *Day::of(2024, 2, 29));
    CHECK(date("proposals").due.day == *Day::of(2024, 3, 3));
    CHECK(date("copies").due.day == *Day::of(2024, 4, 5));
    CHECK(std::ranges::count(date("meeting").readings, "clear_days", &DifferingDay::other) == 1);
    CHECK(lateness(date("meeting"), *Day::of(2024, 2, 29)).late == Truth::no);
    CHECK(lateness(date("meeting"), *Day::of(2024, 2, 29)).boundary);
    CHECK(lateness(date("meeting"), *Day::of(2024, 3, 1)).late == Truth::yes);
    const auto in_person = dates_of(law(), Form::in_person, *Day::of(2024, 1, 31), {}, WorkCalendar{});
    CHECK(std::ranges::find(in_person, "materials", &MeetingDate::key) == in_person.end());
    CHECK(in_person.back().due.day == *Day::of(2024, 2, 29));
}

}  // namespace

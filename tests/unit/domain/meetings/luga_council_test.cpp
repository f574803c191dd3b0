#include <doctest/doctest.h>

#include <algorithm>
#include <array>

#include "council.hpp"

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

}  // namespace

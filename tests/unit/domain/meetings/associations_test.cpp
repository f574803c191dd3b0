#include <doctest/doctest.h>

#include <algorithm>

#include "council.hpp"

namespace {

using namespace metodist;
using namespace metodist::meetings;

const MeetingLaw& zdvinsk() {
    static const MeetingLaw read = law_in("zdvinsk/undated.toml", "mmo");
    return read;
}

const DifferingOutcome* told(const ItemVerdict& verdict, const std::string& id, const std::string& other) {
    const auto found = std::ranges::find_if(
        verdict.readings, [&](const DifferingOutcome& reading) { return reading.id == id && reading.other == other; });
    return found == verdict.readings.end() ? nullptr : &*found;
}

TEST_CASE("an association of Zdvinsk sits with more than half of its members, exactly half is not enough") {
    for (int members = 1; members <= 21; ++members) {
        for (int present = 1; present <= members; ++present) {
            CAPTURE(members);
            CAPTURE(present);
            const ItemVerdict verdict =
                Held(zdvinsk(), body_of(members, {}, false)).present(present).vote(present).verdict();
            CHECK(verdict.meeting_quorum.met == truth(present * 2 > members));
            CHECK(verdict.meeting_quorum.place.clause == "zdvinsk-mmo/5.1.5.b");
            CHECK(verdict.outcome == (present * 2 > members ? Outcome::adopted : Outcome::not_put));
        }
    }
}

TEST_CASE(
    "an association of Zdvinsk decides by more than half of those taking part; of all members by another reading") {
    const auto held = [](int in_favour, int against) {
        return Held(zdvinsk(), body_of(12, {}, false)).present(7).vote(in_favour, against).verdict();
    };
    CHECK(held(4, 3).outcome == Outcome::adopted);
    CHECK(held(4, 3).majority.place.clause == "zdvinsk-mmo/5.1.5.c");
    REQUIRE(told(held(4, 3), "R-05", "in_office") != nullptr);
    CHECK(told(held(4, 3), "R-05", "in_office")->outcome == Outcome::rejected);
    CHECK(held(3, 4).outcome == Outcome::rejected);
    CHECK(told(held(7, 0), "R-05", "in_office") == nullptr);
    // By video: it counts, by the other reading of "with participation" it does not.
    Held video(zdvinsk(), body_of(12, {}, false));
    video.present(7, AttendanceMode::video).vote(7);
    CHECK(video.verdict().outcome == Outcome::adopted);
    CHECK(told(video.verdict(), "R-06", "room_only")->outcome == Outcome::not_put);
    // One leaves before the vote: six of twelve are left.
    Held left(zdvinsk(), body_of(12, {}, false));
    left.present(6).vote(6);
    left.meeting.presences.push_back({.person = 7, .to_item = -1});
    CHECK(left.verdict().outcome == Outcome::not_put);
    CHECK(told(left.verdict(), "C-22", "meeting")->outcome == Outcome::adopted);
}

TEST_CASE("the head of an association of Luga is elected by most votes; other decisions the act leaves open") {
    const MeetingLaw luga = law_in("luga/2024-01-30.toml", "rmo");
    Held held(luga, body_of(5, {}, false));
    held.present(5).vote(5);
    const ItemVerdict verdict = held.verdict();
    CHECK(verdict.outcome == Outcome::undetermined);
    CHECK(verdict.because == Because::silent);
    REQUIRE(told(verdict, "M-16", "council_rules") != nullptr);
    CHECK(told(verdict, "M-16", "council_rules")->outcome == Outcome::adopted);
    Held election(luga, body_of(5, {}, false));
    election.present(5);
    election.item.topic = "election";
    election.item.office = "head";
    election.item.candidates = {1, 2, 3};
    for (Person voter = 1; voter <= 5; ++voter) {
        election.item.votes.push_back({.order = voter,
                                       .person = voter,
                                       .choice = Choice::in_favour,
                                       .candidate = voter <= 2   ? 1
                                                    : voter <= 4 ? 2
                                                                 : 3});
    }
    CHECK(election.verdict().outcome == Outcome::undetermined);
    election.item.votes[3].candidate = 1;
    const ItemVerdict elected = election.verdict();
    CHECK(elected.outcome == Outcome::adopted);
    CHECK(elected.election->elected == std::vector<Person>{1});
    CHECK(told(elected, "R-07", "not_said")->outcome == Outcome::undetermined);
    CHECK(told(elected, "R-07", "majority") == nullptr);
}

TEST_CASE("core groups and bodies without a rule on votes leave the outcome open and say that the act is silent") {
    for (const auto& [path, body] : {std::pair{"luga/2024-01-30.toml", "mma"},
                                     {"leningrad/undated.toml", "rma"},
                                     {"khanka/undated.toml", "mms"},
                                     {"dalnerechensk/undated.toml", "mma"}}) {
        CAPTURE(path);
        Held held(law_in(path, body), body_of(5, {}, false));
        held.present(5).vote(5);
        CHECK(held.verdict().outcome == Outcome::undetermined);
        CHECK(held.verdict().because == Because::silent);
    }
}

}  // namespace

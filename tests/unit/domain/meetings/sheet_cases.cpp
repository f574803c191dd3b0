#include <doctest/doctest.h>

#include "cases.hpp"

namespace metodist::meetings {

namespace {

// An absentee meeting of three items; every member of three has to take part.
Held by_sheets(const std::string& ballot, const std::string& meeting = {}) {
    Act act;
    act.decision =
        "majority = { more_than = '1/2', of = 'taking_part' }\ntie = 'rejected'\nmode_absentee = 'ballots'\n"
        "meeting_quorum = { at_least = '1/1', of = 'in_office' }\n";
    act.ballot = ballot;
    act.meeting = meeting;
    Held held(law_of(act), body_of(3, 3), Form::absentee);
    held.meeting.items = {1, 2};
    return held;
}

Held with_sheets(Held held, const std::function<void(Sheet&)>& change) {
    held.sheets(2);
    change(held.sheet(3, Choice::in_favour));
    return held;
}

std::function<void()> counts(const Held& held) {
    return [held] {
        const ItemVerdict verdict = held.verdict();
        CHECK(verdict.outcome == Outcome::adopted);
        CHECK(verdict.tally.in_favour == 3);
        CHECK(verdict.tally.refused.empty());
    };
}

std::function<void()> refuses(const Held& held, Refusal why, const std::string& clause = "x-council/6") {
    return [held, why, clause] {
        const ItemVerdict verdict = held.verdict();
        CHECK(verdict.outcome == Outcome::not_put);
        REQUIRE(verdict.tally.refused.size() == 1);
        CHECK(verdict.tally.refused.front().why == why);
        CHECK(verdict.tally.refused.front().person == 3);
        CHECK(verdict.tally.refused.front().place.clause == clause);
    };
}

// A sheet of member 3 that came on `day`; voting closes five days after the meeting.
Held returned_on(const std::string& ballot, Day day) {
    Held held = with_sheets(by_sheets(ballot), [&](Sheet& sheet) { sheet.returned = day; });
    held.meeting.closing = meeting_day.plus_days(5);
    return held;
}

Held substitute(const std::string& meeting, bool acting) {
    Held held = by_sheets("secrecy = 'open'", meeting);
    held.sheets(2);
    held.meeting.presences.push_back(
        {.person = 50, .mode = AttendanceMode::sheet, .in_place_of = 3, .acting_in_post = acting});
    held.sheet(3, Choice::in_favour).signed_by = 50;
    return held;
}

}  // namespace

std::vector<Case> sheet_cases() {
    std::vector<Case> out;
    const auto unsigned_sheet = [](Sheet& sheet) { sheet.has_signature = false; };
    out.push_back({{"ballot.signed=true", "ballot.signed=false"},
                   counts(with_sheets(by_sheets("signed = false"), unsigned_sheet)),
                   refuses(with_sheets(by_sheets("signed = true"), unsigned_sheet), Refusal::unsigned_sheet)});
    const auto second_item = [](Sheet& sheet) { sheet.marks.push_back({.item = 2, .choice = Choice::against}); };
    const auto all_marked = [&](Held held) {
        for (auto& sheet : held.meeting.sheets) {
            second_item(sheet);
        }
        return held;
    };
    out.push_back({{"ballot.min_marked=one", "ballot.min_marked=all"},
                   [=] {
                       counts(with_sheets(by_sheets("min_marked = 'one'"), [](Sheet&) {}))();
                       counts(all_marked(with_sheets(by_sheets("min_marked = 'all'"), [](Sheet&) {})))();
                   },
                   [=] {
                       Held held = all_marked(with_sheets(by_sheets("min_marked = 'all'"), [](Sheet&) {}));
                       held.meeting.sheets.back().marks.pop_back();
                       refuses(held, Refusal::partly_marked)();
                   }});
    out.push_back({{"ballot.closing=meeting_day"},
                   counts(returned_on("closing = 'meeting_day'", meeting_day)),
                   refuses(returned_on("closing = 'meeting_day'", meeting_day.plus_days(1)), Refusal::late)});
    out.push_back({{"ballot.closing=stated"},
                   counts(returned_on("closing = 'stated'", meeting_day.plus_days(5))),
                   refuses(returned_on("closing = 'stated'", meeting_day.plus_days(6)), Refusal::late)});
    // Ignored or only recorded: either way a late sheet does not count, and is told.
    for (const std::string late : {"ignore", "record_only"}) {
        out.push_back({{"ballot.late=" + late},
                       counts(returned_on("late = '" + late + "'", meeting_day.plus_days(5))),
                       refuses(returned_on("late = '" + late + "'", meeting_day.plus_days(6)), Refusal::late)});
    }
    out.push_back({{"meeting.proxy_allowed=true", "meeting.proxy_allowed=false"},
                   counts(substitute("proxy_allowed = true", false)),
                   refuses(substitute("proxy_allowed = false", true), Refusal::substitute, "x-council/3")});
    out.push_back({{"meeting.acting_in_post_allowed=true", "meeting.acting_in_post_allowed=false"},
                   counts(substitute("acting_in_post_allowed = true", true)),
                   refuses(substitute("acting_in_post_allowed = false\nproxy_allowed = false", true),
                           Refusal::substitute, "x-council/3")});
    out.push_back({{},
                   counts(substitute("acting_in_post_allowed = true", true)),
                   refuses(substitute("acting_in_post_allowed = true", false), Refusal::not_acting, "x-council/3")});
    // Which ballot a decision is taken with: a secret one makes the vote secret.
    const auto named_ballot = [](const std::string& name) {
        Act act;
        act.decision =
            "majority = { more_than = '1/2', of = 'taking_part' }\ntie = 'rejected'\nballot = '" + name + "'\n";
        act.ballot = "secrecy = 'open'";
        act.rest =
            "[council.ballot.hidden]\nclause = 'x-council/6.1'\ncite = 'п. 6.1'\nru = 'Бюллетень'\n"
            "secrecy = 'secret'\n";
        Held held(law_of(act), body_of(3, 3));
        held.present(3).vote(3);
        return held.verdict();
    };
    out.push_back({{"decision.ballot", "ballot.secrecy=open", "ballot.secrecy=secret"},
                   [=] { CHECK(named_ballot("sheet").outcome == Outcome::adopted); },
                   [=] {
                       const ItemVerdict verdict = named_ballot("hidden");
                       CHECK(verdict.outcome == Outcome::undetermined);
                       CHECK(verdict.missing == std::vector{Missing::count_record});
                   }});
    // Bad sheets of every sort.
    const Held plain = by_sheets("signed = true");
    const auto blank = [](Sheet& sheet) { sheet.marks.clear(); };
    const auto contradictory = [](Sheet& sheet) { sheet.marks.push_back({.item = 1, .choice = Choice::against}); };
    out.push_back({{},
                   refuses(with_sheets(plain, blank), Refusal::blank),
                   refuses(with_sheets(plain, contradictory), Refusal::contradictory)});
    const auto stranger = [&](std::vector<Person> former) {
        Held held = with_sheets(plain, [](Sheet&) {});
        held.body.former = std::move(former);
        held.sheet(77, Choice::against);
        return held;
    };
    const auto says = [](const Held& held, Refusal why) {
        return [held, why] {
            const ItemVerdict verdict = held.verdict();
            CHECK(verdict.outcome == Outcome::adopted);
            REQUIRE(verdict.tally.refused.size() == 1);
            CHECK(verdict.tally.refused.front().why == why);
        };
    };
    out.push_back({{}, says(stranger({}), Refusal::not_member), says(stranger({77}), Refusal::former_member)});
    Held twice = with_sheets(plain, [](Sheet&) {});
    twice.sheet(2, Choice::against);
    out.push_back({{}, says(twice, Refusal::second_vote), [twice] {
                       CHECK(twice.verdict().tally.refused.front().first == twice.meeting.sheets[1].order);
                   }});
    // A refused first sheet does not bar a good second one.
    Held again = by_sheets("signed = true");
    again.sheets(2);
    again.sheet(3, Choice::in_favour).has_signature = false;
    again.sheet(3, Choice::in_favour);
    out.push_back({{}, says(again, Refusal::unsigned_sheet), [again] { CHECK(again.verdict().tally.in_favour == 3); }});
    // Until an hour of the last day.
    const auto at_hour = [&](int hour) {
        Held held = with_sheets(plain, [&](Sheet& sheet) { sheet.hour = hour; });
        held.meeting.closing_hour = 17;
        return held;
    };
    out.push_back({{}, counts(at_hour(16)), refuses(at_hour(17), Refusal::late)});
    return out;
}

}  // namespace metodist::meetings

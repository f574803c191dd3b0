#include <doctest/doctest.h>

#include "cases.hpp"

namespace metodist::meetings {

namespace {

const std::string simple = "majority = { more_than = '1/2', of = 'taking_part' }\n";

// Ten in office, all present unless said; the presider is the chair.
Held held_under(const std::string& keys, int present = 10, Form form = Form::in_person,
                const std::string& meeting = {}) {
    Act act;
    act.decision = simple + keys + "\n";
    act.meeting = meeting;
    Held held(law_of(act), body_of(10, 10), form);
    held.present(present);
    return held;
}

// Five for, five against; the chair is among the first five.
Held tied(const std::string& tie, const std::string& meeting = {}) {
    Held held = held_under("tie = " + tie, 10, Form::in_person, meeting);
    held.vote(5, 5);
    return held;
}

std::function<void()> comes_to(Held held, Outcome outcome, Because because) {
    return [held = std::move(held), outcome, because] {
        const ItemVerdict verdict = held.verdict();
        CHECK(verdict.outcome == outcome);
        CHECK(verdict.because == because);
        CHECK(verdict.decisive.clause == "x-council/5");
    };
}

Held secret_count(std::int64_t in_favour, std::int64_t against, const std::string& tie = "'rejected'") {
    Held held = held_under("tie = " + tie + "\nmode_in_person = 'secret'");
    held.item.counts.push_back(
        {.in_favour = in_favour, .against = against, .abstained = 10 - in_favour - against, .issued = 10, .found = 10});
    return held;
}

// The reverse of `tied`: the chair votes against.
Held tied_against(const std::string& tie, const std::string& meeting = {}) {
    Held held = held_under("tie = " + tie, 10, Form::in_person, meeting);
    held.vote(5, 0, 0, 6).vote(0, 5, 0, 1);
    return held;
}

std::vector<Case> tie_cases() {
    std::vector<Case> out;
    Held by_one = held_under("tie = 'rejected'");
    by_one.vote(6, 4);
    out.push_back({{"decision.tie=rejected"},
                   comes_to(tied("'rejected'"), Outcome::rejected, Because::tie_rejected),
                   comes_to(by_one, Outcome::adopted, Because::majority)});
    out.push_back({{"decision.tie=open"},
                   comes_to(tied("'open'"), Outcome::tied, Because::tie_open),
                   comes_to(by_one, Outcome::adopted, Because::majority)});
    out.push_back({{"decision.tie=silent"},
                   comes_to(tied("'silent'"), Outcome::undetermined, Because::silent),
                   comes_to(by_one, Outcome::adopted, Because::majority)});
    out.push_back({{"decision.tie=chair_casting"},
                   comes_to(tied("'chair_casting'"), Outcome::adopted, Because::tie_cast),
                   comes_to(tied_against("'chair_casting'"), Outcome::rejected, Because::tie_cast)});
    // The deputy (2) presides and votes against, the chair (1) for: only who presides decides.
    const auto deputy_presides = [](Held held) {
        held.meeting.presider = 2;
        return held;
    };
    Held chair_for = held_under("tie = 'presider_casting'");
    chair_for.vote(1, 1).vote(4, 4, 0, 3);
    Held chair_against = held_under("tie = 'presider_casting'");
    chair_against.vote(0, 1).vote(1, 0, 0, 2).vote(4, 4, 0, 3);
    out.push_back({{"decision.tie=presider_casting"},
                   comes_to(deputy_presides(chair_for), Outcome::rejected, Because::tie_cast),
                   comes_to(deputy_presides(chair_against), Outcome::adopted, Because::tie_cast)});
    const auto concerning = [](std::optional<bool> favours) {
        Held held = tied("'in_favour_of_person'");
        held.item.concerned = 40;
        held.item.adoption_favours = favours;
        return held;
    };
    out.push_back({{"decision.tie=in_favour_of_person"},
                   comes_to(concerning(true), Outcome::adopted, Because::tie_for_person),
                   comes_to(concerning(false), Outcome::rejected, Because::tie_for_person)});
    out.push_back({{},
                   comes_to(concerning(std::nullopt), Outcome::undetermined, Because::missing),
                   comes_to(tied("'in_favour_of_person'"), Outcome::undetermined, Because::missing)});
    // A secret ballot hides the chair's vote: it has to be recorded apart.
    Held cast = secret_count(5, 5, "'chair_casting'");
    cast.item.casting = Choice::in_favour;
    out.push_back({{},
                   comes_to(secret_count(5, 5, "'chair_casting'"), Outcome::undetermined, Because::missing),
                   comes_to(cast, Outcome::adopted, Because::tie_cast)});
    // A tie that one vote more would not have decided is a lost vote.
    Held far = held_under("tie = 'chair_casting'");
    far.vote(3, 3, 4);
    Held near = held_under("tie = 'chair_casting'", 9);
    near.vote(4, 4, 1);
    out.push_back(
        {{}, comes_to(far, Outcome::rejected, Because::majority), comes_to(near, Outcome::adopted, Because::tie_cast)});
    // The chair is away: the deputy acts in that place only as the act lets one.
    const auto deputy_acts = [](const std::string& acting) {
        Act act;
        act.decision = simple + "tie = 'chair_casting'\n";
        act.meeting = "chaired_by = ['chair', 'deputy_chair']";
        act.deputy = "acting = '" + acting + "'";
        Held held(law_of(act), body_of(10, 10));
        for (Person person = 2; person <= 9; ++person) {
            held.meeting.presences.push_back({.person = person});
        }
        held.meeting.presider = 2;
        held.vote(4, 4, 0, 2);
        return held;
    };
    out.push_back({{"office.acting=automatic", "office.acting=on_instruction"},
                   comes_to(deputy_acts("automatic"), Outcome::adopted, Because::tie_cast),
                   comes_to(deputy_acts("on_instruction"), Outcome::tied, Because::tie_not_cast)});
    return out;
}

// A vote by hand of the first six, sheets of the other four.
Held both_ways(const std::string& keys, Form form) {
    Held held = held_under("tie = 'rejected'\n" + keys, 6, form);
    held.vote(6);
    held.sheets(4, 0, 0, 7);
    return held;
}

void takes(const Held& held, std::int64_t in_favour, std::size_t refused, Refusal why = {}) {
    const ItemVerdict verdict = held.verdict();
    CHECK(verdict.tally.in_favour == in_favour);
    REQUIRE(verdict.tally.refused.size() == refused);
    if (refused != 0) {
        CHECK(verdict.tally.refused.front().why == why);
        CHECK(verdict.tally.refused.front().place.clause == "x-council/5");
    }
}

std::vector<Case> mode_cases() {
    std::vector<Case> out;
    for (const Form form : {Form::in_person, Form::hybrid}) {
        const std::string key = "mode_" + std::string(code(form));
        const auto with = [=](const std::string& mode) { return both_ways(key + " = '" + mode + "'", form); };
        const bool sheets_at_all = form == Form::hybrid;
        out.push_back({{"decision." + key + "=open"},
                       [=] { takes(with("open"), 6, sheets_at_all ? 4 : 0, Refusal::sheet_not_admitted); },
                       [=] {
                           takes(with("ballots"), form == Form::hybrid ? 4 : 0, form == Form::hybrid ? 6 : 10,
                                 Refusal::by_hand_not_admitted);
                       }});
        out.push_back({{"decision." + key + "=ballots", "decision." + key + "=mixed"},
                       [=] {
                           takes(with("ballots"), form == Form::hybrid ? 4 : 0, form == Form::hybrid ? 6 : 10,
                                 Refusal::by_hand_not_admitted);
                       },
                       [=] {
                           const ItemVerdict verdict = with("mixed").verdict();
                           // In person the sheets of those who are not there do not count.
                           CHECK(verdict.tally.in_favour == (form == Form::hybrid ? 10 : 6));
                       }});
        out.push_back({{"decision." + key + "=secret"},
                       [=] {
                           const ItemVerdict verdict = with("secret").verdict();
                           CHECK(verdict.outcome == Outcome::undetermined);
                           CHECK(verdict.missing == std::vector{Missing::count_record});
                           for (const auto& refused : verdict.tally.refused) {
                               CHECK(refused.why == Refusal::named_in_secret);
                               CHECK_FALSE(refused.choice);
                           }
                       },
                       [=] {
                           Held held = held_under("tie = 'rejected'\n" + key + " = 'secret'", 10, form);
                           held.item.counts.push_back({.in_favour = 6, .against = 4});
                           CHECK(held.verdict().outcome == Outcome::adopted);
                           held.item.counts.front() = {.in_favour = 5, .against = 5};
                           CHECK(held.verdict().outcome == Outcome::rejected);
                           // More ballots than people: nothing follows from such a count.
                           held.item.counts.front() = {.in_favour = 7, .against = 4};
                           CHECK(held.verdict().outcome == Outcome::undetermined);
                       }});
    }
    const auto absentee = [](const std::string& mode) {
        Held held = held_under("tie = 'rejected'\nmode_absentee = '" + mode + "'", 0, Form::absentee);
        held.sheets(6);
        return held;
    };
    for (const std::string mode : {"open", "ballots", "mixed"}) {
        out.push_back({{"decision.mode_absentee=" + mode},
                       [=] { takes(absentee(mode), 6, 0); },
                       [=] {
                           Held held = absentee(mode);
                           held.vote(1, 0, 0, 9);
                           takes(held, 6, 1, Refusal::by_hand_not_admitted);
                       }});
    }
    out.push_back({{"decision.mode_absentee=secret"},
                   [=] { CHECK(absentee("secret").verdict().missing == std::vector{Missing::count_record}); },
                   [=] {
                       Held held = held_under("tie = 'rejected'\nmode_absentee = 'secret'", 0, Form::absentee);
                       held.item.counts.push_back({.in_favour = 4, .against = 3, .found = 7});
                       const ItemVerdict verdict = held.verdict();
                       CHECK(verdict.outcome == Outcome::adopted);
                       CHECK(verdict.majority.decisive()->base == 7);
                   }});
    return out;
}

std::vector<Case> participation_cases() {
    // In the room six, of whom two return no sheet; sheets of four and of three others.
    const auto held = [](const std::string& participation) {
        Held out = held_under("tie = 'rejected'\nmode_hybrid = 'ballots'\n" + participation +
                                  "decision_quorum = { at_least = '9/10', of = 'in_office' }",
                              6, Form::hybrid);
        out.sheets(4);
        out.sheets(3, 0, 0, 7);
        return out;
    };
    return {
        {{"decision.hybrid_participation=ballots_only", "decision.hybrid_participation=ballots_or_presence"},
         [=] { CHECK(held("hybrid_participation = 'ballots_or_presence'\n").verdict().outcome == Outcome::adopted); },
         [=] {
             const ItemVerdict verdict = held("hybrid_participation = 'ballots_only'\n").verdict();
             CHECK(verdict.outcome == Outcome::not_put);
             CHECK(verdict.decision_quorum.decisive()->count == 7);
         }},
        // Silent: both ways are tried, and they do not agree.
        {{},
         [=] {
             CHECK(held("hybrid_participation = 'silent'\n").verdict().missing ==
                   std::vector{Missing::rule_on_participation});
         },
         [] {
             Held all = held_under("tie = 'rejected'\nhybrid_participation = 'silent'", 10, Form::hybrid);
             all.sheets(10);
             CHECK(all.verdict().outcome == Outcome::adopted);
         }}};
}

Held officers(const std::string& keys, const std::string& secretary, int present, int in_favour) {
    Act act;
    act.decision =
        simple + "tie = 'rejected'\ndecision_quorum = { at_least = '1/2', of = 'in_office' }\n" + keys + "\n";
    act.secretary = secretary;
    Held held(law_of(act), body_of(6, 6));
    held.present(present).vote(in_favour);
    return held;
}

std::vector<Case> office_cases() {
    // Three of six: the secretary is the third.
    return {{{"office.votes=true", "office.votes=false"},
             [] { CHECK(officers("", "votes = true", 3, 3).verdict().tally.in_favour == 3); },
             [] {
                 const ItemVerdict verdict = officers("", "votes = false", 3, 3).verdict();
                 CHECK(verdict.tally.in_favour == 2);
                 CHECK(verdict.tally.refused.front().why == Refusal::without_vote);
                 CHECK(verdict.majority.decisive()->base == 2);
             }},
            {{"office.counts_for_quorum=true", "office.counts_for_quorum=false"},
             [] { CHECK(officers("", "counts_for_quorum = true", 3, 3).verdict().outcome == Outcome::adopted); },
             [] {
                 const ItemVerdict verdict = officers("", "counts_for_quorum = false", 3, 3).verdict();
                 // Two of the five that count.
                 CHECK(verdict.decision_quorum.decisive()->base == 5);
                 CHECK(verdict.decision_quorum.decisive()->count == 2);
                 CHECK(verdict.outcome == Outcome::not_put);
             }},
            {{"decision.counted_offices"},
             [] {
                 const ItemVerdict verdict = officers("counted_offices = ['member']", "", 5, 5).verdict();
                 CHECK(verdict.decision_quorum.decisive()->count == 2);
                 CHECK(verdict.outcome == Outcome::adopted);
             },
             [] { CHECK(officers("counted_offices = ['member']", "", 4, 4).verdict().outcome == Outcome::not_put); }},
            {{"decision.voting_offices"},
             [] { CHECK(officers("voting_offices = ['chair']", "", 6, 1).verdict().outcome == Outcome::adopted); },
             [] {
                 Held held = officers("voting_offices = ['chair']", "", 6, 0);
                 held.vote(5, 0, 0, 2);
                 CHECK(held.verdict().missing == std::vector{Missing::votes});
             }}};
}

std::vector<Case> effect_cases() {
    const auto adopted = [](const std::string& keys) {
        Held held = held_under("tie = 'rejected'\n" + keys);
        held.vote(10);
        return held;
    };
    std::vector<Case> out;
    for (const std::string force : {"advisory", "binding", "internal"}) {
        out.push_back({{"decision.force=" + force},
                       [=] { CHECK(code(*adopted("force = '" + force + "'").verdict().force) == force); },
                       [=] { CHECK_FALSE(adopted("").verdict().force); }});
    }
    const Day next_day = meeting_day.plus_days(1);
    out.push_back({{"decision.completed_by"},
                   [=] {
                       Held held = adopted("completed_by = 'председатель'");
                       CHECK(held.verdict().effective == Effective::awaiting);
                       CHECK(held.verdict().effective_by == "председатель");
                       held.item.completion = {next_day, true};
                       CHECK(held.verdict(meeting_day).effective == Effective::awaiting);
                       CHECK(held.verdict(next_day).effective == Effective::now);
                   },
                   [=] {
                       CHECK(adopted("").verdict().effective == Effective::now);
                       Held held = adopted("completed_by = 'председатель'");
                       held.item.completion = {next_day, false};
                       CHECK(held.verdict(next_day).effective == Effective::vetoed);
                   }});
    const std::string veto = "veto_by = 'ОМСУ'\nveto_term = { days = 5, after = 'meeting' }";
    const Day last = meeting_day.plus_days(5);
    out.push_back({{"decision.veto_by", "decision.veto_term"},
                   [=] {
                       Held held = adopted(veto);
                       CHECK(held.verdict(last).effective == Effective::may_be_vetoed);
                       CHECK(held.verdict(last).effective_by == "ОМСУ");
                       CHECK(held.verdict(last).veto_until->day == last);
                       held.item.veto = {last, false};
                       CHECK(held.verdict(last).effective == Effective::vetoed);
                       CHECK_FALSE(held.verdict(last).veto_until);
                   },
                   [=] {
                       Held held = adopted(veto);
                       CHECK(held.verdict(last.plus_days(1)).effective == Effective::now);
                       CHECK_FALSE(held.verdict(last.plus_days(1)).veto_until);
                       held.item.veto = {last.plus_days(1), false};
                       CHECK(held.verdict(last.plus_days(1)).effective == Effective::now);
                   }});
    const auto by_topic = [](const std::string& topic, int in_favour) {
        Act act;
        act.decision = simple + "tie = 'rejected'\n";
        act.rest =
            "[council.decision.groups]\nclause = 'x-council/5.1'\ncite = 'п. 5.1'\ntopics = ['group_creation']\n"
            "majority = { at_least = '3/4', of = 'established' }\ntie = 'rejected'\n";
        Held held(law_of(act), body_of(10, 10));
        held.present(10).vote(in_favour, 10 - in_favour);
        held.item.topic = topic;
        return held.verdict();
    };
    out.push_back({{"decision.topics"},
                   [=] {
                       CHECK(by_topic("group_creation", 8).outcome == Outcome::adopted);
                       CHECK(by_topic("group_creation", 8).rule_place.clause == "x-council/5.1");
                   },
                   [=] {
                       CHECK(by_topic("group_creation", 7).outcome == Outcome::rejected);
                       CHECK(by_topic("plan_adoption", 7).outcome == Outcome::adopted);
                   }});
    return out;
}

}  // namespace

std::vector<Case> voting_cases() {
    std::vector<Case> out;
    for (auto&& part : {tie_cases(), mode_cases(), participation_cases(), office_cases(), effect_cases()}) {
        out.insert(out.end(), part.begin(), part.end());
    }
    return out;
}

}  // namespace metodist::meetings

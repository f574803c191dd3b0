#include <doctest/doctest.h>

#include "cases.hpp"

namespace metodist::meetings {

namespace {

// In office 12 of 15: present 6, by sheet 4 more, so that each base is another number.
Held mixed_meeting(const std::string& majority) {
    Act act;
    act.decision = "majority = " + majority +
                   "\ntie = 'rejected'\nmode_hybrid = 'mixed'\nhybrid_participation = 'ballots_or_presence'\n";
    act.seat = "established_from = 'act'\n";
    Held held(law_of(act), body_of(12, 15), Form::hybrid);
    held.present(6);
    return held;
}

void vote_all(Held& held, int in_favour, int against, int abstained) {
    // Members 1 to 6 by hand, 7 to 10 by sheet; whoever has no other choice is present and does not vote.
    int person = 1;
    const auto one = [&](Choice choice) {
        if (person <= 6) {
            held.item.votes.push_back({.order = held.next++, .person = person++, .choice = choice});
        } else {
            held.sheet(person++, choice);
        }
    };
    for (int i = 0; i < in_favour; ++i) {
        one(Choice::in_favour);
    }
    for (int i = 0; i < against; ++i) {
        one(Choice::against);
    }
    for (int i = 0; i < abstained; ++i) {
        one(Choice::abstained);
    }
    CHECK(person == 11);
}

void check_majority(const std::string& majority, int in_favour, int against, const Expected& expected) {
    CAPTURE(majority);
    CAPTURE(in_favour);
    Held held = mixed_meeting(majority);
    vote_all(held, in_favour, against, 10 - in_favour - against);
    const ItemVerdict verdict = held.verdict();
    CHECK(verdict.outcome == expected.outcome);
    CHECK(verdict.majority.place.clause == "x-council/5");
    const ThresholdCheck* part = verdict.majority.decisive();
    REQUIRE(part != nullptr);
    CHECK(part->count == in_favour);
    CHECK(part->base == expected.base);
    CHECK(part->required == expected.required);
}

struct Border {
    std::string base;
    bool at_least;
    int against;
    // The smallest number of votes for that passes, and what the share is taken of at it and one below.
    int passing;
    std::int64_t number;
    std::int64_t number_below;
    std::int64_t required_below;
};

std::vector<Case> majority_borders() {
    const std::vector<Border> borders{
        {"established", true, 2, 8, 15, 15, 8}, {"established", false, 2, 8, 15, 15, 8},
        {"in_office", true, 2, 6, 12, 12, 6},   {"in_office", false, 2, 7, 12, 12, 7},
        {"present", true, 2, 3, 6, 6, 3},       {"present", false, 2, 4, 6, 6, 4},
        {"taking_part", true, 2, 5, 10, 10, 5}, {"taking_part", false, 2, 6, 10, 10, 6},
        {"votes_cast", true, 4, 4, 8, 7, 4},    {"votes_cast", false, 4, 5, 9, 8, 5},
        {"against", true, 4, 2, 4, 4, 2},       {"against", false, 4, 3, 4, 4, 3},
    };
    std::vector<Case> out;
    for (const auto& border : borders) {
        const std::string majority =
            std::string("{ ") + (border.at_least ? "at_least" : "more_than") + " = '1/2', of = '" + border.base + "' }";
        out.push_back(
            {{"decision.majority=" + std::string(border.at_least ? "at_least " : "more_than ") + border.base},
             [=] {
                 check_majority(majority, border.passing, border.against,
                                {.outcome = Outcome::adopted, .base = border.number, .required = border.passing});
             },
             [=] {
                 check_majority(
                     majority, border.passing - 1, border.against,
                     {.outcome = Outcome::rejected, .base = border.number_below, .required = border.required_below});
             }});
    }
    return out;
}

// A quorum of each base that a quorum can have; `present` members come, `here` are still there at the item.
ItemVerdict quorum(const std::string& keys, int came, int here, Form form = Form::in_person, int sheets = 0) {
    Act act;
    act.decision = "majority = { more_than = '1/2', of = 'taking_part' }\ntie = 'rejected'\n" + keys + "\n";
    act.seat = "established_from = 'act'\n";
    Held held(law_of(act), body_of(10, 12), form);
    if (here < came) {
        held.meeting.items = {1, 2};
        held.item.number = 2;
    }
    for (int person = 1; person <= came; ++person) {
        held.meeting.presences.push_back({.person = person, .to_item = person <= here ? 0 : 1});
    }
    if (form == Form::in_person) {
        held.vote(here);
    }
    held.sheets(sheets);
    return held.verdict();
}

Case quorum_case(const std::string& covers, const std::string& keys, bool to_sit, int passing, std::int64_t base,
                 Form form = Form::in_person) {
    const auto side = [=](int many, bool met) {
        return [=] {
            CAPTURE(keys);
            const bool in_person = form == Form::in_person;
            const ItemVerdict verdict = in_person ? quorum(keys, many, many) : quorum(keys, 0, 0, form, many);
            const Check& check = to_sit ? verdict.meeting_quorum : verdict.decision_quorum;
            CHECK(check.met == truth(met));
            CHECK(check.place.clause == "x-council/5");
            CHECK(check.decisive()->count == many);
            CHECK(check.decisive()->base == base);
            CHECK(check.decisive()->required == passing);
            CHECK(verdict.outcome == (met ? Outcome::adopted : Outcome::not_put));
            CHECK(verdict.because == (met      ? Because::majority
                                      : to_sit ? Because::meeting_quorum
                                               : Because::decision_quorum));
        };
    };
    return {{covers}, side(passing, true), side(passing - 1, false)};
}

}  // namespace

std::vector<Case> threshold_cases() {
    std::vector<Case> out = majority_borders();
    // Several at once: more than half of those taking part and at least a third of the established number of 15.
    const std::string both = "[{ more_than = '1/2', of = 'taking_part' }, { at_least = '7/15', of = 'established' }]";
    out.push_back({{"decision.majority=several"},
                   [=] { check_majority(both, 7, 2, {.outcome = Outcome::adopted, .base = 10, .required = 6}); },
                   [=] { check_majority(both, 6, 2, {.outcome = Outcome::rejected, .base = 15, .required = 7}); }});
    out.push_back({{"decision.majority=silent"},
                   [] {
                       Held held = mixed_meeting("'silent'");
                       vote_all(held, 10, 0, 0);
                       const ItemVerdict verdict = held.verdict();
                       CHECK(verdict.outcome == Outcome::undetermined);
                       CHECK(verdict.missing == std::vector{Missing::rule_on_majority});
                   },
                   [] {
                       check_majority("{ more_than = '1/2', of = 'taking_part' }", 10, 0,
                                      {.outcome = Outcome::adopted, .base = 10, .required = 6});
                   }});
    out.push_back(quorum_case("decision.meeting_quorum=at_least established",
                              "meeting_quorum = { at_least = '1/2', of = 'established' }", true, 6, 12));
    out.push_back(quorum_case("decision.meeting_quorum=more_than established",
                              "meeting_quorum = { more_than = '1/2', of = 'established' }", true, 7, 12));
    out.push_back(quorum_case("decision.meeting_quorum=at_least in_office",
                              "meeting_quorum = { at_least = '1/2', of = 'in_office' }", true, 5, 10));
    out.push_back(quorum_case("decision.meeting_quorum=more_than in_office",
                              "meeting_quorum = { more_than = '1/2', of = 'in_office' }", true, 6, 10));
    out.push_back(
        quorum_case("decision.meeting_quorum", "meeting_quorum = { at_least = '2/3', of = 'in_office' }", true, 7, 10));
    out.push_back(quorum_case("decision.meeting_quorum_absentee",
                              "meeting_quorum = { at_least = '1/10', of = 'in_office' }\n"
                              "meeting_quorum_absentee = { at_least = '3/4', of = 'in_office' }",
                              true, 8, 10, Form::absentee));
    out.push_back(quorum_case("decision.meeting_quorum_hybrid",
                              "meeting_quorum = { at_least = '1/10', of = 'in_office' }\n"
                              "meeting_quorum_hybrid = { at_least = '3/4', of = 'in_office' }",
                              true, 8, 10, Form::hybrid));
    out.push_back(quorum_case("decision.decision_quorum", "decision_quorum = { at_least = '2/3', of = 'established' }",
                              false, 8, 12));
    out.push_back({{"decision.meeting_quorum=silent"},
                   [] {
                       const ItemVerdict verdict = quorum("meeting_quorum = 'silent'", 10, 10);
                       CHECK(verdict.outcome == Outcome::undetermined);
                       CHECK(verdict.missing == std::vector{Missing::rule_on_quorum});
                   },
                   [] { CHECK(quorum("", 1, 1).outcome == Outcome::adopted); }});
    // Seven come, six are left at the item: two thirds of ten are seven.
    const std::string two_thirds =
        "decision_quorum = { at_least = '2/3', of = 'in_office' }\ndecision_quorum_moment = ";
    out.push_back({{"decision.decision_quorum_moment=item"},
                   [=] { CHECK(quorum(two_thirds + "'item'", 8, 7).outcome == Outcome::adopted); },
                   [=] { CHECK(quorum(two_thirds + "'item'", 8, 6).outcome == Outcome::not_put); }});
    out.push_back({{"decision.decision_quorum_moment=meeting"},
                   [=] { CHECK(quorum(two_thirds + "'meeting'", 7, 6).outcome == Outcome::adopted); },
                   [=] { CHECK(quorum(two_thirds + "'meeting'", 6, 6).outcome == Outcome::not_put); }});
    // Asked in one form, not in the other two.
    for (const Form form : {Form::in_person, Form::absentee, Form::hybrid}) {
        const auto side = [form](Form asked, Outcome outcome) {
            return [=] {
                const std::string keys =
                    "decision_quorum = { at_least = '1/1', of = 'in_office' }\n"
                    "decision_quorum_forms = ['" +
                    std::string(code(asked)) + "']";
                const ItemVerdict verdict = form == Form::in_person ? quorum(keys, 9, 9) : quorum(keys, 0, 0, form, 9);
                CHECK(verdict.outcome == outcome);
            };
        };
        const Form other = form == Form::in_person ? Form::hybrid : Form::in_person;
        out.push_back({{"decision.decision_quorum_forms=" + std::string(code(form))},
                       side(form, Outcome::not_put),
                       side(other, Outcome::adopted)});
        out.push_back({{"decision.forms=" + std::string(code(form))},
                       [form] {
                           const std::string keys = "forms = ['" + std::string(code(form)) + "']";
                           CHECK((form == Form::in_person ? quorum(keys, 5, 5) : quorum(keys, 0, 0, form, 5)).outcome ==
                                 Outcome::adopted);
                       },
                       [form, other] {
                           const std::string keys = "forms = ['" + std::string(code(other)) + "']";
                           const ItemVerdict verdict =
                               form == Form::in_person ? quorum(keys, 5, 5) : quorum(keys, 0, 0, form, 5);
                           CHECK(verdict.outcome == Outcome::not_put);
                           CHECK(verdict.because == Because::form);
                       }});
    }
    return out;
}

}  // namespace metodist::meetings

#include <doctest/doctest.h>

#include <algorithm>

#include "cases.hpp"

namespace metodist::meetings {

namespace {

using What = CompositionFinding::What;

const std::string grounds =
    "[council.membership]\nclause = 'x-council/2.1'\ncite = 'п. 2.1'\ninclusion_act = 'authority_act'\n"
    "condition = 'ground'\n"
    "[council.condition.ground]\nclause = 'x-council/2.1'\ncite = 'п. 2.1'\nany = ['heads', 'teachers']\n"
    "[council.condition.heads]\nclause = 'x-council/2.1.a'\ncite = 'п. 2.1'\nfact = 'post'\nwhere = { post = 'head' }\n"
    "[council.condition.teachers]\nclause = 'x-council/2.1.b'\ncite = 'п. 2.1'\nfact = 'post'\n"
    "where = { post = 'teacher' }\n";

bool found(const Act& act, const Composition& body, What what, const std::string& clause) {
    const auto findings = check_composition(law_of(act).rules.composition, body);
    return std::ranges::any_of(findings, [&](const CompositionFinding& finding) {
        return finding.what == what && finding.place.clause == clause;
    });
}

Act with_grounds(const std::string& seat) {
    Act act;
    act.seat = seat;
    act.rest = grounds;
    return act;
}

// Five members, all on the ground of heads.
Composition all_heads() {
    Composition body = body_of(5, 5);
    for (auto& member : body.members) {
        member.ground = "council.heads";
        member.ground_holds = Truth::yes;
    }
    return body;
}

// A quorum of the whole established number, with so many present.
Outcome established(const std::string& from, std::optional<std::int64_t> stated, std::optional<std::int64_t> named,
                    int in_office, int present) {
    Act act;
    act.seat = "established_from = '" + from + "'";
    act.decision += "decision_quorum = { at_least = '1/2', of = 'established' }\n";
    Held held(law_of(act), body_of(in_office, stated));
    held.body.named = named;
    held.present(present).vote(present);
    return held.verdict().outcome;
}

std::vector<Case> number_cases() {
    return {
        {{"seat.established_from=act"},
         [] { CHECK(established("act", 12, 10, 8, 6) == Outcome::adopted); },
         [] {
             CHECK(established("act", 12, 10, 8, 5) == Outcome::not_put);
             // An act without a number: its names are the number; without names nobody knows.
             CHECK(established("act", {}, 10, 8, 5) == Outcome::adopted);
             CHECK(established("act", {}, {}, 8, 8) == Outcome::undetermined);
         }},
        {{"seat.established_from=named"},
         [] { CHECK(established("named", 12, 10, 8, 5) == Outcome::adopted); },
         [] { CHECK(established("named", 12, 10, 8, 4) == Outcome::not_put); }},
        {{"seat.established_from=sitting"},
         [] { CHECK(established("sitting", 12, 10, 8, 4) == Outcome::adopted); },
         [] { CHECK(established("sitting", 12, 10, 8, 3) == Outcome::not_put); }},
        {{},
         [] {
             CHECK(found(with_grounds("established_from = 'act'"), body_of(6, 5), What::more_than_established,
                         "x-council/2"));
         },
         [] {
             CHECK_FALSE(found(with_grounds("established_from = 'act'"), body_of(5, 5), What::more_than_established,
                               "x-council/2"));
             CHECK(found(with_grounds("established_from = 'act'"), body_of(4, 5), What::vacancies, "x-council/2"));
         }},
    };
}

std::vector<Case> seat_number_cases() {
    const auto bounded = [](const std::string& number, int members) {
        Act act;
        act.rest = "[council.seat.few]\nclause = 'x-council/2.2'\ncite = 'п. 2.2'\nnumber = " + number + "\n";
        return std::pair(found(act, body_of(members, {}), What::seats_short, "x-council/2.2"),
                         found(act, body_of(members, {}), What::seats_over, "x-council/2.2"));
    };
    // Members without an office: those beyond the third.
    return {{{"seat.number"},
             [=] {
                 CHECK(bounded("{ at_least = 2 }", 5) == std::pair(false, false));
                 CHECK(bounded("{ exactly = 2 }", 5) == std::pair(false, false));
                 CHECK(bounded("{ at_most = 2 }", 5) == std::pair(false, false));
             },
             [=] {
                 CHECK(bounded("{ at_least = 2 }", 4) == std::pair(true, false));
                 CHECK(bounded("{ exactly = 2 }", 6) == std::pair(false, true));
                 CHECK(bounded("{ at_most = 2 }", 6) == std::pair(false, true));
             }},
            {{"seat.office"},
             [] {
                 Act act;
                 act.rest =
                     "[council.seat.pen]\nclause = 'x-council/2.2'\ncite = 'п. 2.2'\noffice = 'secretary'\n"
                     "number = { exactly = 1 }\n";
                 CHECK_FALSE(found(act, body_of(3, {}), What::seats_short, "x-council/2.2"));
                 CHECK(found(act, body_of(2, {}), What::seats_short, "x-council/2.2"));
             },
             [] {}},
            {{"seat.condition"},
             [] {
                 Act act = with_grounds("");
                 act.rest +=
                     "[council.seat.heads]\nclause = 'x-council/2.2'\ncite = 'п. 2.2'\ncondition = 'heads'\n"
                     "number = { at_most = 5 }\n";
                 CHECK_FALSE(found(act, all_heads(), What::seats_over, "x-council/2.2"));
                 Composition body = all_heads();
                 body.members.push_back({.person = 6, .ground = "council.heads", .ground_holds = Truth::yes});
                 CHECK(found(act, body, What::seats_over, "x-council/2.2"));
             },
             [] {}}};
}

std::vector<Case> ground_cases() {
    const auto nobody = [](const std::string& required) {
        const auto findings = check_composition(
            law_of(with_grounds("each_ground_required = '" + required + "'")).rules.composition, all_heads());
        const auto it = std::ranges::find(findings, What::ground_with_nobody, &CompositionFinding::what);
        return it == findings.end() ? std::string("none")
                                    : it->condition + (it->weight == CompositionFinding::Weight::breach ? "!" : "");
    };
    const auto of_member = [](const std::string& ground, Truth holds, What what, const std::string& clause) {
        Composition body = all_heads();
        body.members.front().ground = ground;
        body.members.front().ground_holds = holds;
        return found(with_grounds(""), body, what, clause);
    };
    return {{{"seat.each_ground_required=warn", "seat.each_ground_required=no", "seat.each_ground_required=error"},
             [=] {
                 CHECK(nobody("warn") == "council.teachers");
                 CHECK(nobody("error") == "council.teachers!");
             },
             [=] { CHECK(nobody("no") == "none"); }},
            {{},
             [=] {
                 CHECK(of_member("council.heads", Truth::no, What::left_ground, "x-council/2.1.a"));
                 CHECK(of_member("", Truth::no, What::without_ground, "x-council/2.1"));
                 CHECK(of_member("council.heads", Truth::unknown, What::ground_unknown, "x-council/2.1.a"));
             },
             [=] {
                 CHECK_FALSE(of_member("council.heads", Truth::yes, What::left_ground, "x-council/2.1.a"));
                 CHECK_FALSE(of_member("", Truth::yes, What::without_ground, "x-council/2.1"));
             }}};
}

std::vector<Case> office_number_cases() {
    Composition two_chairs = body_of(5, 5);
    two_chairs.members.back().offices = {"chair"};
    Composition no_chair = body_of(5, 5);
    no_chair.members.front().offices.clear();
    Composition other_word = no_chair;
    other_word.members.front().offices = {"head"};
    Act alias;
    alias.rest =
        "[council.office.lead]\nclause = 'x-council/1.9'\ncite = 'п. 1.9'\nru = 'Глава'\noffice = 'coordinator'\n"
        "way = 'act'\nnumber = { exactly = 1 }\naliases = ['head']\n";
    return {{{"office.number"},
             [=] {
                 CHECK(found(Act{}, two_chairs, What::role_twice, "x-council/1.chair"));
                 CHECK(found(Act{}, no_chair, What::role_empty, "x-council/1.chair"));
             },
             [] {
                 CHECK_FALSE(found(Act{}, body_of(5, 5), What::role_twice, "x-council/1.chair"));
                 CHECK_FALSE(found(Act{}, body_of(5, 5), What::role_empty, "x-council/1.chair"));
             }},
            {{"office.aliases"},
             [=] { CHECK_FALSE(found(alias, other_word, What::role_empty, "x-council/1.9")); },
             [=] { CHECK(found(alias, body_of(5, 5), What::role_empty, "x-council/1.9")); }},
            {{},
             [] {
                 Composition twice = body_of(5, 6);
                 twice.members.push_back(twice.members.back());
                 const Act act = with_grounds("");
                 CHECK(found(act, twice, What::person_twice, "x-council/2.1"));
             },
             [] { CHECK_FALSE(found(with_grounds(""), body_of(5, 6), What::person_twice, "x-council/2.1")); }}};
}

}  // namespace

std::vector<Case> composition_cases() {
    std::vector<Case> out;
    for (auto&& part : {number_cases(), seat_number_cases(), ground_cases(), office_number_cases()}) {
        out.insert(out.end(), part.begin(), part.end());
    }
    return out;
}

}  // namespace metodist::meetings

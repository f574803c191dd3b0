#include "domain/formation/nominations.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "domain/formation/five_stages.hpp"

using namespace metodist;
using namespace metodist::formation;

TEST_CASE("2.3: a stage cannot be closed before the one before it, unless the order is only advice") {
    auto rules = five_stages();
    const auto cycle = opened_cycle();
    CycleFacts facts;
    facts.addressees = {school};
    const auto& request = rules.stages[1];
    CHECK(holds(why_not_close(rules, cycle, facts, request, day("2026-09-03"), false), "formation.stage_before_open",
                "act/2.3.1"));
    rules.strict_order = false;
    CHECK_FALSE(holds(why_not_close(rules, cycle, facts, request, day("2026-09-03"), false),
                      "formation.stage_before_open", "act/2.3.1"));
}

TEST_CASE("2.3.1: the target guidelines need a document or a text") {
    const auto rules = five_stages();
    const auto cycle = opened_cycle();
    CHECK(holds(why_not_close(rules, cycle, {}, rules.stages[0], day("2026-09-01"), false),
                "formation.document_missing", "act/2.3.1"));
    CHECK(why_not_close(rules, cycle, {}, rules.stages[0], day("2026-09-01"), true).empty());
}

TEST_CASE("A stage cannot be closed on a day before the cycle was opened or the last stage closed") {
    const auto rules = five_stages();
    CHECK(holds(why_not_close(rules, opened_cycle(), {}, rules.stages[0], day("2026-08-31"), true),
                "formation.stage_too_early", "act/2.3"));
}

TEST_CASE("2.3.2: the request stage is done when every addressee has been asked") {
    const auto rules = five_stages();
    auto cycle = opened_cycle();
    cycle.stages = {{"goal_setting", day("2026-09-02"), "", {}}};
    cycle.requests = {{school, day("2026-09-03"), "", {}}};
    CycleFacts facts;
    facts.addressees = {school, association};
    CHECK(without_request(cycle, facts) == std::vector<Party>{association});
    CHECK(holds(why_not_close(rules, cycle, facts, rules.stages[1], day("2026-09-04"), false),
                "formation.requests_missing", "act/2.3.2"));
    cycle.requests.push_back({association, day("2026-09-03"), "", {}});
    CHECK(why_not_close(rules, cycle, facts, rules.stages[1], day("2026-09-04"), false).empty());
}

TEST_CASE("Who was asked and neither nominated nor answered is silent") {
    auto cycle = asked_cycle();
    cycle.requests = {{school, day("2026-09-03"), "", {}}, {association, day("2026-09-03"), "", {}}};
    CycleFacts facts;
    facts.addressees = {school, association};
    CHECK(silent(cycle, facts).size() == 2);
    cycle.nominations = {nominated()};
    CHECK(silent(cycle, facts) == std::vector<Party>{association});
    cycle.answers = {{association, day("2026-09-11"), "nobody", ""}};
    CHECK(silent(cycle, facts).empty());
}

TEST_CASE("2.2: only the bodies that the act names may nominate, and nobody herself") {
    const auto rules = five_stages();
    const auto cycle = asked_cycle();
    CHECK(why_not_nominate(rules, &cycle, nominated(), {}).empty());
    auto foreign = nominated();
    foreign.nominator = "council";
    CHECK(holds(why_not_nominate(rules, &cycle, foreign, {}), "formation.may_not_nominate", "act/2.2.a"));
    CHECK(holds(why_not_nominate(rules, &cycle, nominated(), {.self = Truth::yes}), "formation.self_nomination",
                "act/2.2.a"));
}

TEST_CASE("2.2: of organisations those nominate that the act means, and of an unknown kind it is not known") {
    auto rules = five_stages();
    const auto cycle = asked_cycle();
    CHECK(may_nominate(rules, {}) == Truth::yes);
    rules.nominator_organisations = {"general", "preschool"};
    const auto against = [&](std::vector<std::string> kinds) {
        return why_not_nominate(rules, &cycle, nominated(), {.organisation_kinds = std::move(kinds)});
    };
    CHECK(against({"general"}).empty());
    CHECK(against({"other", "preschool"}).empty());
    CHECK(holds(against({"methodical_institution"}), "formation.organisation_may_not_nominate", "act/2.2.a"));
    CHECK(holds(against({}), "formation.nominator_kind_unknown", "act/2.2.a"));
    // No clause of the act says what the municipality lists.
    rules.nominator_organisations_local = true;
    CHECK(against({"general"}).empty());
    CHECK(holds(against({"methodical_institution"}), "formation.organisation_may_not_nominate_local", ""));
    CHECK(holds(against({}), "formation.nominator_kind_unknown_local", ""));
}

TEST_CASE("2.2: whether the nominee signed for herself is asked where her name leaves it open") {
    const auto rules = five_stages();
    const auto cycle = asked_cycle();
    CHECK(holds(why_not_nominate(rules, &cycle, nominated(), {.self = Truth::unknown}),
                "formation.signer_may_be_nominee", "act/2.2.a"));
    CHECK(why_not_nominate(rules, &cycle, nominated(), {.self = Truth::no}).empty());
}

TEST_CASE("2.2: an association that no longer exists on the day nominates nobody") {
    const auto rules = five_stages();
    const auto cycle = asked_cycle();
    auto nomination = nominated();
    nomination.nominator = "association";
    nomination.by = association;
    CHECK(why_not_nominate(rules, &cycle, nomination, {}).empty());
    CHECK(holds(why_not_nominate(rules, &cycle, nomination, {.gone = Gone{"dissolved", day("2026-09-10")}}),
                "formation.nominator_gone_since", "act/2.2.a"));
    CHECK(holds(why_not_nominate(rules, &cycle, nomination, {.gone = Gone{"inactive"}}), "formation.nominator_gone",
                "act/2.2.a"));
}

TEST_CASE("2.2: where diagnostics is another way in, it stands for a nomination and a nomination for it") {
    auto rules = five_stages();
    rules.diagnostics = DiagnosticsRule::alternative;
    const auto cycle = asked_cycle();
    CHECK(missing_diagnostics(rules, nominated(), std::vector<Assessment>{}).empty());
    auto herself = nominated();
    herself.by.reset();
    herself.nominator = "self";
    CHECK(why_not_nominate(rules, &cycle, herself, {.self = Truth::yes}).empty());
    CHECK(missing_diagnostics(rules, herself, std::vector<Assessment>{}).size() == 2);
    rules.diagnostics = DiagnosticsRule::not_required;
    CHECK(missing_diagnostics(rules, herself, std::vector<Assessment>{}).empty());
}

TEST_CASE("2.3.4: where a result is asked for, the bar counts itself, and without a bar nobody passes") {
    auto rules = five_stages();
    rules.diagnostics_kinds = {"subject"};
    rules.diagnostics_pass = DiagnosticsPass::min_score;
    const auto taken = [&](std::optional<std::int64_t> score, const char* level) {
        const std::vector<Assessment> results{{"subject", day("2026-09-12"), score, level}};
        return missing_diagnostics(rules, nominated(), results).empty();
    };
    CHECK_FALSE(taken(100, ""));
    CHECK(rules.bar_missing());
    rules.least_score = 60;
    CHECK(taken(60, ""));
    CHECK_FALSE(taken(59, ""));
    CHECK_FALSE(taken(std::nullopt, "high"));
    rules.diagnostics_pass = DiagnosticsPass::min_level;
    CHECK_FALSE(taken(100, "high"));
    CycleFacts facts;
    std::vector<Finding> told;
    add_missing_diagnostics(rules, rules.diagnostics_place, nominated(), facts, told);
    CHECK(told.front().code == "formation.bar_missing");
    rules.levels = {"medium", "high"};
    CHECK(taken(std::nullopt, "medium"));
    CHECK_FALSE(taken(100, "low"));
    CHECK_FALSE(taken(100, ""));
}

TEST_CASE("2.3.3: a nomination is signed by the head, and comes after the request and within the window") {
    const auto rules = five_stages();
    auto cycle = opened_cycle();
    auto unsigned_one = nominated();
    unsigned_one.signed_by.clear();
    CHECK(holds(why_not_nominate(rules, &cycle, unsigned_one, {}), "formation.signature_missing", "act/2.3.3.a"));
    CHECK(holds(why_not_nominate(rules, &cycle, nominated(), {}), "formation.stage_before_open", "act/2.3.2"));
    cycle = asked_cycle();
    cycle.stages.push_back({"nomination", day("2026-09-20"), "", {}});
    CHECK(holds(why_not_nominate(rules, &cycle, nominated(), {}), "formation.window_closed", "act/2.3.3"));
    auto lenient = rules;
    lenient.late_nominations = true;
    CHECK(why_not_nominate(lenient, &cycle, nominated(), {}).empty());
    cycle.stages.push_back({"register_entry", day("2026-09-30"), "", {}});
    CHECK(holds(why_not_nominate(lenient, &cycle, nominated(), {}), "formation.window_closed", "act/2.3.5"));
}

TEST_CASE("One party nominates one person once; another party may nominate her too") {
    const auto rules = five_stages();
    auto cycle = asked_cycle();
    cycle.nominations = {nominated()};
    CHECK(holds(why_not_nominate(rules, &cycle, nominated(), {}), "formation.nominated_already", "act/2.2.a"));
    auto other = nominated();
    other.nominator = "association";
    other.by = association;
    CHECK(why_not_nominate(rules, &cycle, other, {}).empty());
}

TEST_CASE("2.3.3: an empty field of the approved form is named") {
    const auto rules = five_stages();
    auto nomination = nominated();
    CHECK(missing_fields(rules, nomination).empty());
    nomination.fields.erase("consent");
    CHECK(missing_fields(rules, nomination) == std::vector<std::string>{"consent"});
}

TEST_CASE("2.3.4: both kinds of diagnostics, taken on the day of the nomination or later") {
    auto rules = five_stages();
    const auto nomination = nominated();
    const std::vector<Assessment> early{{"subject", day("2026-09-09")}, {"methodological", day("2026-09-10")}};
    CHECK(missing_diagnostics(rules, nomination, early) == std::vector<std::string>{"subject"});
    rules.reuse_months = 12;
    CHECK(missing_diagnostics(rules, nomination, early).empty());
    const std::vector<Assessment> old{{"subject", day("2025-09-09")}, {"methodological", day("2025-09-10")}};
    CHECK(missing_diagnostics(rules, nomination, old) == std::vector<std::string>{"subject"});
}

TEST_CASE(
    "2.1.1: a decision needs a reason, a day not before the nomination, and a verdict or an override with a paper") {
    const auto rules = five_stages();
    auto cycle = asked_cycle();
    cycle.nominations = {nominated()};
    CycleFacts facts;
    facts.assessments[77] = {{"subject", day("2026-09-12")}, {"methodological", day("2026-09-12")}};
    SelectionDecision accept{"accepted", day("2026-09-25"), "опыт", "комиссия", false, {}};
    const auto decide = [&](const SelectionDecision& decision, VerdictOutcome verdict) {
        return why_not_decide(rules, cycle, facts, cycle.nominations[0], decision, verdict);
    };
    CHECK(decide(accept, VerdictOutcome::eligible).empty());
    CHECK(holds(decide(accept, VerdictOutcome::not_eligible), "formation.not_eligible", "act/2.5"));
    CHECK(holds(decide(accept, VerdictOutcome::undetermined), "formation.undetermined", "act/2.5"));
    auto against = accept;
    against.override = true;
    CHECK(holds(decide(against, VerdictOutcome::not_eligible), "formation.override_incomplete", "act/2.5"));
    against.paper = 5;
    CHECK(decide(against, VerdictOutcome::not_eligible).empty());
    auto wordless = accept;
    wordless.reason.clear();
    CHECK(holds(decide(wordless, VerdictOutcome::eligible), "formation.reason_missing", "act/2.1.1"));
    auto early = accept;
    early.decided = day("2026-09-09");
    CHECK(holds(decide(early, VerdictOutcome::eligible), "formation.decision_before_nomination", "act/2.1.1"));
    const SelectionDecision reject{"rejected", day("2026-09-25"), "мест нет", "", false, {}};
    CHECK(decide(reject, VerdictOutcome::undetermined).empty());
}

TEST_CASE("2.3.5: nobody is entered without an accepting decision, nor before it") {
    const auto rules = five_stages();
    const auto cycle = asked_cycle();
    auto nomination = nominated();
    CHECK(holds(
        why_not_include(rules, &cycle, &nomination, day("2026-10-01"), std::nullopt, VerdictOutcome::eligible, false),
        "formation.decision_missing", "act/2.1.1"));
    nomination.decision = {"accepted", day("2026-09-25"), "опыт", "", false, {}};
    CHECK(holds(
        why_not_include(rules, &cycle, &nomination, day("2026-09-24"), std::nullopt, VerdictOutcome::eligible, false),
        "formation.act_before_nomination", "act/2.3.5"));
    CHECK(why_not_include(rules, &cycle, &nomination, day("2026-09-25"), std::nullopt, VerdictOutcome::eligible, false)
              .empty());
    CHECK(
        holds(why_not_include(rules, &cycle, nullptr, day("2026-09-25"), std::nullopt, VerdictOutcome::eligible, false),
              "formation.nomination_missing", "act/2.2.a"));
}

TEST_CASE("3.1 of Dalnerechensk: a list by order needs the order and no cycle") {
    FormationRules rules;
    rules.inclusion = InclusionAct::order;
    rules.inclusion_place = {"act/3.1.a", "п. 3.1"};
    rules.place = {"act/3", "п. 3"};
    CHECK(holds(
        why_not_include(rules, nullptr, nullptr, day("2026-01-15"), std::nullopt, VerdictOutcome::eligible, false),
        "formation.order_missing", "act/3.1.a"));
    CHECK(why_not_include(rules, nullptr, nullptr, day("2026-01-15"), order_of("2026-01-10"), VerdictOutcome::eligible,
                          false)
              .empty());
    CHECK(holds(why_not_include(rules, nullptr, nullptr, day("2026-01-15"), order_of("2026-01-10"),
                                VerdictOutcome::not_eligible, false),
                "formation.not_eligible_person", "act/3"));
    CHECK(why_not_include(rules, nullptr, nullptr, day("2026-01-15"), order_of("2026-01-10"),
                          VerdictOutcome::not_eligible, true)
              .empty());
}

TEST_CASE("A closed cycle takes no further step") {
    const auto rules = five_stages();
    auto cycle = asked_cycle();
    cycle.closed = day("2026-12-01");
    CHECK(holds(why_not_close(rules, cycle, {}, rules.stages[2], day("2026-12-02"), false), "formation.cycle_closed",
                "act/2.3"));
    CHECK(holds(why_not_nominate(rules, &cycle, nominated(), {}), "formation.cycle_closed", "act/2.3"));
}

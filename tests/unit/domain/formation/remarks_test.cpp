#include "domain/formation/remarks.hpp"

#include <doctest/doctest.h>

#include "domain/formation/five_stages.hpp"

using namespace metodist;
using namespace metodist::formation;

namespace {

SelectionDecision decided(const char* outcome) {
    SelectionDecision decision;
    decision.outcome = outcome;
    decision.decided = day("2026-09-21");
    return decision;
}

Assessment taken_on(const char* iso) { return {"subject", day(iso)}; }

}  // namespace

TEST_CASE("2.3.4: a result before the nomination is told at once, on both sides of the border") {
    auto rules = five_stages();
    auto cycle = asked_cycle();
    const auto told = [&](const char* taken) {
        return results_not_counted(rules, cycle, nominated().educator, taken_on(taken));
    };
    CHECK(told("2026-09-09").front().code == "formation.result_before_nomination");
    rules.reuse_reading = "E-24";
    CHECK(told("2026-09-09").front().code == "formation.result_before_nomination_reading");
    cycle.nominations = {nominated()};
    CHECK(told("2026-09-09").front().code == "formation.result_too_early_reading");
    CHECK(told("2026-09-09").front().clause == "act/2.3.4");
    CHECK(told("2026-09-10").empty());
    rules.reuse_months = 12;
    CHECK(told("2025-09-10").empty());
    CHECK(told("2025-09-09").size() == 1);
    cycle.nominations.clear();
    CHECK(told("2025-09-09").empty());
    cycle.nominations = {nominated()};
    rules.diagnostics = DiagnosticsRule::not_required;
    CHECK(told("2020-09-09").empty());
}

TEST_CASE("2.3.4: a result is told of with each nomination that still waits for it, and with no other") {
    const auto rules = five_stages();
    auto cycle = asked_cycle();
    const auto told = [&](const char* taken) { return results_not_counted(rules, cycle, 71, taken_on(taken)); };
    auto first = nominated(1);
    auto second = nominated(2);
    second.educator = first.educator;
    second.submitted = day("2026-09-20");
    cycle.nominations = {first, second};
    CHECK(told("2026-09-09").size() == 2);
    CHECK(told("2026-09-10").size() == 1);
    CHECK(told("2026-09-20").empty());
    cycle.nominations[1].decision = decided("rejected");
    CHECK(told("2026-09-10").empty());
    cycle.nominations[0].decision = decided("accepted");
    CHECK(told("2026-09-09").empty());
    cycle.nominations[0].marks = {{"withdrawn", day("2026-09-22"), ""}};
    CHECK(told("2026-09-09").empty());
    cycle.nominations[1].marks = {{"withdrawn", day("2026-09-22"), ""}};
    CHECK(told("2026-09-09").front().code == "formation.result_before_nomination");
}

TEST_CASE("2.2: where diagnostics is another way in, only whoever nominates herself is told of results") {
    auto rules = five_stages();
    rules.diagnostics = DiagnosticsRule::alternative;
    auto cycle = asked_cycle();
    const auto told = [&](const char* taken) {
        return results_not_counted(rules, cycle, nominated().educator, taken_on(taken));
    };
    CHECK(told("2026-09-09").front().code == "formation.result_before_nomination");
    CHECK(told("2026-09-09").front().remedy == "formation.result_of_unnominated");
    cycle.nominations = {nominated()};
    CHECK(told("2026-09-09").empty());
    cycle.nominations.front().nominator = "self";
    cycle.nominations.front().by.reset();
    CHECK(told("2026-09-09").front().code == "formation.result_too_early");
    CHECK(told("2026-09-10").empty());
}

TEST_CASE("2.3.4: a result below the bar is told, on both sides of the border, and that nobody has set the bar") {
    auto rules = five_stages();
    rules.pass_place = {"act/2.3.4", "п. 2.3.4"};
    rules.diagnostics_pass = DiagnosticsPass::min_score;
    auto cycle = asked_cycle();
    cycle.nominations = {nominated()};
    const auto told = [&](std::optional<std::int64_t> score, const char* level) {
        const auto out =
            results_not_counted(rules, cycle, nominated().educator, {"subject", day("2026-09-12"), score, level});
        return out.empty() ? std::string() : out.front().code;
    };
    CHECK(told(100, "") == "formation.result_without_bar");
    CHECK(bar_missing(rules)->clause == "act/2.3.4");
    rules.diagnostics = DiagnosticsRule::not_required;
    CHECK_FALSE(bar_missing(rules));
    rules.diagnostics = DiagnosticsRule::required;
    rules.least_score = 60;
    CHECK_FALSE(bar_missing(rules));
    CHECK(told(60, "").empty());
    CHECK(told(59, "") == "formation.result_below_score");
    CHECK(told(std::nullopt, "high") == "formation.result_without_score");
    rules.diagnostics_pass = DiagnosticsPass::min_level;
    rules.levels = {"medium", "high"};
    CHECK(told(0, "medium").empty());
    CHECK(told(100, "low") == "formation.result_below_level");
    CHECK(told(100, "") == "formation.result_without_level");
    cycle.nominations.front().decision = decided("accepted");
    CHECK(told(100, "low").empty());
    cycle.nominations.clear();
    rules.reuse_months = 12;
    CHECK(told(100, "low") == "formation.result_below_level");
    rules.diagnostics = DiagnosticsRule::not_required;
    CHECK(told(100, "low").empty());
}

TEST_CASE("2.3.3: who signs and is not the head is told; initials may be of the head") {
    const Citation place{"act/2.3.3.a", "п. 2.3.3"};
    CHECK_FALSE(signer_is_not_head(place, "Орлова А. П.", "Орлова Анна Петровна", "школа"));
    CHECK_FALSE(signer_is_not_head(place, "А.П. Орлова", "Орлова Анна Петровна", "школа"));
    CHECK_FALSE(signer_is_not_head(place, "Орлова Анна Петровна", "", "школа"));
    CHECK(signer_is_not_head(place, "Орлова А. И.", "Орлова Анна Петровна", "школа")->clause == "act/2.3.3.a");
    CHECK(signer_is_not_head(place, "Громов А. П.", "Орлова Анна Петровна", "школа"));
    CHECK(signer_is_not_head(place, "Громов А. П.", "Орлова Анна Петровна", "школа")->code ==
          "formation.signer_is_not_head");
    // Where the act does not say who signs, no clause is cited.
    const auto silent = signer_is_not_head({}, "Громов А. П.", "Орлова Анна Петровна", "школа");
    CHECK(silent->code == "formation.signer_is_not_head_silent");
    CHECK(silent->clause.empty());
}

TEST_CASE("Two names are of one person, of two, or initials leave it open") {
    CHECK(one_person("Орлова Нина Павловна", "орлова нина павловна") == Truth::yes);
    CHECK(one_person("Нина Павловна Орлова", "Орлова Нина Павловна") == Truth::yes);
    CHECK(one_person("Орлова Н. П.", "Орлова Нина Павловна") == Truth::unknown);
    CHECK(one_person("Н.П. Орлова", "Орлова Нина Павловна") == Truth::unknown);
    CHECK(one_person("Нина Орлова", "Орлова Нина Павловна") == Truth::unknown);
    CHECK(one_person("Орлова", "Орлова Нина Павловна") == Truth::unknown);
    CHECK(one_person("Орлова Н. И.", "Орлова Нина Павловна") == Truth::no);
    CHECK(one_person("Орлов Н. П.", "Орлова Нина Павловна") == Truth::no);
    CHECK(one_person("", "Орлова Нина Павловна") == Truth::no);
}

TEST_CASE("2.2: a nominee signs for herself by her whole name, or by initials that are those of the head she is") {
    const auto signed_so = [](const char* signer, const char* head, std::optional<bool> is_nominee) {
        return signed_by_nominee(signer, "Орлова Нина Павловна", head, is_nominee);
    };
    CHECK(signed_so("Орлова Нина Павловна", "", {}) == Truth::yes);
    CHECK(signed_so("Орлова Н. П.", "", {}) == Truth::unknown);
    CHECK(signed_so("Орлова Н. П.", "Орлова Нина Павловна", {}) == Truth::yes);
    CHECK(signed_so("Орлова Н. П.", "Орлова Нина Павловна", true) == Truth::yes);
    CHECK(signed_so("Орлова Н. П.", "Орлова Нинель Петровна", {}) == Truth::unknown);
    CHECK(signed_so("Орлова Нинель Петровна", "Орлова Нинель Петровна", {}) == Truth::no);
    CHECK(signed_so("Громов П. И.", "Орлова Нина Павловна", true) == Truth::no);
    CHECK(signed_so("", "Орлова Нина Павловна", true) == Truth::no);
    // A head of the same name who is known as another person.
    CHECK(signed_so("Орлова Нина Павловна", "Орлова Нина Павловна", false) == Truth::no);
    CHECK(signed_so("Орлова Н. П.", "Орлова Нина Павловна", false) == Truth::unknown);
    // A nominee without a patronymic, and a head of the same two names.
    const auto by_two_names = [](std::optional<bool> is_nominee) {
        return signed_by_nominee("Ким Лариса Львовна", "Ким Лариса", "Ким Лариса Львовна", is_nominee);
    };
    CHECK(by_two_names({}) == Truth::unknown);
    CHECK(by_two_names(false) == Truth::no);
    CHECK(by_two_names(true) == Truth::yes);
}

TEST_CASE("2.3.2: an answer of somebody who was not asked is told, where the act names whom it asks") {
    auto rules = five_stages();
    auto cycle = asked_cycle();
    CycleFacts facts;
    facts.addressees = {school};
    CHECK_FALSE(answer_without_request(rules, cycle, facts, association));
    rules.addressees = {"organisation"};
    CHECK(answer_without_request(rules, cycle, facts, association)->code == "formation.answer_not_asked");
    CHECK(answer_without_request(rules, cycle, facts, school)->code == "formation.answer_before_request");
    // Whom only the municipality's own list leaves out, no clause leaves out.
    const Party centre{Party::Sort::organisation, 9};
    rules.nominator_organisations = {"general"};
    const auto of_centre = [&](std::vector<std::string> kinds) {
        return *answer_without_request(rules, cycle, facts, centre, kinds);
    };
    CHECK(of_centre({"methodical_institution"}).code == "formation.answer_not_asked");
    rules.nominator_organisations_local = true;
    CHECK(of_centre({"methodical_institution"}).code == "formation.answer_not_asked_local");
    CHECK(of_centre({"methodical_institution"}).clause.empty());
    CHECK(of_centre({"general"}).code == "formation.answer_not_asked");
    cycle.requests = {{school, day("2026-09-03"), "", {}}, {association, day("2026-09-03"), "", {}}};
    CHECK_FALSE(answer_without_request(rules, cycle, facts, school));
    CHECK_FALSE(answer_without_request(rules, cycle, facts, association));
}

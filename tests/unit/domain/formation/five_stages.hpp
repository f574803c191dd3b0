// A core group's cycle of five stages, as tests of the formation have it.
#pragma once

#include <algorithm>
#include <vector>

#include "domain/formation/nominations.hpp"

namespace metodist::formation {

inline Day day(const char* iso) { return *Day::parse_iso(iso); }

inline Act order_of(const char* iso) { return {"order", day(iso), false}; }

inline const Party school{Party::Sort::organisation, 1};
inline const Party association{Party::Sort::body, 2};

inline FormationRules five_stages() {
    FormationRules rules;
    rules.place = {"act/2.5", "п. 2.5"};
    rules.stages = {{"goal_setting", {"act/2.3.1", "п. 2.3.1"}, StageEvidence::record},
                    {"request", {"act/2.3.2", "п. 2.3.2"}, StageEvidence::requests},
                    {"nomination", {"act/2.3.3", "п. 2.3.3"}, StageEvidence::nominations},
                    {"diagnostics", {"act/2.3.4", "п. 2.3.4"}, StageEvidence::diagnostics},
                    {"register_entry", {"act/2.3.5", "п. 2.3.5"}, StageEvidence::register_entry}};
    rules.stages_place = {"act/2.3", "п. 2.3"};
    rules.nomination_required = true;
    rules.nomination_place = {"act/2.2.a", "п. 2.2"};
    rules.nominators = {"association", "organisation"};
    rules.signed_by_head = true;
    rules.signature_place = {"act/2.3.3.a", "п. 2.3.3"};
    rules.form_fields = {"name", "consent"};
    rules.form_place = {"act/2.3.3.b", "п. 2.3.3"};
    rules.diagnostics = DiagnosticsRule::required;
    rules.diagnostics_kinds = {"subject", "methodological"};
    rules.diagnostics_place = {"act/2.3.4", "п. 2.3.4"};
    rules.selection_place = {"act/2.1.1", "п. 2.1"};
    rules.inclusion_place = {"act/2.3.5", "п. 2.3.5"};
    return rules;
}

inline Cycle opened_cycle() {
    Cycle cycle;
    cycle.id = 1;
    cycle.code = "c1";
    cycle.opened = day("2026-09-01");
    return cycle;
}

inline Cycle asked_cycle() {
    Cycle cycle = opened_cycle();
    cycle.stages = {{"goal_setting", day("2026-09-02"), "", {}}, {"request", day("2026-09-05"), "", {}}};
    return cycle;
}

inline Nomination nominated(std::int64_t id = 7) {
    Nomination nomination;
    nomination.id = id;
    nomination.code = "n" + std::to_string(id);
    nomination.educator = 70 + id;
    nomination.nominator = "organisation";
    nomination.by = school;
    nomination.submitted = day("2026-09-10");
    nomination.signed_by = "Орлова А. П.";
    nomination.fields = {{"name", "Иванова"}, {"consent", "да"}};
    return nomination;
}

inline bool holds(const std::vector<Finding>& findings, const char* code, const char* clause) {
    return std::ranges::any_of(findings,
                               [&](const Finding& each) { return each.code == code && each.clause == clause; });
}

}  // namespace metodist::formation

// The steps of a formation cycle and what each still wants. All functions are pure; what is missing comes as findings
// with the clause that asks for it, and an empty list means that the step may be taken.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/finding.hpp"
#include "domain/formation/cycle.hpp"
#include "domain/formation/rules.hpp"

namespace metodist::formation {

// A diagnostics result that the register knows of a nominee.
struct Assessment {
    std::string kind;
    Day taken;
    std::optional<std::int64_t> score = {};
    // Word of assessment_level.
    std::string level = {};
};

// What the register knows around a cycle.
struct CycleFacts {
    // All to whom the request must go.
    std::vector<Party> addressees;
    // By educator.
    std::map<std::int64_t, std::vector<Assessment>> assessments;
    // By educator: fields of the form that the register answers on the day of the nomination.
    std::map<std::int64_t, std::set<std::string>> known_fields;
    // Nominations whose nominee is entered as a member.
    std::set<std::int64_t> entered;
};

struct StageState {
    const StageRule* rule = nullptr;
    const StageRecord* record = nullptr;
    // What is missing to close it; empty for stages that are closed.
    std::vector<Finding> missing;
};

// Every stage in the order of the act.
std::vector<StageState> stage_states(const FormationRules& rules, const Cycle& cycle, const CycleFacts& facts);
// The first stage that is not closed; nothing when all are.
const StageRule* current_stage(const FormationRules& rules, const Cycle& cycle);

// What speaks against closing the stage on this day.
std::vector<Finding> why_not_close(const FormationRules& rules, const Cycle& cycle, const CycleFacts& facts,
                                   const StageRule& stage, Day day, bool has_document);
// Addressees without a request, and those without an answer or nomination.
std::vector<Party> without_request(const Cycle& cycle, const CycleFacts& facts);
std::vector<Party> silent(const Cycle& cycle, const CycleFacts& facts);
// What speaks against ending the cycle on this day.
std::vector<Finding> why_not_end(const FormationRules& rules, const Cycle& cycle, Day day, bool cancelled,
                                 bool has_reason);
// What speaks against asking parties, or taking their answers, on this day.
std::vector<Finding> why_not_ask(const FormationRules& rules, const Cycle& cycle, Day day);

}  // namespace metodist::formation

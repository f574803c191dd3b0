// The steps of a formation cycle and what each still wants. All functions are pure; what is missing comes as findings
// with the clause that asks for it, and an empty list means that the step may be taken.
#pragma once

#include <map>
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
};

// What the register knows around a cycle.
struct CycleFacts {
    // All to whom the request must go.
    std::vector<Party> addressees;
    // By educator.
    std::map<std::int64_t, std::vector<Assessment>> assessments;
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

// What speaks against taking the nomination in at all. `self`: the nominee is the head of the nominating party and
// nobody else signed.
std::vector<Finding> why_not_nominate(const FormationRules& rules, const Cycle* cycle, const Nomination& nomination,
                                      bool self);
// Fields of the approved form that are empty. They return the nomination, they do not refuse it.
std::vector<std::string> missing_fields(const FormationRules& rules, const Nomination& nomination);
// Kinds of diagnostics that the nominee lacks.
std::vector<std::string> missing_diagnostics(const FormationRules& rules, const Nomination& nomination,
                                             const std::vector<Assessment>& assessments);

// What speaks against deciding on the nomination now; a verdict that is not "yes" needs an override to accept.
enum class VerdictOutcome : std::uint8_t { eligible, not_eligible, undetermined };
std::vector<Finding> why_not_decide(const FormationRules& rules, const Cycle& cycle, const CycleFacts& facts,
                                    const Nomination& nomination, const SelectionDecision& decision,
                                    VerdictOutcome verdict);
// What speaks against entering the accepted nominee as a member on this day by this act.
std::vector<Finding> why_not_include(const FormationRules& rules, const Cycle* cycle, const Nomination* nomination,
                                     Day day, bool by_order, VerdictOutcome verdict, bool overridden);

}  // namespace metodist::formation

// A nomination on its way: taken in, completed, decided on, entered or withdrawn. Pure; what speaks against a step
// comes as findings with the clause that asks for it, and an empty list means that the step may be taken.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.hpp"
#include "base/truth.hpp"
#include "domain/formation/cycle.hpp"
#include "domain/formation/rules.hpp"
#include "domain/formation/stages.hpp"
#include "domain/law/fact_kinds.hpp"

namespace metodist::formation {

// An association that does no longer work, by a word of body_state.
struct Gone {
    std::string state;
    std::optional<Day> since = {};
};

// Who stands behind a nomination, as the register knows them.
struct Nominator {
    // Nobody but the nominee.
    Truth self = Truth::no;
    // Of an organisation: words of organisation_kind on the day of the nomination; empty where none is known.
    std::vector<std::string> organisation_kinds = {};
    // Of an association that does no longer work on the day of the nomination.
    std::optional<Gone> gone = {};
};
// Whether an organisation of these kinds is one of those that the act means; not known where its kind is not.
Truth may_nominate(const FormationRules& rules, const std::vector<std::string>& organisation_kinds);
// What speaks against taking the nomination in at all.
std::vector<Finding> why_not_nominate(const FormationRules& rules, const Cycle* cycle, const Nomination& nomination,
                                      const Nominator& nominator);
// The kind of fact by which the register answers a field of the form; nothing where it never does.
std::optional<FactKind> fact_of_field(const std::string& field);
// Fields of the approved form that are empty and not known otherwise. They return the nomination, they do not refuse
// it.
std::vector<std::string> missing_fields(const FormationRules& rules, const Nomination& nomination,
                                        const std::set<std::string>& known = {});
std::vector<std::string> missing_fields(const FormationRules& rules, const Nomination& nomination,
                                        const CycleFacts& facts);
// Whether the nominee has to go through diagnostics: where it is an alternative, only whoever nobody else nominated.
bool needs_diagnostics(const FormationRules& rules, const Nomination& nomination);
// Whether the result reaches the bar. Nobody's does where the bar is asked for and nobody has set it.
bool passed(const FormationRules& rules, const Assessment& assessment);
// What has to be set so that there is a bar: the arguments of the remedy.
Arguments bar_to_set(const FormationRules& rules);
// The earliest day on which a result counts for the nomination.
Day earliest_result(const FormationRules& rules, const Nomination& nomination);
// Kinds of diagnostics that are asked for and that the nominee lacks.
std::vector<std::string> missing_diagnostics(const FormationRules& rules, const Nomination& nomination,
                                             const std::vector<Assessment>& assessments);
std::vector<std::string> missing_diagnostics(const FormationRules& rules, const Nomination& nomination,
                                             const CycleFacts& facts);
// Says of each kind asked for that is lacking, or that nobody has set the bar to pass; `place` is where it is asked.
void add_missing_diagnostics(const FormationRules& rules, const Citation& place, const Nomination& nomination,
                             const CycleFacts& facts, std::vector<Finding>& out);
// What speaks against filling the form further, or against taking the nomination back on this day.
std::vector<Finding> why_not_complete(const FormationRules& rules, const Cycle& cycle, const Nomination& nomination);
std::vector<Finding> why_not_withdraw(const FormationRules& rules, const Cycle& cycle, const CycleFacts& facts,
                                      const Nomination& nomination, Day day);

// What speaks against deciding on the nomination now; a verdict that is not "yes" needs an override to accept.
enum class VerdictOutcome : std::uint8_t { eligible, not_eligible, undetermined };
std::vector<Finding> why_not_decide(const FormationRules& rules, const Cycle& cycle, const CycleFacts& facts,
                                    const Nomination& nomination, const SelectionDecision& decision,
                                    VerdictOutcome verdict);

// The paper by which a member is entered or leaves.
struct Act {
    // Word of paper_kind.
    std::string kind = {};
    std::optional<Day> dated = {};
    // Not signed yet.
    bool draft = false;
};
// What speaks against the paper as the act that the regulation asks for.
std::vector<Finding> why_no_order(const Citation& place, const std::optional<Act>& act);
// What speaks against entering the accepted nominee as a member on this day by this act.
std::vector<Finding> why_not_include(const FormationRules& rules, const Cycle* cycle, const Nomination* nomination,
                                     Day day, const std::optional<Act>& act, VerdictOutcome verdict, bool overridden);

// What speaks against letting a member go whose last day would be `last`.
std::vector<Finding> why_not_exclude(const FormationRules& rules, const std::optional<DayRange>& membership, Day last,
                                     const std::optional<Act>& act, bool has_reason);

}  // namespace metodist::formation

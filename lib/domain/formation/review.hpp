// What a later look at a core group finds: whether its members still meet the act, and whether what the act wants to be
// on record about them is there. Findings change nothing by themselves.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.hpp"
#include "domain/formation/nominations.hpp"
#include "domain/formation/roster.hpp"
#include "domain/formation/rules.hpp"

namespace metodist::formation {

// What is looked at, in the order in which it is told.
enum class Norm : std::uint8_t {
    eligibility,  // the verdict on each member is still yes
    overrides,    // members entered against the verdict
    act,          // the act or entry by which the regulation makes members
    taken_over,   // who was taken over as found has a paper
    engagement,   // the basis on which a member takes part
    confirmation  // the facts of the verdict were confirmed lately enough
};

enum class NormOutcome : std::uint8_t { met, not_met, unknown, not_applicable };
std::string_view code(Norm norm);
std::string_view code(NormOutcome outcome);

struct ReviewedMember {
    Member member;
    VerdictOutcome verdict = VerdictOutcome::undetermined;
    // Clauses that decide the verdict.
    std::vector<std::string> decisive;
    bool engaged = false;
    // The paper of inclusion, as far as there is one.
    std::optional<Act> act = {};
    // When the facts that the verdict reads were last recorded; nothing where it reads none.
    std::optional<Day> confirmed = {};
};

struct NormState {
    Norm norm = Norm::eligibility;
    // Empty where the measure is the municipality's own.
    Citation place;
    // How many members it concerns, and how many of them agree with it.
    std::int64_t required = 0;
    std::int64_t actual = 0;
    NormOutcome outcome = NormOutcome::met;
    // Those to be named, by their places among the members.
    std::vector<std::size_t> named;
};

// `stale_months`: facts recorded longer ago count as unconfirmed.
std::vector<NormState> review(const FormationRules& rules, const std::vector<ReviewedMember>& members, Day day,
                              int stale_months);

}  // namespace metodist::formation

// Who may be a member of a core group: the verdict on one person by the edition's own conditions, with its reasons,
// its grounds, and the readings of the text that would decide otherwise. Nothing of the procedure enters it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/day.hpp"
#include "domain/law/edition.hpp"
#include "domain/law/vocabulary.hpp"
#include "domain/register/judge.hpp"
#include "domain/register/reason.hpp"

namespace metodist {

enum class EligibilityOutcome : std::uint8_t { not_eligible, undetermined, eligible };

// Codes of the vocabulary eligibility_outcome and reason_outcome.
std::string_view code(EligibilityOutcome outcome);
std::string_view reason_code(Truth outcome);
EligibilityOutcome eligibility_outcome(Truth truth);

enum class EligibilityMode : std::uint8_t {
    criteria,  // all have to be met
    routes     // any one is enough
};

// Another reading of the text that gives another outcome.
struct DifferingReading {
    std::string id;
    std::vector<std::string> clauses;
    std::string question;
    std::string chosen;
    // What the text means as it was chosen.
    std::string chosen_meaning;
    std::string other;
    // What the text means under the other reading.
    std::string meaning;
    EligibilityOutcome outcome{};
    // Chosen by the municipality itself.
    bool local = false;
};

// A group of the act's list to which the person belongs or not.
struct Ground {
    std::string rule;
    std::string title;
    std::string clause;
    std::string cite;
    Truth outcome = Truth::unknown;
};

// Something to be said beside the verdict; a condition of the edition that holds.
struct EligibilityRemark {
    std::string rule;
    std::string title;
    std::string clause;
    std::string cite;
};

struct EligibilityVerdict {
    EligibilityOutcome outcome{};
    EligibilityMode mode{};
    // Criteria, or routes with their own reasons as parts.
    std::vector<Reason> reasons;
    // The clauses that decide: of "no" those not met, of "unknown" those not known, of "yes" those met.
    std::vector<std::string> decisive;
    std::vector<DifferingReading> readings;
    std::vector<Ground> grounds;
    std::vector<EligibilityRemark> remarks;
};

// What the act wants of the way into the body; told beside the verdict, never part of it.
struct FormationProcedure {
    bool nomination_required = false;
    std::vector<std::string> nominators;
    bool self_nomination = false;
    std::string signed_by;
    std::vector<std::string> form_fields;
    // required, alternative or not_required, with the kinds and what counts as passed.
    std::string diagnostics;
    std::vector<std::string> diagnostics_kinds;
    std::string diagnostics_pass;
    std::string inclusion_act;
    std::vector<std::string> clauses;
};

class EligibilityRules {
public:
    // Throws Error(Trouble::refused, "eligibility.no_rules") where the edition has no eligibility for the body.
    // Keeps nothing of its arguments.
    EligibilityRules(const Edition& edition, const std::string& body, const Vocabularies& vocabularies,
                     const WordNumbers& numbers);

    [[nodiscard]] const FactPlan& plan() const { return judge_.plan(); }
    // The bare outcome; the memory then also answers `differs`. For runs over many people.
    EligibilityOutcome outcome(const SubjectFacts& facts, const Surroundings& around, Day day,
                               JudgeMemory& memory) const;
    // The clauses that decided on the person asked last; they stay valid as long as the rules. For runs over many
    // people.
    void decisive(const JudgeMemory& memory, std::vector<const std::string*>& clauses) const {
        judge_.decisive(0, mode_ == EligibilityMode::routes, memory, clauses);
    }
    // Whether another reading gives another outcome for the person asked last with this memory.
    [[nodiscard]] bool differs(const JudgeMemory& memory) const;
    // The readings that give another outcome for the person asked last with this memory.
    [[nodiscard]] std::vector<DifferingReading> differing(const JudgeMemory& memory) const;
    // The whole verdict with its reasons; slower.
    [[nodiscard]] EligibilityVerdict verdict(const SubjectFacts& facts, const Surroundings& around, Day day) const;
    [[nodiscard]] const FormationProcedure& procedure() const { return procedure_; }

private:
    std::vector<ClauseReading> readings_;
    EligibilityMode mode_{};
    std::vector<Ground> grounds_;
    std::vector<EligibilityRemark> remarks_;
    FormationProcedure procedure_;
    Judge judge_;
};

// Empty where the edition has no formation for the body.
FormationProcedure formation_procedure(const Edition& edition, const std::string& body);

}  // namespace metodist

// The verdict on persons by the eligibility rules of a body: for programs as the tree of design
// ("metodist.eligibility/1"), for people as sentences that name each clause, what was found, what is asked and what
// would change it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "answers/reason_names.hpp"
#include "domain/formation/eligibility.hpp"

namespace metodist::answers {

// What the procedure knows about a person; told beside the verdict.
struct ProcedureState {
    // Codes of her nominations in the open cycle.
    std::vector<std::string> nominations;
    std::vector<std::string> missing_fields;
    std::vector<std::string> missing_diagnostics;
    // A member on the day, and by which paper.
    bool member = false;
};

// A recorded decision against the verdict.
struct OverrideView {
    std::string author;
    std::string reason;
    std::string paper;
    Day decided;
};

struct EligibilityFrame {
    std::string body;
    std::string body_genitive;
    std::string regulation;
    std::string regulation_name;
    std::string edition;
    // The text of the act bears no date.
    bool undated = false;
    Day day;
};

struct PersonVerdict {
    std::string code;
    std::string name;
    EligibilityVerdict verdict;
    ProcedureState procedure;
    std::optional<OverrideView> override;
    ReasonNames names;
    // Of a "no" that only needs waiting: the first day of a "yes", if nothing else changes.
    std::optional<Day> eligible_from;
};

// The answer without rows: keys, columns, the sentence that names the edition and the day.
Answer eligibility_head(const EligibilityFrame& frame, const FormationProcedure& procedure);
// One row.
Tree eligibility_row(const PersonVerdict& person);
// A decision against the verdict; requires that there is one.
Sentence override_sentence(const PersonVerdict& person);
// The whole answer about one person, told in sentences; its outcome is the exit code.
Answer eligibility_of_one(const EligibilityFrame& frame, const FormationProcedure& procedure,
                          const PersonVerdict& person);
// About several: a table.
Answer eligibility_of_many(const EligibilityFrame& frame, const FormationProcedure& procedure,
                           const std::vector<PersonVerdict>& people);

}  // namespace metodist::answers

// Cases that travel beside an edition (cases*.toml): a person as facts, or a meeting with its votes, a day, and what
// has to come out. The same ones serve `mms regulation test` and the tests of the product.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/finding.hpp"
#include "domain/law/edition.hpp"
#include "domain/law/vocabulary.hpp"

namespace metodist {

// What came out otherwise than the case says. `what`: "outcome", "readings", or the key of a rule; of meetings
// "majority.required", and "question.2.outcome" where there are several questions.
struct CaseDifference {
    std::string what;
    std::string expected;
    std::string found;
};

struct CaseResult {
    std::string name;
    Place place;
    // Empty: the case holds.
    std::vector<CaseDifference> differences;
};

// A rule of the edition and an outcome (met, not_met, unknown) that no case shows.
struct CaseGap {
    std::string rule;
    std::string clause;
    std::string outcome;
};

struct CaseReport {
    std::vector<CaseResult> results;
    // Over the rules that eligibility of a body rests on under the chosen readings, its grounds and remarks included.
    std::vector<CaseGap> gaps;
};

// Runs all cases. Pure: no file is read. Throws Error(Trouble::input) with all faults of the cases themselves.
CaseReport run_cases(std::string_view bytes, const std::string& name, const Edition& edition,
                     const Vocabularies& words);

}  // namespace metodist

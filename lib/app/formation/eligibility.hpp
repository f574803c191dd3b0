// Who may be a member: asked of one, of several, of everybody.
#pragma once

#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "answers/eligibility.hpp"
#include "answers/row_sink.hpp"
#include "app/formation/body.hpp"

namespace metodist::app {

struct AskEligibility {
    std::string tool;
    // Codes or pieces of names.
    std::vector<std::string> who;
    // A file whose first column names them, line by line.
    std::string file;
    // Everybody who is nominated in the open cycle, or in the one named.
    bool nominated = false;
    std::string cycle;
};
// Errors: input for each name that fits nobody or several, all at once.
Answer eligibility(const Frame& frame, const AskEligibility& request);

struct AskEverybody {
    std::string tool;
    // Code, outcome and decisive clauses alone: for runs over a country, in bounded memory.
    bool brief = false;
    // Only these outcomes (words of eligibility_outcome); empty: all.
    std::vector<std::string> only;
};
// Gives the rows one by one; returns what is known at the end (counts by outcome).
Answer eligibility_of_everybody(const Frame& frame, const AskEverybody& request, RowSink& sink);

// The same rules that `eligibility` uses, for other use cases.
EligibilityRules eligibility_rules(Session& session, const CoreGroup& group);
formation::VerdictOutcome outcome_of(EligibilityOutcome outcome);

}  // namespace metodist::app

// What the papers of a core group hold: the order on its composition, the letters that ask for candidates.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/session.hpp"
#include "documents/papers.hpp"

namespace metodist::app {

// A paper's values and the language of the office that it takes.
struct AskOrder {
    std::string tool;
    std::string cycle;
    // People beside the members of the day: a list that is still to be approved.
    std::vector<std::string> who;
    std::string number;
    std::optional<Day> day;
    std::string title;
    std::string control;
    // Word of signatory_role; empty: the head of the authority.
    std::string signed_by;
};
struct OrderPaper {
    std::string language;
    documents::CompositionOrder order;
    std::vector<Finding> findings;
};
// The members on the asked day, the accepted nominees of the cycle who are not entered yet, and those named. Error
// (refused) where there is nobody.
OrderPaper composition_order(const Frame& frame, const AskOrder& request);

struct AskLetters {
    std::string tool;
    std::string cycle;
    // Organisations and associations; none with `all`: every addressee that the act names.
    std::vector<std::string> addressees;
    bool all = false;
    std::optional<Day> reply_by;
    std::optional<Day> day;
    std::string number;
    std::string signed_by;
};
struct LetterPaper {
    // Code of the addressee: a name for a file.
    std::string code;
    documents::RequestLetter letter;
};
struct LetterPapers {
    std::string language;
    std::vector<LetterPaper> letters;
    std::vector<Finding> findings;
};
// Error use where the regulation has no request for candidates, input where a name means no addressee.
LetterPapers request_letters(const Frame& frame, const AskLetters& request);

}  // namespace metodist::app

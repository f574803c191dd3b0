// A fact while the cells of its row are read, and what becomes of it. Inner to the reading of rosters.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "exchange/roster_row.hpp"

namespace metodist {

// One of several facts that a cell gives: a subject, a body, an award.
struct DraftPiece {
    std::vector<std::pair<std::size_t, Field>> set = {};
    std::string body = {};
    bool denied = false;
};

struct FactDraft {
    // Whether some cell says that the fact holds (not only from or until when).
    bool asserted = false;
    // Whether some cell says that no such fact holds.
    bool denied = false;
    std::vector<std::pair<std::size_t, Field>> set = {};
    std::vector<DraftPiece> pieces = {};
    std::string organisation = {};
    DayRange valid = {};
    std::vector<Place> places = {};
};

// The facts of the draft. Incomplete ones and days without a fact are told in `findings` and left out.
std::vector<ProposedFact> finish_draft(const FactDraft& draft, const MappedFact& mapped, std::size_t source, Day day,
                                       std::vector<Finding>& findings);

}  // namespace metodist

// Rows that speak of one person or organisation made one. Inner to the reading of rosters.
#pragma once

#include <vector>

#include "exchange/mapping.hpp"
#include "exchange/roster_row.hpp"

namespace metodist {

// Adds the facts of another row. Equal facts are one; a fact that leaves out what the other says is completed by it; of
// facts that cannot both hold, both become disputed and a finding names both rows.
void join_facts(std::vector<ProposedFact>& facts, std::vector<ProposedFact> more, const Mapping& mapping,
                std::vector<Finding>& findings);

// The row of another place as somebody reading about `here` finds it: its number, or "Лист!12" and "[file]Лист!12" as
// spreadsheets refer to cells elsewhere.
Argument::Value row_seen_from(const Place& here, const Place& other);

}  // namespace metodist

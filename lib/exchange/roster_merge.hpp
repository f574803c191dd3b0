// Rows that speak of one person or organisation made one. Inner to the reading of rosters.
#pragma once

#include <vector>

#include "exchange/mapping.hpp"
#include "exchange/roster_row.hpp"

namespace metodist {

// Adds the facts of another row. Equal facts are one; a fact that leaves out what the other says is completed by it; of
// facts that cannot both hold, both become disputed and a finding names both rows.
void join_facts(std::vector<ProposedFact>& facts, RowContent& row, const Mapping& mapping,
                std::vector<Finding>& findings);

}  // namespace metodist

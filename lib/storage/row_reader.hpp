// Whole rows out of a statement over a ledger; for the files of this room only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "storage/connection.hpp"
#include "storage/store.hpp"

namespace metodist::storage {

// "SELECT every column FROM the ledger WHERE", to be completed.
std::string select_from(const TableSchema& schema);
// The row at which a statement that began so stands.
void read_row(Connection& connection, SQLite::Statement& query, const TableSchema& schema, Row& row);
// Live rows that meet a condition of one parameter.
std::vector<Row> rows_meeting(Store& store, TableId table, std::string_view condition, std::int64_t value,
                              Snapshot snapshot);

}  // namespace metodist::storage

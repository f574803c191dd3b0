// Whole rows out of a statement over a ledger; for the files of this room only.
#pragma once

#include <string>

#include "storage/connection.hpp"
#include "storage/store.hpp"

namespace metodist::storage {

// "SELECT every column FROM the ledger WHERE", to be completed.
std::string select_from(const TableSchema& schema);
// The row at which a statement that began so stands.
void read_row(Connection& connection, SQLite::Statement& query, const TableSchema& schema, Row& row);

}  // namespace metodist::storage

// Which rows of a ledger concern a subject; for the files of this room only.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "storage/store.hpp"

namespace metodist::storage {

// The condition under which a row is about an identity, points to it or rests on it: `comparison` (" = 7") put after
// each column that may hold its number, in brackets. Empty where the table has no such column.
std::string concerns(TableId table, Identity identity, std::string_view comparison);

// Every row for which the condition holds (all where it is empty), also those that have ended.
void each_row_ever(Store& store, TableId table, const std::string& condition,
                   const std::function<void(const Row&)>& visit);

}  // namespace metodist::storage

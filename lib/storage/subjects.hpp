// Rows of a handful of subjects (the members of a body, the people of a meeting), in one statement however many they
// are.
#pragma once

#include <cstdint>
#include <vector>

#include "storage/store.hpp"

namespace metodist::storage {

// In the order of the subjects.
std::vector<Row> rows_of(Store& store, TableId table, const std::vector<std::int64_t>& subjects,
                         Snapshot snapshot = {});

}  // namespace metodist::storage

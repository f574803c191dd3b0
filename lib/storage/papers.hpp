// What rests on a paper.
#pragma once

#include <cstdint>
#include <functional>

#include "storage/store.hpp"

namespace metodist::storage {

// Every live row of any ledger that names the paper, table by table. Reads whole tables.
void each_row_resting_on(Store& store, std::int64_t paper, Snapshot snapshot,
                         const std::function<void(TableId, const Row&)>& visit);

}  // namespace metodist::storage

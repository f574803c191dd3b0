// When the rows of a subject were recorded and ended: enough to tell whether anything changed since an operation.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "storage/store.hpp"

namespace metodist::storage {

struct Change {
    // Of tables about questions of a meeting: which one; else 0.
    std::int64_t item = 0;
    std::int64_t operation = 0;
};

enum class Changed : std::uint8_t { recorded_or_ended, ended };

// Every operation up to the snapshot that recorded or ended a row with that value in the column, or that ended one. In
// one statement.
std::vector<Change> changes_where(Store& store, TableId table, std::string_view column_key, std::int64_t value,
                                  Snapshot snapshot, Changed changed = Changed::recorded_or_ended);

}  // namespace metodist::storage

// Whether the file is whole: SQLite's own checks, the guards, the references, the validities, the chain of operations.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.hpp"
#include "storage/store.hpp"

namespace metodist::storage {

struct TableCount {
    std::string_view table;
    std::int64_t rows = 0;
    std::int64_t live = 0;

    friend bool operator==(const TableCount&, const TableCount&) = default;
};

struct Verification {
    // In the order of their weight: what SQLite finds, then the operations from the first that does not fit.
    std::vector<Finding> findings;
    // Hash of the last operation; empty where there is none.
    std::string head;
    std::int64_t operations = 0;
    // Identity tables (all their rows are live), then the ledgers.
    std::vector<TableCount> counts;

    [[nodiscard]] bool clean() const { return findings.empty(); }
};

// Reads every row once; memory grows with the number of operations only. Damage is told as findings, not as an error,
// unless the file cannot be read at all.
Verification verify(Store& store);

// The hash of the last operation in hexadecimal digits; empty in an empty database.
std::string head_of_chain(Store& store);

}  // namespace metodist::storage

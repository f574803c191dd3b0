// Taking an operation back: a new operation that ends what the other recorded and brings back what it ended.
#pragma once

#include <cstdint>
#include <vector>

#include "storage/operation.hpp"
#include "storage/schema.hpp"

namespace metodist::storage {

// Something that stands on the operation, so that it cannot be taken back.
struct Blocker {
    enum class Sort : std::uint8_t {
        ended,    // a later operation has ended rows of it
        refers,   // live rows are about something that it entered, point to it, or rest on its paper
        follows,  // live rows of a `single` ledger came later for the same subject
        reads     // a stored verdict has read rows of it
    };

    Sort sort{};
    // The later operation, and the table of the rows by which it stands on the other.
    std::int64_t operation = 0;
    TableId table{FactKind::name};
    // Of the first such row; how many there are.
    std::int64_t subject = 0;
    std::int64_t count = 0;
};

struct TableShare {
    TableId table{FactKind::name};
    std::int64_t ended = 0;
    std::int64_t restored = 0;
};

struct UndoPlan {
    std::int64_t operation = 0;
    // In the order of their operations. While there is one, nothing is written.
    std::vector<Blocker> blockers;
    // What is ended and brought back, table by table.
    std::vector<TableShare> tables;
};

// What `undo` would do. Errors: use where there is no such operation, refused where it is taken back already or has
// nothing to take back.
UndoPlan plan_undo(Store& store, std::int64_t operation);

// Takes `target` back within `operation` unless something stands on it. Codes that it gave out stay reserved.
// Errors as `plan_undo`.
UndoPlan undo(Operation& operation, std::int64_t target);

}  // namespace metodist::storage

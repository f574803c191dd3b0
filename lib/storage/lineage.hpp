// Where a row came from and what became of it, across undos; for the files of this room only.
// An undo records copies of the rows that it brings back, so one fact may pass through several rows. A copy is known by
// its values: the first copy in an undo belongs to the first equal row that the undone operation had ended, and so on.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "storage/store.hpp"

namespace metodist::storage {

class Lineage {
public:
    explicit Lineage(Store& store);

    // The operation that took this one back; nothing while it is in effect.
    [[nodiscard]] std::optional<std::int64_t> undone_by(std::int64_t operation) const;
    // What the operation undoes; nothing where it is no undo.
    [[nodiscard]] std::optional<std::int64_t> undoes(std::int64_t operation) const;
    // The operation itself, and those that brought all its rows back after it had been undone.
    [[nodiscard]] std::set<std::int64_t> carriers(std::int64_t operation) const;

    // The live row that carries on what an ended row said; where there is none, the operation in effect that ended it.
    struct Fate {
        std::optional<Row> live;
        std::int64_t ended_by = 0;
    };
    [[nodiscard]] Fate fate(TableId table, const Row& row) const;
    // The operation that first recorded what the row says.
    [[nodiscard]] std::int64_t origin(TableId table, const Row& row) const;

private:
    Store& store_;
    std::map<std::int64_t, std::int64_t> undoes_;
    std::map<std::int64_t, std::int64_t> undone_;
};

}  // namespace metodist::storage

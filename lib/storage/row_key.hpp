// Which row of which ledger, as ledgers that keep what they read write it.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>

#include "storage/schema.hpp"

namespace metodist::storage {

struct RowKey {
    TableId table{FactKind::name};
    std::int64_t subject = 0;
    std::int64_t sequence = 0;

    friend bool operator<(const RowKey& a, const RowKey& b) {
        return std::tuple(a.table.index(), a.subject, a.sequence) < std::tuple(b.table.index(), b.subject, b.sequence);
    }
};

// "category:12:3"; nothing where the piece is no key of a row.
std::optional<RowKey> row_key(std::string_view piece);

}  // namespace metodist::storage

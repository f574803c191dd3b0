// Rows of a ledger with their digests, straight off the database; for the files of this room only.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

#include "storage/digest.hpp"
#include "storage/store.hpp"

namespace metodist::storage {

struct DigestedRow {
    std::int64_t subject = 0;
    std::int64_t sequence = 0;
    bool denied = false;
    std::int32_t since = open_since;
    std::int32_t until = open_until;
    std::int64_t recorded = 0;
    std::optional<std::int64_t> ended;
    // What the operation that recorded the row added to its sum.
    Hash digest{};
};

// Which rows to walk: all of them, or those that one operation recorded or ended.
enum class Share : std::uint8_t { all, recorded, ended };

// The rows in the order of their subjects. The value handed to `visit` is used again for the next row.
void each_digested_row(Store& store, TableId table, Share share, std::int64_t operation,
                       const std::function<void(const DigestedRow&)>& visit);

// What the operation that ends the row adds to its sum.
Hash ending_digest(Sha256& sha, Bytes& bytes, TableId table, std::int64_t subject, std::int64_t sequence);
// What the operation that makes the identity adds to its sum.
Hash identity_digest(Sha256& sha, Bytes& bytes, Identity identity, std::int64_t id, std::string_view code);

}  // namespace metodist::storage

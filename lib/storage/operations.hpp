// Operations as they stand in the file.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>

#include "storage/operation.hpp"
#include "storage/store.hpp"

namespace metodist::storage {

// The last operation recorded by `known`: "#12", a day (its end, 2026-09-01 or 01.09.2026), or a moment
// (2026-09-01T10:00:00Z and shorter). 0 where nothing was recorded by then; nothing where the text is none of these.
std::optional<std::int64_t> operation_known_at(Store& store, const std::string& known);

struct StoredOperation {
    std::int64_t id = 0;
    OperationNote note;
    // As the operation counted them itself; identities that it made are among the recorded ones.
    std::int64_t recorded = 0;
    std::int64_t ended = 0;
    // 32 bytes; empty where the operation was never sealed.
    std::string hash;
};

// The hash of an operation in hexadecimal digits; empty where it has none.
std::string hash_text(const std::string& bytes);

// All operations, the oldest first.
void each_operation(Store& store, const std::function<void(const StoredOperation&)>& visit);
std::optional<StoredOperation> find_operation(Store& store, std::int64_t id);

// Operations that are taken back, each with the operation that did it. An undo that was itself taken back counts no
// more.
std::map<std::int64_t, std::int64_t> undone_operations(Store& store, Snapshot snapshot = {});

}  // namespace metodist::storage

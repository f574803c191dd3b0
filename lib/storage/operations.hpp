// Operations as they stand in the file.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "storage/store.hpp"

namespace metodist::storage {

// The last operation recorded by `known`: "#12", a day (its end, 2026-09-01 or 01.09.2026), or a moment
// (2026-09-01T10:00:00Z and shorter). 0 where nothing was recorded by then; nothing where the text is none of these.
std::optional<std::int64_t> operation_known_at(Store& store, const std::string& known);

}  // namespace metodist::storage

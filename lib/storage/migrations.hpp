// The versions of the schema and the way from each to the next.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace metodist::storage {

// "Mtds": marks a file as ours in the header that SQLite keeps for applications.
inline constexpr std::int64_t application_id = 0x4D746473;

// The statements of each step; applying the first `n` gives version `n`. A released step is never edited.
std::span<const std::string_view> migrations();

}  // namespace metodist::storage

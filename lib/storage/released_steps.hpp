// The texts of lib/storage/migrations/NUMBER.sql, built into the library. A released file is never edited.
#pragma once

#include <span>
#include <string_view>

namespace metodist::storage {

std::span<const std::string_view> released_steps();

}  // namespace metodist::storage

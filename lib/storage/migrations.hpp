// The versions of the schema and the way from each to the next.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string_view>

namespace metodist::storage {

struct Connection;

// "Mtds": marks a file as ours in the header that SQLite keeps for applications.
inline constexpr std::int64_t application_id = 0x4D746473;

// The statements of each step; applying the first `n` gives version `n`.
using Migrations = std::span<const std::string_view>;

// The steps of this program. A released step is never edited.
Migrations migrations();

// Version of the schema in the open file. Error damaged where the file is not ours or newer than `steps`.
std::int64_t checked_version(Connection& connection, Migrations steps);

// Whether the file as it was is kept beside the migrated one, as FILE.version-N.bak.
enum class OldFile : std::uint8_t { kept, dropped };

// Brings the open file to the version of `steps`, all or nothing. Of several processes one does it, the others wait and
// find it done. Returns the name of the kept file; nothing where there was nothing to do or to keep.
std::optional<std::filesystem::path> migrate(Connection& connection, Migrations steps, OldFile old_file);

}  // namespace metodist::storage

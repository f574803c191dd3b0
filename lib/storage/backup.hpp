// Copies of the whole file: made while others work, proven after writing, put back without losing what they replace.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "storage/store.hpp"
#include "storage/verify.hpp"

namespace metodist::storage {

struct Copy {
    std::filesystem::path file;
    // Head of the chain; empty in an empty database.
    std::string head;
    std::int64_t operations = 0;
    std::vector<TableCount> counts;
    // Of a restore: under which name the file that was replaced is kept; nothing where there was none.
    std::optional<std::filesystem::path> kept;
};

// Copies the open database to a new file, readable to its owner only, opens and verifies the copy and compares its head
// and its counts with the original. Until all this is done the name does not exist.
// Errors: world (the name is taken, disk), damaged with all findings where the database is not whole.
Copy back_up(Store& store, const std::filesystem::path& target);

// Puts a backup in the place of `target`, which need not exist or be readable. The backup is verified first, and
// brought to the present version where it is older; the file that it replaces is kept beside, named by `moment`. A kill
// at any instant leaves the old file or the new one. Errors: world (busy, disk), use (both names are one file), damaged
// (the backup is foreign, newer or not whole).
Copy restore(const std::filesystem::path& backup, const std::filesystem::path& target, const std::string& moment);

// The same way with the same errors up to the moment when the file would be replaced; nothing stays.
Copy rehearse_restore(const std::filesystem::path& backup, const std::filesystem::path& target);

}  // namespace metodist::storage

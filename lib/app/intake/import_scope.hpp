// Whose people the tables of an import hold. Inner to this folder.
#pragma once

#include <cstdint>
#include <optional>

#include "app/intake/import.hpp"
#include "app/intake/tables.hpp"
#include "app/session.hpp"

namespace metodist::app {

// Nothing: of the whole municipality. Marks of forms are compared with it and with the mapping; what differs is added
// to the findings. Error input where a file was to tell its organisation and does not, or tells of several.
std::optional<std::int64_t> scope_of(Session& session, const ImportTables& request, Tables& tables);

}  // namespace metodist::app

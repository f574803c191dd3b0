// The checks of a file that need no journal. Inner to this room; the door is storage/verify.hpp.
#pragma once

#include <functional>
#include <string>

#include "base/finding.hpp"
#include "storage/store.hpp"

namespace metodist::storage {

// Takes what was found: its code and arguments.
using Find = std::function<void(std::string code, Arguments arguments)>;

void check_integrity(Store& store, const Find& find);
// Tables, indices and triggers against those that the migrations make.
void check_schema(Store& store, const Find& find);
void check_references(Store& store, const Find& find);
void check_name_index(Store& store, const Find& find);

}  // namespace metodist::storage

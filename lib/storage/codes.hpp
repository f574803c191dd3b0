// Many codes at once.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "storage/store.hpp"

namespace metodist::storage {

// The numbers of several codes, in one statement; what nobody has is left out.
std::map<std::string, std::int64_t> find_codes(Store& store, Identity identity, const std::vector<std::string>& codes);

}  // namespace metodist::storage

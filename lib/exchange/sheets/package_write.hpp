// A zip archive in memory, the same bytes for the same parts.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace metodist {

// Name and content, in the order in which they are to stand.
using PackageParts = std::vector<std::pair<std::string, std::string>>;

// Names are ASCII; every part under 4 GiB.
std::string package_of(const PackageParts& parts);

}  // namespace metodist

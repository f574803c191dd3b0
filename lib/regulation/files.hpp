// Reading whole files of the configuration.
#pragma once

#include <filesystem>
#include <string>

namespace metodist {

// All bytes of the file. Throws Error(Trouble::world, "regulation.unreadable") where it cannot be read.
std::string read_bytes(const std::filesystem::path& file);

}  // namespace metodist

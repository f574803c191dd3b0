// config/vocabulary.toml into the lists of words.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "domain/law/vocabulary.hpp"

namespace metodist {

// Throws Error(Trouble::input) with all faults, also where a list that the catalogue of facts names is absent.
Vocabularies read_vocabularies(std::string_view bytes, std::string file_name);
// The same of a file. Throws Error(Trouble::world) where it cannot be read.
Vocabularies load_vocabularies(const std::filesystem::path& file);

}  // namespace metodist

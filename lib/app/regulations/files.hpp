// The files that a regulation's command names. Inner to this folder.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/session.hpp"
#include "domain/law/vocabulary.hpp"
#include "regulation/edition.hpp"

namespace metodist::app {

// The files of editions that a name means: itself, or for local.toml and cases*.toml all editions beside it.
std::vector<std::filesystem::path> edition_files(const Frame& frame, const std::string& name);
// Whether the file holds cases: cases.toml, cases-council.toml.
bool is_cases_file(const std::filesystem::path& file);
// Those beside an edition, by name.
std::vector<std::filesystem::path> cases_beside(const std::filesystem::path& edition);
// The edition that a name means, read with what lies beside it.
LoadedEdition load_named(const Frame& frame, const std::string& name, const Vocabularies& words);

}  // namespace metodist::app

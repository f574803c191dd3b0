// The labels of the vocabulary, read when the first one is needed: JSON never does, and reading costs a millisecond.
#pragma once

#include <filesystem>
#include <vector>

#include "wording/wording.hpp"

namespace metodist::shell {

// A vocabulary that cannot be read gives no labels, so that its own failure can still be told.
Labels vocabulary_labels(std::vector<std::filesystem::path> config);

}  // namespace metodist::shell

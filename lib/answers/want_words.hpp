// The words of what a condition wants.
#pragma once

#include <string>

#include "domain/law/fact_kinds.hpp"

namespace metodist::answers {

// The vocabulary of a wanted column, own or reached through a reference.
std::string vocabulary_of(FactKind fact, const std::string& column);
// Whether its words (yes, no, own) say something only with the name of the column.
bool is_told_by_sentence(const std::string& vocabulary);

}  // namespace metodist::answers

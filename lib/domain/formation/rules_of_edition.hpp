// The formation rules of one body, out of the elements of its edition.
#pragma once

#include <string_view>

#include "domain/formation/rules.hpp"
#include "domain/law/edition.hpp"
#include "domain/law/vocabulary.hpp"

namespace metodist::formation {

// `body`: the key of a body in the edition. Requires that the edition has it.
FormationRules rules_of(const Edition& edition, std::string_view body, const Vocabularies& words);

}  // namespace metodist::formation

// Reasons of a verdict as programs read them.
#pragma once

#include "base/tree.hpp"
#include "domain/register/reason.hpp"

namespace metodist::answers {

// One condition: clause, cite, rule, outcome, actual, required, missing, cure, parts.
Tree reason_tree(const Reason& reason);

}  // namespace metodist::answers

// Reasons of a verdict as programs read them.
#pragma once

#include "answers/reason_names.hpp"
#include "base/tree.hpp"
#include "domain/register/reason.hpp"

namespace metodist::answers {

// One condition: clause, cite, rule, outcome, actual, required, missing, cure, parts. Organisations, bodies and papers
// stand there by their codes.
Tree reason_tree(const Reason& reason, const ReasonNames& names);

}  // namespace metodist::answers

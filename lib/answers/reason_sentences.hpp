// Reasons of a verdict as sentences: the clause, what it asks, what was found, what is missing, what would change it.
#pragma once

#include <vector>

#include "answers/answer.hpp"
#include "answers/reason_names.hpp"
#include "domain/register/reason.hpp"

namespace metodist::answers {

// Appends the sentences of the reason and of those of its parts that decide, indented from `depth` on.
void tell_reason(const Reason& reason, int depth, const ReasonNames& names, std::vector<Sentence>& out);

}  // namespace metodist::answers

// Sentences about one condition that asks facts: what it asks, what was seen, what is missing, what would change it.
#pragma once

#include <vector>

#include "answers/answer.hpp"
#include "answers/reason_names.hpp"
#include "domain/register/reason.hpp"

namespace metodist::answers {

// The first sentence of a fact or an experience: outcome, clause, what is asked.
Sentence leaf_opening(const Reason& reason, int depth);
// What was seen and, where the answer is not yes, what is missing and what would change it.
void tell_leaf(const Reason& reason, int depth, const ReasonNames& names, std::vector<Sentence>& out);
// All that the leaf asks, as words.
std::vector<Word> asked_words(const Reason& leaf);
// Outcome, cite and clause: the arguments that every opening takes.
Arguments opening_arguments(const Reason& reason);

}  // namespace metodist::answers

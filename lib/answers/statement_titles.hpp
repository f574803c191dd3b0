// What people call a thing that an edition says.
#pragma once

#include <string>

#include "domain/law/edition.hpp"

namespace metodist::answers {

// The Russian name of an element, the name of a body, the question that a person answers; empty where it has none.
std::string title_of(const Element& element);

struct StatementTitle {
    // Of what it is a part: the key of a kind of elements, "condition" or "reading".
    std::string kind;
    // In the words of the act; of a reading its question and what is chosen. Empty where the act has no name for it.
    std::string title;
};
// Of a statement by its key; both empty where the edition has none of this key.
StatementTitle title_of(const Edition& edition, const std::string& key);

}  // namespace metodist::answers

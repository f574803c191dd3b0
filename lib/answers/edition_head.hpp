// How every answer about one edition begins.
#pragma once

#include <string>

#include "answers/regulation.hpp"

namespace metodist::answers {

// The keys and sentences of the edition itself; `schema`: the name of the answer.
Answer edition_head(const std::string& schema, const Edition& edition, const EditionSource& source);

}  // namespace metodist::answers

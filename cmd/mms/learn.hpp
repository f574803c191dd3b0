// The mapping of an import with what people answered.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "shell/context.hpp"

namespace metodist::mms {

struct Lessons {
    // The lines that change; nothing where nobody asked.
    std::optional<Tree> lines = {};
    std::vector<Sentence> sentences = {};
};

// Writes the mapping with the answers given so far to a new file, unless in a dry run or where it knows all of them. To
// be done before the import, which it does not depend on. Errors (world): the file is there already, or cannot be
// written.
Lessons learn(const std::string& mapping, const std::string& file, shell::Context& context);
// Puts them below all else in the answer of the import.
void tell(const Lessons& lessons, Answer& answer);

}  // namespace metodist::mms

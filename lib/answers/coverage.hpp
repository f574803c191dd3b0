// Which clause of the acts is served by what.
#pragma once

#include <optional>
#include <vector>

#include "answers/regulation.hpp"
#include "domain/law/coverage.hpp"

namespace metodist::answers {

// `only`: the rows shown; the numbers are those of all.
Answer coverage(const Edition& edition, const EditionSource& source, const std::vector<ClauseCoverage>& rows,
                std::optional<Served> only);

}  // namespace metodist::answers

// Which clause of the acts is served by what.
#pragma once

#include <string>
#include <vector>

#include "answers/regulation.hpp"
#include "domain/law/coverage.hpp"

namespace metodist::answers {

// `rows`: of those that were asked for; the counts are over them.
Answer coverage(const Edition& edition, const EditionSource& source, const std::vector<ClauseCoverage>& rows);

}  // namespace metodist::answers

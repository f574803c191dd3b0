// Findings as programs read them: code, clause, place and arguments.
#pragma once

#include <vector>

#include "base/finding.hpp"
#include "base/tree.hpp"

namespace metodist::answers {

Tree finding_tree(const Finding& finding);
Tree finding_list(const std::vector<Finding>& findings);
// Words as their codes, days as ISO text.
Tree argument_tree(const Argument::Value& value);

}  // namespace metodist::answers

// What an import tells: the tree for programs, the sentences and the table for people.
#pragma once

#include "answers/answer.hpp"
#include "app/intake/import_run.hpp"

namespace metodist::app {

// Each with its severity.
Tree findings_tree(const std::vector<Finding>& findings);

Answer answer_of(const ImportTables& request, const Tables& tables, const Import& import, bool refused);

}  // namespace metodist::app

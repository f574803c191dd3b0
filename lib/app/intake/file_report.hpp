// How the files of an import were understood, told.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "app/intake/tables.hpp"

namespace metodist::app {

// The list "files" of "metodist.import/1".
Tree files_tree(const Tables& tables);
// Sentences about format, encoding, header, and what was passed over or hidden.
void tell_files(const Tables& tables, Day day, std::vector<Sentence>& lead);

// The first of these rows in their order; `count` is how many there are.
std::string rows_told(std::vector<std::int64_t> rows, std::int64_t count);

std::int64_t count_of(const std::vector<Finding>& findings, Severity severity);
// In the order of files, sheets and rows.
void sort_by_place(const Tables& tables, std::vector<Finding>& findings);

}  // namespace metodist::app

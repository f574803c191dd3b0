// Rows of an answer as cells: for people in their language, for programs as they stand.
#pragma once

#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "wording/wording.hpp"

namespace metodist {

// The headings in the reader's language.
std::vector<std::string> titles(const std::vector<Column>& columns, const Wording& wording);
// The last parts of the paths: the headings that programs read.
std::vector<std::string> keys(const std::vector<Column>& columns);
// What people read: words by their labels, days and numbers in the form of the language, nothing for what is absent.
std::string cell_for_people(const Tree& row, const Column& column, const Wording& wording);
// What programs read: codes, ISO days, true and false, the items of a list parted by "; ".
std::string cell_for_programs(const Tree& row, const Column& column);
// The rows of a whole answer; none where its tree has no such list.
const Tree::List& rows_of(const Answer& answer);

}  // namespace metodist

// Operations and rows of the journal, as answers show them.
#pragma once

#include <vector>

#include "answers/answer.hpp"
#include "storage/journal.hpp"

namespace metodist::app {

// {"operation", "moment", "today", "actor", "command", "reason", "paper", "program", "edition", "undoes", "undone_by",
// "recorded", "ended", "hash"}
Tree operation_tree(const storage::JournalEntry& entry);
std::vector<Column> operation_columns();

// {"kind" (the table), "subject", "sequence", "denied", "values", "since", "until", "paper"}
Tree journal_row_tree(const storage::JournalRow& row);
std::vector<Column> journal_row_columns();

}  // namespace metodist::app

// Looking after the file: what was done to it, taking it back, whether it is whole, copies of it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "answers/answer.hpp"
#include "answers/row_sink.hpp"
#include "app/session.hpp"

namespace metodist::app {

// Of the first five at most one is given: codes or pieces of names, or the number of an operation.
struct ReadJournal {
    std::string educator = {};
    std::string organisation = {};
    std::string body = {};
    std::string paper = {};
    std::optional<std::int64_t> operation = {};
    // The rest narrows the list of operations. Days of the true moments.
    DayRange days = {};
    std::string author = {};
    std::string table = {};
};

// "metodist.journal/1", the operations, the newest last; with `operation` "metodist.operation/1", that one with every
// row it recorded and ended; with a subject "metodist.history/1", every row that concerns it with author, paper and
// moment, the operation that ended it, and the verdicts that rested on it. Row by row.
// Errors: input where nobody is meant; use where there is no such operation or table.
void read_journal(const Frame& frame, const ReadJournal& request, RowSink& sink);

struct UndoOperation {
    // The last one where it is left out.
    std::optional<std::int64_t> operation = {};
    std::string reason = {};
};
// "metodist.undo/1". Error refused where something stands on the operation, each thing a finding.
Answer undo_operation(const Frame& frame, const UndoOperation& request);

// "metodist.verify/1". Error damaged with all findings where the file is not whole.
Answer verify_file(const Frame& frame);

// "metodist.backup/1": a proven copy under a new name. In a dry run the file is verified only.
Answer back_up_file(const Frame& frame, const std::filesystem::path& target);

// "metodist.restore/1": a backup in the place of the file, which is kept beside. In a dry run the backup is verified
// only.
Answer restore_file(const Frame& frame, const std::filesystem::path& backup);

}  // namespace metodist::app

// The one way in which answers leave a tool: as a table, Markdown, CSV or JSON, all at once or row by row.
#pragma once

#include <memory>

#include "answers/answer.hpp"
#include "answers/row_sink.hpp"
#include "shell/context.hpp"
#include "shell/exit_code.hpp"

namespace metodist::shell {

// What `formats` holds for an answer that is shown by `show`.
Formats table_formats();
// The same and XLSX.
Formats workbook_formats();

// Prints the answer in the format asked for, its findings on stderr. Returns what the answer means for the exit code.
ExitCode show(const Answer& answer, Context& context);
// The same for a use case that gives its rows one by one; memory stays bounded. `outcome` tells the exit code
// afterwards.
std::unique_ptr<RowSink> row_sink(Context& context);
// The verdict of one thing as a code; of a list 0, unless --fail-on names an outcome that occurs in it.
ExitCode outcome(const Answer& answer, const Context& context);

}  // namespace metodist::shell

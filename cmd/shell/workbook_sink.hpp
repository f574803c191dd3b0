// The rows of an answer as a workbook, for offices.
#pragma once

#include <memory>

#include "answers/row_sink.hpp"
#include "shell/context.hpp"

namespace metodist::shell {

// Keeps all rows until the end. Sentences are not written; findings are left to the caller.
std::unique_ptr<RowSink> workbook_sink(Context& context);

}  // namespace metodist::shell

// A table given back to those who sent it: as it came, with a column of remarks.
#pragma once

#include <string>

#include "answers/answer.hpp"
#include "exchange/foreign_file.hpp"
#include "shell/context.hpp"

namespace metodist::shell {

// "NAME.xlsx" or "NAME.csv".
bool is_remarks_file(const std::string& file);

// Writes the tables of the import that have remarks whole, with all their rows: what comes back corrected can be taken
// in without anybody missing. XLSX has a sheet for each table, CSV has them one below the other. Nothing is written
// where nothing has to be looked at. Errors: world where the file cannot be written or is there already.
void write_remarks(const Answer& answer, const FileChoices& choices, const std::string& file, Context& context);

}  // namespace metodist::shell

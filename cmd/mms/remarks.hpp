// A table given back to those who sent it: as it came, with a column of remarks.
#pragma once

#include <string>

#include "answers/answer.hpp"
#include "exchange/foreign_file.hpp"
#include "shell/context.hpp"
#include "shell/exit_code.hpp"
#include "shell/personal_file.hpp"

namespace metodist::mms {

// "NAME.xlsx" or "NAME.csv".
bool is_remarks_file(const std::string& file);

class RemarksFile {
public:
    // To be made before the import writes: Error (world) where the file cannot be written, or is there already.
    explicit RemarksFile(const std::string& file) : name_(file), file_(file) {}

    // Writes the tables of the import that have remarks whole, with all their rows: what comes back corrected can be
    // taken in without anybody missing. XLSX has a sheet for each table, CSV has them one below the other. Nothing is
    // written where nothing has to be looked at. The answer is shown by then, and came to `code`, which stays where the
    // file cannot be written after all; Error (world) where it would hide that.
    shell::ExitCode write(const Answer& answer, const FileChoices& choices, shell::ExitCode code,
                          shell::Context& context);

private:
    void write(const Answer& answer, const FileChoices& choices, shell::Context& context);

    std::string name_;
    shell::PersonalFile file_;
};

}  // namespace metodist::mms

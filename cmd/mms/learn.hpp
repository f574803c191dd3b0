// The mapping of an import with what people answered, as a new file.
#pragma once

#include <string>

#include "answers/answer.hpp"
#include "app/intake/learning.hpp"
#include "shell/context.hpp"
#include "shell/exit_code.hpp"
#include "shell/personal_file.hpp"

namespace metodist::mms {

class LearnedFile {
public:
    // Of the answers given so far. To be made before the import writes: Error (world) where the file cannot be
    // written, or is there already.
    LearnedFile(std::string mapping, const std::string& file, const shell::Context& context);

    // Below all else in the answer of the import: the lines that change.
    void tell(Answer& answer) const;
    // Unless in a dry run or where the mapping knows all of them. The answer is shown by then, and came to `code`,
    // which stays where the file cannot be written after all; Error (world) where it would hide that.
    shell::ExitCode write(shell::ExitCode code, shell::Context& context);

private:
    std::string mapping_;
    std::string name_;
    shell::PersonalFile file_;
    app::LearnedWords words_;
};

}  // namespace metodist::mms

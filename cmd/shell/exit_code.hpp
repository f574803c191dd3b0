// The exit codes of all tools, in one table; the help prints it ("exit.N" in the catalogue).
#pragma once

#include <cstdint>

#include "base/finding.hpp"
#include "base/truth.hpp"

namespace metodist::shell {

enum class ExitCode : std::uint8_t {
    done = 0,     // done, or yes
    no = 1,       // the rule says no, also to a step of a procedure
    use = 2,      // wrong use of the command
    input = 3,    // bad data in a file
    world = 4,    // file, disk, lock, mail, broken pipe, interrupt
    damaged = 5,  // the database or the regulation in force is damaged, foreign or newer
    unknown = 6   // not known yet
};

ExitCode exit_code(Trouble trouble);
ExitCode exit_code(Truth verdict);

}  // namespace metodist::shell

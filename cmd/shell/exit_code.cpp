#include "shell/exit_code.hpp"

namespace metodist::shell {

ExitCode exit_code(Trouble trouble) {
    switch (trouble) {
        case Trouble::refused: return ExitCode::no;
        case Trouble::use: return ExitCode::use;
        case Trouble::input: return ExitCode::input;
        case Trouble::world: return ExitCode::world;
        case Trouble::damaged: return ExitCode::damaged;
        case Trouble::missing: return ExitCode::unknown;
    }
    return ExitCode::world;
}

ExitCode exit_code(Truth verdict) {
    switch (verdict) {
        case Truth::yes: return ExitCode::done;
        case Truth::no: return ExitCode::no;
        case Truth::unknown: return ExitCode::unknown;
    }
    return ExitCode::unknown;
}

}  // namespace metodist::shell

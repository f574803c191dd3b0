// How a change of the register is told.
#pragma once

#include <string_view>

#include "answers/answer.hpp"
#include "shell/context.hpp"
#include "shell/exit_code.hpp"

namespace metodist::shell {

// Shows the answer; tells on stderr which operation recorded it ("operation" of its tree), that a dry run wrote
// nothing, or that nothing was new. `next`, a message with the arguments `code` and `tool`, names the next sensible
// step.
ExitCode show_change(const Answer& answer, Context& context, std::string_view next = {});

}  // namespace metodist::shell

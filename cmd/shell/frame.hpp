// The context of a command as the use cases take it.
#pragma once

#include "app/session.hpp"
#include "shell/context.hpp"

namespace metodist::shell {

// Throws Error (use, "shell.no_database") where no database is named or near.
app::Frame frame(const Context& context);
// The same for a command that makes the database or needs none: without one the path stays empty.
app::Frame frame_without_database(const Context& context);

}  // namespace metodist::shell

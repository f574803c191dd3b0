// What `main` calls: from the words of a command to its exit code.
#pragma once

#include <span>
#include <string_view>

#include "shell/verb.hpp"

namespace metodist::shell {

// Runs the command; prints errors (the only place that does) and returns the exit code. `name` is the tool's own name,
// `other_names` those of links to it that pick another kind of body.
int run_tool(std::string_view name, std::span<const std::string_view> other_names, std::span<const Verb* const> verbs,
             int argc, char** argv);

}  // namespace metodist::shell

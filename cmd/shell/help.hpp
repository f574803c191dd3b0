// The help and the man page, both made of the same declarations and messages.
#pragma once

#include <string>

#include "shell/lookup.hpp"
#include "shell/verb.hpp"
#include "wording/wording.hpp"

namespace metodist::shell {

// The verbs of a tool, or of one of its things ("educator"), with their summaries.
std::string overview(const Tool& tool, const std::string& thing, const Wording& wording);
// One verb: examples first, then arguments, options, formats, exit codes.
std::string verb_help(const Tool& tool, const Verb& verb, const Wording& wording);
// The command of an example with the tool's name in it.
std::string example_command(const Tool& tool, const Example& example);
// The whole tool as an scdoc source.
std::string man_page(const Tool& tool, const Wording& wording);

}  // namespace metodist::shell

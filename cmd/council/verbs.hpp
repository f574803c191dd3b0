// The verbs of council, each in the file of its name.
#pragma once

#include "shell/verb.hpp"

namespace metodist::council {

extern const shell::Verb appoint;
extern const shell::Verb composition;
extern const shell::Verb candidates;
extern const shell::Verb check;

}  // namespace metodist::council

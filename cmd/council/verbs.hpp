// The verbs of council, each in the file of its name.
#pragma once

#include "shell/verb.hpp"

namespace metodist::council {

extern const shell::Verb appoint;
extern const shell::Verb composition;
extern const shell::Verb candidates;
extern const shell::Verb check;
extern const shell::Verb group_create;
extern const shell::Verb group_list;
extern const shell::Verb group_show;
extern const shell::Verb group_report;
extern const shell::Verb group_end;

}  // namespace metodist::council

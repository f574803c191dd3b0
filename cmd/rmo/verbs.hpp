// The verbs of rmo, each in the file of its name.
#pragma once

#include "shell/verb.hpp"

namespace metodist::rmo {

extern const shell::Verb create;
extern const shell::Verb dissolve;
extern const shell::Verb join;
extern const shell::Verb leave;
extern const shell::Verb elect;
extern const shell::Verb roster;

}  // namespace metodist::rmo

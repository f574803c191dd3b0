// The verbs that every tool has.
#pragma once

#include "shell/verb.hpp"

namespace metodist::shell {

extern const Verb help;
extern const Verb completion;

}  // namespace metodist::shell

// The verbs of council, each in the file of its name.
#pragma once

#include "shell/verb.hpp"

namespace metodist::council {}  // namespace metodist::council

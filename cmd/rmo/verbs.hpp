// The verbs of rmo, each in the file of its name.
#pragma once

#include "shell/verb.hpp"

namespace metodist::rmo {}  // namespace metodist::rmo

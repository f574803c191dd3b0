// The verbs of mma, each in the file of its name.
#pragma once

#include "shell/verb.hpp"

namespace metodist::mma {}  // namespace metodist::mma

// The verbs of mms, each in the file of its name.
#pragma once

#include "shell/verb.hpp"

namespace metodist::mms {}  // namespace metodist::mms

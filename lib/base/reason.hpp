// Why the system refused something, as a value that the wording can say in any language.
#pragma once

#include "base/finding.hpp"

namespace metodist {

// Of an `errno`: a word of the vocabulary "errno" for the reasons that people meet, else the system's own text.
Argument::Value reason_of(int error_number);

}  // namespace metodist

// The whole register out and in (lib/exchange/REGISTER-JSON.md): export, import into an empty file and export again
// give equal bytes.
#pragma once

#include <string>

#include "answers/answer.hpp"
#include "app/session.hpp"

namespace metodist::app {

// All facts that were known, with the codes of all they speak of, as "metodist.register/1".
Tree export_register(const Frame& frame);

// Makes the file where there is none and writes all of it as one operation. Errors: input with all faults of the JSON;
// refused where the register holds a municipality already.
Answer import_register(const Frame& frame, const std::string& file, const std::string& reason);

}  // namespace metodist::app

// What an import means in law, told: each with its clause, the day, and what has to be signed.
#pragma once

#include "answers/answer.hpp"
#include "app/intake/import.hpp"
#include "app/intake/legal_picture.hpp"

namespace metodist::app {

// Sets "consequences" in the answer, tells them below everything else, and notes "no" and "unknown" for --fail-on.
void tell_consequences(Session& session, const LawOfBodies& law, const std::vector<intake::Consequence>& consequences,
                       Answer& answer);

}  // namespace metodist::app

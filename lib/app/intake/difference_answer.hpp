// What differs from the last table, told.
#pragma once

#include "answers/answer.hpp"
#include "app/intake/import_run.hpp"

namespace metodist::app {

// Sets "against" and "difference" in the answer and tells them below the table.
void tell_difference(Session& session, const ImportTables& request, const Import& import, Answer& answer);

}  // namespace metodist::app

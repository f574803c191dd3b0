// The calendars by which terms and periods run.
#pragma once

#include "app/session.hpp"
#include "regulation/calendars.hpp"

namespace metodist::app {

// The calendars of the settings, for the session's municipality.
Calendars calendars(Session& session);
// The days of the state by which terms run.
WorkCalendar work_calendar(Session& session);

}  // namespace metodist::app

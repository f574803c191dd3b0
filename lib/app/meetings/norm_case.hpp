// How a body's meetings stand to the norm of its act. Inner to this folder.
#pragma once

#include <vector>

#include "app/meetings/body.hpp"
#include "domain/calendar/periods.hpp"
#include "domain/meetings/agenda.hpp"

namespace metodist::app {

// The days on which the body existed, as far as they are recorded.
DayRange existence_of(Session& session, const MeetingBody& body);
// School years whose quarters nobody has set, so that the norm was not counted for them.
std::vector<Finding> norm_findings(const meetings::NormVerdict& verdict);

}  // namespace metodist::app

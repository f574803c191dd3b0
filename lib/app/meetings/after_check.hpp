// What is wrong with what a body does beside its composition. Inner to this folder.
#pragma once

#include <vector>

#include "app/meetings/body.hpp"

namespace metodist::app {

// On the asked day: reports of groups, decisions, the plan; each with the clause where the act has one.
std::vector<Finding> findings_beside_composition(Session& session, const MeetingBody& body);

}  // namespace metodist::app

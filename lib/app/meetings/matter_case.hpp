// Requests, invitations and examinations of a body and its groups. Inner to this folder.
#pragma once

#include <string>
#include <vector>

#include "answers/matters.hpp"
#include "app/meetings/body.hpp"
#include "storage/matters.hpp"

namespace metodist::app {

// Where the act gives the right to it, or the task; that of the body where it names neither.
Citation matter_place(const MeetingBody& body, const std::string& kind);
// Of the body and of its groups.
std::vector<storage::MatterRecord> all_matters(Session& session, const MeetingBody& body);
// Those of one kind that had begun by the asked day, as they stood on it.
std::vector<answers::MatterView> matter_views(Session& session, const MeetingBody& body, const std::string& kind);

}  // namespace metodist::app

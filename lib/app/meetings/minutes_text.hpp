// The minutes of a meeting as values. Inner to this folder.
#pragma once

#include <string>
#include <vector>

#include "app/meetings/meeting_case.hpp"
#include "app/meetings/minutes.hpp"
#include "app/meetings/verdicts.hpp"

namespace metodist::app {

// What the municipality says of its office in its own settings ("name", "city"); empty where it says nothing.
std::string office_setting(const MeetingCase& meeting, const std::string& key);
std::string language_of_papers(Session& session);
documents::Minutes minutes_of(Session& session, const std::string& tool, const MeetingCase& meeting,
                              std::vector<Finding>& findings);

}  // namespace metodist::app

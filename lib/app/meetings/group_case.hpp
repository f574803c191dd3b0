// Groups of a body as they stand on a day. Inner to this folder.
#pragma once

#include <string>
#include <vector>

#include "answers/groups.hpp"
#include "app/meetings/body.hpp"
#include "storage/matters.hpp"

namespace metodist::app {

meetings::GroupDays days_of(const storage::GroupRecord& group);
// With their members on the asked day, of a finished one on its last day. Three statements for each group.
std::vector<answers::GroupView> group_views(Session& session, const MeetingBody& body,
                                            const std::vector<storage::GroupRecord>& groups);
// The one that a code or a piece of its name means. Error input where none or several are meant.
storage::GroupRecord group_named(Session& session, const MeetingBody& body, const std::string& text);

}  // namespace metodist::app

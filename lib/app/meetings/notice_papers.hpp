// The notices, materials and sheets of a meeting, one paper for each member.
#pragma once

#include <string>
#include <vector>

#include "app/session.hpp"
#include "documents/meeting_papers.hpp"

namespace metodist::app {

struct AskNotices {
    std::string tool;
    std::string meeting;
    // Members; nobody: all who are in office on the day of the meeting.
    std::vector<std::string> who;
    // Names of the notices of the act ("meeting", "materials"); empty: all that this form of meeting asks for.
    std::vector<std::string> what;
};
struct NoticePaper {
    // The code of the member and the kind of paper: a name for a file.
    std::string name;
    documents::MemberPaper paper;
};
struct NoticePapers {
    std::string language;
    documents::CalledMeeting meeting;
    std::vector<NoticePaper> papers;
    // What the act wants in the papers and nobody has recorded; questions that no sheet with a name may hold.
    std::vector<Finding> findings;
};
// Nothing is recorded: what left and when is told by `notify`. Errors: refused where the meeting is cancelled or the
// act asks for nothing to be sent, input where a name means no member or no notice.
NoticePapers notice_papers(const Frame& frame, const AskNotices& request);

}  // namespace metodist::app

// Verdicts on the questions of a meeting: now, and as they were when the vote was closed. Inner to this folder.
#pragma once

#include <string>
#include <vector>

#include "answers/verdict.hpp"
#include "app/meetings/meeting_case.hpp"

namespace metodist::app {

// Judges questions by who came to the meeting as it stands in `meeting`, which has to live as long as the object.
class MeetingVerdicts {
public:
    MeetingVerdicts(Session& session, const MeetingCase& meeting);
    // By the votes recorded in `voted`: the same meeting, it may be as known at another moment.
    meetings::ItemVerdict on(const MeetingCase& voted, const storage::MeetingItem& item);

private:
    Day asked_;
    WorkCalendar calendar_;
    meetings::Meeting held_;
    meetings::MeetingJudge judge_;
};
// Of a closed vote the same count again, from what was known when it was closed. A count that differs is a finding.
std::vector<answers::VerdictView> verdicts(Session& session, const std::string& tool, const MeetingCase& meeting,
                                           const std::vector<std::int64_t>& items, std::vector<Finding>& findings);
// Those whom these verdicts name.
answers::VerdictPeople people_told(Session& session, const MeetingCase& meeting,
                                   const std::vector<answers::VerdictView>& views);
// Everybody whom verdicts of the meeting may name.
answers::VerdictPeople verdict_people(Session& session, const MeetingCase& meeting);
// The rows on which the verdict rests: "voice:3:17 membership:12:1".
std::string reads_of(const MeetingCase& meeting, std::int64_t item);

}  // namespace metodist::app

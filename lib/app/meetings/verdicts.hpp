// Verdicts on the questions of a meeting: now, and as they were when the vote was closed. Inner to this folder.
#pragma once

#include <string>
#include <vector>

#include "answers/verdict.hpp"
#include "app/meetings/meeting_case.hpp"

namespace metodist::app {

// One question as the meeting stands in `meeting`; `held`: what `meeting.held()` gives, made once for all questions.
meetings::ItemVerdict judge(Session& session, const MeetingCase& meeting, const meetings::Meeting& held,
                            const storage::MeetingItem& item, Day asked);
// Of a closed vote the same count again, from what was known when it was closed. A count that differs is a finding.
std::vector<answers::VerdictView> verdicts(Session& session, const std::string& tool, const MeetingCase& meeting,
                                           const std::vector<std::int64_t>& items, std::vector<Finding>& findings);
// Everybody whom verdicts of the meeting may name.
answers::VerdictPeople verdict_people(Session& session, const MeetingCase& meeting);
// The rows on which the verdict rests: "voice:3:17 membership:12:1".
std::string reads_of(const MeetingCase& meeting, std::int64_t item);

}  // namespace metodist::app

// What had to leave for a meeting and what did. Inner to this folder.
#pragma once

#include <vector>

#include "answers/meetings.hpp"
#include "app/meetings/meeting_case.hpp"

namespace metodist::app {

// The word under which a dispatch of this sort is recorded.
std::string dispatch_word(const meetings::MeetingDate& date);
// All dates of the meeting.
std::vector<meetings::MeetingDate> dates_of(Session& session, const MeetingCase& meeting);
// Whether it is the copies of the minutes, which leave after the meeting.
bool is_copies(const meetings::MeetingDate& date);
// Of what leaves by `dates`: what is named, else all that leaves before the meeting. Errors: refused where nothing
// leaves, input where a name means nothing of it.
std::vector<meetings::MeetingDate> sent_things(const MeetingCase& meeting, std::vector<meetings::MeetingDate> dates,
                                               const std::vector<std::string>& what);
// Members in office on the day of the meeting; all where nobody is named. Error input where somebody is none.
std::vector<std::int64_t> addressees(Session& session, const MeetingCase& meeting, const std::vector<std::string>& who);
// One row for each member and each thing due; copies only once the minutes are signed.
std::vector<answers::SentView> sent_views(Session& session, const MeetingCase& meeting, const People& names);
// One finding for each member whom something reached late or never.
std::vector<Finding> sent_findings(const std::vector<answers::SentView>& views);

}  // namespace metodist::app

// The rules by which each of a body's meetings was called. Inner to this folder.
#pragma once

#include <map>
#include <utility>

#include "app/meetings/body.hpp"

namespace metodist::app {

// Reads each edition once, for however many meetings.
class LawsOfMeetings {
public:
    // `now`: the body with the edition of the asked day; it has to outlive this.
    LawsOfMeetings(Session& session, const MeetingBody& now) : session_(session), now_(now) {}

    // The body by the edition with which the meeting was called, as that edition then stood.
    const MeetingBody& of(const storage::MeetingHead& meeting);

private:
    // How often an edition was adopted anew under its date; its text stays the same where it was adopted once.
    std::size_t texts_of(std::int64_t edition);

    Session& session_;
    const MeetingBody& now_;
    std::map<std::int64_t, std::size_t> texts_;
    // By the edition (0: none is recorded) and, where that does not tell the text, by the meeting.
    std::map<std::pair<std::int64_t, std::int64_t>, MeetingBody> bodies_;
};

}  // namespace metodist::app

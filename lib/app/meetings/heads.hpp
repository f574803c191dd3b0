// Holders of offices elsewhere who have to be at the meetings of a body. Inner to this folder.
#pragma once

#include <map>
#include <vector>

#include "app/meetings/laws.hpp"
#include "app/meetings/meeting_case.hpp"
#include "domain/meetings/attendance_duty.hpp"

namespace metodist::app {

// Reads the offices once, for however many meetings.
class Heads {
public:
    Heads(Session& session, const MeetingBody& body);

    // One finding for each duty that somebody did not fulfil, with all the names. Nothing before attendance is
    // recorded.
    std::vector<Finding> away_from(const storage::MeetingRecord& meeting);

private:
    struct Held {
        std::int64_t person = 0;
        std::int64_t body = 0;
        std::string office;
        DayRange valid;
    };

    const std::vector<meetings::AttendanceDuty>& duties_of(const MeetingBody& body);
    // Of bodies of the edition under that key.
    const std::vector<Held>& held_in(const MeetingBody& body, const std::string& key);
    std::vector<meetings::Person> taking_part(const MeetingBody& body, const storage::MeetingRecord& meeting);

    Session& session_;
    LawsOfMeetings laws_;
    // By the body with its edition.
    std::map<const MeetingBody*, std::vector<meetings::AttendanceDuty>> duties_;
    // By the key of the body in the edition.
    std::map<std::string, std::vector<Held>> held_;
};

}  // namespace metodist::app

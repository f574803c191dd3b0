// Holders of offices elsewhere who have to be at the meetings of a body. Inner to this folder.
#pragma once

#include <map>
#include <vector>

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

    Session& session_;
    std::vector<meetings::AttendanceDuty> duties_;
    // By the key of the body in the edition.
    std::map<std::string, std::vector<Held>> held_;
};

}  // namespace metodist::app

// How often each member took part in the meetings of a stretch of time.
#pragma once

#include <cstdint>
#include <vector>

#include "domain/meetings/composition.hpp"

namespace metodist::meetings {

struct AttendedMeeting {
    // In office on its day; those of them who were there; those who took part by a sheet alone.
    std::vector<Person> members;
    std::vector<Person> present;
    std::vector<Person> by_sheet;
};

struct MemberAttendance {
    Person person = 0;
    // Meetings at which the person was in office.
    std::int64_t meetings = 0;
    std::int64_t present = 0;
    std::int64_t by_sheet = 0;

    [[nodiscard]] std::int64_t absent() const { return meetings - present - by_sheet; }
};

// Everybody who was in office at any of them, in the order of the persons. Who was there and sent a sheet counts once,
// as there.
std::vector<MemberAttendance> count_attendance(const std::vector<AttendedMeeting>& meetings);

}  // namespace metodist::meetings

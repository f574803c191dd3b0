#include "domain/meetings/attendance_count.hpp"

#include <algorithm>
#include <map>

namespace metodist::meetings {

std::vector<MemberAttendance> count_attendance(const std::vector<AttendedMeeting>& meetings) {
    std::map<Person, MemberAttendance> counted;
    for (const auto& meeting : meetings) {
        for (const auto person : meeting.members) {
            auto& member = counted[person];
            member.person = person;
            ++member.meetings;
            if (std::ranges::find(meeting.present, person) != meeting.present.end()) {
                ++member.present;
            } else if (std::ranges::find(meeting.by_sheet, person) != meeting.by_sheet.end()) {
                ++member.by_sheet;
            }
        }
    }
    std::vector<MemberAttendance> out;
    for (const auto& [person, member] : counted) {
        out.push_back(member);
    }
    return out;
}

}  // namespace metodist::meetings

// The report of a body on its meetings within a stretch of time.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answers/decisions.hpp"
#include "answers/meetings.hpp"
#include "domain/meetings/agenda.hpp"
#include "domain/meetings/attendance_count.hpp"

namespace metodist::answers {

struct ReportedMember {
    std::string code;
    std::string name;
    meetings::MemberAttendance count;
};

// A task of the act, and how many questions of the agendas served it.
struct ReportedTask {
    std::string key;
    std::string title;
    std::string cite;
    std::int64_t questions = 0;
};

// A reading under which the norm is met or not where the chosen one says otherwise.
struct OtherNorm {
    std::string id;
    std::string meaning;
    meetings::NormVerdict verdict;
};

struct MeetingReportView {
    std::string body;
    std::string regulation;
    std::string edition;
    Day from;
    Day to;
    std::vector<MeetingView> meetings;
    meetings::NormVerdict norm;
    std::vector<OtherNorm> other_norms;
    std::vector<ReportedMember> members;
    std::vector<DecisionView> decisions;
    std::vector<ReportedTask> tasks;
    std::int64_t groups_made = 0;
    std::int64_t groups_ended = 0;
};

// Which of its tables stands under "results".
enum class ReportTable : std::uint8_t { attendance, meetings, decisions };
Answer meeting_report(const MeetingReportView& view, ReportTable table);

}  // namespace metodist::answers

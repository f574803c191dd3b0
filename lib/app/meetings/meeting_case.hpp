// One meeting as the rules see it, and how a command changes it. Inner to this folder.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "answers/formation.hpp"
#include "app/meetings/body.hpp"
#include "domain/calendar/calendar.hpp"
#include "domain/meetings/dates.hpp"
#include "domain/meetings/meeting.hpp"
#include "domain/meetings/verdict.hpp"
#include "storage/meetings.hpp"

namespace metodist::app {

struct MeetingCase {
    storage::MeetingRecord record;
    MeetingBody body;
    BodyOnDay on_day;

    [[nodiscard]] meetings::Form form() const;
    [[nodiscard]] meetings::Meeting held() const;
    [[nodiscard]] const meetings::MeetingRules& rules() const { return body.rules.rules; }
    [[nodiscard]] bool closed(std::int64_t item) const { return record.closing_of(item) != nullptr; }
    // Signed minutes lock what they tell.
    [[nodiscard]] const storage::MinutesRecord* signed_minutes() const;
};

// Whether a verdict may rest on terms; few acts have such.
bool needs_calendar(const meetings::MeetingRules& rules);
// The same days, read only where they are needed.
WorkCalendar calendar_for(Session& session, const meetings::MeetingRules& rules);

// The meeting that a code names, among those of the tool's bodies. Error input where there is none.
storage::MeetingHead meeting_named(Session& session, const std::string& tool, const std::string& code);
// The same among the meetings of the body alone. Error input where it is another's.
storage::MeetingHead meeting_of_body(Session& session, const MeetingBody& body, const std::string& tool,
                                     const std::string& code);
// Throws Error (refused) where it is cancelled.
void require_not_cancelled(const storage::MeetingHead& meeting);
MeetingCase meeting_case(Session& session, const std::string& tool, const std::string& code,
                         storage::Snapshot snapshot);
MeetingCase meeting_case(Session& session, const std::string& tool, const std::string& code);

// The sheets that count for something at the meeting, in their order; they live as long as `meeting.record.sheets`.
std::vector<const storage::SheetRecord*> counting_sheets(const MeetingCase& meeting);
// Whose they are.
std::vector<meetings::Person> sheets_that_count(const MeetingCase& meeting);

// The topic of the question; what names none is an ordinary one.
std::string topic_of(const storage::MeetingItem* item);
meetings::Item item_of(const storage::MeetingRecord& record, const storage::MeetingItem& item);
// The item of the number. Error input where the agenda has none.
const storage::MeetingItem& item_named(const MeetingCase& meeting, std::int64_t number);

// Which changes a command makes, so that the state of the meeting can forbid it.
enum class Touches : std::uint8_t {
    preparation,  // agenda, notices, the day
    record,       // attendance, sheets, votes, speeches: until the minutes are signed
    after         // copies, corrections, marks on decisions: always
};

struct MeetingChange {
    std::string tool;
    std::string code;
    std::string reason = {};
    std::string paper = {};
    // "metodist.NAME/1" without the frame.
    std::string name;
    Touches touches = Touches::record;
};
// Reads the meeting, lets `work` decide and record, and answers, all within one operation, so that two commands at the
// same time follow one another. Errors: refused where the state of the meeting forbids it.
Answer change_meeting(const Frame& frame, const MeetingChange& what,
                      const std::function<void(Session&, storage::Operation&, MeetingCase&, answers::Change&)>& work);

struct BodyChange {
    std::string tool;
    // The body as typed; empty: the only one.
    std::string body;
    std::string reason = {};
    // "metodist.NAME/1" without the frame.
    std::string name;
};
// The same for what belongs to a body beside its meetings; the body is entered where it is not there yet.
Answer change_body(const Frame& frame, const BodyChange& what,
                   const std::function<void(Session&, storage::Operation&, MeetingBody&, answers::Change&)>& work);

// A finding with a clause of the act.
Finding by_clause(std::string code, const Citation& place, Arguments arguments = {},
                  Severity severity = Severity::breach);
// Throws Error (refused) with it.
[[noreturn]] void refuse(Finding finding);

std::string name_in(const People& people, std::int64_t person);

}  // namespace metodist::app

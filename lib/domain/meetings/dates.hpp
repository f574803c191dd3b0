// Days that follow from convening a meeting, who may demand one, and who may preside.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.hpp"
#include "base/truth.hpp"
#include "domain/calendar/terms.hpp"
#include "domain/meetings/composition.hpp"
#include "domain/meetings/meeting.hpp"
#include "domain/meetings/rules.hpp"

namespace metodist::meetings {

// The day under another reading of the text, where it differs.
struct DifferingDay {
    std::string id;
    std::string question;
    std::string chosen;
    std::string other;
    std::string meaning;
    DueDay due;
};

// The last day for something that the act wants before or after a meeting.
struct MeetingDate {
    // Name of the notice in the edition; "minutes", "copies" for what follows.
    std::string key;
    std::string title;
    Citation place;
    DueDay due;
    // What it has to hold (words of the kind "notice").
    std::vector<std::string> content;
    // A word of "dispatch_kind"; empty where nothing is sent out.
    std::string dispatch;
    std::string from;
    std::string to;
    bool received = false;
    std::string severity;
    std::vector<DifferingDay> readings;
};

// All dates of a meeting of that form on that day; `closing`: the last day for sheets, where another one is stated.
std::vector<MeetingDate> dates_of(const MeetingLaw& law, Form form, Day day, std::optional<Day> closing,
                                  const WorkCalendar& calendar);

// Whether something done on `done` is late: yes, no, or not known where the day is provisional. `boundary`: another
// reading of the text answers otherwise.
struct Lateness {
    Truth late = Truth::no;
    bool boundary = false;
};
Lateness lateness(const MeetingDate& date, Day done);

// The earliest day for a meeting of that form when everything leaves on `done`.
Day earliest_meeting(const MeetingRules& rules, Form form, Day done, const WorkCalendar& calendar);

// What a notice of a meeting of that form still lacks, of what the act wants in it.
std::vector<std::string> lacking_content(const NoticeRule& notice, Form form, const std::vector<std::string>& given);

// Whether an extraordinary meeting may be demanded by these members or holders of offices.
struct DemandVerdict {
    Truth met = Truth::unknown;
    std::int64_t members = 0;
    std::optional<std::int64_t> required;
    // The office by which it is demanded, where that is enough.
    std::string office;
    Citation place;
};
DemandVerdict judge_demand(const MeetingRules& rules, const Composition& composition,
                           const std::vector<Person>& demanding);

// Whether the person may preside. Only `not_entitled` bars from it; the other ways of "no" are findings about a meeting
// that was held.
struct PresiderVerdict {
    enum class Why : std::uint8_t {
        chair,                // holds the first of the offices
        instructed,           // acts by the chair's instruction
        in_absence,           // acts because the one before is absent
        without_instruction,  // the act wants an instruction and none is recorded
        chair_present,        // acts though the one before is there
        not_entitled,         // holds none of the offices
        act_does_not_say
    };

    Truth may = Truth::unknown;
    Why why = Why::act_does_not_say;
    std::string office;
    Citation place;
};
std::string_view code(PresiderVerdict::Why why);
PresiderVerdict judge_presider(const MeetingRules& rules, const Composition& composition, const Meeting& meeting);

// Whether the person may sign the minutes: holds one of the offices that the act names. Not known where it names none.
struct SignatureVerdict {
    Truth may = Truth::unknown;
    std::string office;
    Citation place;
};
SignatureVerdict judge_signature(const MeetingRules& rules, const Composition& composition, Person person);

// Who decides a tie as chair: the holder of the first office that may preside, else who acts in that place at this
// meeting. 0: nobody.
Person acting_chair(const MeetingRules& rules, const Composition& composition, const Meeting& meeting);

}  // namespace metodist::meetings

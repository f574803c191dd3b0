// Decisions of a body with what became of each. Inner to this folder.
#pragma once

#include <string>
#include <vector>

#include "answers/decisions.hpp"
#include "app/meetings/laws.hpp"
#include "app/meetings/meeting_case.hpp"

namespace metodist::app {

// Reads the calendar once, for however many meetings.
class Decisions {
public:
    // `laws` has to outlive this.
    Decisions(Session& session, LawsOfMeetings& laws) : session_(session), laws_(laws) {}

    // Of one meeting as it stood on the day, by the edition with which it was called; names are looked up in `names`.
    std::vector<answers::DecisionView> of(const storage::MeetingRecord& meeting, Day day, const People& names);

private:
    Session& session_;
    LawsOfMeetings& laws_;
    // Read once a rule asks for it.
    std::optional<WorkCalendar> calendar_;
};
// What became of one of them.
meetings::DecisionFate fate_of(const meetings::MeetingRules& rules, const storage::MeetingRecord& meeting,
                               const storage::ResolutionRecord& resolution, Day day, const WorkCalendar& calendar);
// How the last vote on the question was closed; nothing where none was.
std::optional<meetings::VoteClosed> closed_as(const storage::MeetingRecord& meeting, std::int64_t item);
// On which decision something rests.
struct RestsOn {
    // What the question has to be about where the act has a rule of its own for such, and where the act says so.
    std::string topic;
    Citation topic_place;
    // Where the act says what rests on it.
    Citation place;
    // That of the messages: AREA.other_topic, AREA.vote_open, AREA.not_adopted.
    std::string area;
};
// How the vote on the question was closed. Errors: refused, with the clause, where the question is about something
// else, where it was not decided, and where what was decided has been refused or vetoed by the asked day.
meetings::VoteClosed adopting_vote(Session& session, const std::string& tool, const MeetingCase& meeting,
                                   const storage::MeetingItem& item, const RestsOn& what);
// Everybody whom decisions of the meetings name.
std::vector<std::int64_t> executors_of(const std::vector<storage::MeetingRecord>& meetings);
// Who may do what the act gives to `title`: an office of the body, held on the asked day, or somebody in words.
// `by`: who is said to have done it; empty: the holder. Error refused, with the clause, where it is another.
struct Completer {
    std::optional<std::int64_t> person;
    std::string name;
};
Completer who_completes(Session& session, const MeetingBody& body, const std::string& title, const Citation& place,
                        const std::string& by);
// What another body or office did about a question that was adopted: approved, refused or vetoed it.
struct Completion {
    std::int64_t item = 0;
    meetings::DecisionMark what = meetings::DecisionMark::approved;
    // Empty: who holds the office that the act names.
    std::string by;
    std::string note;
};
// The mark as it stands, and whether it is new.
struct Completed {
    storage::ResolutionMark mark;
    bool fresh = false;
};
// Records it on the asked day. Errors: refused, with the clause, where the act gives nobody that power or gives it to
// another, where there is nothing to complete, and where something else was done about it before.
Completed record_completion(Session& session, storage::Operation& operation, const MeetingCase& meeting,
                            const Completion& done);

}  // namespace metodist::app

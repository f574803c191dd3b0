// Decisions of a body with what became of each. Inner to this folder.
#pragma once

#include <string>
#include <vector>

#include "answers/decisions.hpp"
#include "app/meetings/meeting_case.hpp"

namespace metodist::app {

// Of one meeting as it stood on the day; names are looked up in `names`.
std::vector<answers::DecisionView> decisions_of(const MeetingBody& body, const storage::MeetingRecord& meeting, Day day,
                                                const People& names);
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
// A decision that nothing has settled and that has effect.
bool is_open(const answers::DecisionView& view);

}  // namespace metodist::app

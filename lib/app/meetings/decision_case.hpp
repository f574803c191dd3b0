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
// A decision that nothing has settled and that has effect.
bool is_open(const answers::DecisionView& view);

}  // namespace metodist::app

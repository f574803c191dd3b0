// Votes as people enter them: one by one, for all others, from a table or from JSON. Inner to this folder.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "app/meetings/meeting_case.hpp"
#include "app/meetings/vote.hpp"

namespace metodist::app {

struct ReadVotes {
    std::vector<storage::VoiceRecord> voices;
    std::vector<storage::VoteCount> counts;
};
// Errors: input with all faults (unknown people and items, a vote of somebody not in office, a second vote that differs
// from the first), refused where the act wants another way of voting.
ReadVotes read_votes(Session& session, const MeetingCase& meeting, const Vote& request);

}  // namespace metodist::app

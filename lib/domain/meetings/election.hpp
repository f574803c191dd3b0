// Elections: rounds, seats, who is elected and who goes on.
#pragma once

#include "domain/meetings/meeting.hpp"
#include "domain/meetings/participation.hpp"
#include "domain/meetings/rules.hpp"
#include "domain/meetings/threshold_check.hpp"
#include "domain/meetings/verdict.hpp"

namespace metodist::meetings {

// The way in which an election is decided, of office, ballot and decision together.
struct ElectionRules {
    std::int64_t seats = 1;
    int rounds = 1;
    std::optional<std::int64_t> next_round_of;
    Said<Thresholds> majority;
    Said<ElectedBy> by;
    Said<Thresholds> next_majority;
    Said<ElectedBy> next_by;
    Citation place;
};
ElectionRules election_rules(const MeetingRules& rules, const DecisionRule& rule, const Item& item);

// Whether the item is put to the vote by candidates.
bool by_candidates(const Item& item);

// What an election came to, whatever the quorums say.
struct ElectionResult {
    Election election;
    // Of the last round that was held: the check of who decides it.
    Check majority;
    Outcome outcome = Outcome::undetermined;
    Because because = Because::missing;
    bool tie = false;
    std::optional<Missing> missing;
};
// `base` gives what shares are taken of; votes_cast and against are the election's own.
ElectionResult judge_election(const ElectionRules& rules, const DecisionRule& rule, const Item& item,
                              const ItemCount& count, std::int64_t taking_part, bool complete, const BaseNumber& base);

}  // namespace metodist::meetings

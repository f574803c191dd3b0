// Whether a question is decided by votes at all, and when what was adopted has effect.
#pragma once

#include <optional>
#include <string>

#include "base/day.hpp"
#include "domain/calendar/calendar.hpp"
#include "domain/meetings/meeting.hpp"
#include "domain/meetings/rules.hpp"
#include "domain/meetings/verdict.hpp"

namespace metodist::meetings {

struct Effect {
    Effective effective = Effective::now;
    // For whose act it waits, or who decided so, and by which clause; empty where nobody does.
    std::string by;
    Citation place;
    // The last day for a veto.
    std::optional<DueDay> veto_until;
};

// Of an adopted question, as it stands on the day `asked`. `closing`: the last day of the vote, from which terms run.
// A veto after its term changes nothing; an act that is silent on who completes asks nobody to.
Effect effect_of(const DecisionRule& rule, const Item& item, Day closing, Day asked, const WorkCalendar& calendar);

// Whether the act says by how many votes the question is adopted. Where it does not, a body decides without a vote too.
bool decided_by_vote(const MeetingRules& rules, const Item& item);
// Where the act does not say what decides the question: how many votes, a tie, a quorum.
Citation silence_of(const MeetingRules& rules, const Item& item);

}  // namespace metodist::meetings

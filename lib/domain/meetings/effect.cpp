#include "domain/meetings/effect.hpp"

#include "domain/meetings/dates.hpp"
#include "domain/meetings/election.hpp"

namespace metodist::meetings {

Effect effect_of(const DecisionRule& rule, const Item& item, Day closing, Day asked, const WorkCalendar& calendar) {
    Effect out;
    if (rule.completed_by.value) {
        out.by = *rule.completed_by.value;
        out.place = rule.completed_by.place;
        if (!item.completion || item.completion->day > asked) {
            out.effective = Effective::awaiting;
        } else if (!item.completion->approved) {
            out.effective = Effective::vetoed;
        }
    }
    if (!rule.veto_by.value || out.effective == Effective::vetoed) {
        return out;
    }
    if (rule.veto_term.value) {
        out.veto_until = last_day(*rule.veto_term.value, closing, calendar);
    }
    const auto last = out.veto_until ? std::optional(out.veto_until->day) : std::nullopt;
    const bool vetoed = item.veto && item.veto->day <= asked && (!last || item.veto->day <= *last);
    // Before it is complete it waits for that, whether or not a veto may come too.
    if (vetoed || (out.effective == Effective::now && last && asked <= *last)) {
        out.effective = vetoed ? Effective::vetoed : Effective::may_be_vetoed;
        out.by = *rule.veto_by.value;
        out.place = rule.veto_by.place;
    }
    return out;
}

bool decided_by_vote(const MeetingRules& rules, const Item& item) {
    const auto& rule = rules.decision(item.topic);
    const auto* ballot = rules.ballot(rule);
    if (rule.majority.value || (ballot != nullptr && ballot->majority.value)) {
        return true;
    }
    if (item.office.empty() && !by_candidates(item)) {
        return false;
    }
    const auto election = election_rules(rules, rule, item);
    return election.by.value || election.majority.value;
}

Citation silence_of(const MeetingRules& rules, const Item& item) {
    const auto& rule = rules.decision(item.topic);
    const Citation* place = &rule.place;
    if (!decided_by_vote(rules, item)) {
        place = &rule.majority.place;
    } else if (rule.tie.silent) {
        place = &rule.tie.place;
    }
    return place->clause.empty() ? rule.place : *place;
}

}  // namespace metodist::meetings

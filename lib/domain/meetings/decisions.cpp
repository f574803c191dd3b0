#include "domain/meetings/decisions.hpp"

#include <algorithm>
#include <array>

namespace metodist::meetings {

namespace {

constexpr std::array<std::string_view, 11> states{"vote_open",     "no_effect",    "not_known", "awaiting",
                                                  "may_be_vetoed", "undetermined", "open",      "overdue",
                                                  "answered",      "done",         "dropped"};
constexpr std::array<std::string_view, 7> marks{"sent", "answered", "done", "dropped", "approved", "refused", "vetoed"};

std::optional<Day> first(const DecisionFacts& facts, DecisionMark mark, Day asked) {
    std::optional<Day> out;
    for (const auto& each : facts.marks) {
        if (each.mark == mark && each.day <= asked) {
            out = std::min(out.value_or(each.day), each.day);
        }
    }
    return out;
}

// Whether and how the question was decided, by its vote or without one.
DecisionState decided_as(const MeetingRules& rules, const Item& item, const std::optional<VoteClosed>& closed,
                         Day asked) {
    using enum DecisionState;
    if (!closed || asked < closed->day) {
        return decided_by_vote(rules, item) ? vote_open : open;
    }
    if (closed->outcome == Outcome::adopted) {
        return open;
    }
    if (closed->outcome != Outcome::undetermined) {
        return no_effect;
    }
    return closed->because == Because::silent ? undetermined : not_known;
}

}  // namespace

std::string_view code(DecisionState state) { return states[static_cast<std::size_t>(state)]; }

bool is_unsettled(DecisionState state) {
    using enum DecisionState;
    return state == open || state == undetermined || state == overdue || state == awaiting || state == may_be_vetoed;
}

std::string_view code(DecisionMark mark) { return marks[static_cast<std::size_t>(mark)]; }

std::optional<DecisionMark> decision_mark_of(std::string_view word) {
    const auto found = std::ranges::find(marks, word);
    return found == marks.end() ? std::nullopt : std::optional(static_cast<DecisionMark>(found - marks.begin()));
}

bool same_power(DecisionMark a, DecisionMark b) {
    const auto completes = [](DecisionMark mark) {
        return mark == DecisionMark::approved || mark == DecisionMark::refused;
    };
    return a == b || (completes(a) && completes(b));
}

bool DecisionFate::decided() const {
    return state != DecisionState::vote_open && state != DecisionState::no_effect && state != DecisionState::not_known;
}

DecisionFate judge_fate(const MeetingRules& rules, const Item& item, const DecisionFacts& facts, Day asked,
                        const WorkCalendar& calendar) {
    using enum DecisionState;
    DecisionFate out;
    out.sent = first(facts, DecisionMark::sent, asked);
    out.state = decided_as(rules, item, facts.closed, asked);
    if (!out.decided()) {
        return out;
    }
    if (out.state == undetermined) {
        out.by_record = silence_of(rules, item);
    }
    out.effect = effect_of(rules.decision(item.topic), item, facts.closing, asked, calendar);
    if (out.effect->effective == Effective::vetoed) {
        out.state = no_effect;
        return out;
    }
    for (const auto& [mark, state] : {std::pair(DecisionMark::done, done), std::pair(DecisionMark::dropped, dropped),
                                      std::pair(DecisionMark::answered, answered)}) {
        if (const auto day = first(facts, mark, asked)) {
            out.state = state;
            out.settled = day;
            out.late = facts.due && *facts.due < *day;
            return out;
        }
    }
    if (facts.due && *facts.due < asked) {
        out.state = overdue;
        out.late = true;
    } else if (out.effect->effective == Effective::awaiting) {
        out.state = awaiting;
    } else if (out.effect->effective == Effective::may_be_vetoed) {
        out.state = may_be_vetoed;
    }
    return out;
}

}  // namespace metodist::meetings

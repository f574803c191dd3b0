#include "domain/meetings/decisions.hpp"

#include <algorithm>
#include <array>

namespace metodist::meetings {

namespace {

constexpr std::array<std::string_view, 8> states{"vote_open", "no_effect", "awaiting", "open",
                                                 "overdue",   "answered",  "done",     "dropped"};
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

}  // namespace

std::string_view code(DecisionState state) { return states[static_cast<std::size_t>(state)]; }
std::string_view code(DecisionMark mark) { return marks[static_cast<std::size_t>(mark)]; }

std::optional<DecisionMark> decision_mark_of(std::string_view word) {
    const auto found = std::ranges::find(marks, word);
    return found == marks.end() ? std::nullopt : std::optional(static_cast<DecisionMark>(found - marks.begin()));
}

DecisionFate judge_fate(const DecisionFacts& facts, Day asked) {
    using enum DecisionState;
    DecisionFate out;
    out.sent = first(facts, DecisionMark::sent, asked);
    if (facts.vote_open) {
        out.state = vote_open;
        return out;
    }
    const bool undone =
        first(facts, DecisionMark::refused, asked).has_value() || first(facts, DecisionMark::vetoed, asked).has_value();
    if ((facts.outcome && *facts.outcome != Outcome::adopted) || undone) {
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
    if (facts.needs_completion && !first(facts, DecisionMark::approved, asked)) {
        out.state = awaiting;
    } else if (facts.due && *facts.due < asked) {
        out.state = overdue;
        out.late = true;
    }
    return out;
}

}  // namespace metodist::meetings

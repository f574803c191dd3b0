// What becomes of a decision after the meeting: whether it has effect, was sent, answered, carried out, and whether it
// is overdue on a day.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/day.hpp"
#include "domain/calendar/calendar.hpp"
#include "domain/meetings/effect.hpp"
#include "domain/meetings/meeting.hpp"
#include "domain/meetings/rules.hpp"
#include "domain/meetings/verdict.hpp"

namespace metodist::meetings {

// The order of these is that of their words.
enum class DecisionState : std::uint8_t {
    vote_open,      // the vote on its question is not closed
    no_effect,      // its question was not adopted, or who had to complete it refused, or it was vetoed
    not_known,      // the vote was closed without something that decides it
    awaiting,       // adopted; who completes it has not done so yet
    may_be_vetoed,  // complete; a veto may still come
    undetermined,   // there was a vote, and the act does not say how many adopt
    open,
    overdue,   // its term is over and nothing settled it
    answered,  // the addressee answered
    done,
    dropped  // taken off without having been carried out
};
std::string_view code(DecisionState state);
// Nothing has settled it, and it has effect or is still to have it.
bool is_unsettled(DecisionState state);

enum class DecisionMark : std::uint8_t { sent, answered, done, dropped, approved, refused, vetoed };
std::string_view code(DecisionMark mark);
std::optional<DecisionMark> decision_mark_of(std::string_view word);
// Both are acts of one power: to complete a decision (approved, refused), or to veto it.
bool same_power(DecisionMark a, DecisionMark b);

// How the vote on a question was closed.
struct VoteClosed {
    Day day;
    Outcome outcome = Outcome::undetermined;
    Because because = Because::missing;

    // The body has decided: the question was adopted, or the act is silent on that and people recorded what they
    // decided.
    [[nodiscard]] bool decided() const { return outcome == Outcome::adopted || because == Because::silent; }
};

struct DecisionFacts {
    std::optional<VoteClosed> closed;
    // The last day of the vote, from which terms run.
    Day closing;
    std::optional<Day> due;
    // What became of the decision itself; the acts of others stand with the item.
    struct Marked {
        DecisionMark mark{};
        Day day;
    };
    std::vector<Marked> marks;
};

struct DecisionFate {
    DecisionState state = DecisionState::open;
    // Nothing where the question was not decided.
    std::optional<Effect> effect;
    // A vote on which the act is silent, and where: the decision stands as people recorded it.
    std::optional<Citation> by_record;
    std::optional<Day> sent;
    // The day of the answer, of doing or of dropping, and whether it came after the term.
    std::optional<Day> settled;
    bool late = false;

    // It is the body's, whether or not it waits for another: it may be sent and watched over.
    [[nodiscard]] bool decided() const;
    // It has effect, so that it can be carried out. Where the act is silent on the majority nothing hinders either.
    [[nodiscard]] bool in_effect() const { return decided() && (!effect || effect->effective == Effective::now); }
};

// As things stood on the day `asked`: closings and marks of later days are not seen.
DecisionFate judge_fate(const MeetingRules& rules, const Item& item, const DecisionFacts& facts, Day asked,
                        const WorkCalendar& calendar);

}  // namespace metodist::meetings

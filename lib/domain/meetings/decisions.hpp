// What becomes of a decision after the meeting: whether it has effect, was sent, answered, carried out, and whether it
// is overdue on a day.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/day.hpp"
#include "domain/meetings/verdict.hpp"

namespace metodist::meetings {

// The order of these is that of their words.
enum class DecisionState : std::uint8_t {
    vote_open,  // the vote on its question is not closed
    no_effect,  // its question was not adopted, or who had to complete it refused, or it was vetoed
    awaiting,   // adopted; who completes it has not done so yet
    open,
    overdue,   // its term is over and nothing settled it
    answered,  // the addressee answered
    done,
    dropped  // taken off without having been carried out
};
std::string_view code(DecisionState state);

enum class DecisionMark : std::uint8_t { sent, answered, done, dropped, approved, refused, vetoed };
std::string_view code(DecisionMark mark);
std::optional<DecisionMark> decision_mark_of(std::string_view word);

struct DecisionFacts {
    // Nothing where nothing was put to the vote: bodies whose act has no rule on voting decide all the same.
    std::optional<Outcome> outcome;
    // The question has votes and is not closed.
    bool vote_open = false;
    // Somebody has to complete the decision before it has effect.
    bool needs_completion = false;
    std::optional<Day> due;
    struct Marked {
        DecisionMark mark{};
        Day day;
    };
    std::vector<Marked> marks;
};

struct DecisionFate {
    DecisionState state = DecisionState::open;
    std::optional<Day> sent;
    // The day of the answer, of doing or of dropping, and whether it came after the term.
    std::optional<Day> settled;
    bool late = false;
};

// As things stood on the day `asked`: marks of later days are not seen.
DecisionFate judge_fate(const DecisionFacts& facts, Day asked);

}  // namespace metodist::meetings

// Votes as they were cast, the verdict, the closing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "answers/answer.hpp"
#include "app/meetings/spellings.hpp"
#include "app/session.hpp"

namespace metodist::app {

struct Vote {
    std::string tool;
    std::string meeting;
    // Nothing: every question (of a table, of `close`, of a mere look).
    std::optional<std::int64_t> item;
    std::int64_t round = 1;
    std::vector<std::string> in_favour;
    std::vector<std::string> against;
    std::vector<std::string> abstained;
    std::vector<std::string> not_voting;
    // Elections: "EDUCATOR=CANDIDATE".
    std::vector<std::string> choices;
    // The choice of all others who are present and named nowhere.
    std::string rest;
    // A count without names.
    std::optional<std::int64_t> count_for;
    std::optional<std::int64_t> count_against;
    std::optional<std::int64_t> count_abstained;
    std::optional<std::int64_t> issued;
    std::optional<std::int64_t> found;
    std::optional<std::int64_t> invalid;
    // Elections: "CANDIDATE=NUMBER".
    std::vector<std::string> counts;
    std::string counted_by;
    // Everybody who takes part voted for.
    bool unanimous = false;
    // The vote that decides a tie, where it is given apart.
    std::string casting;
    // A table of the meeting, or JSON.
    std::string file;
    Spellings spellings;
    // The entries take the place of those before.
    bool correct = false;
    bool close = false;

    [[nodiscard]] bool changes() const;
};
// Records, closes, or only counts. A second vote of a person is refused with the first one quoted.
Answer vote(const Frame& frame, const Vote& request);

}  // namespace metodist::app

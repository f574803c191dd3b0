// Questions of a meeting: put on the agenda, proposed by members, admitted, deferred, taken off.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "app/meetings/convene.hpp"

namespace metodist::app {

struct AddItem {
    std::string tool;
    std::string meeting;
    std::string title;
    // As typed: a word of decision_kind; an entry of the list of tasks of the body.
    std::string topic;
    std::string task;
    std::string speaker;
    // What is to be decided.
    std::string draft;
    // Whose matter it is, and whether adopting is in that person's favour.
    std::string concerns;
    std::optional<bool> favours;
    // Of elections.
    std::string office;
    std::optional<std::int64_t> seats;
    std::vector<std::string> candidates;
};
Answer add_item(const Frame& frame, const AddItem& request);

struct RemoveItem {
    std::string tool;
    std::string meeting;
    std::int64_t item = 0;
    std::string reason;
};
Answer remove_item(const Frame& frame, const RemoveItem& request);

struct ProposeItem {
    std::string tool;
    std::string meeting;
    std::string title;
    std::string topic;
    std::string task;
    // An educator, or anybody in words.
    std::string from;
};
// Received on the asked day; in time or late by the act.
Answer propose_item(const Frame& frame, const ProposeItem& request);

struct DecideProposal {
    std::string tool;
    std::string meeting;
    std::int64_t number = 0;
    enum class What : std::uint8_t { admit, defer, reject };
    What what = What::admit;
    // Who decided; a late proposal comes in by the chair's mark alone, where the act lets it in at all.
    std::string by;
    std::string reason;
};
Answer decide_proposal(const Frame& frame, const DecideProposal& request);

Answer show_agenda(const Frame& frame, const AskMeeting& request);

}  // namespace metodist::app

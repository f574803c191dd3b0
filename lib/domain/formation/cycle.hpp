// A formation cycle and its nominations as they were recorded; what they mean in law stands in stages.hpp.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/day.hpp"
#include "domain/register/facts.hpp"

namespace metodist::formation {

// Somebody to whom a request goes or from whom a nomination comes: an organisation or a body (an association).
struct Party {
    enum class Sort : std::uint8_t { organisation, body };
    Sort sort = Sort::organisation;
    std::int64_t id = 0;

    friend auto operator<=>(const Party&, const Party&) = default;
};

// A stage that was closed.
struct StageRecord {
    std::string stage;
    Day done;
    std::string note;
    std::optional<std::int64_t> paper;
};

struct Request {
    Party to;
    Day sent;
    std::string channel;
    std::optional<std::int64_t> paper;
};

struct Answer {
    Party from;
    Day answered;
    // Word of the vocabulary cycle_answer: "nominated", "nobody".
    std::string answer;
    std::string note;
};

// The decision on a nomination, with its reason.
struct SelectionDecision {
    // "accepted" or "rejected".
    std::string outcome;
    Day decided;
    std::string reason;
    std::string author;
    // Taken against the verdict.
    bool override = false;
    std::optional<std::int64_t> paper;
};

// A mark on a nomination: "returned" for completion, "completed", "withdrawn".
struct NominationMark {
    std::string mark;
    Day marked;
    std::string reason;
};

struct Nomination {
    std::int64_t id = 0;
    std::string code;
    std::int64_t cycle = 0;
    std::int64_t educator = 0;
    // Word of the regulation's list of nominators: "association", "organisation", …
    std::string nominator;
    std::optional<Party> by;
    Day submitted;
    std::string signed_by;
    std::string signer_post;
    std::optional<std::int64_t> paper;
    std::map<std::string, std::string> fields;
    std::vector<NominationMark> marks;
    std::optional<SelectionDecision> decision;

    [[nodiscard]] bool withdrawn() const;
    // Still to be decided on.
    [[nodiscard]] bool open() const { return !withdrawn() && !decision; }
    [[nodiscard]] bool accepted() const { return !withdrawn() && decision && decision->outcome == "accepted"; }
};

struct Cycle {
    std::int64_t id = 0;
    std::string code;
    std::int64_t body = 0;
    std::string title;
    std::optional<std::int64_t> edition;
    Day opened;
    std::optional<Day> closed;
    // "closed" or "cancelled" once it ended.
    std::string outcome;
    std::vector<StageRecord> stages;
    std::vector<Request> requests;
    std::vector<Answer> answers;
    std::vector<Nomination> nominations;

    [[nodiscard]] const StageRecord* stage(const std::string& key) const;
};

// The nomination by which a person comes in: of those not withdrawn an accepted one, else the last one; nothing where
// there is none. With a day: of those submitted by then.
const Nomination* way_in(const std::vector<Nomination>& nominations, std::int64_t educator,
                         const std::optional<Day>& until = {});

}  // namespace metodist::formation

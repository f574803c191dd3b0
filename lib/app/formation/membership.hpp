// Entering members, letting them go, and who belongs to the body on any day.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "app/formation/body.hpp"

namespace metodist::app {

struct Approve {
    std::string tool;
    std::string cycle;
    // Codes of nominations, or people. With `all`: every accepted nominee who is not entered yet.
    std::vector<std::string> who;
    bool all = false;
    // The order or other act, where there is one.
    std::string paper;
    // Clause of the ground to be noted; empty: the first listed group to which the person is known to belong.
    std::string ground;
    // Word of engagement_basis.
    std::string engagement;
    // Number of the first entry; absent: the one after the last.
    std::optional<std::int64_t> entry;
    // As found: no guard applies, findings do.
    bool taken_over = false;
    // Against the verdict.
    bool override = false;
    std::string author;
    std::string reason;
};
// All or nobody. The members belong to the body from the day of --on.
Answer approve(const Frame& frame, const Approve& request);

struct Exclude {
    std::string tool;
    std::string who;
    // Word of leaving_ground.
    std::string ground;
    std::string reason;
    std::string paper;
};
// The day of --on is the first one on which she no longer belongs.
Answer exclude(const Frame& frame, const Exclude& request);

struct AskRoster {
    std::string tool;
    // Only those whom this paper made members.
    std::string paper;
    // The difference from a day or a cycle to that of `to` (empty: --on).
    std::string from;
    std::string to;
};
Answer roster(const Frame& frame, const AskRoster& request);

// Marks the members who were entered against the verdict.
void mark_overridden(Session& session, const CoreGroup& group, std::vector<formation::Member>& members);

}  // namespace metodist::app

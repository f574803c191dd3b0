// What leaves before and after a meeting, member by member, with the day it left.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "app/meetings/convene.hpp"

namespace metodist::app {

struct Notify {
    std::string tool;
    std::string meeting;
    std::vector<std::string> who;
    // Every member in office on the day of the meeting.
    bool all = false;
    // What: names of the notices of the act ("meeting", "materials"), "copies" of the minutes; empty: all that this
    // form of meeting asks for and that are still to be sent.
    std::vector<std::string> what;
    // Others than members, in words: of copies and decisions.
    std::vector<std::string> recipients;
    std::string channel;
    std::optional<Day> received;
};
// Sent on the asked day. What was sent before is left as it is.
Answer notify(const Frame& frame, const Notify& request);
// Who was sent what and when, and who was not.
Answer show_notices(const Frame& frame, const AskMeeting& request);

}  // namespace metodist::app

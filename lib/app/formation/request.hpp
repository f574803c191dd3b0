// Requests for candidates: to whom they went, and who answered that there are none.
#pragma once

#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "app/formation/body.hpp"

namespace metodist::app {

struct SendRequests {
    std::string tool;
    std::string cycle;
    // Codes or names of organisations and associations; empty: all who have not been asked yet.
    std::vector<std::string> to;
    std::string channel;
    std::string paper;
};
Answer send_requests(const Frame& frame, const SendRequests& request);

struct RecordAnswer {
    std::string tool;
    std::string cycle;
    std::string from;
    std::string note;
};
// "We nominate nobody."
Answer record_refusal(const Frame& frame, const RecordAnswer& request);

// The organisation or body that the text means. Error input where it fits none or several.
formation::Party resolve_party(Session& session, const std::string& text);

}  // namespace metodist::app

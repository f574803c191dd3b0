// Requests for candidates and the nominations that come: from whom, by which form, with which diagnostics, how decided.
#pragma once

#include <optional>
#include <string>
#include <utility>
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

struct Nominate {
    std::string tool;
    std::string cycle;
    std::string who;
    // Code or name of the nominating organisation or association; empty: the person herself.
    std::string by;
    std::string signed_by;
    std::string signer_post;
    std::string paper;
    // Fields of the form, "key=value".
    std::vector<std::string> fields;
};
Answer nominate(const Frame& frame, const Nominate& request);

struct CompleteNomination {
    std::string tool;
    std::string nomination;
    std::vector<std::string> fields;
};
// Fills fields of the form that were missing.
Answer complete_nomination(const Frame& frame, const CompleteNomination& request);

struct WithdrawNomination {
    std::string tool;
    std::string nomination;
    std::string reason;
};
Answer withdraw_nomination(const Frame& frame, const WithdrawNomination& request);

struct Diagnose {
    std::string tool;
    std::string who;
    // Words of assessment_kind; empty: all kinds that the regulation asks for.
    std::vector<std::string> kinds;
    std::string level;
    std::optional<std::int64_t> score;
    std::string document;
    std::string paper;
};
// Results of the cycle's diagnostics, taken on the day of --on.
Answer diagnose(const Frame& frame, const Diagnose& request);

struct Decide {
    std::string tool;
    std::string nomination;
    bool accept = true;
    std::string reason;
    // Against the verdict: who decided so, on which paper.
    bool override = false;
    std::string author;
    std::string paper;
};
Answer decide(const Frame& frame, const Decide& request);

}  // namespace metodist::app

// Nominations: from whom, by which form, completed, taken back.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "answers/answer.hpp"
#include "app/formation/body.hpp"

namespace metodist::app {

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

}  // namespace metodist::app

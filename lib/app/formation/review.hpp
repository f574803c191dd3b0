// A later look at the members: whom the act would not let in today, and what is not on record about them.
#pragma once

#include <cstdint>
#include <string>

#include "answers/answer.hpp"
#include "app/formation/body.hpp"

namespace metodist::app {

struct AskReview {
    std::string tool;
    // Facts of a verdict that were recorded longer ago count as unconfirmed.
    std::int64_t months = 0;
};
Answer review(const Frame& frame, const AskReview& request);

}  // namespace metodist::app

// Answers of a later look at a core group: the norms that its members keep, and the worksheet of its number.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "domain/formation/review.hpp"

namespace metodist::answers {

struct ReviewView {
    std::string body;
    std::string regulation;
    std::string edition;
    Day day;
    int stale_months = 0;
    std::vector<formation::ReviewedMember> members;
    std::vector<formation::NormState> states;
};
Answer review(const ReviewView& view);

struct CapacityEntry {
    formation::CapacityInput input;
    std::optional<std::int64_t> quantity;
    std::string unit;
    std::string note;
};

struct CapacityView {
    std::string body;
    std::string regulation;
    std::string edition;
    Day day;
    std::string year;
    formation::Citation place;
    bool by_norms = false;
    std::vector<CapacityEntry> entries;
    std::optional<std::int64_t> planned;
    std::string planned_reason;
    // What the register knows itself on the day.
    std::int64_t members = 0;
    std::int64_t educators = 0;
    std::int64_t organisations = 0;
};
// No verdict: where the act gives no measure, none is made up.
Answer capacity(const CapacityView& view);

}  // namespace metodist::answers

// Answers about a body's plan.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "domain/law/citation.hpp"
#include "domain/meetings/plan.hpp"

namespace metodist::answers {

struct PlanItemView {
    std::int64_t number = 0;
    // "2026-03"
    std::string month;
    std::string title;
    std::string responsible;
    std::string topic;
    std::string task;
    meetings::PlanItemVerdict verdict;
    std::string meeting;
    std::string note;
};

struct PlanView {
    std::string body;
    std::string year;
    std::string title;
    Day day;
    // Where it was adopted; empty: not yet.
    std::string adopted_at;
    std::int64_t adopted_item = 0;
    std::optional<Day> adopted;
    std::optional<Day> approved;
    std::string approved_by;
    // Who had to approve it refused, or somebody vetoed it.
    std::optional<Day> refused;
    std::string refused_by;
    // The steps that the act asks for, and where.
    bool has_to_be_adopted = false;
    bool has_to_be_approved = false;
    Citation place;
    std::vector<PlanItemView> items;
    // Months of the plan that are over, and meetings held in the year.
    std::int64_t months_over = 0;
    std::int64_t held = 0;
};
Answer plan(const PlanView& view);

}  // namespace metodist::answers

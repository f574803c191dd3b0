// A body's plan: drafted, adopted at a meeting, approved, compared with the meetings held.
#pragma once

#include <optional>
#include <string>

#include "answers/answer.hpp"
#include "app/meetings/convene.hpp"
#include "app/meetings/spellings.hpp"

namespace metodist::app {

struct AskPlan {
    std::string tool;
    std::string body;
    // "2026" or "2026/2027"; empty: that of the asked day, as the act counts years.
    std::string year;
};
Answer show_plan(const Frame& frame, const AskPlan& request);

struct PutPlan {
    std::string tool;
    std::string body;
    std::string year;
    std::string title;
    // A table: month, question, responsible.
    std::string file;
    Spellings spellings;
};
Answer put_plan(const Frame& frame, const PutPlan& request);

struct PutPlanItem {
    std::string tool;
    std::string body;
    std::string year;
    std::string title;
    std::int64_t month = 0;
    std::string responsible;
    std::string topic;
    std::string task;
};
// A plan that was adopted has to be adopted again after a change, and says so.
Answer put_plan_item(const Frame& frame, const PutPlanItem& request);

struct HearPlanItem {
    std::string tool;
    std::string body;
    std::string year;
    std::int64_t number = 0;
    std::string meeting;
};
// At which meeting it was heard. Errors: refused where that was not held.
Answer hear_plan_item(const Frame& frame, const HearPlanItem& request);

struct DropPlanItem {
    std::string tool;
    std::string body;
    std::string year;
    std::int64_t number = 0;
    std::string reason;
};
// A plan that was adopted has to be adopted again after that too.
Answer drop_plan_item(const Frame& frame, const DropPlanItem& request);

struct AdoptPlan {
    std::string tool;
    std::string year;
    std::string meeting;
    std::int64_t item = 0;
};
// Adopted on the day on which the vote was closed. Errors: refused, with the clause, where the question was not
// adopted, is not about a plan though the act wants it, has adopted another plan, or where the plan was changed after
// the vote.
Answer adopt_plan(const Frame& frame, const AdoptPlan& request);

struct ApprovePlan {
    std::string tool;
    std::string body;
    std::string year;
    // Empty: who holds the office that the act names.
    std::string by;
};
// Errors: refused before the plan is adopted, by anybody but whom the act names, and where approval was refused.
Answer approve_plan(const Frame& frame, const ApprovePlan& request);

}  // namespace metodist::app

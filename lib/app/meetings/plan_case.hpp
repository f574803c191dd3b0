// A plan as it stands on a day. Inner to this folder.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answers/plan.hpp"
#include "app/meetings/meeting_case.hpp"
#include "storage/matters.hpp"

namespace metodist::app {

// The chain of acts that the regulation prints for the plan of the body; nothing where it has none.
const Element* plan_chain(const MeetingBody& body);
bool wants_step(const Element* chain, std::string_view step);
// The year of the plan that holds the day, by the chain's period: "2026" or "2026/2027".
std::string plan_year(const MeetingBody& body, Day day);
// The plan of the year; nothing where there is none.
std::optional<storage::PlanRecord> plan_of(const std::vector<storage::PlanRecord>& plans, const std::string& year);
// Compared with the meetings as of the asked day. Error input where the body has no such plan.
answers::PlanView plan_view(Session& session, const MeetingBody& body, const std::string& year,
                            const std::vector<storage::MeetingRecord>& meetings);

}  // namespace metodist::app

// A plan as it stands on a day. Inner to this folder.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answers/plan.hpp"
#include "app/meetings/meeting_case.hpp"
#include "domain/meetings/effect.hpp"
#include "storage/matters.hpp"

namespace metodist::app {

// The chain of acts that the regulation prints for the plan of the body; nothing where it has none.
const Element* plan_chain(const MeetingBody& body);
bool wants_step(const Element* chain, std::string_view step);
// The year of the plan that holds the day, by the chain's period: "2026" or "2026/2027".
std::string plan_year(const MeetingBody& body, Day day);
// Where the chain says so; nothing where there is no chain.
Citation plan_place(const MeetingBody& body, const char* parameter);
// The plan of the year as it stood on the day; nothing where there was none.
std::optional<storage::PlanRecord> plan_of(const std::vector<storage::PlanRecord>& plans, const std::string& year,
                                           Day day);
// As it stood last. Error input where there is none.
storage::PlanRecord require_plan(Session& session, const MeetingBody& body, const std::string& year);
// The years of which there are plans, for messages.
std::string years_known(const std::vector<storage::PlanRecord>& plans);
// What the plan was changed into on the asked day is a draft: what a meeting adopted before is adopted no more, and
// what one adopted later is told.
void change_draft(Session& session, storage::Operation& operation, const MeetingBody& body,
                  const storage::PlanRecord& plan, answers::Change& change);
// The draft and its questions, as they are, stood so from the asked day on; whether that is earlier than was known. Not
// where the plan was adopted since, which is told.
bool put_draft_back(Session& session, storage::Operation& operation, const MeetingBody& body,
                    const storage::PlanRecord& plan, answers::Change& change);
// Of every question its state that held on the day.
std::vector<storage::PlanItemRecord> items_on(Session& session, const MeetingBody& body, std::int64_t plan, Day day,
                                              storage::Snapshot snapshot);
// What was done about the question that adopted the plan, where the act lets another complete or veto it.
std::optional<meetings::Effect> effect_of_adoption(Session& session, const meetings::MeetingRules& rules,
                                                   const storage::MeetingRecord& meeting, std::int64_t item, Day day);
// Compared with the meetings as of the asked day. Error input where the body has no such plan.
answers::PlanView plan_view(Session& session, const MeetingBody& body, const std::string& year,
                            const std::vector<storage::MeetingRecord>& meetings);

}  // namespace metodist::app

// What a body does beside its meetings: groups, plans, requests, invitations, examinations.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "storage/meeting_record.hpp"
#include "storage/operation.hpp"

namespace metodist::storage {

struct GroupRecord : Recorded {
    // The group itself, and whose it is.
    std::int64_t group = 0;
    std::int64_t parent = 0;
    // From the decision to the day on which it ended.
    DayRange valid;
    // Word of body_kind; entry of the list of tasks.
    std::string kind;
    std::string task;
    std::string mandate;
    // Where it was decided.
    std::optional<std::int64_t> meeting;
    std::int64_t item = 0;
    std::optional<Day> due;
    std::optional<Day> reported;
    std::string report;
};

struct MatterRecord : Recorded {
    // Of outsiders: the days on which they belong to the group; nothing where they do so all its time.
    DayRange valid;
    // The body whose matter it is: the council, or a group of it.
    std::int64_t body = 0;
    // "request", "invitation", "examination"; of groups: "outsider", who belongs to it without being in the register,
    // and "change", the decision by which its members changed from the first day of `valid`.
    std::string kind;
    // Of a change: the question.
    std::int64_t number = 0;
    std::string title;
    // With whom it has to do, in words or in the register.
    std::string party;
    std::optional<std::int64_t> educator;
    std::string category;
    std::string task;
    std::optional<std::int64_t> meeting;
    std::optional<Day> sent;
    std::optional<Day> due;
    std::optional<Day> answered;
    std::string answer;
    std::optional<Day> passed_on;
    std::string passed_to;
};

struct PlanRecord : Recorded {
    std::int64_t body = 0;
    std::int64_t number = 0;
    // The days on which the plan stood so; a draft: from its last change on.
    DayRange valid;
    std::string year;
    std::string title;
    std::optional<std::int64_t> adopted_at;
    std::int64_t adopted_item = 0;
    std::optional<Day> approved;
    std::optional<std::int64_t> approved_by;
};

struct PlanItemRecord : Recorded {
    std::int64_t body = 0;
    std::int64_t plan = 0;
    std::int64_t number = 0;
    // The days on which it stood so in the plan.
    DayRange valid;
    std::string title;
    std::string topic;
    std::string task;
    // The last day of the month for which it is planned.
    std::optional<Day> day;
    std::string responsible;
    std::optional<std::int64_t> meeting;
    // "planned" or "dropped".
    std::string state;
    std::string note;
};

// Groups of a body in the order of their numbers; ended ones too.
std::vector<GroupRecord> groups_of(Store& store, std::int64_t parent, Snapshot snapshot = {});
// Matters of several bodies, in one statement.
std::vector<MatterRecord> matters_of(Store& store, const std::vector<std::int64_t>& bodies, Snapshot snapshot = {});
// Each plan and each of its questions as often as it stood otherwise, with the days.
std::vector<PlanRecord> plans_of(Store& store, std::int64_t body, Snapshot snapshot = {});
std::vector<PlanItemRecord> plan_items_of(Store& store, std::int64_t body, Snapshot snapshot = {});

// Each records one row in the place of the one before, where it had one.
void record_group(Operation& operation, const GroupRecord& group);
void record_matter(Operation& operation, const MatterRecord& matter);
void record_plan(Operation& operation, const PlanRecord& plan);
void record_plan_item(Operation& operation, const PlanItemRecord& item);
// Each records how it stands from the day on; how it stood before stays in the past. One that stood so only since that
// day is replaced.
void record_plan_from(Operation& operation, PlanRecord now, const PlanRecord& before, Day since);
void record_plan_item_from(Operation& operation, PlanItemRecord now, const PlanItemRecord& before, Day since);

}  // namespace metodist::storage

// Groups of a body as they stand on a day. Inner to this folder.
#pragma once

#include <string>
#include <vector>

#include "answers/groups.hpp"
#include "app/meetings/meeting_case.hpp"
#include "domain/meetings/decisions.hpp"
#include "storage/matters.hpp"

namespace metodist::app {

meetings::GroupDays days_of(const storage::GroupRecord& group);
// With their members on the asked day, of a finished one on its last day. Three statements for each group.
std::vector<answers::GroupView> group_views(Session& session, const MeetingBody& body,
                                            const std::vector<storage::GroupRecord>& groups);
// The one that a code or a piece of its name means. Error input where none or several are meant.
storage::GroupRecord group_named(Session& session, const MeetingBody& body, const std::string& text);

// Where the act gives the body the right to make groups; the place of the body where it names none.
Citation right_to_groups(const MeetingBody& body);
// How the vote on who is in a group was closed: the question has to be adopted, and where the act has a rule on
// creating groups, to be of that kind. Errors: refused, with the clause.
meetings::VoteClosed group_decision(Session& session, const std::string& tool, const MeetingCase& meeting,
                                    std::int64_t number);

// A question makes groups, or changes who is in one, from one day on; one that was decided before the last change of
// the group changes it no more. Errors: refused, with the clause.
void require_free_to_make(Session& session, const MeetingCase& meeting, std::int64_t item);
void require_free_to_change(Session& session, const MeetingCase& meeting, std::int64_t item,
                            const meetings::VoteClosed& closed, const storage::GroupRecord& group);
// Keeps that the members changed by the question, from the asked day on.
void record_change(Session& session, storage::Operation& operation, const MeetingCase& meeting, std::int64_t item,
                   const storage::GroupRecord& group);

struct Outsider {
    std::string name;
    std::string category;
};
// "NAME" or "NAME=CATEGORY".
std::vector<Outsider> outsiders_of(const MeetingBody& body, const std::vector<std::string>& texts,
                                   std::vector<Finding>& findings);
void put_office(storage::Operation& operation, std::int64_t group, const DayRange& valid, std::int64_t person);
void put_member(storage::Operation& operation, std::int64_t group, const DayRange& valid, std::int64_t person,
                bool head);
void put_outsider(storage::Operation& operation, std::int64_t group, std::int64_t meeting, std::int64_t number,
                  const Outsider& person, const DayRange& valid);
// `last`: the last day of a seat, an office or a state.
void end_seat(storage::Operation& operation, FactKind kind, const storage::Row& row, Day last);

}  // namespace metodist::app

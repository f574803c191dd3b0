// Teachers' associations as they stand: made, dissolved, joined, left, headed. The day of a change is the asked one
// (--on, else today).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "answers/answer.hpp"
#include "app/subject_change.hpp"

namespace metodist::app {

// The word of body_kind.
inline constexpr std::string_view association = "association";

struct CreateAssociation {
    std::string name = {};
    std::string short_name = {};
    // As typed; words of `subject` and `level`.
    std::string subject = {};
    std::string level = "municipal";
    std::optional<std::int64_t> established = {};
    bool taken_over = false;
    Ground ground = {};
};
// Errors: input with all faults; refused where an association has the name.
Answer create_association(const Frame& frame, const CreateAssociation& request);

struct DissolveAssociation {
    std::string body = {};
    Ground ground = {};
};
// The day is the first one on which it is no more: its memberships and offices end on the eve.
Answer dissolve_association(const Frame& frame, const DissolveAssociation& request);

struct JoinAssociation {
    std::string body = {};
    std::vector<std::string> who = {};
    // On what ground, in the words of the office.
    std::string basis = {};
    bool taken_over = false;
    Ground ground = {};
};
Answer join_association(const Frame& frame, const JoinAssociation& request);

struct LeaveAssociation {
    std::string body = {};
    std::string who = {};
    // Word of leaving_ground.
    std::string leaving_ground = "own_wish";
    Ground ground = {};
};
// The day is the last one as a member. Offices that the person holds in the body end as well.
Answer leave_association(const Frame& frame, const LeaveAssociation& request);

struct ElectHead {
    std::string body = {};
    std::string who = {};
    // Words of `office` and `way_into_office`; a way that is left out is election, unless the head is taken over.
    std::string office = "head";
    std::string way = {};
    bool taken_over = false;
    Ground ground = {};
};
// Whoever held the office until then ends on the eve.
Answer elect_head(const Frame& frame, const ElectHead& request);

// Members on the day with post, offices and ground; without a body all associations with head and number of members.
Answer association_roster(const Frame& frame, const std::string& body);

}  // namespace metodist::app

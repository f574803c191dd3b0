// Answers about working and expert groups.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "domain/meetings/groups.hpp"

namespace metodist::answers {

struct GroupMemberView {
    // Empty for who is not in the register.
    std::string code;
    std::string name;
    // "head" or "member".
    std::string role;
    // Belongs to the body that made the group.
    bool of_body = false;
    std::string category;
};

// By which question the members changed.
struct GroupChangeView {
    Day since;
    std::string meeting;
    std::int64_t item = 0;
};

struct GroupView {
    std::string code;
    std::string name;
    std::string kind;
    std::string task;
    std::string task_title;
    std::string mandate;
    // Where it was decided.
    std::string meeting;
    std::int64_t item = 0;
    meetings::GroupDays days;
    meetings::GroupState state{};
    std::string report;
    std::vector<GroupMemberView> members;
    std::vector<GroupChangeView> changes;
};

Answer groups(const std::string& body, Day day, const std::vector<GroupView>& views);
Answer group(const GroupView& view, Day day);

}  // namespace metodist::answers

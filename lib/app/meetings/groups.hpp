// Working and expert groups that a body creates by a decision: members, task, last day, report.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "app/meetings/convene.hpp"

namespace metodist::app {

struct CreateGroup {
    std::string tool;
    // The question that was adopted.
    std::string meeting;
    std::int64_t item = 0;
    std::string name;
    // As typed: a kind of the act.
    std::string kind;
    std::vector<std::string> members;
    // People who are not in the register: "NAME" or "NAME=CATEGORY".
    std::vector<std::string> outsiders;
    std::string head;
    std::string task;
    std::string mandate;
    std::optional<Day> due;
    std::string code;
};
// Errors: refused where the question was not adopted, is not about a group though the act wants it to be, or where
// nobody is named; each with the clause.
Answer create_group(const Frame& frame, const CreateGroup& request);

struct ChangeGroup {
    std::string tool;
    // The question that was adopted.
    std::string meeting;
    std::int64_t item = 0;
    // A code or a piece of the name.
    std::string group;
    std::vector<std::string> members;
    std::vector<std::string> outsiders;
    std::string head;
    // Educators or outsiders.
    std::vector<std::string> leaving;
};
// Who joins does so from the asked day on; for who leaves it is the last one. Errors: as create_group; refused before
// the vote was closed, once the group has ended, where nobody would be left, where the question made a group or changed
// one otherwise, and where it was decided before the last change.
Answer change_group(const Frame& frame, const ChangeGroup& request);

struct AskGroups {
    std::string tool;
    std::string body;
    // Finished ones too.
    bool all = false;
};
Answer list_groups(const Frame& frame, const AskGroups& request);

struct AskGroup {
    std::string tool;
    std::string body;
    // A code or a piece of the name.
    std::string group;
};
Answer show_group(const Frame& frame, const AskGroup& request);

struct ReportGroup {
    std::string tool;
    std::string body;
    std::string group;
    std::string content;
};
// The report came on the asked day. One in the place of an earlier one leaves that in the history.
Answer report_group(const Frame& frame, const ReportGroup& request);

struct EndGroup {
    std::string tool;
    std::string body;
    std::string group;
    std::string reason;
};
// The asked day is the last one of the group and of its members in it.
Answer end_group(const Frame& frame, const EndGroup& request);

}  // namespace metodist::app

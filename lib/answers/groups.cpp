#include "answers/groups.hpp"

#include <algorithm>

#include "answers/tree_parts.hpp"

namespace metodist::answers {

namespace {

void put(Tree& row, const GroupView& view) {
    row.set("group", view.code)
        .set("name", view.name)
        .set("kind", view.kind)
        .set("state", meetings::code(view.state))
        .set("task", text_or_null(view.task))
        .set("task_title", text_or_null(view.task_title))
        .set("mandate", text_or_null(view.mandate))
        .set("meeting", text_or_null(view.meeting))
        .set("item", view.item == 0 ? Tree() : Tree(view.item))
        .set("since", Tree(view.days.since))
        .set("due", Tree(view.days.due))
        .set("reported", Tree(view.days.reported))
        .set("report", text_or_null(view.report))
        .set("until", Tree(view.days.until))
        .set("members", static_cast<std::int64_t>(view.members.size()));
}

}  // namespace

Answer groups(const std::string& body, Day day, const std::vector<GroupView>& views) {
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.groups/1").set("body", body).set("on", day);
    Tree results = Tree::list();
    for (const auto& each : views) {
        Tree row = Tree::object();
        put(row, each);
        results.push(std::move(row));
        if (each.state == meetings::GroupState::overdue) {
            answer.outcomes.insert("overdue");
        }
    }
    answer.tree.set("results", std::move(results));
    answer.columns = {{"groups.column.group", "group"},
                      {"groups.column.name", "name"},
                      {"meetings.column.kind", "kind", CellFormat::word, "group_kind"},
                      {"groups.column.members", "members", CellFormat::number},
                      {"groups.column.since", "since", CellFormat::day},
                      {"groups.column.due", "due", CellFormat::day},
                      {"groups.column.reported", "reported", CellFormat::day},
                      {"meetings.column.state", "state", CellFormat::word, "group_state"}};
    answer.lead.push_back({"groups.of", {{"body", body}, {"day", day}}, 0});
    if (views.empty()) {
        answer.closing.push_back({"groups.none", {}, 0});
    }
    return answer;
}

Answer group(const GroupView& view, Day day) {
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.group/1").set("on", day);
    put(answer.tree, view);
    Tree changes = Tree::list();
    for (const auto& each : view.changes) {
        Tree row = Tree::object();
        row.set("since", each.since).set("meeting", each.meeting).set("item", each.item);
        changes.push(std::move(row));
    }
    answer.tree.set("changes", std::move(changes));
    Tree results = Tree::list();
    for (const auto& each : view.members) {
        Tree row = Tree::object();
        row.set("code", text_or_null(each.code))
            .set("name", each.name)
            .set("role", each.role)
            .set("of_body", each.of_body)
            .set("category", text_or_null(each.category));
        results.push(std::move(row));
    }
    answer.tree.set("results", std::move(results));
    answer.columns = {{"meetings.column.name", "name"},
                      {"groups.column.role", "role", CellFormat::word, "group_role"},
                      {"groups.column.of_body", "of_body", CellFormat::yes_no},
                      {"groups.column.category", "category"}};
    answer.lead.push_back({"groups.line",
                           {{"group", view.code},
                            {"name", view.name},
                            {"kind", Word{"group_kind", view.kind}},
                            {"state", Word{"group_state", std::string(meetings::code(view.state))}}},
                           0});
    if (!view.meeting.empty()) {
        answer.lead.push_back({"groups.decided_line", {{"meeting", view.meeting}, {"item", view.item}}, 1});
    }
    for (const auto& each : view.changes) {
        answer.lead.push_back(
            {"groups.changed_line", {{"day", each.since}, {"meeting", each.meeting}, {"item", each.item}}, 1});
    }
    if (!view.task_title.empty()) {
        answer.lead.push_back({"groups.task_line", {{"task", view.task_title}}, 1});
    }
    if (!view.mandate.empty()) {
        answer.lead.push_back({"groups.mandate_line", {{"mandate", view.mandate}}, 1});
    }
    if (view.days.due) {
        answer.lead.push_back({"groups.due_line", {{"due", *view.days.due}}, 1});
    }
    if (view.days.reported) {
        answer.lead.push_back(
            {meetings::report_is_late(view.days, day) ? "groups.report_line_late" : "groups.report_line",
             {{"day", *view.days.reported}, {"report", view.report}},
             1});
    }
    if (view.days.until) {
        answer.lead.push_back({"groups.until_line", {{"day", *view.days.until}}, 1});
    }
    return answer;
}

}  // namespace metodist::answers

#include "answers/matters.hpp"

#include "answers/tree_parts.hpp"

namespace metodist::answers {

namespace {

std::vector<Column> columns_of(const std::string& kind) {
    const Column number{"matters.column.number", "number", CellFormat::number, {}};
    const Column due{"decisions.column.due", "due", CellFormat::day, {}};
    const Column sent{"meetings.column.sent", "sent", CellFormat::day, {}};
    const Column state{"meetings.column.state", "state", CellFormat::word, "matter_state"};
    if (kind == "invitation") {
        return {number,
                {"decisions.column.meeting", "meeting"},
                {"matters.column.invited", "party"},
                {"groups.column.category", "category"},
                sent,
                {"matters.column.answer", "answer"},
                {"matters.column.came", "came", CellFormat::yes_no}};
    }
    if (kind == "examination") {
        return {number,
                {"matters.column.project", "title"},
                {"matters.column.author", "party"},
                {"groups.column.group", "group"},
                due,
                {"matters.column.result", "answer"},
                {"matters.column.passed_to", "passed_to"},
                state};
    }
    return {number,
            {"matters.column.asked_for", "title"},
            {"decisions.column.addressee", "party"},
            sent,
            due,
            {"matters.column.answer", "answer"},
            {"matters.column.answered", "answered", CellFormat::day},
            state};
}

}  // namespace

Answer matters(const std::string& body, const std::string& kind, Day day, const std::vector<MatterView>& views) {
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", std::string{"metodist"} + "." + kind + "s/1").set("body", body).set("on", day);
    Tree results = Tree::list();
    for (const auto& each : views) {
        Tree row = Tree::object();
        row.set("number", each.number)
            .set("title", text_or_null(each.title))
            .set("party", text_or_null(each.party))
            .set("category", text_or_null(each.category))
            .set("group", text_or_null(each.group))
            .set("meeting", text_or_null(each.meeting))
            .set("sent", Tree(each.sent))
            .set("due", Tree(each.days.due))
            .set("answered", each.answer.empty() ? Tree() : Tree(each.days.answered))
            .set("answer", text_or_null(each.answer))
            .set("passed_on", each.passed_to.empty() ? Tree() : Tree(each.days.passed_on))
            .set("passed_to", text_or_null(each.passed_to))
            .set("came", Tree(each.came))
            .set("state", meetings::code(each.state));
        results.push(std::move(row));
        if (each.state == meetings::MatterState::overdue) {
            answer.outcomes.insert("overdue");
        }
    }
    answer.tree.set("results", std::move(results));
    answer.columns = columns_of(kind);
    answer.lead.push_back({"matters.of." + kind, {{"body", body}, {"day", day}}, 0});
    if (views.empty()) {
        answer.closing.push_back({"matters.none." + kind, {}, 0});
    }
    return answer;
}

}  // namespace metodist::answers

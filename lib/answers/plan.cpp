#include "answers/plan.hpp"

#include <algorithm>

#include "answers/tree_parts.hpp"

namespace metodist::answers {

namespace {

Tree item_tree(const PlanItemView& item) {
    Tree row = Tree::object();
    row.set("number", item.number)
        .set("month", item.month)
        .set("title", item.title)
        .set("responsible", text_or_null(item.responsible))
        .set("topic", text_or_null(item.topic))
        .set("task", text_or_null(item.task))
        .set("state", meetings::code(item.verdict.state))
        .set("meeting", text_or_null(item.meeting))
        .set("day", Tree(item.verdict.day))
        .set("note", text_or_null(item.note));
    return row;
}

void tell_steps(const PlanView& view, Answer& answer) {
    if (view.adopted) {
        answer.lead.push_back({"plans.adopted_line",
                               {{"meeting", view.adopted_at},
                                {"item", view.adopted_item},
                                {"day", *view.adopted},
                                {"cite", view.place.cite}},
                               1});
    } else if (view.has_to_be_adopted) {
        answer.lead.push_back({"plans.not_adopted_line", {{"cite", view.place.cite}}, 1});
    }
    if (view.refused) {
        answer.lead.push_back(
            {"plans.refused_line", {{"day", *view.refused}, {"who", view.refused_by}, {"cite", view.place.cite}}, 1});
    } else if (view.approved) {
        answer.lead.push_back({"plans.approved_line",
                               {{"day", *view.approved}, {"who", view.approved_by}, {"cite", view.place.cite}},
                               1});
    } else if (view.has_to_be_approved) {
        answer.lead.push_back({"plans.not_approved_line", {{"cite", view.place.cite}}, 1});
    }
}

}  // namespace

Answer plan(const PlanView& view) {
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.plan/1")
        .set("body", view.body)
        .set("year", view.year)
        .set("title", text_or_null(view.title))
        .set("on", view.day)
        .set("adopted_at", text_or_null(view.adopted_at))
        .set("adopted", Tree(view.adopted))
        .set("approved", Tree(view.approved))
        .set("approved_by", text_or_null(view.approved_by))
        .set("refused", Tree(view.refused))
        .set("refused_by", text_or_null(view.refused_by))
        .set("clause", text_or_null(view.place.clause))
        .set("months_over", view.months_over)
        .set("held", view.held);
    Tree results = Tree::list();
    using enum meetings::PlanItemState;
    for (const auto& each : view.items) {
        results.push(item_tree(each));
        if (each.verdict.state == not_heard || each.verdict.state == no_meeting) {
            answer.outcomes.insert("overdue");
        }
    }
    answer.tree.set("results", std::move(results));
    answer.columns = {{"meetings.column.item", "number", CellFormat::number},
                      {"plans.column.month", "month"},
                      {"meetings.column.title", "title"},
                      {"plans.column.responsible", "responsible"},
                      {"meetings.column.state", "state", CellFormat::word, "plan_item_state"},
                      {"decisions.column.meeting", "meeting"},
                      {"meetings.column.day", "day", CellFormat::day}};
    answer.lead.push_back({"plans.of", {{"body", view.body}, {"year", view.year}, {"day", view.day}}, 0});
    tell_steps(view, answer);
    if (view.items.empty()) {
        answer.closing.push_back({"plans.no_items", {}, 0});
    } else {
        answer.closing.push_back({"plans.compared", {{"months", view.months_over}, {"held", view.held}}, 0});
    }
    return answer;
}

}  // namespace metodist::answers

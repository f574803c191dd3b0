#include "answers/decisions.hpp"

#include <algorithm>
#include <map>

#include "answers/tree_parts.hpp"
#include "base/join.hpp"

namespace metodist::answers {

namespace {

meetings::DecisionState state_of_view(const DecisionView& view) { return view.fate.state; }

// Whatever has become of them since: where the act is silent on the vote, each silence once with what rests on it.
void tell_silence(const std::vector<DecisionView>& views, Answer& answer) {
    std::map<std::string, std::vector<std::string>> by_cite;
    for (const auto& each : views) {
        if (each.fate.by_record) {
            by_cite[each.fate.by_record->cite].push_back(each.meeting + " " + each.label());
        }
    }
    for (const auto& [cite, labels] : by_cite) {
        answer.closing.push_back({"decisions.by_record", {{"cite", cite}, {"decisions", joined(labels)}}, 0});
    }
}

}  // namespace

Tree decision_tree(const DecisionView& view) {
    Tree row = Tree::object();
    row.set("meeting", view.meeting)
        .set("day", view.day)
        .set("item", view.item)
        .set("number", view.number)
        .set("decision", view.label())
        .set("content", view.content)
        .set("addressee", text_or_null(view.addressee))
        .set("to", text_or_null(view.addressee.empty() ? view.sent_to : view.addressee))
        .set("executor", text_or_null(view.executor))
        .set("task", text_or_null(view.task))
        .set("due", Tree(view.due))
        .set("state", meetings::code(view.fate.state))
        .set("silent", view.fate.by_record ? Tree(view.fate.by_record->clause) : Tree())
        .set("sent", Tree(view.fate.sent))
        .set("sent_to", text_or_null(view.sent_to))
        .set("settled", Tree(view.fate.settled))
        .set("late", view.fate.late)
        .set("note", text_or_null(view.note));
    return row;
}

Answer decisions(const std::string& body, Day day, const std::vector<DecisionView>& views) {
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.decisions/1").set("body", body).set("on", day);
    Tree results = Tree::list();
    for (const auto& each : views) {
        results.push(decision_tree(each));
    }
    answer.tree.set("results", std::move(results));
    answer.columns = {{"decisions.column.meeting", "meeting"},
                      {"decisions.column.decision", "decision"},
                      {"decisions.column.content", "content"},
                      {"decisions.column.addressee", "to"},
                      {"decisions.column.executor", "executor"},
                      {"decisions.column.due", "due", CellFormat::day},
                      {"meetings.column.state", "state", CellFormat::word, "decision_state"},
                      {"decisions.column.settled", "settled", CellFormat::day}};
    answer.lead.push_back({"decisions.of", {{"body", body}, {"day", day}}, 0});
    const auto overdue = std::ranges::count(views, meetings::DecisionState::overdue, state_of_view);
    const auto unsettled = std::ranges::count_if(views, meetings::is_unsettled, state_of_view);
    answer.closing.push_back({views.empty() ? "decisions.none" : "decisions.count",
                              {{"count", static_cast<std::int64_t>(views.size())},
                               {"open", static_cast<std::int64_t>(unsettled)},
                               {"overdue", static_cast<std::int64_t>(overdue)}},
                              0});
    tell_silence(views, answer);
    if (overdue > 0) {
        answer.outcomes.insert("overdue");
    }
    return answer;
}

Answer next_agenda(const std::string& body, Day day, const std::vector<AgendaCause>& causes) {
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.next_agenda/1").set("body", body).set("on", day);
    Tree results = Tree::list();
    for (const auto& each : causes) {
        Tree row = Tree::object();
        row.set("cause", each.cause)
            .set("source", each.source)
            .set("title", each.title)
            .set("due", Tree(each.due))
            .set("topic", text_or_null(each.topic))
            .set("task", text_or_null(each.task));
        results.push(std::move(row));
    }
    answer.tree.set("results", std::move(results));
    answer.columns = {{"decisions.column.cause", "cause", CellFormat::word, "agenda_cause"},
                      {"decisions.column.source", "source"},
                      {"meetings.column.title", "title"},
                      {"decisions.column.due", "due", CellFormat::day}};
    answer.lead.push_back({"decisions.next_agenda", {{"body", body}, {"day", day}}, 0});
    if (causes.empty()) {
        answer.closing.push_back({"decisions.next_agenda_empty", {}, 0});
    }
    return answer;
}

}  // namespace metodist::answers

#include "answers/formation.hpp"

#include <algorithm>
#include <utility>

#include "answers/finding_tree.hpp"
#include "answers/tree_parts.hpp"

namespace metodist::answers {

namespace {

Tree cycle_head(const CycleView& view, const std::string& name) {
    Tree tree = head(name);
    tree.set("cycle", view.code)
        .set("body", view.body)
        .set("title", text_or_null(view.title))
        .set("regulation", view.regulation)
        .set("edition", view.edition)
        .set("opened", view.opened)
        .set("closed", Tree(view.closed))
        .set("outcome", text_or_null(view.outcome));
    return tree;
}

}  // namespace

Answer change(const Change& change) {
    Answer answer;
    answer.tree = head(change.name);
    answer.tree.set("dry_run", change.dry_run)
        .set("operation", change.operation == 0 ? Tree() : Tree(change.operation))
        .set("results", Tree(change.results));
    answer.lead = change.done;
    answer.closing.insert(answer.closing.end(), change.next.begin(), change.next.end());
    answer.findings = change.findings;
    return answer;
}

namespace {

// What the stage that comes next still wants.
void tell_next(const CycleView& view, std::vector<Sentence>& out) {
    const auto next = std::ranges::find_if(view.stages, [](const StageView& each) { return !each.done.has_value(); });
    if (view.closed || view.stages.empty()) {
        return;
    }
    if (next == view.stages.end()) {
        out.push_back({"formation.next.close", {}, 0});
        return;
    }
    out.push_back({"formation.next.stage",
                   {{"stage", Word{"formation_stage", next->key}}, {"key", next->key}, {"cite", next->cite}},
                   0});
    for (const auto& each : next->missing) {
        out.push_back({each.code, each.arguments, 1});
    }
}

}  // namespace

Answer cycle(const CycleView& view) {
    Answer answer;
    answer.tree = cycle_head(view, "cycle");
    Tree::List results;
    for (const auto& stage : view.stages) {
        Tree row = Tree::object();
        row.set("stage", stage.key)
            .set("clause", stage.clause)
            .set("cite", stage.cite)
            .set("done", Tree(stage.done))
            .set("note", text_or_null(stage.note))
            .set("missing", finding_list(stage.missing));
        results.push_back(std::move(row));
    }
    answer.tree.set("results", Tree(std::move(results)));
    answer.columns = {{"formation.column.stage", "stage", CellFormat::word, "formation_stage"},
                      {"formation.column.clause", "cite"},
                      {"formation.column.done", "done", CellFormat::day},
                      {"formation.column.note", "note"}};
    answer.lead.push_back({view.closed ? "formation.cycle_was" : "formation.cycle_is",
                           {{"cycle", view.code},
                            {"title", view.title},
                            {"body", view.body},
                            {"edition", view.edition},
                            {"opened", view.opened},
                            {"closed", view.closed.value_or(view.opened)}},
                           0});
    tell_next(view, answer.closing);
    return answer;
}

Answer cycles(const std::vector<CycleView>& views) {
    Answer answer;
    if (views.empty()) {
        answer.closing.push_back({"formation.no_cycles", {}, 0});
    }
    answer.tree = head("cycles");
    Tree::List results;
    for (const auto& view : views) {
        Tree row = Tree::object();
        row.set("cycle", view.code)
            .set("title", text_or_null(view.title))
            .set("edition", view.edition)
            .set("opened", view.opened)
            .set("closed", Tree(view.closed))
            .set("outcome", text_or_null(view.outcome));
        results.push_back(std::move(row));
    }
    answer.tree.set("results", Tree(std::move(results)));
    answer.columns = {{"formation.column.cycle", "cycle"},
                      {"formation.column.title", "title"},
                      {"formation.column.edition", "edition"},
                      {"formation.column.opened", "opened", CellFormat::day},
                      {"formation.column.closed", "closed", CellFormat::day},
                      {"formation.column.outcome", "outcome", CellFormat::word, "cycle_outcome"}};
    return answer;
}

Answer requests(const CycleView& view) {
    Answer answer;
    answer.tree = cycle_head(view, "requests");
    Tree::List results;
    std::int64_t silent = 0;
    std::int64_t unsent = 0;
    for (const auto& party : view.parties) {
        unsent += party.sent ? 0 : 1;
        silent += party.sent && party.answer.empty() ? 1 : 0;
        Tree row = Tree::object();
        row.set("sort", party.sort)
            .set("code", party.code)
            .set("name", party.name)
            .set("sent", Tree(party.sent))
            .set("answer", text_or_null(party.answer))
            .set("answered", Tree(party.answered));
        results.push_back(std::move(row));
    }
    const auto addressees = static_cast<std::int64_t>(results.size());
    answer.tree.set("addressees", addressees).set("silent", silent).set("results", Tree(std::move(results)));
    answer.columns = {{"formation.column.code", "code"},
                      {"formation.column.addressee", "name"},
                      {"formation.column.sent", "sent", CellFormat::day},
                      {"formation.column.answer", "answer", CellFormat::word, "cycle_answer"},
                      {"formation.column.answered", "answered", CellFormat::day}};
    if (unsent > 0) {
        answer.closing.push_back({"formation.unsent", {{"count", unsent}}, 0});
    }
    answer.closing.push_back(
        {"formation.silent", {{"silent", silent}, {"of", static_cast<std::int64_t>(view.parties.size()) - unsent}}, 0});
    return answer;
}

Answer nominations(const CycleView& view) {
    Answer answer;
    if (view.nominations.empty()) {
        answer.closing.push_back({"formation.no_nominations_yet", {{"cycle", view.code}}, 0});
    }
    answer.tree = cycle_head(view, "nominations");
    Tree::List results;
    for (const auto& each : view.nominations) {
        Tree row = Tree::object();
        row.set("code", each.code)
            .set("educator", each.educator)
            .set("name", each.name)
            .set("nominator", each.nominator)
            .set("by", text_or_null(each.by))
            .set("submitted", each.submitted)
            .set("signed_by", text_or_null(each.signed_by))
            .set("state", each.state)
            .set("missing_fields", words(each.missing_fields))
            .set("missing_diagnostics", words(each.missing_diagnostics))
            .set("decided", Tree(each.decided))
            .set("outcome", text_or_null(each.outcome))
            .set("reason", text_or_null(each.reason))
            .set("overridden", each.overridden);
        results.push_back(std::move(row));
        if (each.overridden) {
            answer.closing.push_back(
                {"formation.nomination_overridden", {{"nomination", each.code}, {"name", each.name}}, 0});
        }
    }
    answer.tree.set("results", Tree(std::move(results)));
    answer.columns = {
        {"formation.column.code", "code"},
        {"formation.column.name", "name"},
        {"formation.column.by", "by"},
        {"formation.column.submitted", "submitted", CellFormat::day},
        {"formation.column.state", "state", CellFormat::word, "nomination_state"},
        {"formation.column.missing_fields", "missing_fields", CellFormat::list, "nomination_field"},
        {"formation.column.missing_diagnostics", "missing_diagnostics", CellFormat::list, "assessment_kind"},
        {"formation.column.reason", "reason"}};
    return answer;
}

}  // namespace metodist::answers

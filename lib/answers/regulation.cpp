#include "answers/regulation.hpp"

#include <algorithm>

#include "answers/finding_tree.hpp"
#include "answers/statement_titles.hpp"
#include "answers/tree_parts.hpp"
#include "base/join.hpp"

namespace metodist::answers {

namespace {

// Headings are told by the sentence before; `changes` names the list of them in an answer about something else.
void add_differences(Answer& answer, const std::vector<NamedDifference>& differences) {
    Tree::List results;
    for (const auto& each : differences) {
        Tree row = Tree::object();
        row.set("clause", text_or_null(each.clause))
            .set("kind", text_or_null(each.kind))
            .set("title", text_or_null(each.title))
            .set("key", each.key)
            .set("before", text_or_null(each.before))
            .set("after", text_or_null(each.after));
        results.push_back(std::move(row));
    }
    answer.tree.set("results", Tree(std::move(results)));
    answer.columns = {
        {"regulation.column.clause", "clause"}, {"coverage.column.kind", "kind", CellFormat::word, "element_kind"},
        {"regulation.column.title", "title"},   {"regulation.column.key", "key"},
        {"regulation.column.before", "before"}, {"regulation.column.after", "after"}};
}

}  // namespace

Answer editions(const std::vector<EditionLine>& lines) {
    Answer answer;
    answer.tree = head("regulations");
    Tree::List results;
    for (const auto& line : lines) {
        Tree row = Tree::object();
        row.set("municipality", line.municipality)
            .set("edition", line.code)
            .set("name", text_or_null(line.name))
            .set("title", text_or_null(line.title))
            .set("in_force", Tree(line.in_force))
            .set("status", line.status)
            .set("file", text_or_null(line.file))
            .set("adopted", Tree(line.adopted))
            .set("changed", line.changed);
        results.push_back(std::move(row));
        answer.findings.insert(answer.findings.end(), line.findings.begin(), line.findings.end());
    }
    answer.tree.set("results", Tree(std::move(results)));
    answer.columns = {{"regulation.column.edition", "edition"},
                      {"regulation.column.name", "name"},
                      {"regulation.column.in_force", "in_force", CellFormat::day},
                      {"regulation.column.status", "status", CellFormat::word, "edition_status"}};
    if (std::ranges::any_of(lines, [](const EditionLine& line) { return line.adopted.has_value(); })) {
        answer.columns.push_back({"regulation.column.adopted", "adopted", CellFormat::yes_no});
        answer.columns.push_back({"regulation.column.changed", "changed", CellFormat::yes_no});
    }
    if (lines.empty()) {
        answer.closing.push_back({"regulation.no_editions", {}, 0});
    }
    return answer;
}

std::vector<NamedDifference> named_differences(const Edition& before, const Edition& after) {
    std::vector<NamedDifference> out;
    for (auto& each : difference(before, after)) {
        auto named = title_of(each.after.empty() ? before : after, each.key);
        out.push_back({std::move(each), std::move(named.kind), std::move(named.title)});
    }
    return out;
}

Answer edition_difference(const std::string& before, const std::string& after,
                          const std::vector<NamedDifference>& differences) {
    Answer answer;
    answer.tree = head("regulation_difference");
    answer.tree.set("before", before).set("after", after);
    answer.lead.push_back({differences.empty() ? "regulation.no_difference" : "regulation.differences",
                           {{"before", before}, {"after", after}, {"count", count(differences)}},
                           0});
    add_differences(answer, differences);
    return answer;
}

Answer adoption(const AdoptionView& view) {
    Answer answer;
    answer.tree = head("regulation_adoption");
    answer.tree.set("edition", view.edition)
        .set("file", text_or_null(view.file))
        .set("operation", view.operation == 0 ? Tree() : Tree(view.operation))
        .set("dry_run", view.dry_run)
        .set("again", view.again)
        .set("text_changed", view.text_changed)
        .set("local_changed", view.local_changed);
    const bool something = !view.again || view.text_changed || view.local_changed;
    const char* code = !something          ? "regulation.adopted_before"
                       : !view.again       ? "regulation.adopted"
                       : view.text_changed ? "regulation.adopted_correction"
                                           : "regulation.adopted_again";
    answer.lead.push_back({code, {{"edition", view.edition}, {"file", view.file}}, 0});
    if (view.again && something) {
        add_differences(answer, view.differences);
    } else {
        answer.tree.set("results", Tree::list());
    }
    return answer;
}

}  // namespace metodist::answers

#include "answers/regulation.hpp"
#include "answers/tree_parts.hpp"

namespace metodist::answers {

namespace {

Tree fault_tree(const CaseFault& fault) {
    Tree row = Tree::object();
    row.set("file", fault.file)
        .set("line", fault.line)
        .set("case", fault.name)
        .set("what", fault.what)
        .set("expected", text_or_null(fault.expected))
        .set("found", text_or_null(fault.found));
    return row;
}

Tree uncovered_tree(const UncoveredRule& rule) {
    Tree row = Tree::object();
    row.set("file", rule.file).set("rule", rule.rule).set("clause", rule.clause).set("outcome", rule.outcome);
    return row;
}

}  // namespace

Answer editions_checked(const std::vector<CheckedEdition>& editions) {
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.regulation_check/1");
    Tree::List results;
    for (const auto& each : editions) {
        Tree row = Tree::object();
        row.set("file", each.file)
            .set("edition", each.code)
            .set("bodies", each.bodies)
            .set("elements", each.elements)
            .set("conditions", each.conditions)
            .set("readings", each.readings)
            .set("local_readings", each.local_readings);
        results.push_back(std::move(row));
    }
    answer.tree.set("results", Tree(std::move(results)));
    answer.lead.push_back({"regulation.checked", {{"count", count(editions)}}, 0});
    answer.columns = {{"regulation.column.edition", "edition"},
                      {"regulation.column.bodies", "bodies", CellFormat::number},
                      {"regulation.column.elements", "elements", CellFormat::number},
                      {"regulation.column.conditions", "conditions", CellFormat::number},
                      {"regulation.column.readings", "readings", CellFormat::number},
                      {"regulation.column.local_readings", "local_readings", CellFormat::number}};
    return answer;
}

Answer cases_tried(const CasesOutcome& outcome) {
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.regulation_test/1")
        .set("cases", outcome.cases)
        .set("passed", outcome.cases - outcome.failed)
        .set("failed", outcome.failed);
    Tree::List results;
    for (const auto& each : outcome.faults) {
        results.push_back(fault_tree(each));
    }
    Tree::List gaps;
    for (const auto& each : outcome.uncovered) {
        gaps.push_back(uncovered_tree(each));
        answer.closing.push_back(
            {"regulation.case_gap",
             {{"rule", each.rule}, {"clause", each.clause}, {"outcome", Word{"reason_outcome", each.outcome}}},
             0});
    }
    answer.tree.set("gaps", Tree(std::move(gaps))).set("results", Tree(std::move(results)));
    answer.lead.push_back({"regulation.cases_tried",
                           {{"cases", outcome.cases},
                            {"passed", outcome.cases - outcome.failed},
                            {"failed", outcome.failed},
                            {"gaps", count(outcome.uncovered)}},
                           0});
    for (const auto& each : outcome.without_cases) {
        answer.lead.push_back({"regulation.without_cases", {{"file", each}}, 0});
    }
    answer.columns = {
        {"regulation.column.file", "file"},         {"regulation.column.line", "line", CellFormat::number},
        {"regulation.column.case", "case"},         {"regulation.column.what", "what"},
        {"regulation.column.expected", "expected"}, {"regulation.column.found", "found"}};
    answer.verdict = outcome.failed == 0 ? Truth::yes : Truth::no;
    return answer;
}

}  // namespace metodist::answers

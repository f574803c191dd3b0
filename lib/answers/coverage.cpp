#include "answers/coverage.hpp"

#include <map>

#include "answers/edition_head.hpp"
#include "answers/tree_parts.hpp"

namespace metodist::answers {

namespace {

using Counts = std::map<Served, std::int64_t>;

Tree tree_of(const Counts& counts) {
    Tree out = Tree::object();
    for (const Served each : all_served) {
        const auto found = counts.find(each);
        out.set(std::string(served_key(each)), found == counts.end() ? std::int64_t{0} : found->second);
    }
    return out;
}

// One line for each act.
void tell_counts(const std::vector<ClauseCoverage>& rows, Answer& answer) {
    std::vector<std::string> acts;
    std::map<std::string, Counts> by_act;
    Counts all;
    for (const auto& row : rows) {
        const auto act = row.clause.substr(0, row.clause.find('/'));
        if (!by_act.contains(act)) {
            acts.push_back(act);
        }
        ++by_act[act][row.served];
        ++all[row.served];
    }
    for (const auto& act : acts) {
        auto& counts = by_act[act];
        std::int64_t total = 0;
        for (const auto& [served, count] : counts) {
            total += count;
        }
        answer.lead.push_back({"coverage.act",
                               {{"act", act},
                                {"total", total},
                                {"rule", counts[Served::rule]},
                                {"record", counts[Served::record]},
                                {"output", counts[Served::output]},
                                {"text_only", counts[Served::text_only]}},
                               1});
    }
    answer.tree.set("counts", tree_of(all));
}

}  // namespace

Answer coverage(const Edition& edition, const EditionSource& source, const std::vector<ClauseCoverage>& rows,
                std::optional<Served> only) {
    auto answer = edition_head("regulation_coverage", edition, source);
    tell_counts(rows, answer);
    Tree::List results;
    for (const auto& row : rows) {
        if (only && row.served != *only) {
            continue;
        }
        Tree line = Tree::object();
        line.set("id", row.clause)
            .set("kind", text_or_null(row.kind))
            .set("served_by", std::string(served_key(row.served)))
            .set("refs", words(row.refs))
            .set("commands", words(row.commands))
            .set("reason", text_or_null(row.reason));
        results.push_back(std::move(line));
    }
    answer.tree.set("results", Tree(std::move(results)));
    answer.columns = {{"regulation.column.clause", "id"},
                      {"coverage.column.kind", "kind", CellFormat::word, "element_kind"},
                      {"coverage.column.served_by", "served_by", CellFormat::word, "served_by"},
                      {"coverage.column.commands", "commands", CellFormat::list},
                      {"coverage.column.reason", "reason", CellFormat::word, "coverage_reason"},
                      {"coverage.column.refs", "refs", CellFormat::list}};
    return answer;
}

}  // namespace metodist::answers

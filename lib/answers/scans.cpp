#include "answers/scans.hpp"

namespace metodist::answers {

Answer scans(const std::string& meeting, const std::vector<ScanView>& views) {
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.minutes_scans/1").set("meeting", meeting);
    Tree results = Tree::list();
    for (const auto& each : views) {
        Tree row = Tree::object();
        row.set("number", each.number).set("name", each.name).set("size", each.size).set("hash", each.hash);
        results.push(std::move(row));
    }
    answer.tree.set("results", std::move(results));
    answer.columns = {{"scans.column.number", "number", CellFormat::number},
                      {"scans.column.name", "name"},
                      {"scans.column.size", "size", CellFormat::number},
                      {"scans.column.hash", "hash"}};
    answer.lead.push_back({views.empty() ? "scans.none_yet" : "scans.lead",
                           {{"meeting", meeting}, {"count", static_cast<std::int64_t>(views.size())}},
                           0});
    return answer;
}

}  // namespace metodist::answers

#include "app/intake/import_answer.hpp"

#include <algorithm>

#include "answers/finding_tree.hpp"
#include "app/intake/file_report.hpp"

namespace metodist::app {

namespace {

std::int64_t count_of(const std::vector<Finding>& findings, Severity severity) {
    return std::ranges::count(findings, severity, &Finding::severity);
}

}  // namespace

Answer answer_of(const ImportTables& request, const Tables& tables, const Import& import, bool refused) {
    Answer answer;
    answer.findings = import.findings();
    const auto& counts = import.counts();
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.import/1");
    answer.tree.set("operation", nullptr);
    answer.tree.set("refused", refused);
    answer.tree.set("mapping", request.mapping);
    answer.tree.set("scope", request.scope);
    answer.tree.set("day", request.day);
    answer.tree.set("files", files_tree(tables));
    answer.tree.set("known", counts.known);
    answer.tree.set("created", counts.created);
    answer.tree.set("undecided", counts.undecided);
    answer.tree.set("associations_created", counts.associations);
    Tree results = Tree::list();
    for (const auto& [kind, count] : import.kinds()) {
        Tree row = Tree::object();
        row.set("kind", fact_schema(kind).key);
        row.set("recorded", count.recorded)
            .set("known", count.known)
            .set("left_out", count.left_out)
            .set("ended", count.ended);
        results.push(std::move(row));
    }
    answer.tree.set("results", std::move(results));
    answer.tree.set("findings", answers::finding_list(answer.findings));
    tell_files(tables, request.day, answer.lead);
    const bool organisations = tables.mapping.subject == Subject::organisation;
    answer.lead.push_back({organisations ? "register.import_organisations" : "register.import_people",
                           {{"known", counts.known}, {"created", counts.created}, {"undecided", counts.undecided}},
                           0});
    answer.lead.push_back({"register.import_findings",
                           {{"breaches", count_of(answer.findings, Severity::breach)},
                            {"gaps", count_of(answer.findings, Severity::gap)},
                            {"notes", count_of(answer.findings, Severity::note)}},
                           0});
    if (refused) {
        answer.closing.push_back({"register.import_refused", {}, 0});
    }
    answer.columns = {{"register.column.kind", "kind", CellFormat::word, "fact_kind"},
                      {"register.column.recorded", "recorded", CellFormat::number, {}},
                      {"register.column.known", "known", CellFormat::number, {}},
                      {"register.column.left_out", "left_out", CellFormat::number, {}},
                      {"intake.column.ended", "ended", CellFormat::number, {}}};
    return answer;
}

}  // namespace metodist::app

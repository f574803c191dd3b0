#include "app/intake/import_answer.hpp"

#include <algorithm>

#include "answers/finding_tree.hpp"
#include "app/intake/file_report.hpp"

namespace metodist::app {

namespace {

std::string_view severity_word(Severity severity) {
    switch (severity) {
        case Severity::note: return "note";
        case Severity::gap: return "gap";
        case Severity::breach: break;
    }
    return "breach";
}

}  // namespace

Tree findings_tree(const std::vector<Finding>& findings) {
    Tree out = Tree::list();
    for (const auto& each : findings) {
        Tree row = answers::finding_tree(each);
        row.set("severity", severity_word(each.severity));
        out.push(std::move(row));
    }
    return out;
}

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
    answer.tree.set("open_questions", import.open_questions());
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
    answer.tree.set("findings", findings_tree(answer.findings));
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
    if (import.open_questions() > 0) {
        answer.outcomes.insert("unknown");
        // Of a refused table nothing is kept, its questions neither.
        answer.lead.push_back(
            {refused ? "intake.questions_to_come" : "intake.open_questions", {{"count", import.open_questions()}}, 0});
    }
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

void choose_rows(Answer& answer, const std::string& list) {
    if (list == "facts") {
        return;
    }
    answer.rows = list;
    // The list stands in the table; only what is not of it is told beside.
    std::erase_if(answer.closing, [](const Sentence& each) { return each.code.starts_with("intake."); });
    if (list == "difference") {
        answer.columns = {{"intake.column.change", "change", CellFormat::word, "table_change"},
                          {"register.column.code", "code"},
                          {"register.column.name", "name"},
                          {"intake.column.from", "from_name"},
                          {"intake.column.to", "to_name"},
                          {"intake.column.name_before", "name_before"},
                          {"intake.column.level_before", "level_before", CellFormat::word, "category_level"},
                          {"intake.column.level_after", "level_after", CellFormat::word, "category_level"},
                          {"intake.column.until", "day", CellFormat::day}};
    } else if (list == "consequences") {
        answer.columns = {{"intake.column.consequence", "consequence", CellFormat::word, "consequence"},
                          {"intake.column.body", "body_name"},
                          {"register.column.code", "code"},
                          {"register.column.name", "name"},
                          {"intake.column.before", "before", CellFormat::number},
                          {"intake.column.after", "after", CellFormat::number},
                          {"intake.column.required", "required", CellFormat::number},
                          {"intake.column.cites", "cites", CellFormat::list},
                          {"intake.column.sign", "sign", CellFormat::word, "act_to_sign"}};
    } else {
        answer.columns = {{"intake.column.severity", "severity", CellFormat::word, "severity"},
                          {"intake.column.file", "file"},
                          {"intake.column.row", "line", CellFormat::number},
                          {"intake.column.finding", "code"}};
    }
}

}  // namespace metodist::app

#include <algorithm>
#include <filesystem>
#include <iterator>

#include "app/intake/file_report.hpp"
#include "app/intake/import.hpp"
#include "app/intake/import_answer.hpp"
#include "base/text.hpp"

namespace metodist::app {

namespace {

// Files of tables in a folder, by their names; what programs leave beside an open file is none.
std::vector<std::string> tables_in(const std::string& folder) {
    std::vector<std::string> out;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
        const auto ending = fold(entry.path().extension().string());
        const auto name = entry.path().filename().string();
        const bool table = ending == ".csv" || ending == ".xlsx" || ending == ".ods" || ending == ".xls";
        if (table && !name.starts_with("~$") && !name.starts_with(".")) {
            out.push_back(entry.path().string());
        }
    }
    std::ranges::sort(out, russian_less);
    return out;
}

std::vector<std::string> all_files(const std::vector<std::string>& names) {
    std::vector<std::string> out;
    for (const auto& name : names) {
        std::error_code none;
        if (!std::filesystem::is_directory(name, none)) {
            out.push_back(name);
            continue;
        }
        auto inside = tables_in(name);
        if (inside.empty()) {
            throw Error(Trouble::input, "intake.empty_folder", {}, {.file = name});
        }
        std::ranges::move(inside, std::back_inserter(out));
    }
    return out;
}

std::int64_t number_in(const Answer& answer, const char* key) {
    const auto* found = answer.tree.find(key);
    const auto* number = found == nullptr ? nullptr : found->as_number();
    return number == nullptr ? 0 : *number;
}

std::int64_t left_in(const Answer& answer) {
    const auto& rows = *answer.tree.find("difference")->as_list();
    return std::ranges::count_if(rows, [](const Tree& row) { return *row.find("change")->as_text() == "left"; });
}

bool refused(const ImportOutcome& done) { return !done.answer || *done.answer->tree.find("refused")->as_bool(); }

Tree row_of(const std::string& file, const ImportOutcome& done, bool nothing_written) {
    Tree row = Tree::object();
    row.set("file", file);
    const bool wrote = done.answer && !done.answer->tree.find("operation")->is_null();
    row.set("outcome", !done.answer      ? "not_read"
                       : refused(done)   ? "refused"
                       : nothing_written ? "held_back"
                       : wrote           ? "taken"
                       : done.news       ? "to_be_taken"
                                         : "unchanged");
    row.set("operation", wrote ? Tree(number_in(*done.answer, "operation")) : Tree());
    row.set("known", done.answer ? Tree(number_in(*done.answer, "known")) : Tree());
    row.set("created", done.answer ? Tree(number_in(*done.answer, "created")) : Tree());
    row.set("undecided", done.answer ? Tree(number_in(*done.answer, "undecided")) : Tree());
    row.set("left", done.answer ? Tree(left_in(*done.answer)) : Tree());
    const auto& findings = done.answer ? done.answer->findings : done.faults;
    row.set("breaches", count_of(findings, Severity::breach)).set("gaps", count_of(findings, Severity::gap));
    return row;
}

}  // namespace

bool has_folder(const std::vector<std::string>& files) {
    std::error_code none;
    return std::ranges::any_of(files,
                               [&](const std::string& file) { return std::filesystem::is_directory(file, none); });
}

Answer import_folder(const Frame& frame, const ImportFolder& request) {
    std::vector<ImportTables> requests;
    for (const auto& file : all_files(request.files)) {
        requests.push_back(request.each);
        requests.back().files = {file};
    }
    auto all = request.all_or_nothing ? import_together(frame, requests) : import_in_turn(frame, requests);
    const auto count = std::ranges::count_if(all, refused);
    Answer out;
    out.tree = Tree::object();
    out.tree.set("schema", "metodist.import-folder/1").set("dry_run", frame.dry_run);
    Tree results = Tree::list();
    Tree imports = Tree::list();
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto& each = all[i];
        results.push(row_of(requests[i].files.front(), each, request.all_or_nothing && count > 0));
        std::ranges::copy(each.answer ? each.answer->findings : each.faults, std::back_inserter(out.findings));
        if (each.answer) {
            out.outcomes.insert(each.answer->outcomes.begin(), each.answer->outcomes.end());
            imports.push(std::move(each.answer->tree));
        }
    }
    out.tree.set("refused", count > 0).set("results", std::move(results));
    out.tree.set("imports", std::move(imports)).set("findings", findings_tree(out.findings));
    out.columns = {{"intake.column.file", "file"},
                   {"intake.column.outcome", "outcome", CellFormat::word, "import_outcome"},
                   {"intake.column.operation", "operation", CellFormat::number},
                   {"register.column.known", "known", CellFormat::number},
                   {"intake.column.created", "created", CellFormat::number},
                   {"intake.column.undecided", "undecided", CellFormat::number},
                   {"intake.column.left", "left", CellFormat::number},
                   {"intake.column.breaches", "breaches", CellFormat::number},
                   {"intake.column.gaps", "gaps", CellFormat::number}};
    out.closing.push_back(
        {"intake.folder", {{"count", static_cast<std::int64_t>(all.size())}, {"refused", std::int64_t{count}}}, 0});
    if (request.all_or_nothing && count > 0) {
        out.closing.push_back({"intake.folder_nothing", {}, 0});
    }
    return out;
}

}  // namespace metodist::app

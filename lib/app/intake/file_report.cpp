#include "app/intake/file_report.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "exchange/cell.hpp"

namespace metodist::app {

namespace {

constexpr std::size_t most_named_rows = 10;

Tree rows_tree(const ToldRows& rows) {
    Tree first = Tree::list();
    for (const std::int64_t row : rows.first) {
        first.push(row);
    }
    Tree out = Tree::object();
    out.set("count", rows.count).set("first", std::move(first));
    return out;
}

Tree texts_tree(const std::vector<std::string>& texts) {
    Tree out = Tree::list();
    for (const auto& text : texts) {
        out.push(text);
    }
    return out;
}

void describe_table(const IntakeReport& report, Tree& out) {
    const TableReport& table = report.table;
    Tree title = Tree::list();
    for (const auto& line : table.title) {
        title.push(line.text);
    }
    out.set("header_row", table.header_row).set("header_end", table.header_end);
    out.set("rows", table.rows);
    out.set("rows_joined", report.rows_joined);
    out.set("rows_without_name", report.rows_without_name);
    out.set("unknown_headers", texts_tree(table.unknown_headers));
    out.set("title", std::move(title));
    Tree passed = Tree::object();
    passed.set("empty", rows_tree(table.empty)).set("numbering", rows_tree(table.numbering));
    passed.set("repeated_headers", rows_tree(table.repeated_headers)).set("totals", rows_tree(table.totals));
    passed.set("signatures", rows_tree(table.signatures)).set("notes", rows_tree(table.notes));
    passed.set("too_wide", rows_tree(table.too_wide));
    out.set("passed_over", std::move(passed));
    out.set("hidden_rows", rows_tree(table.hidden));
    out.set("hidden_columns", texts_tree(table.hidden_columns));
}

std::string_view separator_word(char separator) {
    switch (separator) {
        case ',': return "comma";
        case '\t': return "tab";
        default: return "semicolon";
    }
}

void tell_passed_over(const TableReport& table, std::vector<Sentence>& lead) {
    const std::pair<const ToldRows&, const char*> kinds[] = {{table.numbering, "numbering"},
                                                             {table.repeated_headers, "repeated_headers"},
                                                             {table.notes, "notes"},
                                                             {table.totals, "totals"},
                                                             {table.signatures, "signatures"}};
    std::vector<Word> words;
    std::vector<std::int64_t> rows;
    std::int64_t count = 0;
    for (const auto& [told, name] : kinds) {
        if (told.count > 0) {
            words.push_back({"passed_rows", name});
            rows.insert(rows.end(), told.first.begin(), told.first.end());
            count += told.count;
        }
    }
    if (count > 0) {
        lead.push_back(
            {"import.passed_over", {{"what", words}, {"rows", rows_told(rows, count)}, {"count", count}}, 1});
    }
    if (table.hidden.count > 0) {
        lead.push_back({"import.hidden_rows",
                        {{"count", table.hidden.count}, {"rows", rows_told(table.hidden.first, table.hidden.count)}},
                        1});
    }
    if (!table.hidden_columns.empty()) {
        lead.push_back({"import.hidden_columns", {{"headers", quoted_list(table.hidden_columns)}}, 1});
    }
}

void tell_table(const TableFile& file, const TableReport& table, Day day, std::vector<Sentence>& lead) {
    const std::string header = table.header_end > table.header_row
                                   ? std::to_string(table.header_row) + "–" + std::to_string(table.header_end)
                                   : std::to_string(table.header_row);
    Arguments arguments{
        {"file", file.file}, {"rows", table.rows}, {"header", header}, {"day", day}, {"sheet", table.sheet}};
    arguments.push_back({"format", std::string(format_name(file.format))});
    if (file.dialect) {
        arguments.push_back({"encoding", std::string(encoding_name(file.dialect->encoding.encoding))});
        arguments.push_back({"separator", Word{"separator", file.dialect->separator_found
                                                                ? std::string(separator_word(file.dialect->separator))
                                                                : "none"}});
    }
    const bool two_levels = table.header_end > table.header_row;
    lead.push_back({file.dialect ? two_levels ? "import.read_csv_levels" : "import.read_csv"
                    : two_levels ? "import.read_sheet_levels"
                                 : "import.read_sheet",
                    std::move(arguments), 0});
    tell_passed_over(table, lead);
}

}  // namespace

std::string rows_told(std::vector<std::int64_t> rows, std::int64_t count) {
    std::ranges::sort(rows);
    std::string out;
    for (std::size_t i = 0; i < rows.size() && i < most_named_rows; ++i) {
        out += (i == 0 ? "" : ", ") + std::to_string(rows[i]);
    }
    return static_cast<std::int64_t>(std::min(rows.size(), most_named_rows)) < count ? out + "…" : out;
}

Tree files_tree(const Tables& tables) {
    Tree out = Tree::list();
    for (const auto& each : tables.files) {
        Tree file = Tree::object();
        file.set("file", each.file);
        file.set("sha256", each.hash);
        file.set("format", format_name(each.format));
        if (each.dialect) {
            file.set("encoding", encoding_name(each.dialect->encoding.encoding));
            file.set("separator", std::string(1, each.dialect->separator));
        }
        if (each.format == FileFormat::csv && each.tables.size() == 1) {
            describe_table(each.tables.front(), file);
            out.push(std::move(file));
            continue;
        }
        std::int64_t rows = 0;
        Tree sheets = Tree::list();
        for (const auto& report : each.tables) {
            Tree sheet = Tree::object();
            sheet.set("sheet", report.table.sheet);
            describe_table(report, sheet);
            sheets.push(std::move(sheet));
            rows += report.table.rows;
        }
        file.set("rows", rows).set("sheets", std::move(sheets));
        out.push(std::move(file));
    }
    return out;
}

void tell_files(const Tables& tables, Day day, std::vector<Sentence>& lead) {
    for (const auto& file : tables.files) {
        for (const auto& report : file.tables) {
            tell_table(file, report.table, day, lead);
        }
    }
}

std::int64_t count_of(const std::vector<Finding>& findings, Severity severity) {
    return std::ranges::count(findings, severity, &Finding::severity);
}

void sort_by_place(const Tables& tables, std::vector<Finding>& findings) {
    std::map<std::pair<std::string, std::string>, std::size_t> ranks;
    for (const auto& file : tables.files) {
        ranks.try_emplace({file.file, {}}, ranks.size() + 1);
        for (const auto& report : file.tables) {
            ranks.try_emplace({file.file, report.table.sheet}, ranks.size() + 1);
        }
    }
    const auto rank = [&](const Finding& finding) {
        const auto found = ranks.find({finding.place.file, finding.place.sheet});
        return found == ranks.end() ? 0 : found->second;
    };
    std::ranges::stable_sort(findings, {}, [&](const Finding& each) { return std::pair(rank(each), each.place.line); });
}

}  // namespace metodist::app

#include "shell/remarks.hpp"

#include <algorithm>
#include <filesystem>
#include <map>

#include "exchange/csv_write.hpp"
#include "exchange/sheets/xlsx_write.hpp"
#include "shell/output.hpp"

namespace metodist::shell {

namespace {

using Remarks = std::map<std::int64_t, std::string>;

struct Header {
    std::int64_t first = 1;
    std::int64_t last = 1;
};

// The trees of the files of an import, or of all imports of a folder.
std::vector<const Tree*> files_of(const Answer& answer) {
    std::vector<const Tree*> out;
    const auto add = [&](const Tree& tree) {
        if (const Tree* files = tree.find("files")) {
            for (const auto& each : *files->as_list()) {
                out.push_back(&each);
            }
        }
    };
    const Tree* imports = answer.tree.find("imports");
    if (imports == nullptr) {
        add(answer.tree);
        return out;
    }
    for (const auto& each : *imports->as_list()) {
        add(each);
    }
    return out;
}

// What has to be looked at, by sheet and row; of workbooks with the letters of the cell.
std::map<std::string, Remarks> remarks_of(const Answer& answer, const std::string& file, const Wording& wording) {
    std::map<std::string, Remarks> out;
    for (const auto& finding : answer.findings) {
        if (finding.severity == Severity::note || finding.place.file != file || finding.place.line == 0) {
            continue;
        }
        auto& text = out[finding.place.sheet][finding.place.line];
        const auto remedy =
            wording.find(finding.remedy.empty() ? finding.code + ".remedy" : finding.remedy, finding.arguments);
        text += (text.empty() ? "" : "\n") + wording.text(finding.code, finding.arguments) +
                (remedy && !finding.remedy.empty() ? " " + *remedy : "");
    }
    return out;
}

std::map<std::string, Header> headers_of(const Answer& answer, const std::string& file) {
    std::map<std::string, Header> out;
    for (const auto* each : files_of(answer)) {
        if (*each->find("file")->as_text() != file) {
            continue;
        }
        const auto add = [&](const Tree& table, const std::string& sheet) {
            out[sheet] = {*table.find("header_row")->as_number(), *table.find("header_end")->as_number()};
        };
        if (const Tree* sheets = each->find("sheets")) {
            for (const auto& sheet : *sheets->as_list()) {
                add(sheet, *sheet.find("sheet")->as_text());
            }
        } else {
            add(*each, {});
        }
    }
    return out;
}

BookSheet with_remarks(RowSource& rows, const Header& header, const Remarks& remarks, const std::string& title) {
    BookSheet out;
    std::size_t width = 0;
    while (rows.next()) {
        const auto found = remarks.find(rows.row());
        BookRow row;
        const bool heads = header.first <= rows.row() && rows.row() <= header.last;
        row.look = rows.row() < header.first ? RowLook::title
                   : heads                   ? RowLook::header
                   : found != remarks.end()  ? RowLook::marked
                                             : RowLook::plain;
        for (std::size_t i = 0; i < rows.width(); ++i) {
            row.cells.emplace_back(std::string(rows.covered(i) && row.look == RowLook::title ? "" : rows.cell(i)));
        }
        while (!row.cells.empty() && std::get<std::string>(row.cells.back()).empty()) {
            row.cells.pop_back();
        }
        if (rows.row() == header.last) {
            width = row.cells.size();
            out.frozen = out.rows.size() + 1;
        }
        if (rows.row() == header.last || found != remarks.end()) {
            row.cells.resize(std::max(width, row.cells.size()), BookValue(std::string()));
            row.cells.emplace_back(found == remarks.end() ? title : found->second);
        }
        if (!row.cells.empty()) {
            out.rows.push_back(std::move(row));
        }
    }
    return out;
}

std::string csv_of(const std::vector<BookSheet>& sheets) {
    std::string out = csv_prefix(CsvStyle::excel);
    for (const auto& sheet : sheets) {
        for (const auto& row : sheet.rows) {
            std::vector<std::string> cells;
            std::ranges::transform(row.cells, std::back_inserter(cells),
                                   [](const BookValue& each) { return std::get<std::string>(each); });
            out += csv_line(cells, CsvStyle::excel);
        }
    }
    return out;
}

}  // namespace

bool is_remarks_file(const std::string& file) { return file.ends_with(".xlsx") || file.ends_with(".csv"); }

void write_remarks(const Answer& answer, const FileChoices& choices, const std::string& file, Context& context) {
    if (std::filesystem::exists(file)) {
        throw Error(Trouble::world, "intake.remarks_exist", {{"file", file}});
    }
    std::vector<BookSheet> sheets;
    for (const auto* each : files_of(answer)) {
        const std::string& table = *each->find("file")->as_text();
        const auto remarks = remarks_of(answer, table, context.wording());
        const auto headers = headers_of(answer, table);
        ForeignFile source(table, table, choices);
        const auto names = source.sheets();
        for (const auto index : remarks.empty() ? std::vector<std::size_t>{} : source.chosen()) {
            const std::string sheet = names.empty() ? std::string() : names[index].name;
            const auto own = remarks.find(sheet);
            const auto header = headers.find(sheet);
            if (own != remarks.end() && header != headers.end()) {
                const auto rows = source.open(index);
                sheets.push_back(
                    with_remarks(*rows, header->second, own->second, context.wording().text("intake.column.remark")));
                sheets.back().name = sheet.empty() ? std::filesystem::path(table).stem().string() : sheet;
            }
        }
    }
    if (sheets.empty()) {
        context.tell("intake.no_remarks", {{"file", file}});
        return;
    }
    Output out(file);
    out.write(file.ends_with(".csv") ? csv_of(sheets) : xlsx_of(sheets));
    out.finish();
    context.tell("intake.remarks_written", {{"file", file}});
}

}  // namespace metodist::shell

#include "exchange/form_table.hpp"

#include "base/text.hpp"
#include "exchange/foreign_file.hpp"

namespace metodist {

namespace {

FormTable read_table(RowSource& source, const std::vector<WantedColumn>& columns) {
    const TableWishes wishes{columns, {}, {}};
    TableReader reader(source, wishes);
    FormTable out;
    while (reader.next()) {
        FormRow row;
        row.place = reader.row_place();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            row.cells.push_back(tidy(reader.cell(i).value_or(std::string_view())));
            row.places.push_back(reader.place(i));
        }
        out.rows.push_back(std::move(row));
    }
    for (const auto& line : reader.report().title) {
        out.title.push_back(line.text);
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        out.headers.push_back(reader.header(i));
    }
    out.unknown = reader.report().unknown_headers;
    out.findings = reader.take_findings();
    return out;
}

}  // namespace

FormTable read_form(const std::string& file, const std::vector<WantedColumn>& columns) {
    ForeignFile source(file, file);
    std::optional<FormTable> out;
    auto told = for_each_table(source, [&](RowSource& rows) {
        auto table = read_table(rows, columns);
        // The first table of a workbook is the one that people fill in.
        if (!out) {
            out = std::move(table);
        }
    });
    return std::move(*out);
}

}  // namespace metodist

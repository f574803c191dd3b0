#include "mms/remarked_sheet.hpp"

#include <algorithm>
#include <iterator>

#include "exchange/csv_write.hpp"

namespace metodist::mms {

BookSheet with_remarks(RowSource& rows, const HeaderRows& header, const Remarks& remarks, const std::string& title) {
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

}  // namespace metodist::mms

#include "exchange/csv_write.hpp"

#include <string_view>

namespace metodist {

namespace {

bool may_be_formula(std::string_view cell) {
    constexpr std::string_view starts = "=+-@\t\r";
    if (cell.empty() || starts.find(cell.front()) == std::string_view::npos) {
        return false;
    }
    // Dashes, digits and what stands between the digits of a telephone number run nothing.
    return cell.find_first_not_of("+-0123456789 ().,") != std::string_view::npos;
}

void append_cell(std::string& out, std::string_view cell, char delimiter) {
    const bool guarded = may_be_formula(cell);
    const bool quoted = cell.find_first_of("\"\r\n") != std::string_view::npos ||
                        cell.find(delimiter) != std::string_view::npos ||
                        (!cell.empty() && (cell.front() == ' ' || cell.back() == ' '));
    if (quoted) {
        out += '"';
    }
    if (guarded) {
        out += '\'';
    }
    for (const char c : cell) {
        out.append(c == '"' ? 2 : 1, c);
    }
    if (quoted) {
        out += '"';
    }
}

}  // namespace

std::string csv_prefix(CsvStyle style) {
    switch (style) {
        case CsvStyle::plain: return {};
        case CsvStyle::excel: return "\xEF\xBB\xBF";
    }
    return {};
}

std::string csv_line(const std::vector<std::string>& cells, CsvStyle style) {
    const char delimiter = style == CsvStyle::excel ? ';' : ',';
    std::string out;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            out += delimiter;
        }
        append_cell(out, cells[i], delimiter);
    }
    out += style == CsvStyle::excel ? "\r\n" : "\n";
    return out;
}

}  // namespace metodist

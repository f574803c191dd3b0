// The table of a meeting as a file that a spreadsheet program opens.
#pragma once

#include <string>
#include <vector>

#include "exchange/csv_write.hpp"
#include "shell/output.hpp"

namespace metodist::meeting {

inline std::string table_text(const std::vector<std::vector<std::string>>& rows) {
    std::string out = csv_prefix(CsvStyle::excel);
    for (const auto& row : rows) {
        out += csv_line(row, CsvStyle::excel);
    }
    return out;
}

inline void write_table(const std::vector<std::vector<std::string>>& rows, const std::string& file) {
    shell::Output out(file);
    out.write(table_text(rows));
    out.finish();
}

}  // namespace metodist::meeting

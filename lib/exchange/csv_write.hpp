// Rows as CSV (RFC 4180).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace metodist {

// plain: commas, LF, no byte order mark, for programs. excel: semicolons, CRLF and the mark, which a Russian Excel
// opens by a double click with the letters right.
enum class CsvStyle : std::uint8_t { plain, excel };

// What stands before the first line.
std::string csv_prefix(CsvStyle style);
// One line with its end. A text that a spreadsheet would run as a formula (=, +, -, @ at its beginning) gets an
// apostrophe before it; telephone numbers, negative numbers and dashes are left as they are.
std::string csv_line(const std::vector<std::string>& cells, CsvStyle style);

}  // namespace metodist

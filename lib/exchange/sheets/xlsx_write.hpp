// Workbooks for offices: plain XLSX with text cells and real dates, which every spreadsheet opens without repair.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/day.hpp"

namespace metodist {

using BookValue = std::variant<std::monostate, std::string, std::int64_t, Day>;

enum class RowLook : std::uint8_t { plain, title, header, marked };

struct BookRow {
    std::vector<BookValue> cells = {};
    RowLook look = RowLook::plain;
};

// What the cells of a column may hold; people pick from a list.
struct ColumnChoice {
    // From 0.
    std::size_t column = 0;
    std::vector<std::string> values = {};
};

struct BookSheet {
    // As people see it; shortened and rid of what no sheet may be called.
    std::string name = {};
    std::vector<BookRow> rows = {};
    // Rows that stay in sight; the last of them is the header.
    std::size_t frozen = 0;
    std::vector<ColumnChoice> choices = {};
    // Empty rows below that take the choices too.
    std::size_t spare_rows = 0;
};

// The bytes of the workbook, the same for the same sheets. Lists of choices stand on a hidden sheet of their own,
// called `lists`.
inline constexpr std::string_view choice_sheet = "Списки";
std::string xlsx_of(const std::vector<BookSheet>& sheets, const std::string& lists = std::string(choice_sheet));

}  // namespace metodist

// A foreign table as a stream of rows of text, whatever file format it came from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/finding.hpp"

namespace metodist {

class RowSource {
public:
    RowSource() = default;
    RowSource(const RowSource&) = delete;
    RowSource& operator=(const RowSource&) = delete;
    virtual ~RowSource() = default;

    // Moves to the next row; false after the last. Empty rows are rows.
    virtual bool next() = 0;
    // Of the current row, valid until `next`: its number as a spreadsheet shows it, and its cells, not tidied.
    [[nodiscard]] virtual std::int64_t row() const = 0;
    [[nodiscard]] virtual std::size_t width() const = 0;
    [[nodiscard]] virtual std::string_view cell(std::size_t column) const = 0;
    // Where a cell of the current row stands; columns are counted from 0 here and from 1 in places.
    [[nodiscard]] virtual Place place(std::size_t column) const = 0;
    // The row as a whole.
    [[nodiscard]] virtual Place row_place() const = 0;
    // What was odd in the current row.
    [[nodiscard]] virtual const std::vector<Finding>& row_findings() const = 0;

    // Of sheets. Whether the cell lies under a merged one, whose text it then repeats.
    [[nodiscard]] virtual bool covered(std::size_t /*column*/) const { return false; }
    [[nodiscard]] virtual bool hidden() const { return false; }
    [[nodiscard]] virtual bool hidden_column(std::size_t /*column*/) const { return false; }
    // Whether cells have their columns by themselves, not by counting separators.
    [[nodiscard]] virtual bool in_sheet() const { return false; }
};

}  // namespace metodist

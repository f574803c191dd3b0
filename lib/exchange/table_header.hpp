// Which rows are the header of a foreign table, and which of its columns are wanted. Inner to the reading of tables.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "exchange/rows_ahead.hpp"
#include "exchange/table.hpp"

namespace metodist {

struct FoundHeader {
    // How many rows it takes.
    std::size_t rows = 1;
    // By wanted column: the column of the table.
    std::vector<std::optional<std::size_t>> columns = {};
    // By column of the table: its header as it is shown.
    std::vector<std::string> labels = {};
    std::size_t matched = 0;
    std::vector<Finding> faults = {};
    Place place = {};
};

class HeaderFinder {
public:
    explicit HeaderFinder(const TableWishes& wishes);

    // The best reading of the next rows as a header of up to three rows; `matched` is 0 where they are none. `exactly`:
    // of so many rows.
    [[nodiscard]] FoundHeader at(RowsAhead& rows, std::optional<std::size_t> exactly = {}) const;

private:
    [[nodiscard]] FoundHeader of(const std::vector<const KeptRow*>& rows) const;
    [[nodiscard]] std::optional<std::size_t> wanted(const std::string& key) const;

    const TableWishes& wishes_;
    // Header keys of each wanted column.
    std::vector<std::vector<std::string>> keys_;
};

}  // namespace metodist

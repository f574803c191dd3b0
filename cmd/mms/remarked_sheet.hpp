// A table as it came, with a column of remarks.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "exchange/rows.hpp"
#include "exchange/sheets/xlsx_write.hpp"

namespace metodist::mms {

// By row.
using Remarks = std::map<std::int64_t, std::string>;

struct HeaderRows {
    std::int64_t first = 1;
    std::int64_t last = 1;
};

// All its rows; the column stands under `title`, right of the others.
BookSheet with_remarks(RowSource& rows, const HeaderRows& header, const Remarks& remarks, const std::string& title);
// One below the other.
std::string csv_of(const std::vector<BookSheet>& sheets);

}  // namespace metodist::mms

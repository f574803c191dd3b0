// Tables that the program itself lays out and people fill in: named columns, rows with their places.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/finding.hpp"
#include "exchange/table.hpp"

namespace metodist {

struct FormRow {
    // One cell for each wanted column, tidied; empty where the table has no such column.
    std::vector<std::string> cells = {};
    std::vector<Place> places = {};
    Place place = {};
};

struct FormTable {
    std::vector<FormRow> rows = {};
    // What stands above the header, line by line.
    std::vector<std::string> title = {};
    // The headers as the table writes them.
    std::vector<std::string> headers = {};
    // Headers that nobody wanted.
    std::vector<std::string> unknown = {};
    std::vector<Finding> findings = {};
};

// Reads the whole file, CSV, XLSX or ODS; of a workbook the first sheet that has the header. Errors: world (cannot be
// read), input (no header, no needed column, damaged).
FormTable read_form(const std::string& file, const std::vector<WantedColumn>& columns);

}  // namespace metodist

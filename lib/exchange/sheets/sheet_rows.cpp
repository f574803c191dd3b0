#include "exchange/sheets/sheet_rows.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"

namespace metodist {

namespace {

bool is_blank(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }) ||
           tidy(text).empty();
}

}  // namespace

std::string cell_name(std::size_t column, std::int64_t row) {
    std::string name;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
    }
    return name + std::to_string(row);
}

void SheetRow::clear(std::int64_t number, bool hidden) {
    number_ = number;
    hidden_ = hidden;
    filled_ = false;
    text_.clear();
    cells_.clear();
    findings.clear();
}

bool SheetRow::put(std::size_t column, std::string_view text) {
    if (text.empty()) {
        return true;
    }
    if (column >= cells_.size()) {
        cells_.resize(column + 1);
    } else if (cells_[column].size > 0) {
        return false;
    }
    cells_[column] = {static_cast<std::uint32_t>(text_.size()), static_cast<std::uint32_t>(text.size()), false};
    text_.append(text);
    filled_ = filled_ || !is_blank(text);
    return true;
}

void SheetRow::cover(const std::vector<std::size_t>& columns, std::string_view text) {
    const Cell cell{static_cast<std::uint32_t>(text_.size()), static_cast<std::uint32_t>(text.size()), true};
    text_.append(text);
    for (const std::size_t column : columns) {
        if (column >= cells_.size()) {
            cells_.resize(column + 1);
        }
        cells_[column] = cell;
    }
}

std::string_view SheetRow::cell(std::size_t column) const {
    const Cell& cell = cells_[column];
    return std::string_view(text_).substr(cell.begin, cell.size);
}

Place SheetSource::place(std::size_t column) const {
    return {.file = file_,
            .line = current_.number(),
            .column = static_cast<std::int64_t>(column) + 1,
            .sheet = sheet_,
            .cell = cell_name(column, current_.number())};
}

bool SheetSource::hidden_column(std::size_t column) const {
    const auto number = static_cast<std::int64_t>(column);
    return std::ranges::any_of(hidden_columns_,
                               [&](const auto& range) { return range.first <= number && number <= range.second; });
}

void SheetSource::hide_columns(std::int64_t first, std::int64_t last) {
    if (hidden_columns_.size() < static_cast<std::size_t>(limits_.columns)) {
        hidden_columns_.emplace_back(first, last);
    }
}

bool SheetSource::next() {
    if (!repeats_.empty() && repeats_.front() > 0) {
        --repeats_.front();
        current_.set_number(current_.number() + 1);
        return true;
    }
    if (!repeats_.empty()) {
        repeats_.pop_front();
        spare_.push_back(std::exchange(current_, {}));
    }
    while (rows_.empty()) {
        if (!read_more()) {
            return false;
        }
    }
    current_ = std::move(rows_.front());
    rows_.pop_front();
    return true;
}

void SheetSource::put(std::size_t column, std::string_view text) {
    if (static_cast<std::int64_t>(column) >= limits_.columns || text.size() > limits_.cell_bytes ||
        building_.bytes() + text.size() > limits_.row_bytes) {
        fail("import.workbook_cell_too_long", cell_name(column, building_.number()));
    }
    if (!building_.put(column, text)) {
        fail("import.workbook_cell_twice", cell_name(column, building_.number()));
    }
}

void SheetSource::merge(const MergedCells& cells) {
    if (waiting_.size() + filling_.size() > limits_.merged) {
        fail("import.workbook_too_many_cells");
    }
    waiting_.insert(std::ranges::upper_bound(waiting_, cells.first_row, {}, &MergedCells::first_row), cells);
}

SheetRow& SheetSource::begin_row(std::int64_t number, bool hidden) {
    if (number <= last_number_) {
        fail("import.workbook_bad_rows");
    }
    last_number_ = number;
    building_.clear(number, hidden);
    return building_;
}

void SheetSource::end_row(std::int64_t times) {
    fill();
    last_number_ = building_.number() + times - 1;
    if (!building_.filled()) {
        return;
    }
    if (last_number_ > limits_.rows) {
        fail("import.workbook_bad_rows");
    }
    cells_ += static_cast<std::int64_t>(building_.width()) * times;
    if (cells_ > limits_.cells) {
        fail("import.workbook_too_many_cells");
    }
    rows_.push_back(std::move(building_));
    repeats_.push_back(times - 1);
    if (spare_.empty()) {
        building_ = {};
    } else {
        building_ = std::move(spare_.back());
        spare_.pop_back();
    }
}

// Writes the text of merged cells into those they cover, below and to the right.
void SheetSource::fill() {
    const std::int64_t row = building_.number();
    std::erase_if(filling_, [&](const Filling& each) { return each.cells.last_row < row; });
    while (!waiting_.empty() && waiting_.front().first_row <= row) {
        const MergedCells cells = waiting_.front();
        waiting_.pop_front();
        if (cells.first_row == row && cells.first_column < building_.width()) {
            filling_.push_back({cells, std::string(building_.cell(cells.first_column))});
        }
    }
    for (const auto& each : filling_) {
        if (is_blank(each.text)) {
            continue;
        }
        count_cells(each.cells.last_column - each.cells.first_column);
        std::vector<std::size_t> columns;
        for (std::size_t column = each.cells.first_column; column <= each.cells.last_column; ++column) {
            if (each.cells.first_row == row && column == each.cells.first_column) {
                continue;
            }
            const std::string_view own = column < building_.width() ? building_.cell(column) : std::string_view();
            if (!is_blank(own) && own != each.text) {
                building_.findings.push_back({.code = "import.covered_value",
                                              .arguments = {{"text", tidy(own)}, {"shown", tidy(each.text)}},
                                              .place = {.file = file_,
                                                        .line = row,
                                                        .column = static_cast<std::int64_t>(column) + 1,
                                                        .sheet = sheet_,
                                                        .cell = cell_name(column, row)},
                                              .severity = Severity::gap});
            }
            columns.push_back(column);
        }
        if (building_.bytes() + each.text.size() > limits_.row_bytes) {
            fail("import.workbook_cell_too_long", cell_name(each.cells.first_column, row));
        }
        building_.cover(columns, each.text);
    }
}

void SheetSource::count_cells(std::size_t more) {
    cells_ += static_cast<std::int64_t>(more);
    if (cells_ > limits_.cells) {
        fail("import.workbook_too_many_cells");
    }
}

void SheetSource::fail(const char* code, const std::string& cell) const {
    throw Error(Trouble::input, code, {}, Place{.file = file_, .sheet = sheet_, .cell = cell});
}

}  // namespace metodist

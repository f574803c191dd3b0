// Rows of a sheet on their way from a parser to the reader of tables: a few at a time, merged cells filled.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/rows.hpp"

namespace metodist {

// Rows and columns count from 1 and from 0, as in RowSource; the last ones belong to it.
struct MergedCells {
    std::int64_t first_row = 0;
    std::int64_t last_row = 0;
    std::size_t first_column = 0;
    std::size_t last_column = 0;
};

// What the spreadsheet programs can hold at most, and a bound for what repeated cells may grow to.
struct SheetLimits {
    std::int64_t rows = std::int64_t{1} << 24U;
    std::int64_t columns = 16384;
    std::size_t cell_bytes = std::size_t{256} * 1024;
    std::int64_t cells = 100'000'000;
    std::size_t merged = 200'000;
    std::size_t row_bytes = std::size_t{32} << 20U;
};

class SheetRow {
public:
    void clear(std::int64_t number, bool hidden);
    // Cells may come in any order, but each once; false where the place is taken.
    bool put(std::size_t column, std::string_view text);
    // Gives several cells the same text, as covered ones.
    void cover(const std::vector<std::size_t>& columns, std::string_view text);

    [[nodiscard]] std::int64_t number() const { return number_; }
    void set_number(std::int64_t number) { number_ = number; }
    [[nodiscard]] bool hidden() const { return hidden_; }
    [[nodiscard]] std::size_t width() const { return cells_.size(); }
    [[nodiscard]] std::string_view cell(std::size_t column) const;
    [[nodiscard]] bool covered(std::size_t column) const { return cells_[column].covered; }
    // Whether some cell holds a text of its own.
    [[nodiscard]] bool filled() const { return filled_; }
    [[nodiscard]] std::size_t bytes() const { return text_.size(); }

    std::vector<Finding> findings;

private:
    struct Cell {
        std::uint32_t begin = 0;
        std::uint32_t size = 0;
        bool covered = false;
    };
    std::int64_t number_ = 0;
    bool hidden_ = false;
    bool filled_ = false;
    std::string text_;
    std::vector<Cell> cells_;
};

// Hands out what `read_more` adds. Empty rows are left out; their numbers are missing.
class SheetSource : public RowSource {
public:
    SheetSource(std::string file, std::string sheet) : file_(std::move(file)), sheet_(std::move(sheet)) {}

    bool next() override;
    [[nodiscard]] std::int64_t row() const override { return current_.number(); }
    [[nodiscard]] std::size_t width() const override { return current_.width(); }
    [[nodiscard]] std::string_view cell(std::size_t column) const override { return current_.cell(column); }
    [[nodiscard]] Place place(std::size_t column) const override;
    [[nodiscard]] Place row_place() const override {
        return {.file = file_, .line = current_.number(), .sheet = sheet_};
    }
    [[nodiscard]] const std::vector<Finding>& row_findings() const override { return current_.findings; }
    [[nodiscard]] bool covered(std::size_t column) const override { return current_.covered(column); }
    [[nodiscard]] bool hidden() const override { return current_.hidden(); }
    [[nodiscard]] bool hidden_column(std::size_t column) const override;
    [[nodiscard]] bool in_sheet() const override { return true; }

protected:
    // Adds rows with the functions below; false where there are no more.
    virtual bool read_more() = 0;

    void hide_columns(std::int64_t first, std::int64_t last);
    // Merged cells that begin in a row not yet ended, in any order.
    void merge(const MergedCells& cells);
    SheetRow& begin_row(std::int64_t number, bool hidden);
    // Repeats the row so many times in all.
    void end_row(std::int64_t times = 1);
    // Throws where the cell's place is taken or it is too long.
    void put(std::size_t column, std::string_view text);
    [[noreturn]] void fail(const char* code, const std::string& cell = {}) const;

    SheetLimits limits_;

private:
    struct Filling {
        MergedCells cells;
        std::string text;
    };
    void fill();
    void count_cells(std::size_t more);

    std::string file_;
    std::string sheet_;
    std::vector<std::pair<std::int64_t, std::int64_t>> hidden_columns_;
    // By first row.
    std::deque<MergedCells> waiting_;
    std::vector<Filling> filling_;
    SheetRow building_;
    std::deque<SheetRow> rows_;
    std::vector<SheetRow> spare_;
    SheetRow current_;
    // How often the first of `rows_` is still to be handed out beyond once.
    std::deque<std::int64_t> repeats_;
    std::int64_t last_number_ = 0;
    std::int64_t cells_ = 0;
};

// "AA12", from a column counted from 0.
std::string cell_name(std::size_t column, std::int64_t row);

}  // namespace metodist

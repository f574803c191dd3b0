// A foreign table: what stands above it, its headers, its rows, what stands below. Whatever is passed over is told.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.hpp"
#include "exchange/rows.hpp"
#include "exchange/rows_ahead.hpp"

namespace metodist {

// A column that a mapping knows, by any of its headers.
struct WantedColumn {
    std::vector<std::string> headers = {};
    bool needed = false;
};

struct TableWishes {
    std::vector<WantedColumn> columns = {};
    // Beginnings of cells, folded: rows of totals; rows of signatures (of few cells only).
    std::vector<std::string> totals = {};
    std::vector<std::string> signatures = {};
};

// Rows that were passed over: how many, and the numbers of the first ones.
struct ToldRows {
    std::int64_t count = 0;
    std::vector<std::int64_t> first = {};

    void add(std::int64_t row);
};

struct TitleLine {
    std::int64_t row = 0;
    std::string text = {};
};

// Where the user says that the header stands; the row as spreadsheets count, and the last of its rows.
struct HeaderChoice {
    std::int64_t first = 0;
    std::optional<std::int64_t> last = {};
};

// What the table turned out to be.
struct TableReport {
    // The sheet; empty for CSV.
    std::string sheet = {};
    std::vector<TitleLine> title = {};
    std::int64_t header_row = 0;
    // The last row of a header of several rows.
    std::int64_t header_end = 0;
    // Headers that no column of the mapping has.
    std::vector<std::string> unknown_headers = {};
    ToldRows empty = {};
    ToldRows numbering = {};
    ToldRows repeated_headers = {};
    ToldRows totals = {};
    ToldRows signatures = {};
    // Rows with one cell and nobody's name; also a finding each.
    ToldRows notes = {};
    // Rows with more cells than the header; also a finding each.
    ToldRows too_wide = {};
    // Of those handed out, rows that the spreadsheet program hides; columns that it hides, by their headers.
    ToldRows hidden = {};
    std::vector<std::string> hidden_columns = {};
    // Rows handed out.
    std::int64_t rows = 0;
};

struct FoundHeader;

class TableReader {
public:
    // Looks for the header, of up to three rows, among the first rows. Throws Error(Trouble::input) where there is
    // none, a needed column is absent or a column stands twice, all of it together. Rows and wishes must outlive the
    // reader.
    TableReader(RowSource& rows, const TableWishes& wishes, const std::optional<HeaderChoice>& choice = {});

    // Moves to the next row that holds data.
    bool next();
    // Of the current row, by the index in the wishes: nothing where the table has no such column.
    [[nodiscard]] std::optional<std::string_view> cell(std::size_t wanted) const;
    // Of a wanted column of the current row; of the row where the table has no such column.
    [[nodiscard]] Place place(std::size_t wanted) const;
    [[nodiscard]] Place row_place() const { return rows_.row_place(); }
    // The header as the table writes it; empty where the table has no such column.
    [[nodiscard]] const std::string& header(std::size_t wanted) const { return headers_[wanted]; }

    [[nodiscard]] const TableReport& report() const { return report_; }
    // What was found so far and not taken yet.
    [[nodiscard]] std::vector<Finding> take_findings();
    // Rows that were not handed out because their cells do not fit the header.
    [[nodiscard]] const std::vector<Place>& misfits() const { return misfits_; }

private:
    void find_header(const std::optional<HeaderChoice>& choice);
    void accept_header(const FoundHeader& header);
    void tell_unknown(std::size_t column, const std::vector<std::string>& known);
    [[nodiscard]] bool is_repeated_header() const;
    [[nodiscard]] bool is_numbering() const;
    [[nodiscard]] bool is_note(std::size_t cells) const;
    [[nodiscard]] bool begins_with_any(const std::vector<std::string>& words) const;
    [[nodiscard]] bool has_own_text(std::size_t column) const;
    [[nodiscard]] std::size_t filled() const;
    [[nodiscard]] std::string text_of_row() const;
    void count_left_out_rows();
    bool passed_over();
    bool fits_the_header();

    RowsAhead rows_;
    const TableWishes& wishes_;
    std::vector<std::optional<std::size_t>> columns_;
    std::vector<std::string> headers_;
    std::size_t width_ = 0;
    bool below_header_ = true;
    std::int64_t last_row_ = 0;
    TableReport report_;
    std::vector<Finding> findings_;
    std::vector<Place> misfits_;
};

// The form in which headers are compared: case, ё, look-alikes, blanks and punctuation do not count.
std::string header_key(std::string_view header);

}  // namespace metodist

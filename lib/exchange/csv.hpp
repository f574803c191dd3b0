// CSV as offices write it: rows handed out one by one, in memory that does not grow with the file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/bytes.hpp"
#include "exchange/encoding.hpp"
#include "exchange/rows.hpp"

namespace metodist {

// What was found out about the file, or told by the user.
struct CsvDialect {
    FoundEncoding encoding;
    char separator = ';';
    // False where no separator occurs at all: a table of one column.
    bool separator_found = false;
};

struct CsvLimits {
    // A cell of a spreadsheet holds at most 32,767 characters.
    std::size_t cell_bytes = std::size_t{256} * 1024;
    // The widest sheet of the spreadsheet programs.
    std::size_t columns = 16384;
};

// What the user knows better than the program.
struct CsvChoices {
    std::optional<Encoding> encoding;
    std::optional<char> separator;
    CsvLimits limits;
};

// RFC 4180 with what offices add to it: `;`, `,` or a tab between cells, any line ends, quotes inside unquoted cells.
//
// An own reader, because libcsv loses what findings need (each case is in the tests): after a quoted cell with text
// behind its closing quote it swallows the rest of the file into one cell without an error; an empty line of a file
// with CRLF cannot be told from a line end, so row numbers go wrong; and it never says where a quote was opened.
class CsvReader final : public RowSource {
public:
    // Finds encoding and separator. `file` is the name to be shown. Throws Error(Trouble::input) as `find_encoding`
    // does. The source must outlive the reader.
    CsvReader(ByteSource& source, std::string file, const CsvChoices& choices = {});

    [[nodiscard]] const CsvDialect& dialect() const { return dialect_; }

    // Throws Error(Trouble::input) where a quote is never closed (with the place where it opened) or a limit is
    // passed.
    bool next() override;
    [[nodiscard]] std::int64_t row() const override { return row_; }
    [[nodiscard]] std::size_t width() const override { return ends_.size(); }
    [[nodiscard]] std::string_view cell(std::size_t column) const override;
    [[nodiscard]] Place place(std::size_t column) const override;
    [[nodiscard]] Place row_place() const override { return {.file = file_, .line = row_}; }
    [[nodiscard]] const std::vector<Finding>& row_findings() const override { return findings_; }
    // The line of the file, as a text editor counts, in which the current row begins. Differs from `row` after cells
    // with line breaks.
    [[nodiscard]] std::int64_t text_line() const { return row_line_; }

private:
    enum class State : std::uint8_t { cell_begins, plain, quoted, quote_met, after_quote, row_ends };

    bool refill();
    void step();
    void take(std::size_t size);
    void take_plain();
    void take_quoted();
    void after_closing_quote(char c);
    void end_cell();
    void end_line();
    void check_limits() const;
    [[noreturn]] void fail_unclosed() const;

    std::string file_;
    CsvLimits limits_;
    CsvDialect dialect_;
    TextSource text_;
    std::string_view piece_;
    bool skip_line_feed_ = false;
    bool ended_ = false;

    State state_ = State::cell_begins;
    std::int64_t row_ = 0;
    std::int64_t row_line_ = 0;
    std::int64_t line_ = 1;
    std::int64_t quote_line_ = 0;
    std::string row_text_;
    std::vector<std::size_t> ends_;
    std::vector<Finding> findings_;
};

// The separator that cuts the beginning of a table into the most regular rows, and whether there is any.
struct FoundSeparator {
    char separator = ';';
    bool found = false;
};
FoundSeparator find_separator(std::string_view beginning);

}  // namespace metodist

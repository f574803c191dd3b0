#include "exchange/csv.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace metodist {

namespace {

// How many cells each row of `text` has when `separator` stands between them; quotes are honoured.
std::map<std::size_t, std::size_t> row_widths(std::string_view text, char separator) {
    std::map<std::size_t, std::size_t> rows_of_width;
    std::size_t width = 1;
    bool quoted = false;
    bool cell_begins = true;
    for (const char c : text) {
        if (c == '"' && (quoted || cell_begins)) {
            quoted = !quoted;
        } else if (!quoted && c == separator) {
            ++width;
        } else if (!quoted && c == '\n') {
            ++rows_of_width[width];
            width = 1;
        }
        // After whichever separator: a quote there opens a cell whatever candidate is being tried.
        cell_begins = !quoted && (c == ';' || c == ',' || c == '\t' || c == '\n');
    }
    ++rows_of_width[width];
    return rows_of_width;
}

// Cells that stand in rows of the most regular width; rows of one cell speak for no separator.
std::size_t regularity(std::string_view text, char separator) {
    std::size_t best = 0;
    for (const auto& [width, rows] : row_widths(text, separator)) {
        best = std::max(best, width > 1 ? width * rows : 0);
    }
    return best;
}

std::string beginning_of(ByteSource& source, FoundEncoding encoding) {
    TextSource text(source, encoding);
    std::string beginning(text.next());
    source.restart();
    return beginning;
}

CsvDialect find_dialect(ByteSource& source, const std::string& file, const CsvChoices& choices) {
    CsvDialect dialect;
    EncodingTraces traces;
    dialect.encoding = find_encoding(source, file, &traces);
    const bool utf_8 = dialect.encoding.encoding == Encoding::utf_8;
    if (choices.encoding == Encoding::utf_8 && !utf_8) {
        throw Error(Trouble::input, "import.not_utf8", {}, Place{.file = file, .line = traces.not_utf8});
    }
    // Russian in windows-1251 is never well-formed UTF-8 by chance.
    if (choices.encoding == Encoding::windows_1251 && utf_8 && traces.not_ascii != 0) {
        throw Error(Trouble::input, "import.is_utf8", {}, Place{.file = file, .line = traces.not_ascii});
    }
    dialect.encoding.encoding = choices.encoding.value_or(dialect.encoding.encoding);
    const FoundSeparator found = find_separator(beginning_of(source, dialect.encoding));
    dialect.separator = choices.separator.value_or(found.separator);
    dialect.separator_found = choices.separator.has_value() || found.found;
    return dialect;
}

}  // namespace

FoundSeparator find_separator(std::string_view beginning) {
    FoundSeparator found;
    std::size_t best = 0;
    for (const char candidate : {';', '\t', ','}) {
        const std::size_t score = regularity(beginning, candidate);
        if (score > best) {
            best = score;
            found = {candidate, true};
        }
    }
    return found;
}

CsvReader::CsvReader(ByteSource& source, std::string file, const CsvChoices& choices)
    : file_(std::move(file)),
      limits_(choices.limits),
      dialect_(find_dialect(source, file_, choices)),
      text_(source, dialect_.encoding) {}

std::string_view CsvReader::cell(std::size_t column) const {
    const std::size_t begin = column == 0 ? 0 : ends_[column - 1];
    return std::string_view(row_text_).substr(begin, ends_[column] - begin);
}

Place CsvReader::place(std::size_t column) const {
    return {.file = file_, .line = row_, .column = static_cast<std::int64_t>(column) + 1};
}

bool CsvReader::refill() {
    piece_ = text_.next();
    ended_ = piece_.empty();
    return !ended_;
}

bool CsvReader::next() {
    row_text_.clear();
    ends_.clear();
    findings_.clear();
    if (skip_line_feed_ && (!piece_.empty() || refill())) {
        piece_.remove_prefix(piece_.front() == '\n' ? 1 : 0);
        skip_line_feed_ = false;
    }
    if (piece_.empty() && (ended_ || !refill())) {
        return false;
    }
    ++row_;
    row_line_ = line_;
    state_ = State::cell_begins;
    while (state_ != State::row_ends && (!piece_.empty() || refill())) {
        step();
    }
    if (state_ == State::quoted) {
        fail_unclosed();
    }
    if (state_ != State::row_ends) {
        end_cell();
    }
    return true;
}

void CsvReader::step() {
    switch (state_) {
        case State::cell_begins:
            if (piece_.front() == '"') {
                quote_line_ = line_;
                piece_.remove_prefix(1);
                state_ = State::quoted;
            } else {
                state_ = State::plain;
            }
            break;
        case State::plain:
        case State::after_quote: take_plain(); break;
        case State::quoted: take_quoted(); break;
        case State::quote_met: after_closing_quote(piece_.front()); break;
        case State::row_ends: break;
    }
}

void CsvReader::take(std::size_t size) {
    row_text_.append(piece_.substr(0, size));
    piece_.remove_prefix(size);
    check_limits();
}

void CsvReader::take_plain() {
    const char separator = dialect_.separator;
    const auto ends = [separator](char c) { return c == separator || c == '\n' || c == '\r'; };
    // Nearly three times as fast as find_first_of, measured.
    const auto size = static_cast<std::size_t>(std::ranges::find_if(piece_, ends) - piece_.begin());
    if (size == piece_.size()) {
        take(size);
        return;
    }
    take(size);
    const char end = piece_.front();
    piece_.remove_prefix(1);
    end_cell();
    if (end == dialect_.separator) {
        state_ = State::cell_begins;
        return;
    }
    skip_line_feed_ = end == '\r';
    end_line();
}

void CsvReader::take_quoted() {
    const std::size_t size = std::min(piece_.find('"'), piece_.size());
    line_ += std::ranges::count(piece_.substr(0, size), '\n');
    take(size);
    if (!piece_.empty()) {
        piece_.remove_prefix(1);
        state_ = State::quote_met;
    }
}

void CsvReader::after_closing_quote(char c) {
    if (c == '"') {
        take(1);
        state_ = State::quoted;
        return;
    }
    state_ = State::after_quote;
    const bool cell_ends = c == dialect_.separator || c == '\r' || c == '\n';
    const bool blank = c == ' ';
    if (!cell_ends && !blank) {
        findings_.push_back({.code = "import.text_after_quote", .arguments = {}, .place = place(ends_.size())});
    }
}

void CsvReader::end_cell() {
    ends_.push_back(row_text_.size());
    check_limits();
}

void CsvReader::end_line() {
    ++line_;
    state_ = State::row_ends;
}

void CsvReader::check_limits() const {
    const std::size_t begin = ends_.empty() ? 0 : ends_.back();
    if (row_text_.size() - begin > limits_.cell_bytes) {
        if (state_ == State::quoted) {
            fail_unclosed();
        }
        throw Error(Trouble::input, "import.cell_too_long", {{"limit", static_cast<std::int64_t>(limits_.cell_bytes)}},
                    place(ends_.size()));
    }
    if (ends_.size() > limits_.columns) {
        throw Error(Trouble::input, "import.row_too_wide", {{"limit", static_cast<std::int64_t>(limits_.columns)}},
                    row_place());
    }
}

void CsvReader::fail_unclosed() const {
    throw Error(Trouble::input, "import.quote_not_closed", {{"line", quote_line_}}, place(ends_.size()));
}

}  // namespace metodist

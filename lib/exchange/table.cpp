#include "exchange/table.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/text.hpp"

namespace metodist {

namespace {

constexpr std::size_t most_told_rows = 20;
// A signature is a line of few cells; people fill more.
constexpr std::size_t most_signature_cells = 4;

bool is_blank(std::string_view cell) {
    if (cell.empty()) {
        return true;
    }
    const auto first = static_cast<std::uint8_t>(cell.front());
    const bool letter = (first > 0x20 && first < 0x7F) || first == 0xD0 || first == 0xD1;
    return !letter && tidy(cell).empty();
}

}  // namespace

std::string header_key(std::string_view header) {
    std::string key;
    for (const auto& word : folded_words(cyrillic_look_alikes(header).value_or(std::string(header)))) {
        key += key.empty() ? word : " " + word;
    }
    // "№" is nothing but punctuation.
    return key.empty() ? fold(header) : key;
}

void ToldRows::add(std::int64_t row) {
    ++count;
    if (first.size() < most_told_rows) {
        first.push_back(row);
    }
}

std::string TableReader::text_of_row() const {
    std::string text;
    for (std::size_t i = 0; i < rows_.width(); ++i) {
        text += rows_.covered(i) ? "" : std::string(rows_.cell(i)) + " ";
    }
    return tidy(text);
}

bool TableReader::has_own_text(std::size_t column) const {
    return column < rows_.width() && !rows_.covered(column) && !is_blank(rows_.cell(column));
}

std::size_t TableReader::filled() const {
    std::size_t count = 0;
    for (std::size_t i = 0; i < rows_.width(); ++i) {
        count += has_own_text(i) ? 1U : 0U;
    }
    return count;
}

bool TableReader::is_repeated_header() const {
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const auto text = cell(i);
        if (columns_[i] && (!text || header_key(*text) != header_key(headers_[i]))) {
            return false;
        }
    }
    return true;
}

// The row of column numbers that forms have under their headers.
bool TableReader::is_numbering() const {
    std::size_t numbers = 0;
    std::size_t first = 0;
    for (std::size_t i = 0; i < rows_.width(); ++i) {
        if (!has_own_text(i)) {
            continue;
        }
        first = numbers == 0 ? i : first;
        // By the column of the sheet, or by that of a table which begins further to the right.
        const std::string text = tidy(rows_.cell(i));
        if (text != std::to_string(i + 1) && text != std::to_string(i - first + 1) &&
            text != std::to_string(numbers + 1)) {
            return false;
        }
        ++numbers;
    }
    return numbers > 1;
}

// A heading between people, a remark below them: one text, and it names nobody, or it is merged over many columns.
bool TableReader::is_note(std::size_t cells) const {
    if (cells != 1) {
        return false;
    }
    bool names = false;
    std::size_t covered = 0;
    for (std::size_t i = 0; i < rows_.width(); ++i) {
        // Covered from the left, not from above.
        covered += rows_.covered(i) && i > 0 && rows_.cell(i) == rows_.cell(i - 1) ? 1U : 0U;
    }
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        names = names || (wishes_.columns[i].needed && columns_[i] && has_own_text(*columns_[i]));
    }
    return !names || covered >= 2;
}

bool TableReader::begins_with_any(const std::vector<std::string>& words) const {
    for (std::size_t i = 0; i < rows_.width(); ++i) {
        if (!has_own_text(i)) {
            continue;
        }
        const std::string text = fold(rows_.cell(i));
        if (std::ranges::any_of(words, [&](const std::string& word) { return text.starts_with(word); })) {
            return true;
        }
    }
    return false;
}

bool TableReader::passed_over() {
    const std::size_t cells = filled();
    const bool first_below = cells > 0 && std::exchange(below_header_, false);
    ToldRows* told = nullptr;
    if (cells == 0) {
        told = &report_.empty;
    } else if (first_below && is_numbering()) {
        told = &report_.numbering;
    } else if (is_repeated_header()) {
        told = &report_.repeated_headers;
    } else if (cells <= most_signature_cells && begins_with_any(wishes_.totals)) {
        told = &report_.totals;
    } else if (cells <= most_signature_cells && begins_with_any(wishes_.signatures)) {
        told = &report_.signatures;
    } else if (is_note(cells)) {
        told = &report_.notes;
        findings_.push_back({.code = "import.note_row",
                             .arguments = {{"text", text_of_row()}},
                             .place = rows_.row_place(),
                             .severity = Severity::gap});
    }
    if (told != nullptr) {
        told->add(rows_.row());
    }
    return told != nullptr;
}

bool TableReader::fits_the_header() {
    const auto here = static_cast<std::int64_t>(rows_.width());
    const auto expected = static_cast<std::int64_t>(width_);
    if (rows_.in_sheet()) {
        for (std::size_t i = width_; i < rows_.width(); ++i) {
            if (has_own_text(i)) {
                findings_.push_back({.code = "import.beside_table",
                                     .arguments = {{"text", tidy(rows_.cell(i))}},
                                     .place = rows_.place(i),
                                     .severity = Severity::gap});
            }
        }
        return true;
    }
    if (here > expected) {
        report_.too_wide.add(rows_.row());
        misfits_.push_back(rows_.row_place());
        findings_.push_back({.code = "import.too_many_cells",
                             .arguments = {{"cells", here}, {"expected", expected}},
                             .place = rows_.row_place()});
        return false;
    }
    // Spreadsheet programs leave out separators at the ends of rows: absent cells are blank ones.
    if (here < expected) {
        findings_.push_back({.code = "import.too_few_cells",
                             .arguments = {{"cells", here}, {"expected", expected}},
                             .place = rows_.row_place(),
                             .severity = Severity::note});
    }
    return true;
}

// Empty rows of sheets are not handed out; they are told like those of CSV.
void TableReader::count_left_out_rows() {
    for (std::int64_t row = last_row_ + 1; row < rows_.row() && report_.empty.first.size() < most_told_rows; ++row) {
        report_.empty.add(row);
        ++last_row_;
    }
    report_.empty.count += rows_.row() - last_row_ - 1;
    last_row_ = rows_.row();
}

bool TableReader::next() {
    while (rows_.next()) {
        count_left_out_rows();
        std::ranges::copy(rows_.row_findings(), std::back_inserter(findings_));
        if (!passed_over() && fits_the_header()) {
            ++report_.rows;
            if (rows_.hidden()) {
                report_.hidden.add(rows_.row());
            }
            return true;
        }
    }
    return false;
}

std::optional<std::string_view> TableReader::cell(std::size_t wanted) const {
    const auto column = columns_[wanted];
    if (!column) {
        return std::nullopt;
    }
    return *column < rows_.width() ? rows_.cell(*column) : std::string_view();
}

Place TableReader::place(std::size_t wanted) const {
    const auto column = columns_[wanted];
    return column ? rows_.place(*column) : rows_.row_place();
}

std::vector<Finding> TableReader::take_findings() { return std::exchange(findings_, {}); }

}  // namespace metodist

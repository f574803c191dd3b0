#include "exchange/table.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/text.hpp"

namespace metodist {

namespace {

constexpr std::int64_t most_rows_above = 50;
constexpr std::size_t most_told_rows = 20;
// A signature is a line of few cells; people fill more.
constexpr std::size_t most_signature_cells = 4;

bool is_blank(std::string_view cell) { return tidy(cell).empty(); }

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

struct TableReader::HeaderMatch {
    std::vector<std::optional<std::size_t>> columns;
    std::size_t matched = 0;
    std::vector<Finding> faults;
};

TableReader::TableReader(RowSource& rows, const TableWishes& wishes) : rows_(rows), wishes_(wishes) { find_header(); }

TableReader::HeaderMatch TableReader::match_header() const {
    HeaderMatch match;
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < rows_.width(); ++i) {
        keys.push_back(header_key(rows_.cell(i)));
    }
    for (const auto& wanted : wishes_.columns) {
        std::optional<std::size_t> found;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const bool fits = !keys[i].empty() && std::ranges::any_of(wanted.headers, [&](const std::string& header) {
                return header_key(header) == keys[i];
            });
            if (fits && found) {
                match.faults.push_back(
                    {.code = "import.column_twice",
                     .arguments = {{"header", tidy(rows_.cell(i))}, {"first", static_cast<std::int64_t>(*found) + 1}},
                     .place = rows_.place(i)});
            }
            found = fits && !found ? i : found;
        }
        if (wanted.needed && !found) {
            match.faults.push_back({.code = "import.column_missing",
                                    .arguments = {{"header", wanted.headers.front()}},
                                    .place = rows_.row_place()});
        }
        match.matched += found ? 1U : 0U;
        match.columns.push_back(found);
    }
    return match;
}

void TableReader::find_header() {
    HeaderMatch best;
    while (rows_.row() < most_rows_above && rows_.next()) {
        HeaderMatch match = match_header();
        const std::size_t least = std::min<std::size_t>(2, wishes_.columns.size());
        if (match.matched >= least && match.faults.empty()) {
            accept_header(match);
            return;
        }
        if (match.matched >= least && match.matched > best.matched) {
            best = std::move(match);
        }
        if (filled() > 0) {
            std::string text;
            for (std::size_t i = 0; i < rows_.width(); ++i) {
                text += std::string(rows_.cell(i)) + " ";
            }
            report_.title.push_back({rows_.row(), tidy(text)});
        }
    }
    if (best.matched > 0) {
        throw Error(Trouble::input, std::move(best.faults));
    }
    std::string needed;
    for (const auto& wanted : wishes_.columns) {
        if (wanted.needed) {
            needed += (needed.empty() ? "«" : ", «") + wanted.headers.front() + "»";
        }
    }
    throw Error(Trouble::input, "import.no_header", {{"rows", most_rows_above}, {"headers", needed}},
                Place{.file = rows_.row_place().file});
}

void TableReader::accept_header(const HeaderMatch& match) {
    columns_ = match.columns;
    width_ = rows_.width();
    report_.header_row = rows_.row();
    std::vector<std::string> known;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        headers_.push_back(columns_[i] ? tidy(rows_.cell(*columns_[i])) : std::string());
        if (!columns_[i]) {
            std::ranges::copy(wishes_.columns[i].headers, std::back_inserter(known));
        }
    }
    for (std::size_t i = 0; i < width_; ++i) {
        const std::string header = tidy(rows_.cell(i));
        if (header.empty() || std::ranges::find(columns_, std::optional(i)) != columns_.end()) {
            continue;
        }
        const auto near = nearest(header, known, 1);
        Finding finding{.code = near.empty() ? "import.unknown_header" : "import.unknown_header_near",
                        .arguments = {{"header", header}},
                        .place = rows_.place(i),
                        .severity = Severity::gap};
        if (!near.empty()) {
            finding.arguments.push_back({"near", near.front()});
        }
        findings_.push_back(std::move(finding));
        report_.unknown_headers.push_back(header);
    }
}

std::size_t TableReader::filled() const {
    std::size_t count = 0;
    for (std::size_t i = 0; i < rows_.width(); ++i) {
        count += is_blank(rows_.cell(i)) ? 0U : 1U;
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
    for (std::size_t i = 0; i < rows_.width(); ++i) {
        const std::string text = tidy(rows_.cell(i));
        if (text.empty()) {
            continue;
        }
        if (text != std::to_string(i + 1)) {
            return false;
        }
        ++numbers;
    }
    return numbers > 1;
}

bool TableReader::begins_with_any(const std::vector<std::string>& words) const {
    for (std::size_t i = 0; i < rows_.width(); ++i) {
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
    }
    if (told != nullptr) {
        told->add(rows_.row());
    }
    return told != nullptr;
}

bool TableReader::fits_the_header() {
    const auto here = static_cast<std::int64_t>(rows_.width());
    const auto expected = static_cast<std::int64_t>(width_);
    if (here > expected) {
        report_.too_wide.add(rows_.row());
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

bool TableReader::next() {
    while (rows_.next()) {
        std::ranges::copy(rows_.row_findings(), std::back_inserter(findings_));
        if (!passed_over() && fits_the_header()) {
            ++report_.rows;
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

#include "shell/table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text.hpp"

namespace metodist::shell {

namespace {

constexpr std::size_t rows_measured = 1000;

// A line break would tear the row, a bar the Markdown column.
std::string one_line(std::string cell, bool markdown) {
    std::ranges::replace(cell, '\n', ' ');
    if (markdown) {
        for (std::size_t at = cell.find('|'); at != std::string::npos; at = cell.find('|', at + 2)) {
            cell.insert(at, "\\");
        }
    }
    return cell;
}

}  // namespace

void Table::begin(std::vector<std::string> titles, std::vector<bool> to_the_right) {
    titles_ = std::move(titles);
    to_the_right_ = std::move(to_the_right);
    widths_.clear();
    for (const auto& title : titles_) {
        widths_.push_back(std::max<std::size_t>(display_width(title), 3));
    }
}

void Table::row(std::vector<std::string> cells) {
    for (auto& cell : cells) {
        cell = one_line(std::move(cell), markdown_);
    }
    if (begun_) {
        write_line(cells);
        return;
    }
    for (std::size_t i = 0; i < cells.size() && i < widths_.size(); ++i) {
        widths_[i] = std::max(widths_[i], display_width(cells[i]));
    }
    waiting_.push_back(std::move(cells));
    if (waiting_.size() == rows_measured) {
        write_waiting();
    }
}

void Table::end() {
    if (!begun_ && !waiting_.empty()) {
        write_waiting();
    }
}

void Table::write_waiting() {
    begun_ = true;
    write_line(titles_);
    write_rule();
    for (const auto& cells : waiting_) {
        write_line(cells);
    }
    waiting_.clear();
}

void Table::write_line(const std::vector<std::string>& cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size() && i < widths_.size(); ++i) {
        line += markdown_ ? (i == 0 ? "| " : " | ") : (i == 0 ? "" : "  ");
        line += padded(cells[i], widths_[i], to_the_right_[i]);
    }
    if (markdown_) {
        line += " |";
    } else {
        line.resize(line.find_last_not_of(' ') + 1);
    }
    write_(line + "\n");
}

void Table::write_rule() {
    std::string line;
    for (std::size_t i = 0; i < widths_.size(); ++i) {
        line += markdown_ ? (i == 0 ? "| " : " | ") : (i == 0 ? "" : "  ");
        line += std::string(widths_[i] - (to_the_right_[i] && markdown_ ? 1 : 0), '-');
        line += to_the_right_[i] && markdown_ ? ":" : "";
    }
    write_(line + (markdown_ ? " |\n" : "\n"));
}

}  // namespace metodist::shell

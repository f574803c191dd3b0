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

bool is_combining(std::string_view two) {
    // U+0300 to U+036F, the marks that follow Cyrillic and Latin letters (stress, й and ё taken apart).
    return two.size() >= 2 && (two[0] == '\xCC' || (two[0] == '\xCD' && static_cast<unsigned char>(two[1]) < 0xB0));
}

bool is_wide(std::string_view three) {
    if (three.size() < 3) {
        return false;
    }
    const auto first = static_cast<unsigned char>(three[0]);
    const auto second = static_cast<unsigned char>(three[1]);
    return first == 0xF0 || (first >= 0xE3 && first <= 0xED && !(first == 0xE3 && second < 0x80)) ||
           (first == 0xE2 && second >= 0xBA);
}

}  // namespace

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U || is_combining(text.substr(at))) {
            continue;
        }
        width += is_wide(text.substr(at)) ? 2U : 1U;
    }
    return width;
}

std::string padded(std::string_view text, std::size_t width, bool to_the_right) {
    const std::size_t own = display_width(text);
    const std::string blanks(own < width ? width - own : 0, ' ');
    return to_the_right ? blanks + std::string(text) : std::string(text) + blanks;
}

std::string wrapped(std::string_view text, std::size_t width, std::size_t indent) {
    std::string out;
    const std::string margin(indent, ' ');
    while (!text.empty()) {
        std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        std::size_t used = 0;
        while (!line.empty()) {
            const std::string_view word = line.substr(0, line.find(' '));
            line.remove_prefix(std::min(line.size(), word.size() + 1));
            const std::size_t needed = display_width(word);
            if (used == 0) {
                out += margin;
            } else if (used + 1 + needed > width) {
                out += "\n" + margin;
                used = 0;
            } else {
                out += ' ';
                ++used;
            }
            out += word;
            used += needed;
        }
        out += '\n';
    }
    return out;
}

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

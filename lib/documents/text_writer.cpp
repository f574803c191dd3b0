#include "documents/text_writer.hpp"

#include <algorithm>
#include <numeric>

#include "base/display.hpp"

namespace metodist::documents {

namespace {

constexpr std::size_t page_width = 78;
// Addressees and marks of annexes stand in the right part of the page.
constexpr std::size_t right_part = 40;
constexpr std::size_t first_line = 4;
constexpr std::size_t item_step = 3;
// A heading to the text keeps to the left part.
constexpr std::size_t subject_width = 50;

// No line ends in blanks.
std::string rstripped(std::string line) {
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

// A word that is longer than the line is cut: a table must not lose its form. Combining marks stay with their letter.
std::vector<std::string> cut(std::string_view word, std::size_t width) {
    std::vector<std::string> out(1);
    for (std::size_t at = 0; at < word.size();) {
        std::size_t end = at + 1;
        while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0U) == 0x80U) {
            ++end;
        }
        const auto letter = word.substr(at, end - at);
        if (display_width(out.back()) + display_width(letter) > width && !out.back().empty()) {
            out.emplace_back();
        }
        out.back() += letter;
        at = end;
    }
    return out;
}

// Words in lines; the first line has `first` columns less. No-break spaces do not part words.
std::vector<std::string> lines_of(std::string_view text, std::size_t width, std::size_t first = 0) {
    std::vector<std::string> out(1);
    const auto room = [&] { return out.size() == 1 ? width - first : width; };
    while (!text.empty()) {
        const auto word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(text.size(), word.size() + 1));
        if (word.empty()) {
            continue;
        }
        if (!out.back().empty() && display_width(out.back()) + 1 + display_width(word) > room()) {
            out.emplace_back();
        }
        if (display_width(word) > width) {
            auto pieces = cut(word, width);
            out.back() += pieces.front();
            out.insert(out.end(), pieces.begin() + 1, pieces.end());
            continue;
        }
        out.back() += (out.back().empty() ? "" : " ") + std::string(word);
    }
    return out;
}

std::string centred(const std::string& line) {
    const auto width = display_width(line);
    return std::string(width < page_width ? (page_width - width) / 2 : 0, ' ') + line + "\n";
}

std::string in_lines(std::string_view text, std::size_t margin, std::size_t width) {
    std::string out;
    for (const auto& line : lines_of(text, width)) {
        out += rstripped(std::string(margin, ' ') + line) + "\n";
    }
    return out;
}

std::string left_and_right(const std::string& left, const std::string& right) {
    const auto used = display_width(left) + display_width(right);
    return rstripped(left + std::string(used < page_width ? page_width - used : 1, ' ') + right) + "\n";
}

std::size_t longest_word(std::string_view text) {
    std::size_t longest = 0;
    while (!text.empty()) {
        const auto word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(text.size(), word.size() + 1));
        longest = std::max(longest, display_width(word));
    }
    return longest;
}

// What a column needs so that no word of it is cut.
std::vector<std::size_t> needs_of(const Table& table) {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        std::size_t need = longest_word(table.columns[i].title);
        for (const auto& row : table.rows) {
            need = std::max(need, i < row.size() ? longest_word(row[i]) : 0);
        }
        out.push_back(need);
    }
    return out;
}

// The columns share the page; one whose words do not fit takes from the one that has most to spare.
std::vector<std::size_t> widths_of(const Table& table) {
    const auto borders = 3 * table.columns.size() + 1;
    const auto room = page_width - std::min(page_width, borders);
    const int shares = std::accumulate(table.columns.begin(), table.columns.end(), 0,
                                       [](int sum, const TableColumn& column) { return sum + column.share; });
    std::vector<std::size_t> out;
    for (const auto& column : table.columns) {
        const auto share =
            room * static_cast<std::size_t>(column.share) / static_cast<std::size_t>(std::max(1, shares));
        out.push_back(std::max<std::size_t>(share, 3));
    }
    const auto needs = needs_of(table);
    const auto spare = [&](std::size_t i) { return out[i] > needs[i] ? out[i] - needs[i] : 0; };
    for (std::size_t i = 0; i < out.size(); ++i) {
        while (out[i] < needs[i]) {
            std::size_t giver = 0;
            for (std::size_t other = 1; other < out.size(); ++other) {
                giver = spare(other) > spare(giver) ? other : giver;
            }
            if (spare(giver) == 0) {
                break;
            }
            --out[giver];
            ++out[i];
        }
    }
    return out;
}

std::string row_text(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths) {
    std::vector<std::vector<std::string>> columns;
    std::size_t height = 1;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        columns.push_back(lines_of(i < cells.size() ? cells[i] : std::string(), widths[i]));
        height = std::max(height, columns.back().size());
    }
    std::string out;
    for (std::size_t line = 0; line < height; ++line) {
        out += "|";
        for (std::size_t i = 0; i < widths.size(); ++i) {
            out += " " + padded(line < columns[i].size() ? columns[i][line] : std::string(), widths[i]) + " |";
        }
        out += "\n";
    }
    return out;
}

std::string rule_text(const std::vector<std::size_t>& widths) {
    std::string out = "+";
    for (const auto width : widths) {
        out += std::string(width + 2, '-') + "+";
    }
    return out + "\n";
}

struct TextOf {
    std::string operator()(const Letterhead& block) const {
        std::string out;
        for (const auto& each : block.lines) {
            for (const auto& line : lines_of(each, page_width)) {
                out += centred(line);
            }
        }
        return out;
    }
    std::string operator()(const Kind& block) const { return centred(block.text); }
    std::string operator()(const Registration& block) const {
        return left_and_right(block.left, block.right) + (block.place.empty() ? "" : centred(block.place));
    }
    std::string operator()(const Addressee& block) const {
        std::string out;
        for (const auto& each : block.lines) {
            out += in_lines(each, right_part, page_width - right_part);
        }
        return out;
    }
    std::string operator()(const Subject& block) const { return in_lines(block.text, 0, subject_width); }
    std::string operator()(const Paragraph& block) const {
        const auto margin = block.indented ? first_line : 0;
        std::string out;
        for (const auto& line : lines_of(block.text, page_width, margin)) {
            out += (out.empty() ? std::string(margin, ' ') : std::string()) + line + "\n";
        }
        return out;
    }
    std::string operator()(const Item& block) const {
        const auto margin = first_line + item_step * static_cast<std::size_t>(block.depth);
        const auto hanging = margin + display_width(block.mark) + 1;
        std::string out;
        for (const auto& line : lines_of(block.text, page_width - hanging)) {
            out +=
                (out.empty() ? std::string(margin, ' ') + block.mark + " " : std::string(hanging, ' ')) + line + "\n";
        }
        return out;
    }
    std::string operator()(const Table& block) const {
        const auto widths = widths_of(block);
        std::vector<std::string> titles;
        for (const auto& column : block.columns) {
            titles.push_back(column.title);
        }
        std::string out = rule_text(widths) + row_text(titles, widths) + rule_text(widths);
        for (const auto& row : block.rows) {
            out += row_text(row, widths) + rule_text(widths);
        }
        return out;
    }
    std::string operator()(const Signature& block) const {
        const auto name_width = display_width(block.name);
        const auto width = page_width - std::min(page_width / 2, name_width + 16);
        const auto lines = lines_of(block.post, width);
        std::string out;
        for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
            out += lines[i] + "\n";
        }
        return out + left_and_right(lines.back(), "______________ " + block.name);
    }
    std::string operator()(const Note& block) const { return in_lines(block.text, 0, page_width); }
    std::string operator()(const Annex& block) const {
        std::string out = "\f";
        for (const auto& mark : block.marks) {
            out += in_lines(mark, right_part, page_width - right_part);
        }
        out += "\n";
        for (const auto& line : lines_of(block.heading, page_width)) {
            out += centred(line);
        }
        return out;
    }
};

// Entries of a list and lines of small print stand together; everything else has a blank line before it.
bool close_together(const Block& before, const Block& block) {
    return (std::holds_alternative<Item>(before) && std::holds_alternative<Item>(block)) ||
           (std::holds_alternative<Note>(before) && std::holds_alternative<Note>(block));
}

}  // namespace

std::string to_text(std::span<const Document> papers) {
    std::string out;
    for (const auto& paper : papers) {
        out += out.empty() ? "" : "\f";
        const Block* before = nullptr;
        for (const auto& block : paper.blocks) {
            if (before != nullptr && !close_together(*before, block)) {
                out += "\n";
            }
            out += std::visit(TextOf{}, block);
            before = &block;
        }
    }
    return out;
}

}  // namespace metodist::documents

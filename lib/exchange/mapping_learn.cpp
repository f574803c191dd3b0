#include "exchange/mapping_learn.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

#include "exchange/spellings.hpp"
#include "exchange/table.hpp"

namespace metodist {

namespace {

using Key = std::function<std::string(std::string_view)>;

// A list of texts within a table of the file.
struct TextList {
    std::vector<std::string> texts = {};
    // Where a new text goes: behind the last one, or the opening bracket.
    std::size_t line = 0;
    std::size_t place = 0;
};

// "[[column]]" and the like with the lists that stand below it.
struct Block {
    std::string name = {};
    std::string spellings = {};
    std::map<std::string, TextList> lists = {};
};

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> out(1);
    for (const char c : text) {
        if (c == '\n') {
            out.emplace_back();
        } else {
            out.back() += c;
        }
    }
    return out;
}

std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
        out += c == '\n' ? "\\n" : c == '"' || c == '\\' ? std::string{'\\', c} : std::string{c};
    }
    return out + "\"";
}

// Reads as much of TOML as mappings hold: tables, texts in quotes, lists of them, comments.
class Blocks {
public:
    explicit Blocks(const std::vector<std::string>& lines) : lines_(lines) {
        for (line_ = 0; line_ < lines_.size(); ++line_) {
            at_ = 0;
            read_line();
        }
    }
    std::vector<Block> all = {};

private:
    void read_line() {
        const auto& line = lines_[line_];
        const auto begin = line.find_first_not_of(" \t");
        if (begin == std::string::npos || line[begin] == '#') {
            return;
        }
        if (line[begin] == '[') {
            const auto first = line.find_first_not_of("[ \t", begin);
            const auto last = first == std::string::npos ? first : line.find_first_of("] \t", first);
            all.push_back({first == std::string::npos ? std::string() : line.substr(first, last - first)});
            return;
        }
        const auto equals = line.find('=', begin);
        if (all.empty() || equals == std::string::npos) {
            return;
        }
        const auto end = line.find_last_not_of(" \t", equals - 1);
        const std::string key = line.substr(begin, end + 1 - begin);
        at_ = line.find_first_not_of(" \t", equals + 1);
        if (at_ == std::string::npos) {
            return;
        }
        if (line[at_] == '[') {
            ++at_;
            all.back().lists[key] = read_list();
        } else if (key == "spellings" && line[at_] == '"') {
            all.back().spellings = read_text();
        }
    }
    TextList read_list() {
        TextList out{{}, line_, at_};
        for (; line_ < lines_.size(); ++line_, at_ = 0) {
            while (at_ < lines_[line_].size() && lines_[line_][at_] != '#') {
                const char c = lines_[line_][at_];
                if (c == '"') {
                    out.texts.push_back(read_text());
                    out.line = line_;
                    out.place = at_;
                } else if (c == ']') {
                    return out;
                } else {
                    ++at_;
                }
            }
        }
        return out;
    }
    // From its first quotation mark on.
    std::string read_text() {
        const auto& line = lines_[line_];
        std::string out;
        for (++at_; at_ < line.size() && line[at_] != '"'; ++at_) {
            if (line[at_] == '\\' && at_ + 1 < line.size()) {
                ++at_;
                out += line[at_] == 'n' ? '\n' : line[at_];
            } else {
                out += line[at_];
            }
        }
        ++at_;
        return out;
    }

    const std::vector<std::string>& lines_;
    std::size_t line_ = 0;
    std::size_t at_ = 0;
};

bool holds(const Block& block, const std::string& list, std::string_view text, const Key& key) {
    const auto found = block.lists.find(list);
    return found != block.lists.end() &&
           std::ranges::any_of(found->second.texts, [&](const std::string& each) { return key(each) == key(text); });
}

const Block* column_with(const std::vector<Block>& blocks, std::string_view header) {
    const auto found = std::ranges::find_if(blocks, [&](const Block& block) {
        return block.name == "column" && holds(block, "headers", header, header_key);
    });
    return found == blocks.end() ? nullptr : &*found;
}

const Block* spelling_like(const std::vector<Block>& blocks, const MappingLesson& lesson, std::string_view text) {
    const auto* column = column_with(blocks, lesson.header);
    const auto found = std::ranges::find_if(blocks, [&](const Block& block) {
        const bool own = column != nullptr && block.name == "spellings." + column->spellings;  // no message
        return own && holds(block, "written", text, spelling_key);
    });
    return found == blocks.end() ? nullptr : &*found;
}

}  // namespace

LearnedMapping learned(std::string_view toml, const std::vector<MappingLesson>& lessons) {
    auto lines = lines_of(toml);
    const auto original = lines;
    LearnedMapping out;
    for (const auto& lesson : lessons) {
        const Blocks blocks(lines);
        const auto* known =
            lesson.is_header ? column_with(blocks.all, lesson.text) : spelling_like(blocks.all, lesson, lesson.text);
        if (known != nullptr) {
            continue;
        }
        const auto* block =
            lesson.is_header ? column_with(blocks.all, lesson.like) : spelling_like(blocks.all, lesson, lesson.like);
        if (block == nullptr) {
            out.without_place.push_back(lesson);
            continue;
        }
        const auto& list = block->lists.at(lesson.is_header ? "headers" : "written");
        lines[list.line].insert(list.place, (list.texts.empty() ? "" : ", ") + quoted(lesson.text));
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        out.text += (i == 0 ? "" : "\n") + lines[i];
        if (lines[i] != original[i]) {
            out.lines.push_back({static_cast<std::int64_t>(i) + 1, original[i], lines[i]});
        }
    }
    return out;
}

}  // namespace metodist

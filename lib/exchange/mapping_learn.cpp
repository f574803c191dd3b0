#include "exchange/mapping_learn.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

#include "exchange/spellings.hpp"
#include "exchange/table.hpp"
#include "settings/settings.hpp"

namespace metodist {

namespace {

using Key = std::function<std::string(std::string_view)>;

// A list of texts in the file.
struct TextList {
    std::vector<PlacedText> texts = {};
    // Behind the last text, or where the list begins.
    Place place = {};
};

struct LearningColumn {
    TextList headers = {};
    std::string spellings = {};
};

// The lists of a mapping with their places.
struct TextLists {
    std::vector<LearningColumn> columns = {};
    // Those of one name mean different things.
    std::map<std::string, std::vector<TextList>> spellings = {};
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

std::string text_of(const std::vector<std::string>& lines) {
    std::string out;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        out += (i == 0 ? "" : "\n") + lines[i];
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

TextList list_at(const Settings& table, const char* key) {
    TextList out{table.placed_texts_if(key), table.place_of(key)};
    if (!out.texts.empty()) {
        out.place = out.texts.back().end;
    }
    return out;
}

TextLists lists_of(const std::vector<std::string>& lines) {
    const SettingsFile file(text_of(lines), "");
    TextLists out;
    for (const auto& column : file.root().tables_if("column")) {
        out.columns.push_back({list_at(column, "headers"), column.text_or("spellings", "")});
    }
    if (const auto spellings = file.root().table_if("spellings")) {
        for (const auto& name : spellings->names()) {
            for (const auto& meaning : spellings->tables_if(name)) {
                out.spellings[name].push_back(list_at(meaning, "written"));
            }
        }
    }
    return out;
}

bool holds(const TextList& list, std::string_view text, const Key& key) {
    return std::ranges::any_of(list.texts, [&](const PlacedText& each) { return key(each.text) == key(text); });
}

const LearningColumn* column_with(const TextLists& lists, std::string_view header) {
    const auto found = std::ranges::find_if(
        lists.columns, [&](const LearningColumn& column) { return holds(column.headers, header, header_key); });
    return found == lists.columns.end() ? nullptr : &*found;
}

// The list of headers, or of spellings in the column of the lesson, in which the text stands.
const TextList* list_with(const TextLists& lists, const MappingLesson& lesson, std::string_view text) {
    const auto* column = column_with(lists, lesson.is_header ? text : lesson.header);
    if (lesson.is_header || column == nullptr) {
        return column == nullptr ? nullptr : &column->headers;
    }
    const auto own = lists.spellings.find(column->spellings);
    if (own == lists.spellings.end()) {
        return nullptr;
    }
    const auto found =
        std::ranges::find_if(own->second, [&](const TextList& list) { return holds(list, text, spelling_key); });
    return found == own->second.end() ? nullptr : &*found;
}

// Columns of places count code points.
std::size_t byte_at(const std::string& line, std::int64_t column) {
    std::size_t at = 0;
    for (std::int64_t i = 1; i < column && at < line.size(); ++i) {
        ++at;
        while (at < line.size() && (static_cast<unsigned char>(line[at]) & 0xC0U) == 0x80U) {
            ++at;
        }
    }
    return at;
}

void add_to(const TextList& list, const std::string& text, std::vector<std::string>& lines) {
    auto& line = lines[static_cast<std::size_t>(list.place.line) - 1];
    const auto at = byte_at(line, list.place.column);
    line.insert(list.texts.empty() ? at + 1 : at, (list.texts.empty() ? "" : ", ") + quoted(text));
}

}  // namespace

LearnedMapping learned(std::string_view toml, const std::vector<MappingLesson>& lessons) {
    auto lines = lines_of(toml);
    const auto original = lines;
    LearnedMapping out;
    for (const auto& lesson : lessons) {
        const auto lists = lists_of(lines);
        if (list_with(lists, lesson, lesson.text) != nullptr) {
            continue;
        }
        if (const auto* list = list_with(lists, lesson, lesson.like)) {
            add_to(*list, lesson.text, lines);
        } else {
            out.without_place.push_back(lesson);
        }
    }
    out.text = text_of(lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i] != original[i]) {
            out.lines.push_back({static_cast<std::int64_t>(i) + 1, original[i], lines[i]});
        }
    }
    return out;
}

}  // namespace metodist

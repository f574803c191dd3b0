#include "answers/cells.hpp"

#include "answers/fact_cell.hpp"

namespace metodist {

namespace {

std::string joined(const Tree::List& items, std::string_view gap, auto&& cell) {
    std::string out;
    for (const auto& item : items) {
        if (!out.empty()) {
            out += gap;
        }
        out += cell(item);
    }
    return out;
}

std::string plain(const Tree& node) {
    struct Say {
        std::string operator()(std::nullptr_t) const { return {}; }
        std::string operator()(bool value) const { return value ? "true" : "false"; }
        std::string operator()(std::int64_t value) const { return std::to_string(value); }
        std::string operator()(const std::string& value) const { return value; }
        std::string operator()(const Tree::List& value) const { return joined(value, "; ", plain); }
        std::string operator()(const Tree::Object& value) const {
            return value.empty() ? std::string() : plain(value.front().second);
        }
    };
    return std::visit(Say{}, node.value());
}

std::string shown(const Tree& node, const Column& column, const Wording& wording) {
    if (const auto* list = node.as_list()) {
        return joined(*list, ", ", [&](const Tree& item) { return shown(item, column, wording); });
    }
    if (const bool* flag = node.as_bool()) {
        return wording.text(*flag ? "shell.yes" : "shell.no");
    }
    if (const auto* number = node.as_number()) {
        return column.format == CellFormat::number ? wording.number(*number) : std::to_string(*number);
    }
    const auto* text = node.as_text();
    if (text == nullptr) {
        // Of {"code", "name"} people read the name, programs the code.
        const Tree* name = node.find("name");
        return plain(name == nullptr ? node : *name);
    }
    switch (column.format) {
        case CellFormat::word: return wording.label(Word{column.vocabulary, *text});
        case CellFormat::day: {
            const auto day = Day::parse_iso(*text);
            return day ? wording.day(*day) : *text;
        }
        case CellFormat::list: return column.vocabulary.empty() ? *text : wording.label(Word{column.vocabulary, *text});
        case CellFormat::text:
        case CellFormat::fact:
        case CellFormat::number:
        case CellFormat::yes_no: return *text;
    }
    return *text;
}

}  // namespace

std::vector<std::string> titles(const std::vector<Column>& columns, const Wording& wording) {
    std::vector<std::string> out;
    out.reserve(columns.size());
    for (const auto& column : columns) {
        out.push_back(wording.text(column.title));
    }
    return out;
}

std::vector<std::string> keys(const std::vector<Column>& columns) {
    std::vector<std::string> out;
    out.reserve(columns.size());
    for (const auto& column : columns) {
        const auto dot = column.path.rfind('.');
        out.push_back(dot == std::string::npos ? column.path : column.path.substr(dot + 1));
    }
    return out;
}

std::string cell_for_people(const Tree& row, const Column& column, const Wording& wording) {
    if (column.format == CellFormat::fact) {
        return fact_for_people(row, wording);
    }
    const Tree* node = row.at_path(column.path);
    return node == nullptr ? std::string() : shown(*node, column, wording);
}

std::string cell_for_programs(const Tree& row, const Column& column) {
    if (column.format == CellFormat::fact) {
        return fact_for_programs(row);
    }
    const Tree* node = row.at_path(column.path);
    return node == nullptr ? std::string() : plain(*node);
}

const Tree::List& rows_of(const Answer& answer) {
    static const Tree::List none;
    const Tree* node = answer.tree.at_path(answer.rows);
    const auto* list = node == nullptr ? nullptr : node->as_list();
    return list == nullptr ? none : *list;
}

}  // namespace metodist

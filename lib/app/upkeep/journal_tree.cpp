#include "app/upkeep/journal_tree.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "answers/tree_parts.hpp"

namespace metodist::app {

namespace {

using answers::text_or_null;

Tree value_tree(const storage::ColumnSchema& column, const Field& field) {
    if (const auto* text = std::get_if<std::string>(&field)) {
        return *text;
    }
    const std::int64_t number = std::get<std::int64_t>(field);
    switch (column.type) {
        case storage::RowType::day: return Day::from_number(static_cast<std::int32_t>(number));
        case storage::RowType::flag: return number != 0;
        case storage::RowType::word:
        case storage::RowType::text:
        case storage::RowType::number:
        case storage::RowType::reference: return number;
    }
    return number;
}

}  // namespace

Tree operation_tree(const storage::JournalEntry& entry) {
    const auto& operation = entry.operation;
    Tree out = Tree::object();
    out.set("operation", operation.id);
    out.set("moment", operation.note.moment);
    out.set("today", operation.note.today);
    out.set("actor", operation.note.actor);
    out.set("command", operation.note.command);
    out.set("reason", text_or_null(operation.note.reason));
    out.set("paper", text_or_null(operation.note.paper));
    out.set("program", operation.note.program);
    out.set("edition", text_or_null(operation.note.edition));
    out.set("undoes", operation.note.undoes);
    out.set("undone_by", entry.undone_by);
    out.set("recorded", entry.rows);
    out.set("ended", operation.ended);
    out.set("hash", storage::hash_text(operation.hash));
    return out;
}

std::vector<Column> operation_columns() {
    return {{"upkeep.column.operation", "operation", CellFormat::number, {}},
            {"upkeep.column.moment", "moment", CellFormat::text, {}},
            {"upkeep.column.actor", "actor", CellFormat::text, {}},
            {"upkeep.column.command", "command", CellFormat::text, {}},
            {"upkeep.column.paper", "paper", CellFormat::text, {}},
            {"upkeep.column.recorded", "recorded", CellFormat::number, {}},
            {"upkeep.column.ended", "ended", CellFormat::number, {}},
            {"upkeep.column.undone_by", "undone_by", CellFormat::number, {}}};
}

Tree journal_row_tree(const storage::JournalRow& row) {
    const auto& schema = storage::table_schema(row.table);
    Tree values = Tree::object();
    Tree details = Tree::object();
    for (std::size_t i = 0; i < schema.columns.size(); ++i) {
        if (!std::holds_alternative<std::monostate>(row.row.values[i])) {
            auto& into = schema.columns[i].whole ? details : values;
            into.set(std::string(schema.columns[i].key), value_tree(schema.columns[i], row.row.values[i]));
        }
    }
    Tree out = Tree::object();
    out.set("kind", schema.key);
    out.set("subject", row.subject);
    out.set("sequence", row.row.sequence);
    out.set("denied", row.row.denied);
    out.set("values", std::move(values));
    out.set("details", std::move(details));
    out.set("since", row.row.valid.since);
    out.set("until", row.row.valid.until);
    out.set("paper", text_or_null(row.paper));
    return out;
}

std::vector<Column> journal_row_columns() {
    return {{"upkeep.column.subject", "subject", CellFormat::text, {}},
            {"upkeep.column.kind", "kind", CellFormat::word, "fact_kind"},
            {"upkeep.column.says", "values", CellFormat::fact, {}},
            {"upkeep.column.since", "since", CellFormat::day, {}},
            {"upkeep.column.until", "until", CellFormat::day, {}},
            {"upkeep.column.paper", "paper", CellFormat::text, {}}};
}

}  // namespace metodist::app

// Reading rows of any ledger by its description.
#include <string>

#include "base/finding.hpp"
#include "base/text.hpp"
#include "storage/among.hpp"
#include "storage/connection.hpp"
#include "storage/cycles.hpp"
#include "storage/references.hpp"
#include "storage/row_reader.hpp"
#include "storage/store.hpp"

namespace metodist::storage {

namespace {

constexpr int first_own_column = 6;

Field field_at(Connection& connection, SQLite::Statement& query, int index, RowType type) {
    const auto column = query.getColumn(index);
    if (column.isNull()) {
        return std::monostate{};
    }
    switch (type) {
        case RowType::text: return column.getString();
        case RowType::word: return connection.word(column.getInt64());
        case RowType::number:
        case RowType::day:
        case RowType::flag:
        case RowType::reference: return column.getInt64();
    }
    return std::monostate{};
}

std::optional<Day> day_at(SQLite::Statement& query, int index) {
    const auto column = query.getColumn(index);
    if (column.isNull()) {
        return std::nullopt;
    }
    return Day::from_number(column.getInt());
}

std::optional<std::int64_t> number_at(SQLite::Statement& query, int index) {
    const auto column = query.getColumn(index);
    if (column.isNull()) {
        return std::nullopt;
    }
    return column.getInt64();
}

constexpr std::string_view live_rows = " recorded <= ? AND (ended IS NULL OR ended > ?)";

std::string in_order(const TableSchema& schema) {
    return " ORDER BY " + std::string(identity_key(schema.subject)) + ", sequence";
}

std::vector<Row> all(Connection& connection, SQLite::Statement& query, const TableSchema& schema) {
    std::vector<Row> out;
    while (query.executeStep()) {
        read_row(connection, query, schema, out.emplace_back());
    }
    query.tryReset();
    return out;
}

std::map<std::int64_t, std::string> codes(SQLite::Statement& query) {
    std::map<std::int64_t, std::string> out;
    while (query.executeStep()) {
        out[query.getColumn(0).getInt64()] = query.getColumn(1).getString();
    }
    query.tryReset();
    return out;
}

std::string subjects_of(TableId group, std::string_view column_key) {
    const auto& schema = table_schema(group);
    return "SELECT " + std::string(identity_key(schema.subject)) + " FROM " + std::string(schema.key) + " WHERE \"" +
           std::string(column_key) + "\" = ?";
}

}  // namespace

void read_row(Connection& connection, SQLite::Statement& query, const TableSchema& schema, Row& row) {
    row.subject = query.getColumn(0).getInt64();
    row.sequence = query.getColumn(1).getInt64();
    row.denied = query.getColumn(2).getInt() != 0;
    row.valid = {day_at(query, 3), day_at(query, 4)};
    row.paper = number_at(query, 5);
    row.values.clear();
    int index = first_own_column;
    for (const auto& each : schema.columns) {
        row.values.push_back(field_at(connection, query, index++, each.type));
    }
    row.recorded = query.getColumn(index++).getInt64();
    row.ended = number_at(query, index);
}

std::string select_from(const TableSchema& schema) {
    return "SELECT " + column_list(schema) + " FROM " + std::string(schema.key) + " WHERE";
}

std::vector<Row> rows_meeting(Store& store, TableId table, std::string_view condition, std::int64_t value,
                              Snapshot snapshot) {
    return guarded(store.file(), [&] {
        const auto& schema = table_schema(table);
        auto& connection = store.connection();
        auto& query = connection.prepared(select_from(schema) + " " + std::string(condition) + " AND" +
                                          std::string(live_rows) + in_order(schema));
        query.bind(1, value);
        query.bind(2, snapshot.known);
        query.bind(3, snapshot.known);
        return all(connection, query, schema);
    });
}

std::optional<std::int64_t> Row::number(std::size_t column) const {
    const auto* value = std::get_if<std::int64_t>(&values[column]);
    return value == nullptr ? std::nullopt : std::optional(*value);
}

std::string Row::text(std::size_t column) const {
    const auto* value = std::get_if<std::string>(&values[column]);
    return value == nullptr ? std::string{} : *value;
}

std::vector<Row> rows(Store& store, TableId table, std::int64_t subject, Snapshot snapshot) {
    return guarded(store.file(), [&] {
        const auto& schema = table_schema(table);
        auto& connection = store.connection();
        auto& query = connection.prepared(select_from(schema) + " " + std::string(identity_key(schema.subject)) +
                                          " = ? AND" + std::string(live_rows) + in_order(schema));
        query.bind(1, subject);
        query.bind(2, snapshot.known);
        query.bind(3, snapshot.known);
        return all(connection, query, schema);
    });
}

std::vector<Row> rows(Store& store, TableId table, const std::vector<std::int64_t>& subjects, Snapshot snapshot) {
    return guarded(store.file(), [&] {
        const auto& schema = table_schema(table);
        auto& connection = store.connection();
        const Among among(subjects);
        auto& query =
            connection.prepared(select_from(schema) + " recorded <= ?1 AND (ended IS NULL OR ended > ?1) AND " +
                                among.condition(identity_key(schema.subject), 2) + in_order(schema));
        query.bind(1, snapshot.known);
        among.bind(query, 2);
        return all(connection, query, schema);
    });
}

std::vector<Row> history(Store& store, TableId table, std::int64_t subject) {
    return guarded(store.file(), [&] {
        const auto& schema = table_schema(table);
        auto& connection = store.connection();
        auto& query = connection.prepared(select_from(schema) + " " + std::string(identity_key(schema.subject)) +
                                          " = ?" + in_order(schema));
        query.bind(1, subject);
        return all(connection, query, schema);
    });
}

std::vector<Row> rows_where(Store& store, TableId table, std::string_view column_key, std::int64_t value,
                            Snapshot snapshot) {
    return rows_meeting(store, table, '"' + std::string(column_key) + "\" = ?", value, snapshot);
}

std::vector<Row> rows_among(Store& store, TableId table, TableId group, std::string_view column_key, std::int64_t value,
                            Snapshot snapshot) {
    const std::string subject(identity_key(table_schema(table).subject));
    return rows_meeting(store, table, subject + " IN (" + subjects_of(group, column_key) + ")", value, snapshot);
}

void each_row(Store& store, TableId table, Snapshot snapshot, const std::function<void(const Row&)>& visit) {
    guarded(store.file(), [&] {
        const auto& schema = table_schema(table);
        auto& connection = store.connection();
        // Not from the cache: the visitor may ask for rows of the same table.
        SQLite::Statement query(*connection.database, select_from(schema) + std::string(live_rows) + in_order(schema));
        ++connection.statement_count;
        query.bind(1, snapshot.known);
        query.bind(2, snapshot.known);
        Row row;
        while (query.executeStep()) {
            read_row(connection, query, schema, row);
            visit(row);
        }
    });
}

void each_row_ever(Store& store, TableId table, const std::string& condition,
                   const std::function<void(const Row&)>& visit) {
    guarded(store.file(), [&] {
        const auto& schema = table_schema(table);
        auto& connection = store.connection();
        SQLite::Statement query(*connection.database, select_from(schema) + " " +
                                                          (condition.empty() ? "TRUE" : condition) + in_order(schema));
        ++connection.statement_count;
        Row row;
        while (query.executeStep()) {
            read_row(connection, query, schema, row);
            visit(row);
        }
    });
}

void each_row_of_operation(Store& store, std::int64_t operation,
                           const std::function<void(TableId, const Row&)>& visit) {
    const std::string number = std::to_string(operation);
    for (std::size_t i = 0; i < table_count; ++i) {
        const TableId table = TableId::at(i);
        each_row_ever(store, table, "(recorded = " + number + " OR ended = " + number + ")",
                      [&](const Row& row) { visit(table, row); });
    }
}

std::optional<std::int64_t> find_code(Store& store, Identity identity, const std::string& code) {
    return guarded(store.file(), [&] {
        auto& query =
            store.connection().prepared("SELECT id FROM " + std::string(identity_key(identity)) + " WHERE code = ?");
        query.bind(1, code);
        return first_row(query, as_number);
    });
}

std::map<std::int64_t, std::string> codes_of(Store& store, Identity identity) {
    return guarded(store.file(), [&] {
        return codes(store.connection().prepared("SELECT id, code FROM " + std::string(identity_key(identity))));
    });
}

std::map<std::int64_t, std::string> codes_of(Store& store, Identity identity, const std::vector<std::int64_t>& ids) {
    return guarded(store.file(), [&] {
        const Among among(ids);
        auto& query = store.connection().prepared("SELECT id, code FROM " + std::string(identity_key(identity)) +
                                                  " WHERE " + among.condition("id", 1));
        among.bind(query, 1);
        return codes(query);
    });
}

std::string code_of(Store& store, Identity identity, std::int64_t id) {
    return guarded(store.file(), [&] {
        auto& query =
            store.connection().prepared("SELECT code FROM " + std::string(identity_key(identity)) + " WHERE id = ?");
        query.bind(1, id);
        return first_row(query, as_text).value_or("");
    });
}

std::vector<Row> rows_of_nominees(Store& store, FactKind kind, std::int64_t cycle, Snapshot snapshot) {
    return rows_meeting(store, kind, "educator IN (SELECT educator FROM nomination_entry WHERE cycle = ?)", cycle,
                        snapshot);
}

std::map<std::int64_t, Nominee> nominees(Store& store, std::int64_t cycle, Day day, Snapshot snapshot) {
    std::map<std::int64_t, Nominee> out;
    for (const auto& row : rows_of_nominees(store, FactKind::name, cycle, snapshot)) {
        auto& nominee = out[row.subject];
        if (!row.denied && (nominee.name.empty() || row.valid.contains(day))) {
            nominee.name = tidy(row.text(0) + ' ' + row.text(1) + ' ' + row.text(2));
        }
    }
    return guarded(store.file(), [&] {
        auto& query = store.connection().prepared(
            "SELECT id, code FROM educator WHERE id IN (SELECT educator FROM nomination_entry WHERE cycle = ?)");
        query.bind(1, cycle);
        while (query.executeStep()) {
            out[query.getColumn(0).getInt64()].code = query.getColumn(1).getString();
        }
        query.tryReset();
        return out;
    });
}

std::map<std::int64_t, std::string> codes_among(Store& store, TableId group, std::string_view column_key,
                                                std::int64_t value) {
    return guarded(store.file(), [&] {
        const std::string identities(identity_key(table_schema(group).subject));
        auto& query = store.connection().prepared("SELECT id, code FROM " + identities + " WHERE id IN (" +
                                                  subjects_of(group, column_key) + ")");
        query.bind(1, value);
        return codes(query);
    });
}

}  // namespace metodist::storage

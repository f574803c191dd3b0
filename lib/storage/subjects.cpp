#include "storage/subjects.hpp"

#include "base/text.hpp"
#include "storage/row_reader.hpp"

namespace metodist::storage {

namespace {

// As a list that one statement takes, so that it is prepared once.
std::string json_list(const std::vector<std::int64_t>& numbers) {
    std::string out = "[";
    for (const auto number : numbers) {
        out += (out.size() == 1 ? "" : ",") + std::to_string(number);
    }
    return out + "]";
}

constexpr std::string_view listed = " IN (SELECT value FROM json_each(?1))";

FactRow packed(Connection& connection, const FactSchema& schema, const Row& row) {
    FactRow out;
    out.sequence = row.sequence;
    out.since = row.valid.since ? row.valid.since->number() : open_since;
    out.until = row.valid.until ? row.valid.until->number() : open_until;
    out.denied = row.denied;
    out.cells.fill(no_value);
    for (std::size_t i = 0; i < schema.columns.size(); ++i) {
        if (schema.columns[i].type == ColumnType::word && !row.text(i).empty()) {
            out.cells[i] = connection.find_word(row.text(i)).value_or(no_value);
        } else if (const auto number = row.number(i)) {
            out.cells[i] = *number;
        }
    }
    return out;
}

}  // namespace

std::vector<Row> rows_of(Store& store, TableId table, const std::vector<std::int64_t>& subjects, Snapshot snapshot) {
    return guarded(store.file(), [&] {
        const auto& schema = table_schema(table);
        const std::string subject(identity_key(schema.subject));
        auto& connection = store.connection();
        auto& query = connection.prepared(select_from(schema) + " " + subject + std::string(listed) +
                                          " AND recorded <= ?2 AND (ended IS NULL OR ended > ?2) ORDER BY " + subject +
                                          ", sequence");
        query.bind(1, json_list(subjects));
        query.bind(2, snapshot.known);
        std::vector<Row> out;
        while (query.executeStep()) {
            read_row(connection, query, schema, out.emplace_back());
        }
        query.tryReset();
        return out;
    });
}

std::map<std::int64_t, std::string> codes_of(Store& store, Identity identity, const std::vector<std::int64_t>& ids) {
    return guarded(store.file(), [&] {
        std::map<std::int64_t, std::string> out;
        auto& query = store.connection().prepared("SELECT id, code FROM " + std::string(identity_key(identity)) +
                                                  " WHERE id" + std::string(listed));
        query.bind(1, json_list(ids));
        while (query.executeStep()) {
            out[query.getColumn(0).getInt64()] = query.getColumn(1).getString();
        }
        query.tryReset();
        return out;
    });
}

std::map<std::int64_t, std::string> educator_names(Store& store, const std::vector<std::int64_t>& educators, Day day,
                                                   Snapshot snapshot) {
    std::map<std::int64_t, std::string> out;
    for (const auto& row : rows_of(store, FactKind::name, educators, snapshot)) {
        auto& name = out[row.subject];
        if (!row.denied && (name.empty() || row.valid.contains(day))) {
            name = tidy(row.text(0) + ' ' + row.text(1) + ' ' + row.text(2));
        }
    }
    return out;
}

std::unordered_map<std::int64_t, SubjectFacts> facts_of(Store& store, const FactPlan& plan,
                                                        const std::vector<std::int64_t>& educators, Snapshot snapshot) {
    std::unordered_map<std::int64_t, SubjectFacts> out;
    for (const auto educator : educators) {
        out[educator].restart(educator);
    }
    for (const auto& schema : fact_schemas()) {
        if (schema.subject != Subject::educator || !plan.asks(schema.kind)) {
            continue;
        }
        for (const auto& row : rows_of(store, schema.kind, educators, snapshot)) {
            out[row.subject].edit(schema.kind).push_back(packed(store.connection(), schema, row));
        }
    }
    return out;
}

}  // namespace metodist::storage

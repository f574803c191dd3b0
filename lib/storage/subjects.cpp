#include "storage/subjects.hpp"

#include <string>
#include <string_view>

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

}  // namespace metodist::storage

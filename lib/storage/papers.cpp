#include "storage/papers.hpp"

#include "storage/row_reader.hpp"

namespace metodist::storage {

void each_row_resting_on(Store& store, std::int64_t paper, Snapshot snapshot,
                         const std::function<void(TableId, const Row&)>& visit) {
    guarded(store.file(), [&] {
        auto& connection = store.connection();
        for (std::size_t i = 0; i < table_count; ++i) {
            const TableId table = TableId::at(i);
            const auto& schema = table_schema(table);
            SQLite::Statement query(
                *connection.database,
                select_from(schema) + " rests_on = ?1 AND recorded <= ?2 AND (ended IS NULL OR ended > ?2) ORDER BY " +
                    std::string(identity_key(schema.subject)) + ", sequence");
            ++connection.statement_count;
            query.bind(1, paper);
            query.bind(2, snapshot.known);
            Row row;
            while (query.executeStep()) {
                read_row(connection, query, schema, row);
                visit(table, row);
            }
        }
    });
}

}  // namespace metodist::storage

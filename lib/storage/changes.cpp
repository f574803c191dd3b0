#include "storage/changes.hpp"

#include <algorithm>
#include <string>

#include "storage/connection.hpp"

namespace metodist::storage {

std::vector<Change> changes_where(Store& store, TableId table, std::string_view column_key, std::int64_t value,
                                  Snapshot snapshot, Changed changed) {
    return guarded(store.file(), [&] {
        const auto& schema = table_schema(table);
        const bool by_item =
            std::ranges::any_of(schema.columns, [](const ColumnSchema& column) { return column.key == "item"; });
        const bool ended_alone = changed == Changed::ended;
        auto& query = store.connection().prepared(
            "SELECT " + std::string(by_item ? "item" : "0") + ", recorded, ended FROM " + std::string(schema.key) +
            " WHERE \"" + std::string(column_key) + "\" = ?" + (ended_alone ? " AND ended IS NOT NULL" : ""));
        query.bind(1, value);
        std::vector<Change> out;
        const auto add = [&](std::int64_t item, std::int64_t operation) {
            if (operation <= snapshot.known) {
                out.push_back({item, operation});
            }
        };
        while (query.executeStep()) {
            const auto item = query.getColumn(0).getInt64();
            if (!ended_alone) {
                add(item, query.getColumn(1).getInt64());
            }
            if (!query.getColumn(2).isNull()) {
                add(item, query.getColumn(2).getInt64());
            }
        }
        query.tryReset();
        return out;
    });
}

}  // namespace metodist::storage

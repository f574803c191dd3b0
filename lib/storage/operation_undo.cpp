// What operations do for undo: one statement for each table, however many rows it holds.
#include "storage/connection.hpp"
#include "storage/operation.hpp"
#include "storage/row_digest.hpp"

namespace metodist::storage {

void Operation::end_recorded_by(TableId table, std::int64_t earlier) {
    guarded(store_.file(), [&] {
        const auto& schema = table_schema(table);
        auto& update = store_.connection().prepared("UPDATE " + std::string(schema.key) +
                                                    " SET ended = ? WHERE recorded = ? AND ended IS NULL");
        update.bind(1, id_);
        update.bind(2, earlier);
        if (update.exec() == 0) {
            return;
        }
        each_digested_row(store_, table, Share::recorded, earlier, [&](const DigestedRow& row) {
            if (row.ended == id_) {
                ended_.add(ending_digest(sha_, bytes_, table, row.subject, row.sequence));
            }
        });
    });
}

void Operation::bring_back(TableId table, std::int64_t earlier) {
    guarded(store_.file(), [&] {
        const auto& schema = table_schema(table);
        const std::string key(schema.key);
        const std::string subject(identity_key(schema.subject));
        std::string own;
        for (const auto& each : schema.columns) {
            own += ", \"" + std::string(each.key) + "\"";
        }
        auto& insert = store_.connection().prepared(
            "INSERT INTO " + key + " (" + column_list(schema) + ") SELECT " + subject +
            ", (SELECT max(sequence) FROM " + key + " AS own WHERE own." + subject + " = lost." + subject +
            ") + row_number() OVER (PARTITION BY " + subject + " ORDER BY sequence), denied, since, until, rests_on" +
            own + ", ?1, NULL FROM " + key + " AS lost WHERE ended = ?2 AND recorded <> ?2");
        insert.bind(1, id_);
        insert.bind(2, earlier);
        if (insert.exec() == 0) {
            return;
        }
        // Sequence numbers that `record` remembers may be taken now.
        sequences_[table.index()].subject = 0;
        each_digested_row(store_, table, Share::recorded, id_,
                          [&](const DigestedRow& row) { recorded_.add(row.digest); });
    });
}

void Operation::mark_as_undo_of(std::int64_t earlier) {
    guarded(store_.file(), [&] {
        note_.undoes = earlier;
        auto& update = store_.connection().prepared("UPDATE operation SET undoes = ? WHERE id = ?");
        update.bind(1, earlier);
        update.bind(2, id_);
        update.exec();
    });
}

}  // namespace metodist::storage

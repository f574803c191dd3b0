#include "storage/row_digest.hpp"

#include <string>

#include "storage/plain_statement.hpp"

namespace metodist::storage {

namespace {

std::string rows_sql(const TableSchema& schema, Share share) {
    std::string sql = "SELECT " + column_list(schema) + " FROM " + std::string(schema.key);
    switch (share) {
        case Share::all: break;
        case Share::recorded: sql += " WHERE recorded = ?1"; break;
        case Share::ended: sql += " WHERE ended = ?1"; break;
    }
    return sql + " ORDER BY " + std::string(identity_key(schema.subject)) + ", sequence";
}

class Walk {
public:
    Walk(Store& store, TableId table, Share share, std::int64_t operation)
        : schema_(table_schema(table)), statement_(store.connection(), rows_sql(schema_, share)) {
        if (share != Share::all) {
            statement_.bind(1, operation);
        }
        hashed_ = 6 + static_cast<int>(schema_.columns.size());
    }

    bool next(DigestedRow& row) {
        if (!statement_.step()) {
            return false;
        }
        row.subject = sqlite3_column_int64(statement_.get(), 0);
        row.sequence = sqlite3_column_int64(statement_.get(), 1);
        row.denied = sqlite3_column_int(statement_.get(), 2) != 0;
        row.since = is_null(3) ? open_since : sqlite3_column_int(statement_.get(), 3);
        row.until = is_null(4) ? open_until : sqlite3_column_int(statement_.get(), 4);
        row.recorded = sqlite3_column_int64(statement_.get(), hashed_);
        row.ended =
            is_null(hashed_ + 1) ? std::nullopt : std::optional(sqlite3_column_int64(statement_.get(), hashed_ + 1));
        row.digest = digest();
        return true;
    }

private:
    [[nodiscard]] bool is_null(int index) const { return sqlite3_column_type(statement_.get(), index) == SQLITE_NULL; }

    // Bytes as Operation::record makes them: a value that the tables cannot hold counts as text.
    Hash digest() {
        bytes_.clear();
        bytes_.text(schema_.key);
        for (int index = 0; index < hashed_; ++index) {
            const int type = sqlite3_column_type(statement_.get(), index);
            if (type == SQLITE_NULL) {
                bytes_.null();
            } else if (type == SQLITE_INTEGER) {
                bytes_.number(sqlite3_column_int64(statement_.get(), index));
            } else {
                const void* const blob = sqlite3_column_blob(statement_.get(), index);
                const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), index));
                bytes_.text(size == 0 ? std::string_view{} : std::string_view(static_cast<const char*>(blob), size));
            }
        }
        return sha_.of(bytes_.view());
    }

    const TableSchema& schema_;
    PlainStatement statement_;
    // How many of the leading columns are part of the digest.
    int hashed_ = 0;
    Sha256 sha_;
    Bytes bytes_;
};

}  // namespace

void each_digested_row(Store& store, TableId table, Share share, std::int64_t operation,
                       const std::function<void(const DigestedRow&)>& visit) {
    Walk walk(store, table, share, operation);
    DigestedRow row;
    while (walk.next(row)) {
        visit(row);
    }
}

Hash ending_digest(Sha256& sha, Bytes& bytes, TableId table, std::int64_t subject, std::int64_t sequence) {
    bytes.clear();
    bytes.text(table_schema(table).key);
    bytes.number(subject);
    bytes.number(sequence);
    return sha.of(bytes.view());
}

Hash identity_digest(Sha256& sha, Bytes& bytes, Identity identity, std::int64_t id, std::string_view code) {
    bytes.clear();
    bytes.text(identity_key(identity));
    bytes.number(id);
    bytes.text(code);
    return sha.of(bytes.view());
}

}  // namespace metodist::storage

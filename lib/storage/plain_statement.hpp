// A statement by the plain interface of SQLite: where rows are many, the wrapper's price for each cell is more than
// that of reading them. Inner to this room.
#pragma once

#include <sqlite3.h>

#include <string>

#include "storage/connection.hpp"

namespace metodist::storage {

class PlainStatement {
public:
    // Counted like those of the wrapper. Throws SQLite::Exception, as `step` does.
    PlainStatement(Connection& connection, const std::string& sql) {
        sqlite3* const handle = connection.database->getHandle();
        if (sqlite3_prepare_v2(handle, sql.c_str(), -1, &statement_, nullptr) != SQLITE_OK) {
            throw SQLite::Exception(handle);
        }
        ++connection.statement_count;
    }
    ~PlainStatement() { sqlite3_finalize(statement_); }
    PlainStatement(const PlainStatement&) = delete;
    PlainStatement& operator=(const PlainStatement&) = delete;

    void bind(int index, std::int64_t value) { sqlite3_bind_int64(statement_, index, value); }
    // Whether there is a row.
    bool step() {
        const int code = sqlite3_step(statement_);
        if (code != SQLITE_ROW && code != SQLITE_DONE) {
            throw SQLite::Exception(sqlite3_db_handle(statement_), code);
        }
        return code == SQLITE_ROW;
    }
    // For the functions of SQLite that read its columns.
    [[nodiscard]] sqlite3_stmt* get() const { return statement_; }

private:
    sqlite3_stmt* statement_ = nullptr;
};

}  // namespace metodist::storage

#include "storage/insertion.hpp"

#include <sqlite3.h>

namespace metodist::storage {

Insertion::Insertion(SQLite::Database& database, const std::string& sql) {
    sqlite3* const handle = database.getHandle();
    if (sqlite3_prepare_v3(handle, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &statement_, nullptr) != SQLITE_OK) {
        throw SQLite::Exception(handle);
    }
}

Insertion::~Insertion() { sqlite3_finalize(statement_); }

void Insertion::put(int index, std::int64_t value) { sqlite3_bind_int64(statement_, index, value); }

void Insertion::put(int index, const std::optional<std::int64_t>& value) {
    if (value) {
        sqlite3_bind_int64(statement_, index, *value);
    } else {
        sqlite3_bind_null(statement_, index);
    }
}

void Insertion::put(int index, std::string_view text) {
    sqlite3_bind_text64(statement_, index, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void Insertion::run() {
    if (!run_if_new()) {
        throw SQLite::Exception(sqlite3_db_handle(statement_), SQLITE_CONSTRAINT_UNIQUE);
    }
}

bool Insertion::run_if_new() {
    if (sqlite3_step(statement_) == SQLITE_DONE) {
        sqlite3_reset(statement_);
        return true;
    }
    sqlite3* const handle = sqlite3_db_handle(statement_);
    const int code = sqlite3_extended_errcode(handle);
    const SQLite::Exception failure(handle, code);
    sqlite3_reset(statement_);
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY) {
        return false;
    }
    throw failure;
}

}  // namespace metodist::storage

// The statements that SQLite itself begins on connections opened meanwhile, whoever sends them.
#pragma once

#include <sqlite3.h>

#include <map>
#include <string>

namespace metodist::app {

class Statements {
public:
    Statements() {
        count = 0;
        reads.clear();
        sqlite3_auto_extension(entry());
    }
    ~Statements() { sqlite3_cancel_auto_extension(entry()); }
    Statements(const Statements&) = delete;
    Statements& operator=(const Statements&) = delete;

    static inline int count = 0;
    // How often each one that only reads was begun, by its text.
    static inline std::map<std::string, int> reads;

private:
    static int begun(unsigned /*what*/, void* /*context*/, void* /*statement*/, void* text) {
        ++count;
        const std::string sql = static_cast<const char*>(text);
        if (sql.starts_with("SELECT")) {
            ++reads[sql];
        }
        return 0;
    }
    static int opened(sqlite3* database, char** /*fault*/, const void* /*routines*/) {
        return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, begun, nullptr);
    }
    static void (*entry())() { return reinterpret_cast<void (*)()>(opened); }
};

}  // namespace metodist::app

// An insertion prepared once and run for row after row, through the plain interface of SQLite: where ten million rows
// go in, the wrapper's price for each value counts. For the files of this room only.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace metodist::storage {

class Insertion {
public:
    Insertion(SQLite::Database& database, const std::string& sql);
    ~Insertion();
    Insertion(const Insertion&) = delete;
    Insertion& operator=(const Insertion&) = delete;

    void put(int index, std::int64_t value);
    void put(int index, const std::optional<std::int64_t>& value);
    // Not copied: the text must stay as it is until the insertion has run.
    void put(int index, std::string_view text);
    void run();
    // False, and nothing inserted, where a key is taken.
    bool run_if_new();

private:
    sqlite3_stmt* statement_ = nullptr;
};

}  // namespace metodist::storage

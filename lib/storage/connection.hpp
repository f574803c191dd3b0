// The open file with its prepared statements; for the files of this room only.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "storage/digest.hpp"
#include "storage/insertion.hpp"
#include "storage/migrations.hpp"
#include "storage/schema.hpp"

namespace metodist::storage {

// How long a command waits for another one that writes.
inline constexpr int patience_ms = 60'000;

struct Connection {
    Connection();
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    // A statement prepared once for this connection, reset and without bindings.
    SQLite::Statement& prepared(const std::string& sql);
    // Insertions of one table, prepared once: subject, sequence, denied, since, until, rests_on, columns, recorded; of
    // an identity table: id, code, recorded; of the index of names: folded name, educator, where they are new.
    Insertion& insert_into(TableId table);
    Insertion& insert_into(Identity identity);
    Insertion& insert_into_name_index();
    const std::string& word(std::int64_t id);
    // Nothing where the word is not interned.
    std::optional<std::int64_t> find_word(const std::string& word);
    // Forgets words that a rolled-back operation interned.
    void forget_words();

    std::filesystem::path file;
    // The steps by which this file has come, or is to come, to its version.
    Migrations steps = migrations();
    std::unique_ptr<SQLite::Database> database;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> statements;
    std::unordered_map<std::string, std::int64_t> word_ids;
    std::unordered_map<std::int64_t, std::string> words;
    std::array<std::unique_ptr<Insertion>, table_count> table_inserts;
    std::array<std::unique_ptr<Insertion>, identity_count> identity_inserts;
    std::unique_ptr<Insertion> name_insert;
    std::int64_t statement_count = 0;
};

// The plain code of SQLite, also where only the extended one was told (its last byte is the plain one).
inline int primary_code(const SQLite::Exception& failure) { return failure.getErrorCode() & 0xFF; }

[[noreturn]] void raise_storage_error(const std::filesystem::path& file, const SQLite::Exception& failure);

// Runs `work`; what the database throws leaves as an Error that names the file and what to do.
template <typename Work>
decltype(auto) guarded(const std::filesystem::path& file, Work&& work) {
    try {
        return work();
    } catch (const SQLite::Exception& failure) {
        raise_storage_error(file, failure);
    }
}

// What `read` makes of the first row; nothing where there is none. The statement is let go at once: one that stands on
// a row keeps other processes from writing.
template <typename Read>
auto first_row(SQLite::Statement& query, const Read& read) -> std::optional<decltype(read(query))> {
    struct LetGo {
        SQLite::Statement& statement;
        ~LetGo() { statement.tryReset(); }
    } const let_go{query};
    if (!query.executeStep()) {
        return std::nullopt;
    }
    return read(query);
}

// Ways to read a row of one column.
inline std::int64_t as_number(SQLite::Statement& query) { return query.getColumn(0).getInt64(); }
inline std::string as_text(SQLite::Statement& query) { return query.getColumn(0).getString(); }

// The pages of an open database into the existing file `part`: one state of it, whatever others write meanwhile. What
// the disk refuses is told of `target`, the name that the copy is to have.
void copy_database(SQLite::Database& source, const std::filesystem::path& part, const std::filesystem::path& target);

// The columns of a ledger in their order, for select lists: subject, sequence, denied, since, until, rests_on, …
std::string column_list(const TableSchema& schema);

}  // namespace metodist::storage

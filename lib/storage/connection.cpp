#include "storage/connection.hpp"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include "base/finding.hpp"
#include "storage/store.hpp"

namespace metodist::storage {

namespace {

std::string insert_statement(const TableSchema& schema) {
    std::string marks = "?, ?, ?, ?, ?, ?";
    for (std::size_t i = 0; i < schema.columns.size(); ++i) {
        marks += ", ?";
    }
    return "INSERT INTO " + std::string(schema.key) + " (" + column_list(schema) + ") VALUES (" + marks + ", ?, NULL)";
}

template <typename Sql>
Insertion& ready(Connection& connection, std::unique_ptr<Insertion>& slot, const Sql& sql) {
    ++connection.statement_count;
    if (!slot) {
        slot = std::make_unique<Insertion>(*connection.database, sql());
    }
    return *slot;
}

}  // namespace

Connection::Connection() {
    // Nobody asks SQLite how much memory it uses; keeping count locks a mutex at every allocation. Too late where
    // another part of the process has begun to use SQLite: then it counts.
    static const int counted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(counted);
}
Connection::~Connection() = default;

SQLite::Statement& Connection::prepared(const std::string& sql) {
    auto& slot = statements[sql];
    if (!slot) {
        slot = std::make_unique<SQLite::Statement>(*database, sql);
    } else {
        slot->tryReset();
        slot->clearBindings();
    }
    ++statement_count;
    return *slot;
}

Insertion& Connection::insert_into(TableId table) {
    return ready(*this, table_inserts[table.index()], [&] { return insert_statement(table_schema(table)); });
}

Insertion& Connection::insert_into(Identity identity) {
    return ready(*this, identity_inserts[static_cast<std::size_t>(identity)], [&] {
        return "INSERT INTO " + std::string(identity_key(identity)) + " (id, code, recorded) VALUES (?, ?, ?)";
    });
}

Insertion& Connection::insert_into_name_index() {
    return ready(*this, name_insert,
                 [] { return "INSERT OR IGNORE INTO name_index (folded, educator) VALUES (?, ?)"; });
}

const std::string& Connection::word(std::int64_t id) {
    const auto found = words.find(id);
    if (found != words.end()) {
        return found->second;
    }
    auto& query = prepared("SELECT code FROM word WHERE id = ?");
    query.bind(1, id);
    return words.emplace(id, first_row(query, as_text).value_or("")).first->second;
}

std::optional<std::int64_t> Connection::find_word(const std::string& wanted) {
    const auto found = word_ids.find(wanted);
    if (found != word_ids.end()) {
        return found->second;
    }
    auto& query = prepared("SELECT id FROM word WHERE code = ?");
    query.bind(1, wanted);
    const auto id = first_row(query, as_number);
    if (id) {
        word_ids.emplace(wanted, *id);
        words.emplace(*id, wanted);
    }
    return id;
}

void Connection::forget_words() {
    word_ids.clear();
    words.clear();
}

namespace {

// SQLite says the same where the file does not open and where its journal cannot be made or played back beside it.
const char* code_of_unopened(const std::filesystem::path& file) {
    const auto allowed = [](const std::filesystem::path& path, int mode) {
        return ::faccessat(AT_FDCWD, path.c_str(), mode, AT_EACCESS) == 0;
    };
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    if (!allowed(file, R_OK) || allowed(folder, W_OK)) {
        return "storage.cannot_open";
    }
    return std::filesystem::exists(file.string() + "-journal") ? "storage.unfinished_write" : "storage.read_only";
}

}  // namespace

void raise_storage_error(const std::filesystem::path& file, const SQLite::Exception& failure) {
    const Place place{file.string(), 0, 0, {}, {}};
    const Arguments detail{{"detail", std::string(failure.what())}};
    switch (failure.getExtendedErrorCode()) {
        case SQLITE_READONLY_DBMOVED: throw Error(Trouble::world, "storage.replaced", detail, place);
        case SQLITE_READONLY_ROLLBACK:
        case SQLITE_READONLY_RECOVERY: throw Error(Trouble::world, "storage.unfinished_write", detail, place);
        default: break;
    }
    switch (primary_code(failure)) {
        case SQLITE_NOTADB: throw Error(Trouble::damaged, "storage.not_a_database", detail, place);
        case SQLITE_CORRUPT: throw Error(Trouble::damaged, "storage.corrupt", detail, place);
        case SQLITE_BUSY:
        case SQLITE_LOCKED: throw Error(Trouble::world, "storage.busy", detail, place);
        case SQLITE_FULL: throw Error(Trouble::world, "storage.disk_full", detail, place);
        case SQLITE_READONLY: throw Error(Trouble::world, "storage.read_only", detail, place);
        case SQLITE_CANTOPEN: throw Error(Trouble::world, code_of_unopened(file), detail, place);
        case SQLITE_IOERR: throw Error(Trouble::world, "storage.input_output", detail, place);
        case SQLITE_INTERRUPT: throw Error(Trouble::world, "storage.interrupted", detail, place);
        case SQLITE_CONSTRAINT: throw Error(Trouble::damaged, "storage.constraint", detail, place);
        default: throw Error(Trouble::world, "storage.failed", detail, place);
    }
}

std::string column_list(const TableSchema& schema) {
    std::string out(identity_key(schema.subject));
    out += ", sequence, denied, since, until, rests_on";
    for (const auto& each : schema.columns) {
        out += ", \"" + std::string(each.key) + "\"";
    }
    return out + ", recorded, ended";
}

}  // namespace metodist::storage

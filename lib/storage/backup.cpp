#include "storage/backup.hpp"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <algorithm>

#include "base/finding.hpp"
#include "storage/connection.hpp"
#include "storage/files.hpp"
#include "storage/migrations.hpp"

namespace metodist::storage {

namespace {

Place whole_file(const std::filesystem::path& file) { return {file.string(), 0, 0, {}, {}}; }

std::vector<TableCount> count_tables(Store& store) {
    std::vector<TableCount> out;
    const auto count = [&](std::string_view table, const std::string& live) {
        SQLite::Statement counts(*store.connection().database,
                                 "SELECT count(*), " + live + " FROM " + std::string(table));
        counts.executeStep();
        out.push_back({table, counts.getColumn(0).getInt64(), counts.getColumn(1).getInt64()});
    };
    for (std::size_t i = 0; i < identity_count; ++i) {
        count(identity_key(static_cast<Identity>(i)), "count(*)");
    }
    for (std::size_t i = 0; i < table_count; ++i) {
        count(table_schema(TableId::at(i)).key, "count(*) FILTER (WHERE ended IS NULL)");
    }
    return out;
}

// Findings about a copy, told of the file that people know.
[[noreturn]] void refuse(std::vector<Finding> findings, const std::filesystem::path& file) {
    for (auto& finding : findings) {
        finding.place.file = file.string();
    }
    throw Error(Trouble::damaged, std::move(findings));
}

Copy proven(const std::filesystem::path& copy, const std::filesystem::path& told_as) {
    auto store = Store::open(copy, Store::Mode::questions);
    auto result = verify(store);
    if (!result.clean()) {
        refuse(std::move(result.findings), told_as);
    }
    return {told_as, result.head, result.operations, std::move(result.counts), std::nullopt};
}

std::string compact(const std::string& moment) {
    std::string out;
    std::ranges::copy_if(moment, std::back_inserter(out), [](char c) { return c != '-' && c != ':' && c != '/'; });
    return out;
}

// Holds the file that is about to be replaced, so that nobody writes to it meanwhile. A file that cannot be read as a
// database has nobody to wait for.
std::unique_ptr<SQLite::Database> hold(const std::filesystem::path& file) {
    try {
        auto database = std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READWRITE, patience_ms);
        database->exec("BEGIN EXCLUSIVE");
        return database;
    } catch (const SQLite::Exception& failure) {
        const int code = primary_code(failure);
        if (code == SQLITE_NOTADB || code == SQLITE_CORRUPT) {
            return nullptr;
        }
        throw;
    }
}

std::filesystem::path keep_replaced(const std::filesystem::path& file, const std::string& moment, bool held) {
    auto name = file;
    name += ".replaced-" + compact(moment);
    name = free_name(name);
    keep_as(file, name);
    // SQLite would play the journal of the old file back into the new one; while the file is held there is none.
    const std::filesystem::path journal = file.string() + "-journal";
    if (!held && std::filesystem::exists(journal)) {
        std::filesystem::rename(journal, name.string() + "-journal");
    }
    return name;
}

// The file itself that is to be replaced, not a link to it.
std::filesystem::path checked_target(const std::filesystem::path& backup, const std::filesystem::path& target) {
    if (!std::filesystem::exists(backup)) {
        throw Error(Trouble::world, "storage.no_such_backup", {}, whole_file(backup));
    }
    auto file = std::filesystem::weakly_canonical(target);
    if (std::filesystem::exists(file) && std::filesystem::equivalent(backup, file)) {
        throw Error(Trouble::use, "storage.same_file", {}, whole_file(backup));
    }
    return file;
}

void copy_and_upgrade(const std::filesystem::path& backup, const std::filesystem::path& part,
                      const std::filesystem::path& target) {
    guarded(backup, [&] {
        Connection source;
        source.file = backup;
        source.database = std::make_unique<SQLite::Database>(backup.string(), SQLite::OPEN_READONLY, patience_ms);
        checked_version(source, migrations());
        copy_database(*source.database, part, target);
        Connection copy;
        copy.file = part;
        copy.database = std::make_unique<SQLite::Database>(part.string(), SQLite::OPEN_READWRITE);
        migrate(copy, migrations(), OldFile::dropped);
    });
}

Copy prepared_copy(const std::filesystem::path& backup, const std::filesystem::path& part,
                   const std::filesystem::path& target) {
    copy_and_upgrade(backup, part, target);
    return proven(part, backup);
}

}  // namespace

void copy_database(SQLite::Database& source, const std::filesystem::path& part, const std::filesystem::path& target) {
    SQLite::Database copy(part.string(), SQLite::OPEN_READWRITE);
    copy.exec("PRAGMA synchronous = FULL");
    SQLite::Backup backup(copy, source);
    try {
        if (const int code = backup.executeStep(-1); code != SQLITE_DONE) {
            throw SQLite::Exception("the copy was not finished", code);
        }
    } catch (const SQLite::Exception& failure) {
        const int code = primary_code(failure);
        if (code == SQLITE_FULL || code == SQLITE_IOERR) {
            raise_storage_error(target, failure);
        }
        throw;
    }
}

Copy back_up(Store& store, const std::filesystem::path& target) {
    if (std::filesystem::exists(std::filesystem::symlink_status(target))) {
        throw Error(Trouble::world, "storage.exists", {}, whole_file(target));
    }
    PartFile part(target);
    std::vector<TableCount> counts;
    std::string head;
    guarded(store.file(), [&] {
        // One state for the counts and the copy, whatever other processes commit meanwhile.
        auto& database = *store.connection().database;
        database.exec("SAVEPOINT backup");
        try {
            counts = count_tables(store);
            head = head_of_chain(store);
            copy_database(database, part.path(), target);
            database.exec("RELEASE backup");
        } catch (...) {
            database.tryExec("RELEASE backup");
            throw;
        }
    });
    auto copy = proven(part.path(), store.file());
    if (copy.head != head || copy.counts != counts) {
        throw Error(Trouble::damaged, "storage.backup_differs", {}, whole_file(target));
    }
    part.publish_new();
    copy.file = target;
    return copy;
}

Copy restore(const std::filesystem::path& backup, const std::filesystem::path& target, const std::string& moment) {
    const auto file = checked_target(backup, target);
    const bool replaces = std::filesystem::exists(file);
    PartFile part(file);
    auto copy = prepared_copy(backup, part.path(), target);
    copy.file = target;
    guarded(file, [&] {
        const auto held = replaces ? hold(file) : nullptr;
        if (replaces) {
            copy.kept = keep_replaced(file, moment, held != nullptr);
        }
        part.publish_over();
    });
    return copy;
}

Copy rehearse_restore(const std::filesystem::path& backup, const std::filesystem::path& target) {
    const PartFile part(checked_target(backup, target));
    auto copy = prepared_copy(backup, part.path(), target);
    copy.file = target;
    return copy;
}

}  // namespace metodist::storage

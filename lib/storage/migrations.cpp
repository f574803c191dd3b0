#include "storage/migrations.hpp"

#include <string>

#include "base/finding.hpp"
#include "storage/connection.hpp"
#include "storage/files.hpp"
#include "storage/released_steps.hpp"

namespace metodist::storage {

namespace {

std::filesystem::path keep_old(const Connection& connection, std::int64_t version) {
    auto name = connection.file;
    name += ".version-" + std::to_string(version) + ".bak";
    name = free_name(name);
    PartFile copy(name);
    // By a connection of its own: this one holds the file for writing.
    SQLite::Database source(connection.file.string(), SQLite::OPEN_READONLY);
    copy_database(source, copy.path(), name);
    copy.publish_new();
    return name;
}

}  // namespace

Migrations migrations() { return released_steps(); }

std::int64_t checked_version(Connection& connection, Migrations steps) {
    auto& database = *connection.database;
    const Place place{connection.file.string(), 0, 0, {}, {}};
    if (database.execAndGet("PRAGMA application_id").getInt64() != application_id) {
        const bool empty = database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt64() == 0;
        throw Error(Trouble::damaged, empty ? "storage.not_a_database" : "storage.foreign", {}, place);
    }
    const std::int64_t version = database.execAndGet("PRAGMA user_version").getInt64();
    const auto known = static_cast<std::int64_t>(steps.size());
    if (version > known) {
        throw Error(Trouble::damaged, "storage.newer", {{"version", version}, {"known", known}}, place);
    }
    return version;
}

std::optional<std::filesystem::path> migrate(Connection& connection, Migrations steps, OldFile old_file) {
    auto& database = *connection.database;
    // A step may rebuild a table that others refer to; SQLite ignores this pragma once a transaction has begun.
    database.exec("PRAGMA foreign_keys = OFF");
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    const std::int64_t version = database.execAndGet("PRAGMA user_version").getInt64();
    std::optional<std::filesystem::path> kept;
    if (version < static_cast<std::int64_t>(steps.size())) {
        if (version > 0 && old_file == OldFile::kept) {
            kept = keep_old(connection, version);
        }
        for (auto step = static_cast<std::size_t>(version); step < steps.size(); ++step) {
            database.exec(std::string(steps[step]));
        }
        SQLite::Statement broken(database, "PRAGMA foreign_key_check");
        if (broken.executeStep()) {
            throw Error(Trouble::damaged, "storage.migration_failed", {{"version", version}},
                        Place{connection.file.string(), 0, 0, {}, {}});
        }
        broken.reset();
        database.exec("PRAGMA user_version = " + std::to_string(steps.size()));
        database.exec("PRAGMA application_id = " + std::to_string(application_id));
    }
    transaction.commit();
    database.exec("PRAGMA foreign_keys = ON");
    return kept;
}

}  // namespace metodist::storage

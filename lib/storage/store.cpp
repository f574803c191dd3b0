#include "storage/store.hpp"

#include <SQLiteCpp/Backup.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

#include "base/finding.hpp"
#include "storage/connection.hpp"
#include "storage/migrations.hpp"

namespace metodist::storage {

namespace {

constexpr int patience_ms = 60'000;

Place place_of(const std::filesystem::path& file) { return {file.string(), 0, 0, {}, {}}; }

// Created by us first, so that nobody else can read the file at any moment.
void create_private_file(const std::filesystem::path& file) {
    const int handle = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle < 0) {
        const int reason = errno;
        throw Error(Trouble::world, reason == EEXIST ? "storage.exists" : "storage.cannot_create",
                    {{"detail", std::generic_category().message(reason)}}, place_of(file));
    }
    ::close(handle);
}

void set_up(SQLite::Database& database) {
    database.exec("PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA trusted_schema = OFF");
}

void apply_migrations(SQLite::Database& database, std::int64_t from) {
    const auto steps = migrations();
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    for (auto step = static_cast<std::size_t>(from); step < steps.size(); ++step) {
        database.exec(std::string(steps[step]));
    }
    database.exec("PRAGMA user_version = " + std::to_string(steps.size()));
    database.exec("PRAGMA application_id = " + std::to_string(application_id));
    transaction.commit();
}

void back_up_before_migration(SQLite::Database& database, const std::filesystem::path& file, std::int64_t version) {
    auto copy = file;
    copy += ".version-" + std::to_string(version) + ".bak";
    create_private_file(copy);
    SQLite::Database target(copy.string(), SQLite::OPEN_READWRITE);
    SQLite::Backup backup(target, database);
    backup.executeStep(-1);
}

// Version of the schema in the file; refuses what is not ours or is newer.
std::int64_t checked_version(SQLite::Database& database, const std::filesystem::path& file) {
    const std::int64_t id = database.execAndGet("PRAGMA application_id").getInt64();
    if (id != application_id) {
        throw Error(Trouble::damaged, "storage.foreign", {}, place_of(file));
    }
    const std::int64_t version = database.execAndGet("PRAGMA user_version").getInt64();
    const auto known = static_cast<std::int64_t>(migrations().size());
    if (version > known) {
        throw Error(Trouble::damaged, "storage.newer", {{"version", version}, {"known", known}}, place_of(file));
    }
    return version;
}

}  // namespace

Store::Store(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

void Store::create(const std::filesystem::path& file) {
    create_private_file(file);
    try {
        guarded(file, [&] {
            SQLite::Database database(file.string(), SQLite::OPEN_READWRITE, patience_ms);
            set_up(database);
            apply_migrations(database, 0);
        });
    } catch (const Error&) {
        std::error_code ignored;
        std::filesystem::remove(file, ignored);
        throw;
    }
}

Store Store::open(const std::filesystem::path& file, Mode mode) {
    std::error_code failure;
    if (!std::filesystem::exists(file, failure)) {
        throw Error(Trouble::world, "storage.no_such_file", {}, place_of(file));
    }
    if (std::filesystem::is_directory(file, failure)) {
        throw Error(Trouble::damaged, "storage.not_a_database", {{"detail", std::string("directory")}}, place_of(file));
    }
    auto connection = std::make_unique<Connection>();
    connection->file = file;
    guarded(file, [&] {
        const int flags =
            (mode == Mode::changes ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY) | SQLite::OPEN_NOMUTEX;
        connection->database = std::make_unique<SQLite::Database>(file.string(), flags, patience_ms);
        auto& database = *connection->database;
        set_up(database);
        const std::int64_t version = checked_version(database, file);
        if (version == static_cast<std::int64_t>(migrations().size())) {
            return;
        }
        if (mode == Mode::questions) {
            throw Error(Trouble::damaged, "storage.older", {{"version", version}}, place_of(file));
        }
        back_up_before_migration(database, file, version);
        apply_migrations(database, version);
    });
    return Store(std::move(connection));
}

const std::filesystem::path& Store::file() const { return connection_->file; }

std::int64_t Store::last_operation() const {
    return guarded(file(), [&] {
        auto& query = connection_->prepared("SELECT coalesce(max(id), 0) FROM operation");
        query.executeStep();
        return query.getColumn(0).getInt64();
    });
}

std::int64_t Store::statements() const { return connection_->statement_count; }

}  // namespace metodist::storage

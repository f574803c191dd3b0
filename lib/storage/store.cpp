#include "storage/store.hpp"

#include <sqlite3.h>

#include <system_error>

#include "base/finding.hpp"
#include "storage/connection.hpp"
#include "storage/files.hpp"
#include "storage/migrations.hpp"

namespace metodist::storage {

namespace {

constexpr int steps_between_looks = 4096;

Place place_of(const std::filesystem::path& file) { return {file.string(), 0, 0, {}, {}}; }

void set_up(SQLite::Database& database, Store::Mode mode) {
    database.exec("PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA trusted_schema = OFF");
    if (mode == Store::Mode::changes) {
        // Up to 64 MiB of pages: the index of names of a country is written in no order.
        database.exec("PRAGMA cache_size = -65536");
    }
}

// The version of the file behind a fresh connection.
std::int64_t connect(Connection& connection, Store::Mode mode, Migrations steps) {
    // One thread uses a store: SQLite need not guard it.
    const int flags =
        (mode == Store::Mode::changes ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY) | SQLite::OPEN_NOMUTEX;
    connection.database = std::make_unique<SQLite::Database>(connection.file.string(), flags, patience_ms);
    set_up(*connection.database, mode);
    return checked_version(connection, steps);
}

// A write that was cut short is played back by whoever may write, and by nobody who only reads.
void finish_cut_write(const std::filesystem::path& file) {
    try {
        SQLite::Database writer(file.string(), SQLite::OPEN_READWRITE, patience_ms);
        writer.execAndGet("SELECT count(*) FROM sqlite_schema");
    } catch (const SQLite::Exception&) {  // NOLINT(bugprone-empty-catch): the question itself tells what hinders.
    }
}

std::int64_t connect_after_cut_write(Connection& connection, Store::Mode mode, Migrations steps) {
    try {
        return connect(connection, mode, steps);
    } catch (const SQLite::Exception& failure) {
        if (failure.getExtendedErrorCode() != SQLITE_READONLY_ROLLBACK) {
            throw;
        }
    }
    finish_cut_write(connection.file);
    connection.statements.clear();
    return connect(connection, mode, steps);
}

}  // namespace

Store::Store(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

void Store::create(const std::filesystem::path& file, Migrations steps) {
    // Made by us first, so that nobody else can read it at any moment.
    create_private_file(file);
    try {
        guarded(file, [&] {
            Connection connection;
            connection.file = file;
            connection.database =
                std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READWRITE, patience_ms);
            migrate(connection, steps, OldFile::dropped);
        });
    } catch (const Error&) {
        std::error_code ignored;
        std::filesystem::remove(file, ignored);
        throw;
    }
}

Store Store::open(const std::filesystem::path& file, Mode mode, Migrations steps) {
    std::error_code failure;
    if (!std::filesystem::exists(file, failure)) {
        throw Error(Trouble::world, "storage.no_such_file", {}, place_of(file));
    }
    if (std::filesystem::is_directory(file, failure)) {
        throw Error(Trouble::damaged, "storage.not_a_database", {}, place_of(file));
    }
    auto connection = std::make_unique<Connection>();
    connection->file = file;
    connection->steps = steps;
    guarded(file, [&] {
        const std::int64_t version = connect_after_cut_write(*connection, mode, steps);
        if (version == static_cast<std::int64_t>(steps.size())) {
            return;
        }
        if (mode == Mode::questions) {
            throw Error(Trouble::damaged, "storage.older", {{"version", version}}, place_of(file));
        }
        migrate(*connection, steps, OldFile::kept);
    });
    return Store(std::move(connection));
}

void Store::hold_state() {
    guarded(file(), [&] { connection_->database->exec("BEGIN"); });
}

const std::filesystem::path& Store::file() const { return connection_->file; }

std::int64_t Store::last_operation() const {
    return guarded(file(), [&] {
        auto& query = connection_->prepared("SELECT coalesce(max(id), 0) FROM operation");
        return first_row(query, as_number).value_or(0);
    });
}

void Store::stop_for(const Stop& stop) {
    sqlite3_progress_handler(
        connection_->database->getHandle(), steps_between_looks,
        [](void* wish) { return static_cast<const Stop*>(wish)->now() ? 1 : 0; }, const_cast<Stop*>(&stop));
}

std::int64_t Store::statements() const { return connection_->statement_count; }

}  // namespace metodist::storage

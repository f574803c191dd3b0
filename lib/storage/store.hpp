// One database file. Everything that reads or writes it goes through a Store.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/stop.hpp"
#include "domain/register/facts.hpp"
#include "storage/migrations.hpp"
#include "storage/schema.hpp"

namespace metodist::storage {

struct Connection;

// What was known: rows recorded by this operation or before, and not ended by then.
struct Snapshot {
    std::int64_t known = std::numeric_limits<std::int64_t>::max();
};

class Store {
public:
    enum class Mode : std::uint8_t {
        questions,  // read-only; works in read-only folders and takes no lasting lock
        changes     // older versions are migrated first, with a backup beside the file
    };

    // Makes a new database, readable to its owner only. Error world where the file exists or cannot be made.
    // `steps` other than the program's own are for tests of the way between versions.
    static void create(const std::filesystem::path& file, Migrations steps = migrations());
    // Errors: world (cannot be opened, busy), damaged (not a database, not ours, newer than the program, corrupt).
    static Store open(const std::filesystem::path& file, Mode mode, Migrations steps = migrations());

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    // From the next question on all see one state of the file, whatever others commit meanwhile; and SQLite need not
    // lock the file and look for journals for each statement. For stores that only answer questions.
    void hold_state();

    [[nodiscard]] const std::filesystem::path& file() const;
    // The last operation; 0 in an empty database.
    [[nodiscard]] std::int64_t last_operation() const;
    // How many statements this connection has run; for tests that guard against queries in loops.
    [[nodiscard]] std::int64_t statements() const;
    [[nodiscard]] Connection& connection() const { return *connection_; }
    // Statements end with an Error (world) once it is wished; `stop` outlives the store.
    void stop_for(const Stop& stop);

private:
    explicit Store(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> connection_;
};

// One row of a ledger. Words come as their codes; days, flags and references as numbers.
struct Row {
    std::int64_t subject = 0;
    std::int64_t sequence = 0;
    bool denied = false;
    DayRange valid;
    std::optional<std::int64_t> paper;
    std::vector<Field> values;
    std::int64_t recorded = 0;
    std::optional<std::int64_t> ended;

    // The value of a column; requires the type asked for, or nothing where the column is empty.
    [[nodiscard]] std::optional<std::int64_t> number(std::size_t column) const;
    [[nodiscard]] std::string text(std::size_t column) const;
};

// Rows of one subject, in the order in which they were recorded.
std::vector<Row> rows(Store& store, TableId table, std::int64_t subject, Snapshot snapshot = {});
// Rows of several subjects, in the order of these; in one statement.
std::vector<Row> rows(Store& store, TableId table, const std::vector<std::int64_t>& subjects, Snapshot snapshot = {});
// The same of one, with the rows that operations have ended.
std::vector<Row> history(Store& store, TableId table, std::int64_t subject);
// Rows whose column refers to `value`, in the order of their subjects.
std::vector<Row> rows_where(Store& store, TableId table, std::string_view column, std::int64_t value,
                            Snapshot snapshot = {});
// Rows of the subjects that have a row in `group` whose column refers to `value`: all members of a body, all
// nominations of a cycle, in one statement. Both tables must be about the same sort of subject.
std::vector<Row> rows_among(Store& store, TableId table, TableId group, std::string_view column, std::int64_t value,
                            Snapshot snapshot = {});
// Every row, subject by subject, without holding them in memory.
void each_row(Store& store, TableId table, Snapshot snapshot, const std::function<void(const Row&)>& visit);
// Every row that the operation recorded or ended, table by table.
void each_row_of_operation(Store& store, std::int64_t operation, const std::function<void(TableId, const Row&)>& visit);

// Codes and numbers of identities.
std::optional<std::int64_t> find_code(Store& store, Identity identity, const std::string& code);
std::string code_of(Store& store, Identity identity, std::int64_t id);
// The codes of all or of several identities, in one statement.
std::map<std::int64_t, std::string> codes_of(Store& store, Identity identity);
std::map<std::int64_t, std::string> codes_of(Store& store, Identity identity, const std::vector<std::int64_t>& ids);
// The codes of the subjects of such a group.
std::map<std::int64_t, std::string> codes_among(Store& store, TableId group, std::string_view column,
                                                std::int64_t value);

}  // namespace metodist::storage

// A change of the database: all or nothing, journalled, sealed by a hash over its rows and the operation before.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "storage/digest.hpp"
#include "storage/store.hpp"

namespace metodist::storage {

// Who changes what, when and why; kept beside every change.
struct OperationNote {
    // The true moment, "2026-09-01T08:15:00Z".
    std::string moment;
    // Where the person let another day stand in for the clock.
    std::optional<Day> today;
    std::string actor;
    std::string command;
    std::string reason;
    std::string paper;
    std::string program;
    std::string edition;
    std::optional<std::int64_t> undoes;
};

// A row to be recorded. `values` has one field per column of the table; words as their codes.
struct NewRow {
    std::int64_t subject = 0;
    bool denied = false;
    DayRange valid;
    std::optional<std::int64_t> paper;
    std::vector<Field> values;
};

class Operation {
public:
    enum class Size : std::uint8_t {
        usual,
        // For imports: references are checked by `record` alone, not by SQLite once more.
        large
    };

    // Waits for other writers, then holds the file until commit or the end of this object, which takes all back.
    Operation(Store& store, OperationNote note, Size size = Size::usual);
    ~Operation();
    Operation(const Operation&) = delete;
    Operation& operator=(const Operation&) = delete;

    [[nodiscard]] std::int64_t id() const { return id_; }
    [[nodiscard]] Store& store() { return store_; }

    // A new identity. Without a code it gets `prefix` and its number. Error input where the code is taken.
    std::int64_t create(Identity identity, const std::optional<std::string>& code, const std::string& prefix);
    // Records a row and returns its sequence number within the subject.
    std::int64_t record(TableId table, const NewRow& row);
    // Ends a live row; requires that it is one.
    void end(TableId table, std::int64_t subject, std::int64_t sequence);

    // For undo, one statement for each table however many rows it holds.
    // Ends every live row that an earlier operation recorded.
    void end_recorded_by(TableId table, std::int64_t earlier);
    // Records a copy of every row that an earlier operation ended, except those that it had recorded itself. Once for
    // a table, before anything else is recorded there.
    void bring_back(TableId table, std::int64_t earlier);
    void mark_as_undo_of(std::int64_t earlier);

    [[nodiscard]] std::int64_t recorded() const { return recorded_.count(); }
    [[nodiscard]] std::int64_t ended() const { return ended_.count(); }

    // Seals and commits. Without any row nothing stays, not even the operation. Returns whether something was written.
    bool commit();
    // Takes everything back; for dry runs.
    void roll_back();

private:
    // Where the last row of a table went: rows come subject by subject, and new subjects need no look at the table.
    struct SequencePlace {
        std::int64_t subject = 0;
        std::int64_t last = 0;
        std::int64_t highest_subject = 0;
    };

    std::int64_t last_identity(Identity identity);
    std::int64_t add_identity(Identity identity, const std::optional<std::string>& code, const std::string& prefix);
    void require(Identity identity, std::int64_t id);
    void require_references(const TableSchema& schema, const NewRow& row);
    std::int64_t next_sequence(TableId table, std::int64_t subject);
    std::int64_t last_sequence(const TableSchema& schema, std::int64_t subject);
    void index_name(const NewRow& row);
    std::int64_t intern(const std::string& word);
    void digest_identity(Identity identity, std::int64_t id, const std::string& code);

    // SQLite looks each reference of each row up in its table: a third of the time of a large import.
    class ForeignKeys {
    public:
        ForeignKeys(Store& store, Size size);
        ~ForeignKeys();
        ForeignKeys(const ForeignKeys&) = delete;
        ForeignKeys& operator=(const ForeignKeys&) = delete;

    private:
        Store& store_;
        Size size_;
    };

    Store& store_;
    // Before anything that begins the transaction, for SQLite hears of them outside of one only.
    ForeignKeys foreign_keys_;
    OperationNote note_;
    std::int64_t id_ = 0;
    bool open_ = false;
    RowSum recorded_;
    RowSum ended_;
    Sha256 sha_;
    Bytes bytes_;
    // Negative: not read yet.
    std::array<std::int64_t, identity_count> last_identity_{};
    std::array<std::int64_t, identity_count> first_identity_{};
    // Of the row that is being recorded: its words as numbers.
    std::vector<std::int64_t> numbers_;
    std::array<SequencePlace, table_count> sequences_{};
};

// The hash of an operation from its own values, those of its rows, and the hash of the operation before.
Hash operation_hash(Sha256& sha, std::int64_t id, const OperationNote& note, const RowSum& recorded,
                    const RowSum& ended, std::string_view previous);

}  // namespace metodist::storage

// The votes of a meeting: by far the most of its rows. Read by the plain interface of SQLite, which costs a quarter of
// reading them as rows of any ledger.
#include <sqlite3.h>

#include "storage/connection.hpp"
#include "storage/meetings.hpp"

namespace metodist::storage {

namespace {

class Voices {
public:
    Voices(Connection& connection, std::int64_t meeting, Snapshot snapshot)
        : connection_(connection), handle_(connection.database->getHandle()) {
        const bool latest = snapshot.known == Snapshot{}.known;
        const std::string sql =
            "SELECT sequence, rests_on, recorded, item, round, educator, choice, candidate, casting FROM voice"
            " WHERE meeting = ?1 AND " +
            std::string(latest ? "ended IS NULL" : "recorded <= ?2 AND (ended IS NULL OR ended > ?2)") +
            " ORDER BY sequence";
        if (sqlite3_prepare_v2(handle_, sql.c_str(), -1, &statement_, nullptr) != SQLITE_OK) {
            throw SQLite::Exception(handle_);
        }
        ++connection.statement_count;
        sqlite3_bind_int64(statement_, 1, meeting);
        if (!latest) {
            sqlite3_bind_int64(statement_, 2, snapshot.known);
        }
    }
    ~Voices() { sqlite3_finalize(statement_); }
    Voices(const Voices&) = delete;
    Voices& operator=(const Voices&) = delete;

    bool step() {
        const int code = sqlite3_step(statement_);
        if (code != SQLITE_ROW && code != SQLITE_DONE) {
            throw SQLite::Exception(handle_, code);
        }
        return code == SQLITE_ROW;
    }
    void read(VoiceRecord& out) {
        int at = 0;
        out.sequence = number(at++);
        out.paper = number_if(at++);
        out.operation = number(at++);
        out.item = number(at++);
        out.round = number(at++);
        out.educator = number(at++);
        out.choice = word(number(at++));
        out.candidate = number_if(at++);
        out.casting = number(at) == 1;
    }

private:
    [[nodiscard]] std::int64_t number(int index) const { return sqlite3_column_int64(statement_, index); }
    [[nodiscard]] std::optional<std::int64_t> number_if(int index) const {
        return sqlite3_column_type(statement_, index) == SQLITE_NULL ? std::nullopt : std::optional(number(index));
    }
    // Most vote as the one before.
    const std::string& word(std::int64_t id) {
        if (word_ == nullptr || id != word_id_) {
            word_ = &connection_.word(id);
            word_id_ = id;
        }
        return *word_;
    }

    Connection& connection_;
    sqlite3* handle_;
    sqlite3_stmt* statement_ = nullptr;
    std::int64_t word_id_ = 0;
    const std::string* word_ = nullptr;
};

}  // namespace

std::vector<VoiceRecord> voices_of(Store& store, std::int64_t meeting, Snapshot snapshot, std::size_t expected) {
    return guarded(store.file(), [&] {
        std::vector<VoiceRecord> out;
        out.reserve(expected);
        Voices voices(store.connection(), meeting, snapshot);
        while (voices.step()) {
            voices.read(out.emplace_back());
        }
        return out;
    });
}

}  // namespace metodist::storage

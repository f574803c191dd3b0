// The votes of a meeting: by far the most of its rows, read for a quarter of what rows of any ledger cost.
#include "storage/meetings.hpp"
#include "storage/plain_statement.hpp"

namespace metodist::storage {

namespace {

std::string votes_sql(bool latest) {
    return "SELECT sequence, rests_on, recorded, item, round, educator, choice, candidate, casting FROM voice"
           " WHERE meeting = ?1 AND " +
           std::string(latest ? "ended IS NULL" : "recorded <= ?2 AND (ended IS NULL OR ended > ?2)") +
           " ORDER BY sequence";
}

class Voices {
public:
    Voices(Connection& connection, std::int64_t meeting, Snapshot snapshot)
        : Voices(connection, meeting, snapshot.known, snapshot.known == Snapshot{}.known) {}

    bool step() { return statement_.step(); }
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
    Voices(Connection& connection, std::int64_t meeting, std::int64_t known, bool latest)
        : connection_(connection), statement_(connection, votes_sql(latest)) {
        statement_.bind(1, meeting);
        if (!latest) {
            statement_.bind(2, known);
        }
    }

    [[nodiscard]] std::int64_t number(int index) const { return sqlite3_column_int64(statement_.get(), index); }
    [[nodiscard]] std::optional<std::int64_t> number_if(int index) const {
        return sqlite3_column_type(statement_.get(), index) == SQLITE_NULL ? std::nullopt
                                                                           : std::optional(number(index));
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
    PlainStatement statement_;
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

#include "storage/operations.hpp"

#include <algorithm>
#include <charconv>

#include "storage/connection.hpp"
#include "storage/digest.hpp"

namespace metodist::storage {

namespace {

// Moments are compared as text, as far as `known` goes: a day stands for its last second, a minute for its last too.
std::optional<std::string> beginning_of_moment(const std::string& known) {
    if (known.size() == 10 && known[2] == '.' && known[5] == '.') {
        return beginning_of_moment(known.substr(6) + "-" + known.substr(3, 2) + "-" + known.substr(0, 2));
    }
    if (!Day::parse_iso(known.substr(0, 10)) || (known.size() > 10 && known[10] != 'T')) {
        return std::nullopt;
    }
    return known.ends_with('Z') ? known.substr(0, known.size() - 1) : known;
}

constexpr auto operation_columns =
    "SELECT id, moment, today, actor, command, reason, paper, program, edition, undoes, rows_recorded, rows_ended, hash"
    " FROM operation";

StoredOperation read_operation(SQLite::Statement& query) {
    StoredOperation out;
    out.id = query.getColumn(0).getInt64();
    out.note.moment = query.getColumn(1).getString();
    if (!query.getColumn(2).isNull()) {
        out.note.today = Day::from_number(query.getColumn(2).getInt());
    }
    int index = 3;
    for (auto* text : {&out.note.actor, &out.note.command, &out.note.reason, &out.note.paper, &out.note.program,
                       &out.note.edition}) {
        *text = query.getColumn(index++).getString();
    }
    if (!query.getColumn(index).isNull()) {
        out.note.undoes = query.getColumn(index).getInt64();
    }
    out.recorded = query.getColumn(10).getInt64();
    out.ended = query.getColumn(11).getInt64();
    out.hash = query.getColumn(12).getString();
    return out;
}

}  // namespace

std::optional<std::int64_t> operation_known_at(Store& store, const std::string& known) {
    if (known.starts_with('#')) {
        std::int64_t number = 0;
        const auto [end, fault] = std::from_chars(known.data() + 1, known.data() + known.size(), number);
        if (fault != std::errc{} || end != known.data() + known.size() || number < 0) {
            return std::nullopt;
        }
        return number;
    }
    const auto moment = beginning_of_moment(known);
    if (!moment) {
        return std::nullopt;
    }
    return guarded(store.file(), [&] {
        auto& query = store.connection().prepared(
            "SELECT coalesce(max(id), 0) FROM operation WHERE substr(moment, 1, length(?1)) <= ?1");
        query.bind(1, *moment);
        return first_row(query, as_number);
    });
}

std::string hash_text(const std::string& bytes) {
    Hash hash{};
    if (bytes.size() != hash.size()) {
        return {};
    }
    std::ranges::copy(bytes, hash.begin());
    return hex(hash);
}

void each_operation(Store& store, const std::function<void(const StoredOperation&)>& visit) {
    guarded(store.file(), [&] {
        // Not from the cache: the visitor may ask for operations too.
        SQLite::Statement query(*store.connection().database, std::string(operation_columns) + " ORDER BY id");
        ++store.connection().statement_count;
        while (query.executeStep()) {
            visit(read_operation(query));
        }
    });
}

std::optional<StoredOperation> find_operation(Store& store, std::int64_t id) {
    return guarded(store.file(), [&] {
        auto& query = store.connection().prepared(std::string(operation_columns) + " WHERE id = ?");
        query.bind(1, id);
        return first_row(query, read_operation);
    });
}

std::map<std::int64_t, std::int64_t> undone_operations(Store& store, Snapshot snapshot) {
    return guarded(store.file(), [&] {
        auto& query = store.connection().prepared(
            "SELECT id, undoes FROM operation WHERE undoes IS NOT NULL AND id <= ? ORDER BY id DESC");
        query.bind(1, snapshot.known);
        std::map<std::int64_t, std::int64_t> out;
        // From the last one back: whatever takes an operation back has been seen before the operation itself.
        while (query.executeStep()) {
            const std::int64_t id = query.getColumn(0).getInt64();
            if (!out.contains(id)) {
                out.emplace(query.getColumn(1).getInt64(), id);
            }
        }
        return out;
    });
}

}  // namespace metodist::storage

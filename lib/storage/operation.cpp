#include "storage/operation.hpp"

#include <algorithm>

#include "base/finding.hpp"
#include "base/text.hpp"
#include "storage/connection.hpp"
#include "storage/row_digest.hpp"

namespace metodist::storage {

namespace {

void bind_day(SQLite::Statement& statement, int index, const std::optional<Day>& day) {
    if (day) {
        statement.bind(index, day->number());
    } else {
        statement.bind(index);
    }
}

void bind_text(SQLite::Statement& statement, int index, const std::string& text) {
    if (text.empty()) {
        statement.bind(index);
    } else {
        statement.bind(index, text);
    }
}

void add_optional(Bytes& bytes, const std::optional<std::int64_t>& value) {
    if (value) {
        bytes.number(*value);
    } else {
        bytes.null();
    }
}

std::optional<std::int64_t> number_of(const std::optional<Day>& day) {
    return day ? std::optional<std::int64_t>(day->number()) : std::nullopt;
}

}  // namespace

Hash operation_hash(Sha256& sha, std::int64_t id, const OperationNote& note, const RowSum& recorded,
                    const RowSum& ended, std::string_view previous) {
    Bytes bytes;
    bytes.text(previous);
    bytes.number(id);
    bytes.text(note.moment);
    add_optional(bytes, number_of(note.today));
    for (const auto* text : {&note.actor, &note.command, &note.reason, &note.paper, &note.program, &note.edition}) {
        bytes.text(*text);
    }
    add_optional(bytes, note.undoes);
    bytes.text(recorded.bytes());
    bytes.text(ended.bytes());
    return sha.of(bytes.view());
}

Operation::ForeignKeys::ForeignKeys(Store& store, Size size) : store_(store), size_(size) {
    if (size_ == Size::large) {
        guarded(store_.file(), [&] { store_.connection().database->exec("PRAGMA foreign_keys = OFF"); });
    }
}

Operation::ForeignKeys::~ForeignKeys() {
    if (size_ == Size::large) {
        store_.connection().database->tryExec("PRAGMA foreign_keys = ON");
    }
}

Operation::Operation(Store& store, OperationNote note, Size size)
    : store_(store), foreign_keys_(store, size), note_(std::move(note)) {
    last_identity_.fill(-1);
    guarded(store_.file(), [&] {
        auto& connection = store_.connection();
        connection.database->exec("BEGIN IMMEDIATE");
        open_ = true;
        id_ = store_.last_operation() + 1;
        auto& insert = connection.prepared(
            "INSERT INTO operation (id, moment, today, actor, command, reason, paper, program, edition, undoes)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.bind(1, id_);
        insert.bind(2, note_.moment);
        bind_day(insert, 3, note_.today);
        insert.bind(4, note_.actor);
        insert.bind(5, note_.command);
        bind_text(insert, 6, note_.reason);
        bind_text(insert, 7, note_.paper);
        insert.bind(8, note_.program);
        bind_text(insert, 9, note_.edition);
        if (note_.undoes) {
            insert.bind(10, *note_.undoes);
        } else {
            insert.bind(10);
        }
        insert.exec();
    });
}

Operation::~Operation() {
    try {
        roll_back();
    } catch (const std::exception&) {
        // The file keeps its last committed state; SQLite takes the rest back when it is opened again.
    }
}

std::int64_t Operation::next_sequence(TableId table, std::int64_t subject) {
    auto& place = sequences_[table.index()];
    if (place.subject != subject) {
        const auto& schema = table_schema(table);
        const std::int64_t first_new = first_identity_[static_cast<std::size_t>(schema.subject)];
        const bool fresh = first_new != 0 && subject >= first_new && subject > place.highest_subject;
        place.subject = subject;
        place.last = fresh ? 0 : last_sequence(schema, subject);
        place.highest_subject = std::max(place.highest_subject, subject);
    }
    return ++place.last;
}

std::int64_t Operation::last_sequence(const TableSchema& schema, std::int64_t subject) {
    auto& query = store_.connection().prepared("SELECT coalesce(max(sequence), 0) FROM " + std::string(schema.key) +
                                               " WHERE " + std::string(identity_key(schema.subject)) + " = ?");
    query.bind(1, subject);
    return first_row(query, as_number).value_or(0);
}

void Operation::require_references(const TableSchema& schema, const NewRow& row) {
    require(schema.subject, row.subject);
    if (row.paper) {
        require(Identity::paper, *row.paper);
    }
    for (std::size_t i = 0; i < schema.columns.size(); ++i) {
        const auto& column = schema.columns[i];
        const auto* id = std::get_if<std::int64_t>(&row.values[i]);
        if (id != nullptr && column.type == RowType::reference) {
            require(column.target, *id);
        } else if (id != nullptr && column.type == RowType::word) {
            require(Identity::word, *id);
        }
    }
}

std::int64_t Operation::record(TableId table, const NewRow& row) {
    return guarded(store_.file(), [&] {
        const auto& schema = table_schema(table);
        require_references(schema, row);
        const std::int64_t sequence = next_sequence(table, row.subject);
        // Words first: interning records rows of its own.
        numbers_.resize(schema.columns.size());
        for (std::size_t i = 0; i < schema.columns.size(); ++i) {
            if (const auto* number = std::get_if<std::int64_t>(&row.values[i])) {
                numbers_[i] = *number;
            } else if (const auto* text = std::get_if<std::string>(&row.values[i]);
                       text != nullptr && schema.columns[i].type == RowType::word) {
                numbers_[i] = intern(*text);
            }
        }
        auto& insert = store_.connection().insert_into(table);
        bytes_.clear();
        bytes_.text(schema.key);
        int index = 0;
        const auto put_number = [&](const std::optional<std::int64_t>& value) {
            insert.put(++index, value);
            add_optional(bytes_, value);
        };
        put_number(row.subject);
        put_number(sequence);
        put_number(row.denied ? 1 : 0);
        put_number(number_of(row.valid.since));
        put_number(number_of(row.valid.until));
        put_number(row.paper);
        for (std::size_t i = 0; i < schema.columns.size(); ++i) {
            if (std::holds_alternative<std::monostate>(row.values[i])) {
                put_number(std::nullopt);
            } else if (schema.columns[i].type == RowType::text) {
                const auto& text = std::get<std::string>(row.values[i]);
                insert.put(++index, text);
                bytes_.text(text);
            } else {
                put_number(numbers_[i]);
            }
        }
        insert.put(++index, id_);
        insert.run();
        recorded_.add(sha_.of(bytes_.view()));
        if (table == TableId(FactKind::name) && !row.denied) {
            index_name(row);
        }
        return sequence;
    });
}

void Operation::index_name(const NewRow& row) {
    static const std::array parts{column(FactKind::name, "family"), column(FactKind::name, "given"),
                                  column(FactKind::name, "patronymic")};
    std::string whole;
    for (const std::size_t each : parts) {
        if (const auto* part = std::get_if<std::string>(&row.values[each])) {
            whole += *part + ' ';
        }
    }
    const std::string folded = fold(whole);
    auto& insert = store_.connection().insert_into_name_index();
    insert.put(1, folded);
    insert.put(2, row.subject);
    insert.run();
}

void Operation::end(TableId table, std::int64_t subject, std::int64_t sequence) {
    guarded(store_.file(), [&] {
        const auto& schema = table_schema(table);
        auto& update = store_.connection().prepared("UPDATE " + std::string(schema.key) + " SET ended = ? WHERE " +
                                                    std::string(identity_key(schema.subject)) +
                                                    " = ? AND sequence = ? AND ended IS NULL");
        update.bind(1, id_);
        update.bind(2, subject);
        update.bind(3, sequence);
        if (update.exec() != 1) {
            throw Error(Trouble::damaged, "storage.not_live",
                        {{"table", std::string(schema.key)}, {"subject", subject}, {"sequence", sequence}});
        }
        ended_.add(ending_digest(sha_, bytes_, table, subject, sequence));
    });
}

bool Operation::commit() {
    if (recorded() == 0 && ended() == 0) {
        roll_back();
        return false;
    }
    guarded(store_.file(), [&] {
        auto& connection = store_.connection();
        auto& before = connection.prepared("SELECT hash FROM operation WHERE id = ?");
        before.bind(1, id_ - 1);
        const std::string previous = first_row(before, as_text).value_or("");
        const Hash hash = operation_hash(sha_, id_, note_, recorded_, ended_, previous);
        auto& seal =
            connection.prepared("UPDATE operation SET rows_recorded = ?, rows_ended = ?, hash = ? WHERE id = ?");
        seal.bind(1, recorded());
        seal.bind(2, ended());
        seal.bind(3, hash.data(), static_cast<int>(hash.size()));
        seal.bind(4, id_);
        seal.exec();
        connection.database->exec("COMMIT");
        open_ = false;
    });
    return true;
}

void Operation::roll_back() {
    if (!open_) {
        return;
    }
    open_ = false;
    store_.connection().forget_words();
    guarded(store_.file(), [&] { store_.connection().database->exec("ROLLBACK"); });
}

}  // namespace metodist::storage

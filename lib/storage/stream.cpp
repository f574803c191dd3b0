#include "storage/stream.hpp"

#include <set>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "storage/among.hpp"
#include "storage/plain_statement.hpp"

namespace metodist::storage {

namespace {

std::string facts_sql(const TableSchema& schema, bool latest, const Among* subjects) {
    const std::string key(identity_key(schema.subject));
    std::string sql = "SELECT " + key + ", sequence, since, until, denied";
    for (const auto& column : schema.columns) {
        if (column.type != RowType::text) {
            sql += ", \"" + std::string(column.key) + "\"";
        }
    }
    sql += " FROM " + std::string(schema.key) + " WHERE ";
    sql += latest ? "ended IS NULL" : "recorded <= ?1 AND (ended IS NULL OR ended > ?1)";
    if (subjects != nullptr) {
        sql += " AND " + subjects->condition(key, 2);
    }
    return sql + " ORDER BY " + key + ", sequence";
}

class KindCursor {
public:
    KindCursor(Store& store, FactKind kind, Snapshot snapshot, const Among* subjects)
        : KindCursor(store, table_schema(kind), snapshot.known, snapshot.known == Snapshot{}.known, subjects) {}

    void step() {
        at_row_ = statement_.step();
        subject_ = at_row_ ? sqlite3_column_int64(statement_.get(), 0) : 0;
    }
    [[nodiscard]] bool at_row() const { return at_row_; }
    [[nodiscard]] std::int64_t subject() const { return subject_; }

    void read(FactRow& row) const {
        row.sequence = sqlite3_column_int64(statement_.get(), 1);
        row.since = day_or(2, open_since);
        row.until = day_or(3, open_until);
        row.denied = sqlite3_column_int(statement_.get(), 4) != 0;
        row.cells.fill(no_value);
        int index = 5;
        for (const std::size_t cell : cells_) {
            if (sqlite3_column_type(statement_.get(), index) != SQLITE_NULL) {
                row.cells[cell] = sqlite3_column_int64(statement_.get(), index);
            }
            ++index;
        }
    }

    // Appends the rows of `subject`; the cursor may already stand behind it.
    void gather(std::int64_t subject, std::vector<FactRow>& out) {
        while (at_row_ && subject_ < subject) {
            step();
        }
        while (at_row_ && subject_ == subject) {
            read(out.emplace_back());
            step();
        }
    }

private:
    KindCursor(Store& store, const TableSchema& schema, std::int64_t known, bool latest, const Among* subjects)
        : statement_(store.connection(), facts_sql(schema, latest, subjects)) {
        for (std::size_t i = 0; i < schema.columns.size(); ++i) {
            if (schema.columns[i].type != RowType::text) {
                cells_.push_back(i);
            }
        }
        if (!latest) {
            statement_.bind(1, known);
        }
        if (subjects != nullptr) {
            subjects->bind(statement_.get(), 2);
        }
    }

    [[nodiscard]] std::int32_t day_or(int index, std::int32_t otherwise) const {
        return sqlite3_column_type(statement_.get(), index) == SQLITE_NULL
                   ? otherwise
                   : sqlite3_column_int(statement_.get(), index);
    }

    PlainStatement statement_;
    std::vector<std::size_t> cells_;
    bool at_row_ = false;
    std::int64_t subject_ = 0;
};

std::vector<FactKind> kinds_of(const FactPlan& plan, Subject subject) {
    std::vector<FactKind> kinds;
    for (const auto& schema : fact_schemas()) {
        if (schema.subject == subject && plan.asks(schema.kind)) {
            kinds.push_back(schema.kind);
        }
    }
    return kinds;
}

// Hands each row of the kinds asked for to `place`, which gives the facts that it belongs to.
template <typename Place>
void gather(Store& store, Subject sort, const FactPlan& plan, Snapshot snapshot, const Among* subjects,
            const Place& place) {
    for (const FactKind kind : kinds_of(plan, sort)) {
        KindCursor cursor(store, kind, snapshot, subjects);
        for (cursor.step(); cursor.at_row(); cursor.step()) {
            SubjectFacts& facts = place(cursor.subject());
            cursor.read(facts.edit(kind).emplace_back());
        }
    }
}

void put_organisation(const Row& row, Surroundings& out) {
    if (const auto municipality = row.number(column(Ledger::organisation_entry, "municipality"))) {
        out.organisation_municipality[row.subject] = *municipality;
    }
}

void put_body(Store& store, const Row& row, Surroundings& out) {
    auto& traits = out.body_traits[row.subject];
    const auto kind = store.connection().find_word(row.text(column(Ledger::body_entry, "kind")));
    traits.kind = kind.value_or(no_value);
    traits.municipality = row.number(column(Ledger::body_entry, "municipality")).value_or(no_value);
}

void collect(const SubjectFacts& facts, FactKind kind, std::string_view key, std::set<std::int64_t>& out) {
    const std::size_t index = column(kind, key);
    for (const auto& row : facts.of(kind)) {
        if (row.cells[index] != no_value) {
            out.insert(row.cells[index]);
        }
    }
}

// The name on a day, as educator_name gives it, of one educator after another.
class Names {
public:
    Names(Store& store, Day day, Snapshot snapshot)
        : day_(day),
          query_(*store.connection().database,
                 "SELECT educator, since, until, family, given, patronymic FROM name WHERE denied = 0"
                 " AND recorded <= ?1 AND (ended IS NULL OR ended > ?1) ORDER BY educator, sequence") {
        ++store.connection().statement_count;
        query_.bind(1, snapshot.known);
        step();
    }
    void of(std::int64_t educator, std::string& out) {
        out.clear();
        bool on_day = false;
        while (at_row_ && query_.getColumn(0).getInt64() < educator) {
            step();
        }
        for (; at_row_ && query_.getColumn(0).getInt64() == educator; step()) {
            const auto since = query_.getColumn(1);
            const auto until = query_.getColumn(2);
            const bool holds = (since.isNull() || since.getInt() <= day_.number()) &&
                               (until.isNull() || day_.number() <= until.getInt());
            if (holds || !on_day) {
                out = tidy(query_.getColumn(3).getString() + ' ' + query_.getColumn(4).getString() + ' ' +
                           query_.getColumn(5).getString());
                on_day = holds;
            }
        }
    }

private:
    void step() { at_row_ = query_.executeStep(); }

    Day day_;
    SQLite::Statement query_;
    bool at_row_ = false;
};

// The live educators one by one, so that those without any fact are seen too.
class Educators {
public:
    Educators(Store& store, const std::optional<std::int64_t>& municipality, Snapshot snapshot)
        : query_(*store.connection().database,
                 "SELECT entry.educator, educator.code FROM educator_entry AS entry"
                 " JOIN educator ON educator.id = entry.educator"
                 " WHERE entry.recorded <= ?1 AND (entry.ended IS NULL OR entry.ended > ?1)"
                 " AND merged_into IS NULL AND (?2 IS NULL OR municipality = ?2) ORDER BY entry.educator") {
        ++store.connection().statement_count;
        query_.bind(1, snapshot.known);
        if (municipality) {
            query_.bind(2, *municipality);
        }
    }
    std::optional<std::int64_t> next() {
        if (!query_.executeStep()) {
            return std::nullopt;
        }
        code_ = query_.getColumn(1).getText();
        return query_.getColumn(0).getInt64();
    }
    [[nodiscard]] const std::string& code() const { return code_; }

private:
    SQLite::Statement query_;
    std::string code_;
};

}  // namespace

std::optional<std::int64_t> StoredWords::number(const std::string& word) const {
    if (!numbers_) {
        numbers_.emplace();
        for (auto& [id, code] : codes_of(store_, Identity::word)) {
            numbers_->emplace(std::move(code), id);
        }
    }
    const auto found = numbers_->find(word);
    return found == numbers_->end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::int64_t> StoredWords::municipality(const std::string& code) const {
    return find_code(store_, Identity::municipality, code);
}

const std::string& StoredWords::word(std::int64_t number) const {
    return guarded(store_.file(), [&]() -> const std::string& { return store_.connection().word(number); });
}

SubjectFacts facts_of(Store& store, const FactPlan& plan, std::int64_t educator, Snapshot snapshot) {
    return std::move(facts_of(store, plan, std::vector{educator}, snapshot).front());
}

std::vector<SubjectFacts> facts_of(Store& store, const FactPlan& plan, const std::vector<std::int64_t>& educators,
                                   Snapshot snapshot) {
    return guarded(store.file(), [&] {
        std::vector<SubjectFacts> out(educators.size());
        std::unordered_map<std::int64_t, std::size_t> places;
        for (std::size_t i = 0; i < educators.size(); ++i) {
            out[i].restart(educators[i]);
            places[educators[i]] = i;
        }
        const Among among(educators);
        gather(store, Subject::educator, plan, snapshot, &among,
               [&](std::int64_t id) -> SubjectFacts& { return out[places.at(id)]; });
        // Who is asked for twice is answered twice.
        for (std::size_t i = 0; i < educators.size(); ++i) {
            if (const std::size_t filled = places.at(educators[i]); filled != i) {
                out[i] = out[filled];
            }
        }
        return out;
    });
}

void each_educator(Store& store, const FactPlan& plan, std::optional<std::int64_t> municipality, Snapshot snapshot,
                   const std::optional<Day>& named_on, const std::function<void(const Passing&)>& visit) {
    guarded(store.file(), [&] {
        const auto kinds = kinds_of(plan, Subject::educator);
        std::vector<std::unique_ptr<KindCursor>> cursors;
        for (const FactKind kind : kinds) {
            cursors.push_back(std::make_unique<KindCursor>(store, kind, snapshot, nullptr));
            cursors.back()->step();
        }
        std::optional<Names> names;
        if (named_on) {
            names.emplace(store, *named_on, snapshot);
        }
        Educators educators(store, municipality, snapshot);
        SubjectFacts facts;
        std::string name;
        while (const auto educator = educators.next()) {
            facts.restart(*educator);
            for (std::size_t i = 0; i < kinds.size(); ++i) {
                cursors[i]->gather(*educator, facts.edit(kinds[i]));
            }
            if (names) {
                names->of(*educator, name);
            }
            visit({facts, educators.code(), name});
        }
    });
}

Surroundings surroundings_of(Store& store, const FactPlan& plan, std::span<const SubjectFacts> people,
                             Snapshot snapshot) {
    return guarded(store.file(), [&] {
        std::set<std::int64_t> organisations;
        std::set<std::int64_t> bodies;
        for (const auto& facts : people) {
            collect(facts, FactKind::post, "organisation", organisations);
            collect(facts, FactKind::office, "body", bodies);
            collect(facts, FactKind::membership, "body", bodies);
        }
        Surroundings out;
        if (!organisations.empty()) {
            const std::vector<std::int64_t> ids(organisations.begin(), organisations.end());
            const Among among(ids);
            gather(store, Subject::organisation, plan, snapshot, &among,
                   [&](std::int64_t id) -> SubjectFacts& { return out.organisations[id]; });
            for (const auto& row : rows(store, Ledger::organisation_entry, ids, snapshot)) {
                put_organisation(row, out);
            }
        }
        if (!bodies.empty()) {
            const std::vector<std::int64_t> ids(bodies.begin(), bodies.end());
            const Among among(ids);
            gather(store, Subject::body, plan, snapshot, &among,
                   [&](std::int64_t id) -> SubjectFacts& { return out.bodies[id]; });
            for (const auto& row : rows(store, Ledger::body_entry, ids, snapshot)) {
                put_body(store, row, out);
            }
        }
        return out;
    });
}

Surroundings all_surroundings(Store& store, const FactPlan& plan, Snapshot snapshot) {
    return guarded(store.file(), [&] {
        Surroundings out;
        gather(store, Subject::organisation, plan, snapshot, nullptr,
               [&](std::int64_t id) -> SubjectFacts& { return out.organisations[id]; });
        gather(store, Subject::body, plan, snapshot, nullptr,
               [&](std::int64_t id) -> SubjectFacts& { return out.bodies[id]; });
        each_row(store, Ledger::organisation_entry, snapshot, [&](const Row& row) { put_organisation(row, out); });
        each_row(store, Ledger::body_entry, snapshot, [&](const Row& row) { put_body(store, row, out); });
        return out;
    });
}

}  // namespace metodist::storage

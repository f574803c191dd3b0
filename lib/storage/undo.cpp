#include "storage/undo.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <tuple>

#include "base/finding.hpp"
#include "storage/connection.hpp"
#include "storage/lineage.hpp"
#include "storage/operations.hpp"
#include "storage/references.hpp"
#include "storage/row_key.hpp"

namespace metodist::storage {

namespace {

std::string joined(const std::set<std::int64_t>& numbers) {
    std::string out;
    for (const std::int64_t number : numbers) {
        out += (out.empty() ? "" : ", ") + std::to_string(number);
    }
    return out;
}

// Finds out what an undo has to end and bring back, and what stands in its way. Statements run over whole tables:
// only rows that passed through other undos are looked at one by one.
class Planner {
public:
    // `last`: the last operation that is whole; the one that undoes is none of those that can be undone.
    Planner(Store& store, std::int64_t target, std::int64_t last)
        : store_(store), target_(target), last_(last), lineage_(store), carriers_(lineage_.carriers(target)) {}

    UndoPlan plan() {
        require_in_effect();
        for (std::size_t i = 0; i < table_count; ++i) {
            look_for_ended(TableId::at(i));
        }
        for (std::size_t i = 0; i < table_count; ++i) {
            const TableId table = TableId::at(i);
            look_for_references(table);
            look_for_followers(table);
            look_for_readers(table);
            count(table);
        }
        UndoPlan out;
        out.operation = target_;
        for (const auto& [key, blocker] : blockers_) {
            out.blockers.push_back(blocker);
        }
        out.tables = std::move(tables_);
        if (out.tables.empty() && out.blockers.empty()) {
            throw Error(Trouble::refused, "storage.nothing_to_undo", {{"operation", target_}});
        }
        return out;
    }

    // Live rows that carry on, under another operation, what the target recorded.
    [[nodiscard]] const std::set<RowKey>& heirs() const { return heirs_; }
    [[nodiscard]] const std::set<std::int64_t>& carriers() const { return carriers_; }

private:
    void require_in_effect() {
        if (target_ > last_ || !find_operation(store_, target_)) {
            throw Error(Trouble::use, "storage.no_such_operation", {{"operation", target_}, {"last", last_}});
        }
        if (const auto by = lineage_.undone_by(target_)) {
            throw Error(Trouble::refused, "storage.already_undone", {{"operation", target_}, {"by", *by}});
        }
    }

    void block(Blocker::Sort sort, std::int64_t operation, TableId table, std::int64_t subject, std::int64_t count) {
        auto [place, fresh] = blockers_.try_emplace({operation, table.index(), static_cast<int>(sort)},
                                                    Blocker{sort, operation, table, subject, 0});
        place->second.count += count;
        place->second.subject = std::min(place->second.subject, subject);
    }

    void each(const std::string& sql, const std::function<void(SQLite::Statement&)>& visit) {
        SQLite::Statement query(*store_.connection().database, sql);
        ++store_.connection().statement_count;
        while (query.executeStep()) {
            visit(query);
        }
    }

    Row row_at(TableId table, std::int64_t subject, std::int64_t sequence) {
        const auto all = history(store_, table, subject);
        return *std::ranges::find(all, sequence, &Row::sequence);
    }

    // Rows of the target that are live no more: either an undo brought them back under its own name, or the operation
    // that ended them stands on the target.
    void look_for_ended(TableId table) {
        const auto& schema = table_schema(table);
        const std::string key(schema.key);
        const std::string subject(identity_key(schema.subject));
        const std::string lost = " FROM " + key + " WHERE recorded IN (" + joined(carriers_) +
                                 ") AND ended IS NOT NULL AND ended <> recorded";
        std::vector<std::int64_t> taken_back;
        each("SELECT ended, count(*), min(" + subject + ")" + lost + " GROUP BY ended", [&](SQLite::Statement& query) {
            const std::int64_t ended = query.getColumn(0).getInt64();
            const auto undoes = lineage_.undoes(ended);
            if (undoes && carriers_.contains(*undoes)) {
                return;
            }
            if (lineage_.undone_by(ended)) {
                taken_back.push_back(ended);
            } else {
                block(Blocker::Sort::ended, ended, table, query.getColumn(2).getInt64(), query.getColumn(1).getInt64());
            }
        });
        for (const std::int64_t ended : taken_back) {
            each("SELECT " + subject + ", sequence" + lost + " AND ended = " + std::to_string(ended),
                 [&](SQLite::Statement& query) {
                     follow(table, row_at(table, query.getColumn(0).getInt64(), query.getColumn(1).getInt64()));
                 });
        }
    }

    void follow(TableId table, const Row& row) {
        const auto fate = lineage_.fate(table, row);
        if (fate.live) {
            if (!carriers_.contains(fate.live->recorded)) {
                heirs_.insert({table, fate.live->subject, fate.live->sequence});
            }
        } else {
            const auto undoes = lineage_.undoes(fate.ended_by);
            if (!undoes || !carriers_.contains(*undoes)) {
                block(Blocker::Sort::ended, fate.ended_by, table, row.subject, 1);
            }
        }
    }

    // Live rows of others for which `condition` holds, each once for each statement.
    void block_rows(Blocker::Sort sort, TableId table, const std::string& condition) {
        const auto& schema = table_schema(table);
        const std::string subject(identity_key(schema.subject));
        each("SELECT recorded, " + subject + ", sequence FROM " + std::string(schema.key) +
                 " AS later WHERE ended IS NULL AND recorded > " + std::to_string(target_) + " AND recorded NOT IN (" +
                 joined(carriers_) + ") AND (" + condition + ")",
             [&](SQLite::Statement& query) {
                 const RowKey key{table, query.getColumn(1).getInt64(), query.getColumn(2).getInt64()};
                 const std::int64_t recorded = query.getColumn(0).getInt64();
                 if (!heirs_.contains(key) && !is_older(key, recorded)) {
                     block(sort, recorded, table, key.subject, 1);
                 }
             });
    }

    // Whether an undo brought back what had been recorded before the target.
    bool is_older(const RowKey& key, std::int64_t recorded) {
        return lineage_.undoes(recorded) &&
               lineage_.origin(key.table, row_at(key.table, key.subject, key.sequence)) < target_;
    }

    // The numbers that an operation gives out follow one another.
    std::optional<std::string> created(Identity identity) {
        if (identity == Identity::word) {
            return std::nullopt;
        }
        auto& range = created_[identity];
        if (!range) {
            range = "";
            each("SELECT min(id), max(id) FROM " + std::string(identity_key(identity)) +
                     " WHERE recorded = " + std::to_string(target_),
                 [&](SQLite::Statement& query) {
                     if (!query.getColumn(0).isNull()) {
                         range =
                             " BETWEEN " + query.getColumn(0).getString() + " AND " + query.getColumn(1).getString();
                     }
                 });
        }
        return range->empty() ? std::nullopt : range;
    }

    void look_for_references(TableId table) {
        std::string condition;
        for (std::size_t i = 0; i < identity_count; ++i) {
            const auto identity = static_cast<Identity>(i);
            const auto range = created(identity);
            const auto one = range ? concerns(table, identity, *range) : std::string{};
            if (!one.empty()) {
                condition += (condition.empty() ? "" : " OR ") + one;
            }
        }
        if (!condition.empty()) {
            block_rows(Blocker::Sort::refers, table, condition);
        }
    }

    void look_for_followers(TableId table) {
        const auto& schema = table_schema(table);
        if (schema.single) {
            const std::string subject(identity_key(schema.subject));
            const std::string target = std::to_string(target_);
            block_rows(Blocker::Sort::follows, table,
                       "EXISTS (SELECT 1 FROM " + std::string(schema.key) + " AS own WHERE own." + subject +
                           " = later." + subject + " AND (own.recorded = " + target + " OR own.ended = " + target +
                           "))");
        }
    }

    // Ledgers with a column `reads` keep what was judged by which rows.
    void look_for_readers(TableId table) {
        const auto& schema = table_schema(table);
        if (std::ranges::find(schema.columns, "reads", &ColumnSchema::key) == schema.columns.end()) {
            return;
        }
        const std::string subject(identity_key(schema.subject));
        each("SELECT recorded, " + subject + ", sequence, reads FROM " + std::string(schema.key) +
                 " WHERE ended IS NULL AND reads IS NOT NULL AND recorded > " + std::to_string(target_) +
                 " AND recorded NOT IN (" + joined(carriers_) + ")",
             [&](SQLite::Statement& query) {
                 const RowKey reader{table, query.getColumn(1).getInt64(), query.getColumn(2).getInt64()};
                 if (!heirs_.contains(reader) && reads_target(query.getColumn(3).getString())) {
                     block(Blocker::Sort::reads, query.getColumn(0).getInt64(), table, reader.subject, 1);
                 }
             });
    }

    bool reads_target(const std::string& reads) {
        std::size_t from = 0;
        while (from < reads.size()) {
            const auto to = std::min(reads.find(' ', from), reads.size());
            if (const auto key = row_key(std::string_view(reads).substr(from, to - from)); key && is_of_target(*key)) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    bool is_of_target(const RowKey& key) {
        const auto& schema = table_schema(key.table);
        auto& query = store_.connection().prepared("SELECT recorded FROM " + std::string(schema.key) + " WHERE " +
                                                   std::string(identity_key(schema.subject)) + " = ? AND sequence = ?");
        query.bind(1, key.subject);
        query.bind(2, key.sequence);
        const auto recorded = first_row(query, as_number);
        return (recorded && carriers_.contains(*recorded)) || heirs_.contains(key);
    }

    void count(TableId table) {
        TableShare share{table};
        const std::string key(table_schema(table).key);
        each("SELECT count(*) FILTER (WHERE ended IS NULL AND recorded IN (" + joined(carriers_) +
                 ")), count(*) FILTER (WHERE ended = " + std::to_string(target_) + " AND recorded <> ended) FROM " +
                 key,
             [&](SQLite::Statement& query) {
                 share.ended = query.getColumn(0).getInt64();
                 share.restored = query.getColumn(1).getInt64();
             });
        share.ended += std::ranges::count_if(heirs_, [&](const RowKey& heir) { return heir.table == table; });
        if (share.ended + share.restored > 0) {
            tables_.push_back(share);
        }
    }

    Store& store_;
    std::int64_t target_;
    std::int64_t last_;
    Lineage lineage_;
    std::set<std::int64_t> carriers_;
    std::set<RowKey> heirs_;
    std::map<std::tuple<std::int64_t, std::size_t, int>, Blocker> blockers_;
    std::map<Identity, std::optional<std::string>> created_;
    std::vector<TableShare> tables_;
};

}  // namespace

UndoPlan plan_undo(Store& store, std::int64_t operation) {
    return guarded(store.file(), [&] { return Planner(store, operation, store.last_operation()).plan(); });
}

UndoPlan undo(Operation& operation, std::int64_t target) {
    return guarded(operation.store().file(), [&] {
        Planner planner(operation.store(), target, operation.id() - 1);
        auto plan = planner.plan();
        if (!plan.blockers.empty()) {
            return plan;
        }
        operation.mark_as_undo_of(target);
        for (const auto& share : plan.tables) {
            for (const std::int64_t carrier : planner.carriers()) {
                operation.end_recorded_by(share.table, carrier);
            }
        }
        for (const auto& heir : planner.heirs()) {
            operation.end(heir.table, heir.subject, heir.sequence);
        }
        for (const auto& share : plan.tables) {
            operation.bring_back(share.table, target);
        }
        return plan;
    });
}

}  // namespace metodist::storage

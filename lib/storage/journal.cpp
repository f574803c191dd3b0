#include "storage/journal.hpp"

#include <algorithm>
#include <map>

#include "storage/connection.hpp"
#include "storage/references.hpp"

namespace metodist::storage {

namespace {

template <typename Visit>
void each_result(Store& store, const std::string& sql, const Visit& visit) {
    SQLite::Statement query(*store.connection().database, sql);
    ++store.connection().statement_count;
    while (query.executeStep()) {
        visit(query);
    }
}

void add_operations(Store& store, const std::string& source, std::set<std::int64_t>& out) {
    each_result(store, "SELECT DISTINCT recorded, ended FROM " + source, [&](SQLite::Statement& query) {
        for (const int column : {0, 1}) {
            if (!query.getColumn(column).isNull()) {
                out.insert(query.getColumn(column).getInt64());
            }
        }
    });
}

// The operations that touched the table or whatever the question is about; nothing where it is about all of them.
std::optional<std::set<std::int64_t>> touched(Store& store, const JournalFilter& filter) {
    if (!filter.about && !filter.table) {
        return std::nullopt;
    }
    std::set<std::int64_t> out;
    for (std::size_t i = 0; i < table_count; ++i) {
        const TableId table = TableId::at(i);
        if (filter.table && *filter.table != table) {
            continue;
        }
        const std::string key(table_schema(table).key);
        if (!filter.about) {
            add_operations(store, key, out);
            continue;
        }
        const auto condition = concerns(table, filter.about->identity, " = " + std::to_string(filter.about->id));
        if (!condition.empty()) {
            add_operations(store, key + " WHERE " + condition, out);
        }
    }
    if (filter.about && !filter.table) {
        add_operations(store,
                       "(SELECT recorded, NULL AS ended FROM " + std::string(identity_key(filter.about->identity)) +
                           " WHERE id = " + std::to_string(filter.about->id) + ")",
                       out);
    }
    return out;
}

bool passes(const StoredOperation& operation, const JournalFilter& filter,
            const std::optional<std::set<std::int64_t>>& touched) {
    if (operation.id > filter.snapshot.known || (touched && !touched->contains(operation.id)) ||
        (!filter.actor.empty() && operation.note.actor != filter.actor)) {
        return false;
    }
    if (!filter.days.since && !filter.days.until) {
        return true;
    }
    const auto day = Day::parse_iso(operation.note.moment.substr(0, 10));
    return day && filter.days.contains(*day);
}

using Numbers = std::map<std::int64_t, std::int64_t>;

// How many codes, words among them, each operation gave out: it counts them among what it recorded.
Numbers codes_given(Store& store, const std::string& condition) {
    Numbers out;
    for (std::size_t i = 0; i < identity_count; ++i) {
        each_result(store,
                    "SELECT recorded, count(*) FROM " + std::string(identity_key(static_cast<Identity>(i))) +
                        condition + " GROUP BY recorded",
                    [&](SQLite::Statement& query) { out[as_number(query)] += query.getColumn(1).getInt64(); });
    }
    return out;
}

JournalEntry entry_of(const StoredOperation& operation, const Numbers& undone, const Numbers& codes) {
    JournalEntry entry{operation, std::nullopt, operation.recorded};
    if (const auto by = undone.find(operation.id); by != undone.end()) {
        entry.undone_by = by->second;
    }
    if (const auto given = codes.find(operation.id); given != codes.end()) {
        entry.rows -= given->second;
    }
    return entry;
}

JournalRow with_codes(Store& store, TableId table, const Row& row) {
    const auto& schema = table_schema(table);
    JournalRow out{table, row, code_of(store, schema.subject, row.subject), {}};
    if (row.paper) {
        out.paper = code_of(store, Identity::paper, *row.paper);
    }
    for (std::size_t i = 0; i < schema.columns.size(); ++i) {
        const auto* id = std::get_if<std::int64_t>(&out.row.values[i]);
        if (id != nullptr && schema.columns[i].type == RowType::reference) {
            out.row.values[i] = code_of(store, schema.columns[i].target, *id);
        }
    }
    return out;
}

std::string key_of(TableId table, const Row& row) {
    return std::string(table_schema(table).key) + ":" + std::to_string(row.subject) + ":" +
           std::to_string(row.sequence);
}

VerdictUse use_of(Store& store, const Row& verdict) {
    const auto text = [&](std::string_view key) { return verdict.text(column(Ledger::verdict, key)); };
    return {code_of(store, Identity::educator, verdict.subject),
            verdict.sequence,
            text("purpose"),
            text("outcome"),
            verdict.recorded,
            verdict.ended};
}

// Adds to each entry the verdicts that name its row among what they read.
void add_verdicts(Store& store, About about, Snapshot snapshot, std::vector<HistoryEntry>& entries) {
    std::map<std::string, HistoryEntry*, std::less<>> by_key;
    for (auto& entry : entries) {
        by_key.emplace(key_of(entry.row.table, entry.row.row), &entry);
    }
    const auto look_at = [&](const Row& verdict) {
        if (verdict.recorded > snapshot.known) {
            return;
        }
        const std::string reads = verdict.text(column(Ledger::verdict, "reads"));
        for (std::size_t from = 0; from < reads.size();) {
            const auto to = std::min(reads.find(' ', from), reads.size());
            const auto found = by_key.find(std::string_view(reads).substr(from, to - from));
            if (found != by_key.end()) {
                found->second->verdicts.push_back(use_of(store, verdict));
            }
            from = to + 1;
        }
    };
    if (about.identity == Identity::educator) {
        std::ranges::for_each(history(store, Ledger::verdict, about.id), look_at);
    } else {
        each_row_ever(store, Ledger::verdict, {}, look_at);
    }
}

}  // namespace

void each_journal_entry(Store& store, const JournalFilter& filter,
                        const std::function<void(const JournalEntry&)>& visit) {
    guarded(store.file(), [&] {
        const auto wanted = touched(store, filter);
        const auto undone = undone_operations(store, filter.snapshot);
        const auto codes = codes_given(store, {});
        each_operation(store, [&](const StoredOperation& operation) {
            if (passes(operation, filter, wanted)) {
                visit(entry_of(operation, undone, codes));
            }
        });
    });
}

std::optional<JournalEntry> find_journal_entry(Store& store, std::int64_t operation, Snapshot snapshot) {
    return guarded(store.file(), [&]() -> std::optional<JournalEntry> {
        const auto found = find_operation(store, operation);
        if (!found || operation > snapshot.known) {
            return std::nullopt;
        }
        return entry_of(*found, undone_operations(store, snapshot),
                        codes_given(store, " WHERE recorded = " + std::to_string(operation)));
    });
}

std::vector<MadeIdentity> made_by(Store& store, std::int64_t operation) {
    return guarded(store.file(), [&] {
        std::vector<MadeIdentity> out;
        for (std::size_t i = 0; i < identity_count; ++i) {
            const auto identity = static_cast<Identity>(i);
            if (identity == Identity::word) {
                continue;
            }
            each_result(store,
                        "SELECT code FROM " + std::string(identity_key(identity)) +
                            " WHERE recorded = " + std::to_string(operation) + " ORDER BY id",
                        [&](SQLite::Statement& query) {
                            out.push_back({identity, as_text(query)});
                        });
        }
        return out;
    });
}

void each_journal_row(Store& store, std::int64_t operation, const std::function<void(const JournalRow&)>& visit) {
    each_row_of_operation(store, operation,
                          [&](TableId table, const Row& row) { visit(with_codes(store, table, row)); });
}

std::vector<HistoryEntry> history_of(Store& store, About about, Snapshot snapshot) {
    return guarded(store.file(), [&] {
        std::vector<HistoryEntry> out;
        for (std::size_t i = 0; i < table_count; ++i) {
            const TableId table = TableId::at(i);
            const auto condition = concerns(table, about.identity, " = " + std::to_string(about.id));
            if (condition.empty()) {
                continue;
            }
            each_row_ever(store, table, condition, [&](const Row& row) {
                if (row.recorded > snapshot.known) {
                    return;
                }
                auto& known = out.emplace_back(HistoryEntry{with_codes(store, table, row), {}}).row.row;
                if (known.ended && *known.ended > snapshot.known) {
                    known.ended.reset();
                }
            });
        }
        std::ranges::stable_sort(out, {}, [](const HistoryEntry& entry) { return entry.row.row.recorded; });
        add_verdicts(store, about, snapshot, out);
        return out;
    });
}

}  // namespace metodist::storage

// Reading the journal: which operations there were, what each did, and what became known of one subject when and why.
// Codes and values; sentences are made elsewhere.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "storage/operations.hpp"
#include "storage/store.hpp"

namespace metodist::storage {

// A person, an organisation, a body, a paper …
struct About {
    Identity identity{};
    std::int64_t id = 0;
};

// What is left empty does not narrow.
struct JournalFilter {
    // Of the true moment of the operation.
    DayRange days;
    std::string actor;
    // Operations that made it, or recorded or ended a row about it, pointing to it or resting on it.
    std::optional<About> about;
    std::optional<TableId> table;
    Snapshot snapshot;
};

struct JournalEntry {
    StoredOperation operation;
    // The operation by which this one is taken back.
    std::optional<std::int64_t> undone_by;
    // Rows of ledgers that it recorded, without the codes that it gave out.
    std::int64_t rows = 0;
};

// The operations that pass, the oldest first.
void each_journal_entry(Store& store, const JournalFilter& filter,
                        const std::function<void(const JournalEntry&)>& visit);

// One operation; nothing where there is none of that number in the snapshot.
std::optional<JournalEntry> find_journal_entry(Store& store, std::int64_t operation, Snapshot snapshot = {});

// A row with the codes of what it names: references among its values are codes too.
struct JournalRow {
    TableId table{FactKind::name};
    Row row;
    std::string subject;
    std::string paper;
};

struct MadeIdentity {
    Identity identity{};
    std::string code;
};

// Codes that the operation gave out, without words.
std::vector<MadeIdentity> made_by(Store& store, std::int64_t operation);
// Every row that the operation recorded or ended, table by table.
void each_journal_row(Store& store, std::int64_t operation, const std::function<void(const JournalRow&)>& visit);

// A stored verdict that has read a row.
struct VerdictUse {
    std::string educator;
    std::int64_t sequence = 0;
    std::string purpose;
    std::string outcome;
    std::int64_t recorded = 0;
    std::optional<std::int64_t> ended;
};

struct HistoryEntry {
    JournalRow row;
    std::vector<VerdictUse> verdicts;
};

// Every row about the subject, pointing to it or resting on it, also those that have ended, in the order of the
// operations that recorded them; with each the verdicts that rested on it.
std::vector<HistoryEntry> history_of(Store& store, About about, Snapshot snapshot = {});

}  // namespace metodist::storage

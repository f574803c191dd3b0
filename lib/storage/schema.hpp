// The catalogue of tables: one description that the writer, the reader, the journal, undo, verification and export
// share. Two shapes only. An identity table gives a subject its number and code, for ever. A ledger holds rows about a
// subject; each says from which day to which it holds, on which paper it rests, which operation recorded it and which
// ended it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "domain/law/fact_kinds.hpp"

namespace metodist::storage {

// Identity tables. `word` interns the codes of vocabularies and other repeated words.
enum class Identity : std::uint8_t {
    word,
    municipality,
    educator,
    organisation,
    body,
    paper,
    edition,
    cycle,
    nomination,
    meeting,
    intake,
    question
};
inline constexpr std::size_t identity_count = static_cast<std::size_t>(Identity::question) + 1;

std::string_view identity_key(Identity identity);
std::optional<Identity> identity(std::string_view key);

enum class RowType : std::uint8_t { word, text, number, day, flag, reference };

struct ColumnSchema {
    std::string_view key;
    RowType type;
    // Of references: the identity table they point to.
    Identity target = Identity::word;
    // Holds a whole file, paper or trace, which no line of a table would end.
    bool whole = false;
};

// Ledgers beside those of the fact kinds.
enum class Ledger : std::uint8_t {
    municipality_entry,
    municipality_setting,
    signatory,
    educator_entry,
    organisation_entry,
    body_entry,
    paper_entry,
    edition_entry,
    cycle_entry,
    cycle_stage,
    dispatch,
    cycle_answer,
    capacity_basis,
    nomination_entry,
    nomination_field,
    nomination_mark,
    selection_decision,
    verdict,
    human_decision,
    meeting_entry,
    meeting_item,
    item_candidate,
    agenda_proposal,
    meeting_dispatch,
    attendance,
    presider,
    sheet,
    voice,
    vote_count,
    vote_close,
    minutes_entry,
    speech,
    resolution,
    resolution_mark,
    delegation,
    group_entry,
    council_matter,
    plan_entry,
    plan_item,
    intake_entry,
    educator_told,
    organisation_told,
    question_entry,
    question_answer,
    minutes_scan
};
inline constexpr std::size_t ledger_count = static_cast<std::size_t>(Ledger::minutes_scan) + 1;
inline constexpr std::size_t table_count = fact_kind_count + ledger_count;

// Any ledger, those of facts first.
class TableId {
public:
    constexpr TableId(FactKind kind) : index_(static_cast<std::uint8_t>(kind)) {}
    constexpr TableId(Ledger ledger)
        : index_(static_cast<std::uint8_t>(fact_kind_count + static_cast<std::size_t>(ledger))) {}
    // Requires index < table_count.
    static constexpr TableId at(std::size_t index) {
        TableId table{FactKind::name};
        table.index_ = static_cast<std::uint8_t>(index);
        return table;
    }
    [[nodiscard]] constexpr std::size_t index() const { return index_; }
    // The kind of fact that the table holds; nothing for the other ledgers.
    [[nodiscard]] std::optional<FactKind> fact_kind() const;
    friend constexpr bool operator==(TableId, TableId) = default;

private:
    std::uint8_t index_;
};

struct TableSchema {
    std::string_view key;
    Identity subject;
    std::span<const ColumnSchema> columns;
    // At most one live row of a subject at a time.
    bool single = false;
};

const TableSchema& table_schema(TableId table);
std::optional<TableId> table(std::string_view key);
// The index of a column within `columns`; requires that it exists.
std::size_t column(TableId table, std::string_view key);

// The statements that make an empty database as the catalogue describes it; tests hold the released steps
// (lib/storage/migrations) to it, and a new step begins as a copy of what changed here.
std::string create_statements();

}  // namespace metodist::storage

#include "storage/schema.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <vector>

namespace metodist::storage {

namespace {

using enum RowType;

constexpr std::array<std::string_view, identity_count> identities{
    "word",    "municipality", "educator",   "organisation", "body",   "paper",
    "edition", "cycle",        "nomination", "meeting",      "intake", "question"};

constexpr ColumnSchema whole_text(std::string_view key) { return {key, text, Identity::word, true}; }

constexpr ColumnSchema municipality_entry_columns[] = {{"name", text}, {"level", word}, {"language", word}};
constexpr ColumnSchema municipality_setting_columns[] = {{"setting", word}, {"value", text}};
constexpr ColumnSchema signatory_columns[] = {{"role", word}, {"name", text}, {"post", text}};
constexpr ColumnSchema educator_entry_columns[] = {{"municipality", reference, Identity::municipality},
                                                   {"merged_into", reference, Identity::educator}};
constexpr ColumnSchema organisation_entry_columns[] = {{"municipality", reference, Identity::municipality}};
constexpr ColumnSchema body_entry_columns[] = {{"kind", word},
                                               {"municipality", reference, Identity::municipality},
                                               {"parent", reference, Identity::body},
                                               {"taken_over", flag}};
constexpr ColumnSchema paper_entry_columns[] = {
    {"kind", word},  {"number", text}, {"dated", day}, {"issuer", text},     {"title", text},
    {"state", word}, {"file", text},   {"hash", text}, {"taken_over", flag}, {"amends", reference, Identity::paper}};
constexpr ColumnSchema edition_entry_columns[] = {{"municipality", reference, Identity::municipality},
                                                  {"dated", day},
                                                  {"hash", text},
                                                  whole_text("text"),
                                                  whole_text("local_text")};
constexpr ColumnSchema cycle_entry_columns[] = {{"body", reference, Identity::body},
                                                {"title", text},
                                                {"edition", reference, Identity::edition},
                                                {"opened", day},
                                                {"closed", day},
                                                {"outcome", word}};
constexpr ColumnSchema cycle_stage_columns[] = {{"stage", word}, {"done", day}, {"note", text}};
constexpr ColumnSchema dispatch_columns[] = {{"kind", word},
                                             {"organisation", reference, Identity::organisation},
                                             {"body", reference, Identity::body},
                                             {"sent", day},
                                             {"channel", word}};
constexpr ColumnSchema cycle_answer_columns[] = {{"organisation", reference, Identity::organisation},
                                                 {"body", reference, Identity::body},
                                                 {"answered", day},
                                                 {"answer", word},
                                                 {"note", text}};
constexpr ColumnSchema capacity_basis_columns[] = {
    {"year", text}, {"input", word}, {"quantity", number}, {"unit", text}, {"note", text}};
constexpr ColumnSchema nomination_entry_columns[] = {{"cycle", reference, Identity::cycle},
                                                     {"educator", reference, Identity::educator},
                                                     {"nominator", word},
                                                     {"organisation", reference, Identity::organisation},
                                                     {"body", reference, Identity::body},
                                                     {"submitted", day},
                                                     {"signed_by", text},
                                                     {"signer_post", text}};
constexpr ColumnSchema nomination_field_columns[] = {{"field", word}, {"value", text}};
constexpr ColumnSchema nomination_mark_columns[] = {{"mark", word}, {"marked", day}, {"reason", text}};
constexpr ColumnSchema selection_decision_columns[] = {
    {"outcome", word}, {"decided", day}, {"reason", text}, {"author", text}, {"override", flag}};
constexpr ColumnSchema verdict_columns[] = {{"body", reference, Identity::body},
                                            {"nomination", reference, Identity::nomination},
                                            {"purpose", word},
                                            {"asked", day},
                                            {"outcome", word},
                                            {"edition", reference, Identity::edition},
                                            whole_text("trace"),
                                            whole_text("reads"),
                                            {"known", number}};
constexpr ColumnSchema human_decision_columns[] = {{"sort", word},
                                                   {"educator", reference, Identity::educator},
                                                   {"nomination", reference, Identity::nomination},
                                                   {"clause", text},
                                                   {"author", text},
                                                   {"reason", text},
                                                   {"decided", day}};
// One reading of tables: of which scope (nothing: the whole municipality), for which day, by which mapping (with
// "organisation: " before it where that is about organisations).
constexpr ColumnSchema intake_entry_columns[] = {{"municipality", reference, Identity::municipality},
                                                 {"mapping", text},
                                                 {"scope", reference, Identity::organisation},
                                                 {"day", day},
                                                 {"files", text},
                                                 {"hash", text}};
// What the last table said of a subject, as marks of its statements.
constexpr ColumnSchema educator_told_columns[] = {
    {"intake", reference, Identity::intake}, {"marks", text}, {"organisations", text}};
constexpr ColumnSchema organisation_told_columns[] = {{"intake", reference, Identity::intake}, {"marks", text}};
constexpr ColumnSchema question_entry_columns[] = {{"intake", reference, Identity::intake},
                                                   {"sort", word},
                                                   {"doubt", word},
                                                   {"sign", text},
                                                   {"about", text},
                                                   {"born", day},
                                                   {"candidates", text},
                                                   {"file", text},
                                                   {"sheet", text},
                                                   {"line", number},
                                                   {"cell", text},
                                                   {"asked", day}};
constexpr ColumnSchema question_answer_columns[] = {{"answer", text},
                                                    {"educator", reference, Identity::educator},
                                                    {"organisation", reference, Identity::organisation},
                                                    {"author", text},
                                                    {"reason", text}};

constexpr ColumnSchema meeting_entry_columns[] = {{"body", reference, Identity::body},
                                                  {"edition", reference, Identity::edition},
                                                  {"kind", word},
                                                  {"form", word},
                                                  {"day", day},
                                                  {"closing", day},
                                                  {"closing_hour", number},
                                                  {"hour", text},
                                                  {"place", text},
                                                  {"state", word},
                                                  {"called", day},
                                                  {"demanded_by", text},
                                                  {"form_by", text},
                                                  {"form_on", day},
                                                  {"reason", text}};
constexpr ColumnSchema meeting_item_columns[] = {{"item", number},
                                                 {"title", text},
                                                 {"topic", word},
                                                 {"task", word},
                                                 {"state", word},
                                                 {"speaker", text},
                                                 {"draft", text},
                                                 {"concerns", reference, Identity::educator},
                                                 {"adoption_favours", flag},
                                                 {"office", word},
                                                 {"seats", number},
                                                 {"proposal", number},
                                                 {"reason", text}};
constexpr ColumnSchema item_candidate_columns[] = {{"item", number}, {"educator", reference, Identity::educator}};
constexpr ColumnSchema agenda_proposal_columns[] = {{"number", number},
                                                    {"title", text},
                                                    {"topic", word},
                                                    {"task", word},
                                                    {"educator", reference, Identity::educator},
                                                    {"party", text},
                                                    {"received", day},
                                                    {"state", word},
                                                    {"item", number},
                                                    {"decided", day},
                                                    {"decided_by", text},
                                                    {"reason", text}};
constexpr ColumnSchema meeting_dispatch_columns[] = {{"kind", word},      {"educator", reference, Identity::educator},
                                                     {"recipient", text}, {"sent", day},
                                                     {"channel", word},   {"received", day},
                                                     {"item", number},    {"note", text}};
constexpr ColumnSchema attendance_columns[] = {{"educator", reference, Identity::educator},
                                               {"guest", text},
                                               {"category", word},
                                               {"mode", word},
                                               {"from_item", number},
                                               {"to_item", number},
                                               {"in_place_of", reference, Identity::educator},
                                               {"acting", flag},
                                               {"note", text}};
constexpr ColumnSchema presider_columns[] = {{"educator", reference, Identity::educator},
                                             {"office", word},
                                             {"instructed", flag},
                                             {"instructed_on", day},
                                             {"instruction", text}};
constexpr ColumnSchema sheet_columns[] = {{"educator", reference, Identity::educator},
                                          {"name", text},
                                          {"returned", day},
                                          {"hour", number},
                                          {"has_signature", flag},
                                          {"signed_by", reference, Identity::educator},
                                          {"marks", text},
                                          {"note", text}};
constexpr ColumnSchema voice_columns[] = {{"item", number},
                                          {"round", number},
                                          {"educator", reference, Identity::educator},
                                          {"choice", word},
                                          {"candidate", reference, Identity::educator},
                                          {"casting", flag}};
constexpr ColumnSchema vote_count_columns[] = {
    {"item", number},      {"round", number},   {"candidate", reference, Identity::educator},
    {"in_favour", number}, {"against", number}, {"abstained", number},
    {"issued", number},    {"found", number},   {"invalid", number},
    {"unanimous", flag},   {"counted_by", text}};
constexpr ColumnSchema vote_close_columns[] = {{"item", number},
                                               {"round", number},
                                               {"closed", day},
                                               {"outcome", word},
                                               {"edition", reference, Identity::edition},
                                               whole_text("trace"),
                                               whole_text("reads"),
                                               {"known", number}};
constexpr ColumnSchema minutes_entry_columns[] = {{"series", text},
                                                  {"number", number},
                                                  {"state", word},
                                                  {"day", day},
                                                  {"signed_by", reference, Identity::educator},
                                                  {"kept_by", reference, Identity::educator},
                                                  whole_text("content"),
                                                  {"hash", text},
                                                  whole_text("reads"),
                                                  {"corrects", number},
                                                  {"reason", text}};
// The bytes in Base64: the hash of the chain goes over text.
constexpr ColumnSchema minutes_scan_columns[] = {
    {"number", number}, {"name", text}, {"size", number}, {"hash", text}, whole_text("content")};
constexpr ColumnSchema speech_columns[] = {
    {"item", number}, {"kind", word}, {"educator", reference, Identity::educator}, {"name", text}, {"content", text}};
constexpr ColumnSchema resolution_columns[] = {{"item", number},
                                               {"number", number},
                                               {"content", text},
                                               {"addressee", text},
                                               {"educator", reference, Identity::educator},
                                               {"executor", text},
                                               {"due", day}};
constexpr ColumnSchema resolution_mark_columns[] = {{"item", number}, {"number", number}, {"mark", word},
                                                    {"marked", day},  {"party", text},    {"note", text}};
constexpr ColumnSchema delegation_columns[] = {{"educator", reference, Identity::educator},
                                               {"given_by", reference, Identity::educator},
                                               {"meeting", reference, Identity::meeting},
                                               {"given", day},
                                               {"instruction", text}};
constexpr ColumnSchema group_entry_columns[] = {{"parent", reference, Identity::body},
                                                {"kind", word},
                                                {"task", word},
                                                {"mandate", text},
                                                {"meeting", reference, Identity::meeting},
                                                {"item", number},
                                                {"due", day},
                                                {"reported", day},
                                                {"report", text},
                                                {"state", word}};
constexpr ColumnSchema council_matter_columns[] = {{"kind", word},
                                                   {"number", number},
                                                   {"title", text},
                                                   {"party", text},
                                                   {"educator", reference, Identity::educator},
                                                   {"category", word},
                                                   {"task", word},
                                                   {"meeting", reference, Identity::meeting},
                                                   {"sent", day},
                                                   {"due", day},
                                                   {"answered", day},
                                                   {"answer", text},
                                                   {"passed_on", day},
                                                   {"passed_to", text}};
constexpr ColumnSchema plan_entry_columns[] = {{"number", number},
                                               {"year", text},
                                               {"title", text},
                                               {"adopted_at", reference, Identity::meeting},
                                               {"adopted_item", number},
                                               {"approved", day},
                                               {"approved_by", reference, Identity::educator},
                                               {"state", word}};
constexpr ColumnSchema plan_item_columns[] = {
    {"plan", number}, {"number", number}, {"title", text},       {"topic", word},
    {"task", word},   {"day", day},       {"responsible", text}, {"meeting", reference, Identity::meeting},
    {"state", word},  {"note", text}};

constexpr std::array<TableSchema, ledger_count> ledgers{{
    {"municipality_entry", Identity::municipality, municipality_entry_columns, true},
    {"municipality_setting", Identity::municipality, municipality_setting_columns},
    {"signatory", Identity::municipality, signatory_columns},
    {"educator_entry", Identity::educator, educator_entry_columns, true},
    {"organisation_entry", Identity::organisation, organisation_entry_columns, true},
    {"body_entry", Identity::body, body_entry_columns, true},
    {"paper_entry", Identity::paper, paper_entry_columns, true},
    {"edition_entry", Identity::edition, edition_entry_columns, true},
    {"cycle_entry", Identity::cycle, cycle_entry_columns, true},
    {"cycle_stage", Identity::cycle, cycle_stage_columns},
    {"dispatch", Identity::cycle, dispatch_columns},
    {"cycle_answer", Identity::cycle, cycle_answer_columns},
    {"capacity_basis", Identity::body, capacity_basis_columns},
    {"nomination_entry", Identity::nomination, nomination_entry_columns, true},
    {"nomination_field", Identity::nomination, nomination_field_columns},
    {"nomination_mark", Identity::nomination, nomination_mark_columns},
    {"selection_decision", Identity::nomination, selection_decision_columns, true},
    {"verdict", Identity::educator, verdict_columns},
    {"human_decision", Identity::body, human_decision_columns},
    {"meeting_entry", Identity::meeting, meeting_entry_columns, true},
    {"meeting_item", Identity::meeting, meeting_item_columns},
    {"item_candidate", Identity::meeting, item_candidate_columns},
    {"agenda_proposal", Identity::meeting, agenda_proposal_columns},
    {"meeting_dispatch", Identity::meeting, meeting_dispatch_columns},
    {"attendance", Identity::meeting, attendance_columns},
    {"presider", Identity::meeting, presider_columns, true},
    {"sheet", Identity::meeting, sheet_columns},
    {"voice", Identity::meeting, voice_columns},
    {"vote_count", Identity::meeting, vote_count_columns},
    {"vote_close", Identity::meeting, vote_close_columns},
    {"minutes_entry", Identity::meeting, minutes_entry_columns},
    {"speech", Identity::meeting, speech_columns},
    {"resolution", Identity::meeting, resolution_columns},
    {"resolution_mark", Identity::meeting, resolution_mark_columns},
    {"delegation", Identity::body, delegation_columns},
    {"group_entry", Identity::body, group_entry_columns, true},
    {"council_matter", Identity::body, council_matter_columns},
    {"plan_entry", Identity::body, plan_entry_columns},
    {"plan_item", Identity::body, plan_item_columns},
    {"intake_entry", Identity::intake, intake_entry_columns, true},
    {"educator_told", Identity::educator, educator_told_columns, true},
    {"organisation_told", Identity::organisation, organisation_told_columns, true},
    {"question_entry", Identity::question, question_entry_columns, true},
    {"question_answer", Identity::question, question_answer_columns, true},
    {"minutes_scan", Identity::meeting, minutes_scan_columns},
}};

Identity identity_of(Subject subject) {
    switch (subject) {
        case Subject::educator: return Identity::educator;
        case Subject::organisation: return Identity::organisation;
        case Subject::body: return Identity::body;
    }
    return Identity::educator;
}

ColumnSchema column_of(const FactColumn& column) {
    switch (column.type) {
        case ColumnType::word: return {column.key, word};
        case ColumnType::text: return {column.key, text};
        case ColumnType::number: return {column.key, number};
        case ColumnType::day: return {column.key, day};
        case ColumnType::flag: return {column.key, flag};
        case ColumnType::organisation: return {column.key, reference, Identity::organisation};
        case ColumnType::body: return {column.key, reference, Identity::body};
    }
    return {column.key, text};
}

struct FactTables {
    std::array<std::vector<ColumnSchema>, fact_kind_count> columns;
    std::vector<TableSchema> tables;

    FactTables() {
        for (const auto& schema : fact_schemas()) {
            auto& own = columns[static_cast<std::size_t>(schema.kind)];
            for (const auto& each : schema.columns) {
                own.push_back(column_of(each));
            }
            tables.push_back({schema.key, identity_of(schema.subject), own, schema.single});
        }
    }
};

const FactTables& fact_tables() {
    static const FactTables made;
    return made;
}

// Quoted, since a few keys are words of SQL.
std::string quoted(std::string_view key) { return "\"" + std::string(key) + "\""; }

std::string column_definition(const ColumnSchema& column) {
    const std::string name = quoted(column.key);
    switch (column.type) {
        case text: return name + " TEXT";
        case number:
        case day: return name + " INTEGER";
        case flag: return name + " INTEGER CHECK (" + name + " IN (0, 1))";
        case word: return name + " INTEGER REFERENCES word (id)";
        case reference: return name + " INTEGER REFERENCES " + std::string(identity_key(column.target)) + " (id)";
    }
    return {};
}

std::string identity_statements(std::string_view key) {
    const std::string name(key);
    return "CREATE TABLE " + name +
           " (\n  id INTEGER PRIMARY KEY,\n  code TEXT NOT NULL UNIQUE,\n"
           "  recorded INTEGER NOT NULL REFERENCES operation (id)\n) STRICT;\n"
           "CREATE TRIGGER " +
           name + "_is_kept BEFORE DELETE ON " + name +
           " BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;\n"
           "CREATE TRIGGER " +
           name + "_is_fixed BEFORE UPDATE ON " + name + " BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;\n";
}

std::string ledger_statements(const TableSchema& schema) {
    const std::string name(schema.key);
    const std::string subject(identity_key(schema.subject));
    std::string fixed = subject + ", sequence, denied, since, until, rests_on";
    std::string out = "CREATE TABLE " + name + " (\n  " + subject + " INTEGER NOT NULL REFERENCES " + subject +
                      " (id),\n  sequence INTEGER NOT NULL,\n  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),\n"
                      "  since INTEGER,\n  until INTEGER,\n  rests_on INTEGER REFERENCES paper (id),\n";
    for (const auto& each : schema.columns) {
        out += "  " + column_definition(each) + ",\n";
        fixed += ", " + quoted(each.key);
    }
    out +=
        "  recorded INTEGER NOT NULL REFERENCES operation (id),\n  ended INTEGER REFERENCES operation (id),\n"
        "  CHECK (since <= until), CHECK (ended >= recorded),\n  PRIMARY KEY (" +
        subject +
        ", sequence)\n"
        ") STRICT, WITHOUT ROWID;\n";
    out += "CREATE TRIGGER " + name + "_is_kept BEFORE DELETE ON " + name +
           " BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;\n";
    out += "CREATE TRIGGER " + name + "_is_fixed BEFORE UPDATE OF " + fixed + ", recorded ON " + name +
           " BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;\n";
    out += "CREATE TRIGGER " + name + "_ends_once BEFORE UPDATE OF ended ON " + name +
           " WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL"
           " BEGIN SELECT RAISE(ABORT, 'rows end once'); END;\n";
    return out;
}

constexpr std::string_view operation_statements = R"sql(CREATE TABLE operation (
  id INTEGER PRIMARY KEY,
  moment TEXT NOT NULL,
  today INTEGER,
  actor TEXT NOT NULL,
  command TEXT NOT NULL,
  reason TEXT,
  paper TEXT,
  program TEXT NOT NULL,
  edition TEXT,
  undoes INTEGER REFERENCES operation (id),
  rows_recorded INTEGER,
  rows_ended INTEGER,
  hash BLOB
) STRICT;
CREATE TRIGGER operation_is_kept BEFORE DELETE ON operation
  BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER operation_is_sealed_once BEFORE UPDATE ON operation WHEN OLD.hash IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
)sql";

// Caches outside the journal: for finding people by a piece of their names, and editions as they were understood once.
constexpr std::string_view cache_statements = R"sql(CREATE TABLE name_index (
  folded TEXT NOT NULL,
  educator INTEGER NOT NULL,
  PRIMARY KEY (folded, educator)
) STRICT, WITHOUT ROWID;
CREATE TABLE compiled_edition (
  edition INTEGER NOT NULL,
  recorded INTEGER NOT NULL,
  seal BLOB NOT NULL,
  form BLOB NOT NULL,
  PRIMARY KEY (edition, recorded)
) STRICT;
CREATE INDEX nomination_by_cycle ON nomination_entry (cycle);
CREATE INDEX nomination_by_educator ON nomination_entry (educator);
CREATE INDEX membership_by_body ON membership (body);
CREATE INDEX office_by_body ON office (body);
CREATE INDEX meeting_by_body ON meeting_entry (body);
)sql";

}  // namespace

std::string_view identity_key(Identity identity) { return identities[static_cast<std::size_t>(identity)]; }

std::optional<Identity> identity(std::string_view key) {
    const auto found = std::ranges::find(identities, key);
    if (found == identities.end()) {
        return std::nullopt;
    }
    return static_cast<Identity>(found - identities.begin());
}

std::optional<FactKind> TableId::fact_kind() const {
    if (index_ >= fact_kind_count) {
        return std::nullopt;
    }
    return static_cast<FactKind>(index_);
}

const TableSchema& table_schema(TableId table) {
    return table.index() < fact_kind_count ? fact_tables().tables[table.index()]
                                           : ledgers[table.index() - fact_kind_count];
}

std::optional<TableId> table(std::string_view key) {
    for (std::size_t i = 0; i < table_count; ++i) {
        if (table_schema(TableId::at(i)).key == key) {
            return TableId::at(i);
        }
    }
    return std::nullopt;
}

std::size_t column(TableId table, std::string_view key) {
    const auto& columns = table_schema(table).columns;
    const auto found = std::ranges::find(columns, key, &ColumnSchema::key);
    assert(found != columns.end());
    return static_cast<std::size_t>(found - columns.begin());
}

std::string create_statements() {
    std::string out(operation_statements);
    for (const auto key : identities) {
        out += identity_statements(key);
    }
    for (std::size_t i = 0; i < table_count; ++i) {
        out += ledger_statements(table_schema(TableId::at(i)));
    }
    out += cache_statements;
    return out;
}

}  // namespace metodist::storage

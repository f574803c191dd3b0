#include "app/formation/verdicts.hpp"

#include "app/entry_days.hpp"
#include "app/formation/eligibility.hpp"
#include "app/naming.hpp"
#include "exchange/json.hpp"
#include "storage/cycles.hpp"
#include "storage/names.hpp"
#include "storage/stream.hpp"

namespace metodist::app {

namespace {

using storage::column;
using storage::Ledger;
using storage::Store;

Field field(const std::optional<std::int64_t>& value) { return value ? Field(*value) : Field(); }

void add_reads(const Reason& reason, std::int64_t educator, std::string& out) {
    for (const auto& seen : reason.actual) {
        if (seen.sequence != 0) {
            out += (out.empty() ? "" : " ") + std::string(fact_schema(seen.kind).key) + ":" + std::to_string(educator) +
                   ":" + std::to_string(seen.sequence);
        }
    }
    for (const auto& finding : reason.actual_experience) {
        if (finding.sequence != 0) {
            out += (out.empty() ? "experience:" : " experience:") + std::to_string(educator) + ":" +
                   std::to_string(finding.sequence);
        }
    }
    for (const auto& part : reason.parts) {
        add_reads(part, educator, out);
    }
}

struct Kept {
    std::int64_t sequence = 0;
    std::optional<std::int64_t> nomination;
    std::string purpose;
    Day asked;
    std::string outcome;
    std::int64_t edition = 0;
    std::string trace;
    std::int64_t known = 0;
    std::int64_t operation = 0;
};

Kept kept_from(const storage::Row& row) {
    Kept out;
    out.sequence = row.sequence;
    out.nomination = row.number(column(Ledger::verdict, "nomination"));
    out.purpose = row.text(column(Ledger::verdict, "purpose"));
    out.asked = Day::from_number(static_cast<std::int32_t>(row.number(column(Ledger::verdict, "asked")).value_or(0)));
    out.outcome = row.text(column(Ledger::verdict, "outcome"));
    out.edition = row.number(column(Ledger::verdict, "edition")).value_or(0);
    out.trace = row.text(column(Ledger::verdict, "trace"));
    out.known = row.number(column(Ledger::verdict, "known")).value_or(0);
    out.operation = row.recorded;
    return out;
}

// The person's way into the body as it was known when the verdict was made.
EntryDays entry_then(Session& session, const CoreGroup& group, std::int64_t educator, const Kept& kept) {
    auto& store = session.store();
    const storage::Snapshot known{kept.known};
    EntryDays out;
    if (group.body) {
        out = entry_days(store, *group.body, kept.asked, std::nullopt, known)[educator];
    }
    if (const auto nomination =
            kept.nomination ? storage::load_nomination(store, *kept.nomination, known) : std::nullopt) {
        out.nominated = nomination->submitted;
    }
    return out;
}

// The verdict by the edition that was kept and the facts that were known when it was made.
std::string outcome_again(Session& session, const CoreGroup& group, std::int64_t educator, const Kept& kept) {
    CoreGroup then = group;
    then.law = edition_of(session, kept.edition, {kept.operation});
    then.element = then.law.edition.body_of_tool(group.element->text("tool"));
    const auto rules = eligibility_rules(session, then);
    const storage::Snapshot known{kept.known};
    const auto facts = storage::facts_of(session.store(), rules.plan(), educator, known);
    auto around = storage::surroundings_of(session.store(), rules.plan(), {&facts, 1}, known);
    around.entry[educator] = entry_then(session, group, educator, kept);
    return std::string(code(rules.verdict(facts, around, kept.asked).outcome));
}

}  // namespace

std::int64_t store_verdict(Session& session, storage::Operation& operation, const CoreGroup& group,
                           const answers::PersonVerdict& person, std::int64_t educator,
                           std::optional<std::int64_t> nomination, std::int64_t edition, const std::string& purpose) {
    std::string reads;
    for (const auto& reason : person.verdict.reasons) {
        add_reads(reason, educator, reads);
    }
    storage::NewRow row;
    row.subject = educator;
    row.values = {field(group.body),
                  field(nomination),
                  purpose,
                  std::int64_t{session.asked().number()},
                  std::string(code(person.verdict.outcome)),
                  edition,
                  to_json(answers::eligibility_row(person), JsonLayout::one_line),
                  reads,
                  operation.id()};
    return operation.record(Ledger::verdict, row);
}

void store_override(Session& session, storage::Operation& operation, const CoreGroup& group, std::int64_t educator,
                    std::optional<std::int64_t> nomination, const answers::PersonVerdict& person,
                    const std::string& author, const std::string& reason, const std::optional<std::int64_t>& paper) {
    std::string clauses;
    for (const auto& clause : person.verdict.decisive) {
        clauses += (clauses.empty() ? "" : " ") + clause;
    }
    storage::NewRow row;
    row.subject = *group.body;
    row.paper = paper;
    row.values = {std::string("override"),
                  educator,
                  field(nomination),
                  clauses,
                  author,
                  reason,
                  std::int64_t{session.asked().number()}};
    operation.record(Ledger::human_decision, row);
}

Answer show_verdicts(const Frame& frame, const ShowVerdicts& request) {
    Session session(frame, Store::Mode::questions);
    const auto group = core_group(session, request.tool, session.asked());
    const auto educator = static_cast<std::int64_t>(resolve_educator(session, request.who));
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.verdicts/1")
        .set("educator", storage::code_of(session.store(), storage::Identity::educator, educator))
        .set("name", storage::educator_name(session.store(), educator, session.asked(), session.snapshot()));
    Tree results = Tree::list();
    for (const auto& stored : storage::rows(session.store(), Ledger::verdict, educator, session.snapshot())) {
        const auto kept = kept_from(stored);
        Tree row = Tree::object();
        row.set("verdict", kept.sequence)
            .set("purpose", kept.purpose)
            .set("as_of", kept.asked)
            .set("outcome", kept.outcome)
            .set("edition", storage::code_of(session.store(), storage::Identity::edition, kept.edition))
            .set("operation", kept.operation);
        if (request.recompute) {
            const auto again = outcome_again(session, group, educator, kept);
            row.set("again", again).set("same", again == kept.outcome);
        }
        row.set("trace", parse_json(kept.trace, "verdict"));
        results.push(std::move(row));
    }
    if (results.as_list()->empty()) {
        answer.closing.push_back(
            {"verdict.none",
             {{"name", *answer.tree.find("name")->as_text()}, {"code", *answer.tree.find("educator")->as_text()}},
             0});
    }
    answer.tree.set("results", std::move(results));
    answer.columns = {{"verdict.column.number", "verdict", CellFormat::number},
                      {"verdict.column.purpose", "purpose", CellFormat::word, "verdict_purpose"},
                      {"verdict.column.as_of", "as_of", CellFormat::day},
                      {"verdict.column.outcome", "outcome", CellFormat::word, "eligibility_outcome"},
                      {"verdict.column.edition", "edition"},
                      {"verdict.column.operation", "operation", CellFormat::number}};
    if (request.recompute) {
        answer.columns.push_back({"verdict.column.again", "again", CellFormat::word, "eligibility_outcome"});
        answer.columns.push_back({"verdict.column.same", "same", CellFormat::yes_no});
    }
    return answer;
}

}  // namespace metodist::app

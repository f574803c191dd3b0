#include <algorithm>

#include "app/naming.hpp"
#include "app/register/educators.hpp"
#include "app/told_row.hpp"
#include "domain/register/succession.hpp"

namespace metodist::app {

namespace {

using storage::Identity;
using storage::Ledger;
using storage::Operation;
using storage::Row;
using storage::TableId;

std::vector<Fact> facts(Operation& operation, FactKind kind, std::int64_t subject) {
    std::vector<Fact> out;
    for (const auto& row : storage::rows(operation.store(), kind, subject)) {
        out.push_back(fact_of(kind, row));
    }
    return out;
}

// Where only one may hold, the one that stays is believed; a contradiction is left out as well.
bool fits(const Fact& fact, const std::vector<Fact>& live) {
    const auto next = succession(fact, live);
    if (!next.contradicted.empty()) {
        return false;
    }
    return !fact_schema(fact.kind).single || std::ranges::none_of(live, [&](const Fact& old) {
        return !old.denied && !fact.denied && old.values != fact.values && old.valid.overlaps(fact.valid);
    });
}

struct Merge {
    Operation& operation;
    std::int64_t stays;
    std::int64_t goes;
    std::vector<FactChange> changes = {};
    std::vector<Finding> findings = {};

    void move_facts(FactKind kind) {
        for (auto fact : facts(operation, kind, goes)) {
            operation.end(kind, goes, fact.sequence);
            const std::string name = fact_name(fact);
            fact.subject = stays;
            fact.sequence = 0;
            const auto live = facts(operation, kind, stays);
            if (fits(fact, live)) {
                std::ranges::move(record_fact(operation, fact, live), std::back_inserter(changes));
            } else {
                Finding finding;
                finding.code = "register.merge_left_out";
                finding.arguments = {{"fact", name}};
                finding.severity = Severity::gap;
                findings.push_back(std::move(finding));
            }
        }
    }
    // Rows of other subjects that speak of this person. Verdicts stay with the one whom they judged.
    void move_references(TableId table) {
        const auto& schema = storage::table_schema(table);
        for (std::size_t i = 0; i < schema.columns.size(); ++i) {
            const auto& column = schema.columns[i];
            if (column.type != storage::RowType::reference || column.target != Identity::educator) {
                continue;
            }
            for (auto row : storage::rows_where(operation.store(), table, column.key, goes)) {
                operation.end(table, row.subject, row.sequence);
                row.values[i] = stays;
                operation.record(table, {row.subject, row.denied, row.valid, row.paper, row.values});
            }
        }
    }
    // A table that named either has named the one that stays.
    void move_told() {
        const auto told = [&](std::int64_t educator) {
            std::vector<ToldRow> out;
            for (const auto& row : storage::rows(operation.store(), Ledger::educator_told, educator)) {
                operation.end(Ledger::educator_told, educator, row.sequence);
                out.push_back(told_of(Ledger::educator_told, row));
            }
            return out;
        };
        const auto other = told(goes);
        if (other.empty()) {
            return;
        }
        const auto own = told(stays);
        const auto both = own.empty() ? other.back() : told_together(own.back(), other.back());
        operation.record(Ledger::educator_told, {stays, false, {}, {}, told_fields(Ledger::educator_told, both)});
    }
    void mark() {
        const auto entries = storage::rows(operation.store(), Ledger::educator_entry, goes);
        const Row& entry = entries.back();
        operation.end(Ledger::educator_entry, goes, entry.sequence);
        auto values = entry.values;
        values[storage::column(Ledger::educator_entry, "merged_into")] = stays;
        operation.record(Ledger::educator_entry, {goes, false, entry.valid, entry.paper, std::move(values)});
    }
    void run() {
        for (std::size_t i = 0; i < storage::table_count; ++i) {
            const auto table = TableId::at(i);
            if (const auto kind = table.fact_kind()) {
                if (fact_schema(*kind).subject == Subject::educator) {
                    move_facts(*kind);
                }
            } else {
                move_references(table);
            }
        }
        move_told();
        mark();
    }
};

}  // namespace

Answer merge_educators(const Frame& frame, const MergeEducators& request) {
    Session session(frame, storage::Store::Mode::changes);
    const auto stays = static_cast<std::int64_t>(resolve_educator(session, request.stays));
    const auto goes = static_cast<std::int64_t>(resolve_educator(session, request.goes));
    if (stays == goes) {
        throw Error(Trouble::input, "register.merge_with_oneself", {{"text", request.goes}});
    }
    const std::string paper = paper_code(session, paper_of(session, request.ground));
    Answer answer;
    const auto number = session.change(request.ground.reason, paper, [&](Operation& operation) {
        Merge merge{operation, stays, goes};
        merge.run();
        answer = change_answer(session, Subject::educator, stays, merge.changes);
        answer.findings = std::move(merge.findings);
        answer.tree.set("merged", storage::code_of(session.store(), Identity::educator, goes));
    });
    put_operation(answer, number, frame.dry_run);
    return answer;
}

}  // namespace metodist::app

#include "storage/undo.hpp"

#include "app/upkeep/upkeep.hpp"
#include "storage/operations.hpp"

namespace metodist::app {

namespace {

std::string blocker_code(storage::Blocker::Sort sort) {
    switch (sort) {
        case storage::Blocker::Sort::ended: return "upkeep.blocked_by_ending";
        case storage::Blocker::Sort::refers: return "upkeep.blocked_by_reference";
        case storage::Blocker::Sort::follows: return "upkeep.blocked_by_follower";
        case storage::Blocker::Sort::reads: return "upkeep.blocked_by_verdict";
    }
    return {};
}

[[noreturn]] void refuse(storage::Store& store, const storage::UndoPlan& plan) {
    std::vector<Finding> findings(1);
    findings.front().code = "upkeep.undo_refused";
    findings.front().arguments = {{"operation", plan.operation}};
    for (const auto& blocker : plan.blockers) {
        const auto& schema = storage::table_schema(blocker.table);
        Finding finding;
        finding.code = blocker_code(blocker.sort);
        finding.arguments = {{"operation", blocker.operation},
                             {"table", Word{"fact_kind", std::string(schema.key)}},
                             {"subject", storage::code_of(store, schema.subject, blocker.subject)},
                             {"count", blocker.count}};
        if (const auto operation = storage::find_operation(store, blocker.operation)) {
            finding.arguments.push_back({"moment", operation->note.moment});
            finding.arguments.push_back({"actor", operation->note.actor});
            finding.arguments.push_back({"command", operation->note.command});
        }
        findings.push_back(std::move(finding));
    }
    throw Error(Trouble::refused, std::move(findings));
}

}  // namespace

Answer undo_operation(const Frame& frame, const UndoOperation& request) {
    Session session(frame, storage::Store::Mode::changes);
    storage::UndoPlan plan;
    std::optional<storage::StoredOperation> target;
    const std::int64_t number = session.change(request.reason, {}, [&](storage::Operation& operation) {
        // The undo itself is the last operation by now.
        const std::int64_t wanted = request.operation.value_or(operation.id() - 1);
        if (operation.id() == 1) {
            throw Error(Trouble::refused, "upkeep.nothing_done_yet");
        }
        plan = storage::undo(operation, wanted);
        if (!plan.blockers.empty()) {
            refuse(session.store(), plan);
        }
        target = storage::find_operation(session.store(), wanted);
    });
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.undo/1");
    answer.tree.set("operation", number == 0 ? Tree() : Tree(number));
    answer.tree.set("undone", plan.operation);
    answer.tree.set("restores", target->note.undoes);
    Tree tables = Tree::list();
    for (const auto& share : plan.tables) {
        tables.push(Tree::object()
                        .set("kind", storage::table_schema(share.table).key)
                        .set("ended", share.ended)
                        .set("restored", share.restored));
    }
    answer.tree.set("results", std::move(tables));
    answer.columns = {{"upkeep.column.kind", "kind", CellFormat::word, "fact_kind"},
                      {"upkeep.column.rows_ended", "ended", CellFormat::number, {}},
                      {"upkeep.column.rows_restored", "restored", CellFormat::number, {}}};
    const Arguments about{{"operation", plan.operation},
                          {"moment", target->note.moment},
                          {"actor", target->note.actor},
                          {"command", target->note.command}};
    answer.lead.push_back({number == 0 ? "upkeep.would_undo" : "upkeep.undone", about});
    if (target->note.undoes) {
        answer.lead.push_back({"upkeep.holds_again", {{"operation", *target->note.undoes}}});
    }
    answer.closing.push_back(number == 0 ? Sentence{"upkeep.dry_run", {}}
                                         : Sentence{"upkeep.undo_back", {{"operation", number}}});
    return answer;
}

}  // namespace metodist::app

#include "storage/journal.hpp"

#include <map>

#include "app/naming.hpp"
#include "app/upkeep/journal_tree.hpp"
#include "app/upkeep/upkeep.hpp"

namespace metodist::app {

namespace {

using storage::About;
using storage::Identity;

std::optional<About> about(Session& session, const ReadJournal& request) {
    if (!request.educator.empty()) {
        return About{Identity::educator, static_cast<std::int64_t>(resolve_educator(session, request.educator))};
    }
    if (!request.organisation.empty()) {
        return About{Identity::organisation,
                     static_cast<std::int64_t>(resolve_organisation(session, request.organisation))};
    }
    if (!request.body.empty()) {
        return About{Identity::body, static_cast<std::int64_t>(resolve_body(session, request.body))};
    }
    if (!request.paper.empty()) {
        return About{Identity::paper, static_cast<std::int64_t>(resolve_paper(session, request.paper))};
    }
    return std::nullopt;
}

Answer head_of(std::string_view schema, std::vector<Column> columns) {
    Answer head;
    head.tree = Tree::object();
    head.tree.set("schema", schema);
    head.columns = std::move(columns);
    return head;
}

void list_operations(Session& session, const ReadJournal& request, RowSink& sink) {
    storage::JournalFilter filter;
    filter.days = request.days;
    filter.actor = request.author;
    filter.snapshot = session.snapshot();
    if (!request.table.empty()) {
        filter.table = storage::table(request.table);
        if (!filter.table) {
            throw Error(Trouble::use, "upkeep.no_such_table", {{"table", request.table}});
        }
    }
    sink.begin(head_of("metodist.journal/1", operation_columns()));
    std::int64_t count = 0;
    storage::each_journal_entry(session.store(), filter, [&](const storage::JournalEntry& entry) {
        sink.row(operation_tree(entry));
        ++count;
    });
    Answer close;
    close.tree = Tree::object();
    close.tree.set("count", count);
    close.closing.push_back({count == 0 ? "upkeep.journal_empty" : "upkeep.journal_count", {{"count", count}}});
    sink.end(close);
}

storage::JournalEntry entry_of(Session& session, std::int64_t number) {
    auto found = storage::find_journal_entry(session.store(), number, session.snapshot());
    if (!found) {
        throw Error(Trouble::use, "storage.no_such_operation",
                    {{"operation", number}, {"last", session.store().last_operation()}});
    }
    return *found;
}

// The note of one operation as sentences, each only where there is something to say.
std::vector<Sentence> told(const storage::JournalEntry& entry) {
    const auto& operation = entry.operation;
    std::vector<Sentence> out{{"upkeep.operation",
                               {{"operation", operation.id},
                                {"moment", operation.note.moment},
                                {"actor", operation.note.actor},
                                {"command", operation.note.command}}}};
    const auto say = [&](const char* code, const char* name, const std::string& text) {
        if (!text.empty()) {
            out.push_back({code, {{name, text}}, 1});
        }
    };
    say("upkeep.operation_reason", "reason", operation.note.reason);
    say("upkeep.operation_paper", "paper", operation.note.paper);
    say("upkeep.operation_edition", "edition", operation.note.edition);
    if (operation.note.today) {
        out.push_back({"upkeep.operation_today", {{"today", *operation.note.today}}, 1});
    }
    if (operation.note.undoes) {
        out.push_back({"upkeep.operation_undoes", {{"operation", *operation.note.undoes}}, 1});
    }
    if (entry.undone_by) {
        out.push_back({"upkeep.operation_undone", {{"operation", *entry.undone_by}}, 1});
    }
    return out;
}

// A row that the operation both recorded and ended is told as one that it recorded.
void show_operation(Session& session, std::int64_t number, RowSink& sink) {
    const auto entry = entry_of(session, number);
    auto columns = journal_row_columns();
    columns.insert(columns.begin(), {"upkeep.column.change", "change", CellFormat::word, "row_change"});
    auto head = head_of("metodist.operation/1", std::move(columns));
    const Tree note = operation_tree(entry);
    for (const auto& [key, value] : *note.as_object()) {
        head.tree.set(key, value);
    }
    Tree made = Tree::list();
    for (const auto& each : storage::made_by(session.store(), number)) {
        made.push(Tree::object().set("identity", storage::identity_key(each.identity)).set("code", each.code));
    }
    head.tree.set("made", std::move(made));
    head.lead = told(entry);
    sink.begin(head);
    storage::each_journal_row(session.store(), number, [&](const storage::JournalRow& row) {
        Tree tree = Tree::object();
        tree.set("change", row.row.recorded == number ? "recorded" : "ended");
        const Tree said = journal_row_tree(row);
        for (const auto& [key, value] : *said.as_object()) {
            tree.set(key, value);
        }
        sink.row(tree);
    });
    sink.end(Answer{});
}

Tree verdict_tree(const storage::VerdictUse& use) {
    return Tree::object()
        .set("educator", use.educator)
        .set("purpose", use.purpose)
        .set("outcome", use.outcome)
        .set("operation", use.recorded)
        .set("ended_by", use.ended);
}

void show_history(Session& session, About about, RowSink& sink) {
    auto columns = journal_row_columns();
    columns.push_back({"upkeep.column.operation", "operation", CellFormat::number, {}});
    columns.push_back({"upkeep.column.moment", "moment", CellFormat::text, {}});
    columns.push_back({"upkeep.column.actor", "actor", CellFormat::text, {}});
    columns.push_back({"upkeep.column.ended_by", "ended_by", CellFormat::number, {}});
    columns.push_back({"upkeep.column.verdicts", "verdict_operations", CellFormat::list, {}});
    auto head = head_of("metodist.history/1", std::move(columns));
    const auto code = storage::code_of(session.store(), about.identity, about.id);
    head.tree.set("identity", storage::identity_key(about.identity));
    head.tree.set("code", code);
    sink.begin(head);
    std::map<std::int64_t, storage::StoredOperation> operations;
    const auto operation = [&](std::int64_t number) -> const storage::StoredOperation& {
        const auto known = operations.find(number);
        return known != operations.end()
                   ? known->second
                   : operations.emplace(number, storage::find_operation(session.store(), number).value()).first->second;
    };
    for (const auto& entry : storage::history_of(session.store(), about, session.snapshot())) {
        Tree row = journal_row_tree(entry.row);
        const auto& recorded = operation(entry.row.row.recorded);
        row.set("operation", recorded.id);
        row.set("moment", recorded.note.moment);
        row.set("actor", recorded.note.actor);
        row.set("command", recorded.note.command);
        row.set("ended_by", entry.row.row.ended);
        row.set("ended_at", entry.row.row.ended ? Tree(operation(*entry.row.row.ended).note.moment) : Tree());
        Tree verdicts = Tree::list();
        Tree numbers = Tree::list();
        for (const auto& use : entry.verdicts) {
            verdicts.push(verdict_tree(use));
            numbers.push(use.recorded);
        }
        row.set("verdicts", std::move(verdicts));
        row.set("verdict_operations", std::move(numbers));
        sink.row(row);
    }
    sink.end(Answer{});
}

}  // namespace

void read_journal(const Frame& frame, const ReadJournal& request, RowSink& sink) {
    Session session(frame, storage::Store::Mode::questions);
    if (request.operation) {
        show_operation(session, *request.operation, sink);
    } else if (const auto subject = about(session, request)) {
        show_history(session, *subject, sink);
    } else {
        list_operations(session, request, sink);
    }
}

}  // namespace metodist::app

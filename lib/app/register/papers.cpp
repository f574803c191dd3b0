#include "app/register/papers.hpp"

#include <algorithm>

#include "app/fact_tree.hpp"
#include "app/naming.hpp"
#include "app/words.hpp"
#include "base/text.hpp"
#include "storage/names.hpp"
#include "storage/papers.hpp"

namespace metodist::app {

namespace {

using storage::column;
using storage::Identity;
using storage::Ledger;
using storage::Row;

std::size_t at(std::string_view key) { return column(Ledger::paper_entry, key); }

Tree paper_tree(Session& session, const Row& row) {
    const auto text = [&](std::string_view key) {
        return row.text(at(key)).empty() ? Tree() : Tree(row.text(at(key)));
    };
    Tree out = Tree::object();
    out.set("code", storage::code_of(session.store(), Identity::paper, row.subject));
    out.set("kind", text("kind"));
    out.set("number", text("number"));
    const auto dated = row.number(at("dated"));
    out.set("dated", dated ? Tree(Day::from_number(static_cast<std::int32_t>(*dated))) : Tree());
    out.set("issuer", text("issuer"));
    out.set("title", text("title"));
    out.set("state", text("state"));
    out.set("taken_over", row.number(at("taken_over")).value_or(0) != 0);
    const auto amends = row.number(at("amends"));
    out.set("amends", amends ? Tree(storage::code_of(session.store(), Identity::paper, *amends)) : Tree());
    return out;
}

std::vector<Column> paper_columns() {
    return {{"register.column.code", "code", CellFormat::text, {}},
            {"register.column.paper_kind", "kind", CellFormat::word, "paper_kind"},
            {"register.column.number", "number", CellFormat::text, {}},
            {"register.column.dated", "dated", CellFormat::day, {}},
            {"register.column.issuer", "issuer", CellFormat::text, {}},
            {"register.column.title", "title", CellFormat::text, {}},
            {"register.column.state", "state", CellFormat::word, "paper_state"}};
}

// The row to be recorded, all faults told.
std::vector<Field> checked(Session& session, const AddPaper& request) {
    const auto lists = vocabularies(session.frame());
    std::vector<Finding> findings;
    const auto fault = [&](std::string code, Arguments arguments) {
        Finding finding;
        finding.code = std::move(code);
        finding.arguments = std::move(arguments);
        findings.push_back(std::move(finding));
    };
    const auto kind = read_word(lists, "paper_kind", request.kind, findings);
    const auto state = read_word(lists, "paper_state", request.state, findings);
    if (tidy(request.number).empty()) {
        fault("register.paper_without_number", {});
    }
    if (request.dated && session.frame().today < *request.dated && state != "draft") {
        fault("register.paper_ahead", {{"day", *request.dated}, {"today", session.frame().today}});
    }
    Field amends;
    if (!request.amends.empty()) {
        auto meant = meant_paper(session, request.amends);
        amends = meant.id ? Field(*meant.id) : Field();
        std::ranges::move(meant.findings, std::back_inserter(findings));
    }
    if (!findings.empty() &&
        std::ranges::any_of(findings, [](const Finding& each) { return each.severity == Severity::breach; })) {
        throw Error(Trouble::input, std::move(findings));
    }
    const Field dated = request.dated ? Field(std::int64_t{request.dated->number()}) : Field();
    return {*kind,
            tidy(request.number),
            dated,
            or_nothing(tidy(request.issuer)),
            or_nothing(tidy(request.title)),
            *state,
            {},
            {},
            std::int64_t{request.taken_over ? 1 : 0},
            amends};
}

void refuse_known(Session& session, const std::vector<Field>& values) {
    storage::each_row(session.store(), Ledger::paper_entry, {}, [&](const Row& row) {
        const auto same = [&](std::string_view key) { return row.values[at(key)] == values[at(key)]; };
        if (same("number") && same("dated") && same("issuer") && same("kind")) {
            throw Error(Trouble::refused, "register.paper_known",
                        {{"number", row.text(at("number"))},
                         {"code", storage::code_of(session.store(), Identity::paper, row.subject)}});
        }
    });
}

std::vector<Row> wished_papers(Session& session, const ListPapers& request) {
    const auto lists = vocabularies(session.frame());
    std::vector<Finding> findings;
    const auto kind =
        request.kind.empty() ? std::string() : read_word(lists, "paper_kind", request.kind, findings).value_or("");
    std::vector<Row> rows;
    storage::each_row(session.store(), Ledger::paper_entry, session.snapshot(), [&](const Row& row) {
        const std::string whole = row.text(at("number")) + " " + row.text(at("issuer")) + " " + row.text(at("title"));
        const bool named = tidy(request.text).empty() || !best_fits({{1, whole}}, request.text).empty();
        if (named && (kind.empty() || row.text(at("kind")) == kind)) {
            rows.push_back(row);
        }
    });
    std::ranges::stable_sort(rows, {}, [](const Row& row) { return row.number(at("dated")).value_or(0); });
    return rows;
}

std::string subject_name(Session& session, Subject subject, std::int64_t id) {
    auto& store = session.store();
    switch (subject) {
        case Subject::educator: return storage::educator_name(store, id, session.asked(), session.snapshot());
        case Subject::organisation: return storage::organisation_name(store, id, session.asked(), session.snapshot());
        case Subject::body: return storage::body_name(store, id, session.asked(), session.snapshot());
    }
    return {};
}

void put_all(Tree& tree, const Tree& more) {
    for (const auto& [key, value] : *more.as_object()) {
        tree.set(key, value);
    }
}

Tree facts_resting_on(Session& session, std::int64_t paper) {
    Names names(session);
    Tree facts = Tree::list();
    storage::each_row_resting_on(
        session.store(), paper, session.snapshot(), [&](storage::TableId table, const Row& row) {
            if (const auto kind = table.fact_kind()) {
                Tree fact = Tree::object();
                fact.set("code", storage::code_of(session.store(), storage::table_schema(table).subject, row.subject));
                fact.set("name", subject_name(session, fact_schema(*kind).subject, row.subject));
                put_all(fact, fact_tree(fact_of(*kind, row), names));
                facts.push(std::move(fact));
            }
        });
    return facts;
}

}  // namespace

Answer add_paper(const Frame& frame, const AddPaper& request) {
    Session session(frame, storage::Store::Mode::changes);
    const auto values = checked(session, request);
    refuse_known(session, values);
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.paper/1");
    const auto operation = session.change(request.reason, {}, [&](storage::Operation& made) {
        const auto id = made.create(Identity::paper, std::nullopt, "d");
        made.record(Ledger::paper_entry, {id, false, {}, {}, values});
        const Tree tree = paper_tree(session, storage::rows(session.store(), Ledger::paper_entry, id).back());
        put_all(answer.tree, tree);
        answer.tree.set("results", Tree(Tree::List{tree}));
    });
    answer.tree.set("operation", operation == 0 ? Tree() : Tree(operation));
    answer.tree.set("dry_run", frame.dry_run);
    answer.columns = paper_columns();
    return answer;
}

Answer list_papers(const Frame& frame, const ListPapers& request) {
    Session session(frame, storage::Store::Mode::questions);
    const auto rows = wished_papers(session, request);
    Tree results = Tree::list();
    for (const auto& row : rows) {
        results.push(paper_tree(session, row));
    }
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.papers/1");
    answer.tree.set("results", std::move(results));
    answer.columns = paper_columns();
    const auto count = static_cast<std::int64_t>(rows.size());
    answer.closing.push_back({count == 0 ? "register.nothing_found" : "register.list_count", {{"count", count}}, 0});
    return answer;
}

Answer show_paper(const Frame& frame, const std::string& text) {
    Session session(frame, storage::Store::Mode::questions);
    const auto id = static_cast<std::int64_t>(resolve_paper(session, text));
    const auto row = storage::rows(session.store(), Ledger::paper_entry, id, session.snapshot()).back();
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.paper/1");
    put_all(answer.tree, paper_tree(session, row));
    answer.tree.set("facts", facts_resting_on(session, id));
    answer.rows = "facts";
    const auto count = static_cast<std::int64_t>(answer.tree.find("facts")->as_list()->size());
    answer.lead.push_back({"register.paper_line",
                           {{"code", storage::code_of(session.store(), Identity::paper, id)},
                            {"number", row.text(at("number"))},
                            {"kind", Word{"paper_kind", row.text(at("kind"))}}},
                           0});
    answer.columns = fact_columns();
    answer.columns.pop_back();
    answer.columns.insert(answer.columns.begin(), {{"register.column.code", "code", CellFormat::text, {}},
                                                   {"register.column.whose", "name", CellFormat::text, {}}});
    answer.closing.push_back(
        {count == 0 ? "register.nothing_rests_on_it" : "register.list_count", {{"count", count}}, 0});
    return answer;
}

}  // namespace metodist::app

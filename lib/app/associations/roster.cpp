#include <algorithm>
#include <map>

#include "app/associations/associations.hpp"
#include "app/naming.hpp"
#include "base/text.hpp"
#include "storage/names.hpp"
#include "storage/people.hpp"

namespace metodist::app {

namespace {

using storage::column;
using storage::EducatorRows;
using storage::Identity;
using storage::Ledger;
using storage::Row;

std::string name_on(const EducatorRows& rows, Day day) {
    const Row* chosen = nullptr;
    for (const auto& row : rows.of(FactKind::name)) {
        if (!row.denied && (chosen == nullptr || row.valid.contains(day))) {
            chosen = &row;
        }
    }
    return chosen == nullptr ? std::string() : tidy(chosen->text(0) + ' ' + chosen->text(1) + ' ' + chosen->text(2));
}

const Row* first_on(const std::vector<Row>& rows, Day day, const std::optional<std::int64_t>& body = {}) {
    const auto found = std::ranges::find_if(rows, [&](const Row& row) {
        return !row.denied && row.valid.contains(day) && (!body || row.number(0) == body);
    });
    return found == rows.end() ? nullptr : &*found;
}

std::optional<Tree> member_tree(const EducatorRows& rows, std::int64_t body, Day day, Names& names) {
    const Row* member = first_on(rows.of(FactKind::membership), day, body);
    Tree offices = Tree::list();
    for (const auto& row : rows.of(FactKind::office)) {
        if (!row.denied && row.number(0) == body && row.valid.contains(day)) {
            offices.push(row.text(column(FactKind::office, "office")));
        }
    }
    if (member == nullptr && offices.as_list()->empty()) {
        return std::nullopt;
    }
    const Row* post = first_on(rows.of(FactKind::post), day);
    Tree out = Tree::object();
    out.set("code", rows.code);
    out.set("name", name_on(rows, day));
    out.set("organisation", post == nullptr ? Tree() : names.organisation(*post->number(0)));
    out.set("member", member != nullptr);
    out.set("offices", std::move(offices));
    out.set("since", member == nullptr ? Tree() : Tree(member->valid.since));
    out.set("taken_over", member != nullptr && member->number(column(FactKind::membership, "taken_over")) == 1);
    out.set("paper", member == nullptr || !member->paper ? Tree() : names.paper(*member->paper));
    return out;
}

Answer roster_of(Session& session, std::int64_t body) {
    Names names(session);
    std::vector<std::pair<std::string, Tree>> rows;
    storage::each_educator_rows(
        session.store(), {FactKind::name, FactKind::post, FactKind::membership, FactKind::office}, {{}, body},
        session.snapshot(), [&](const EducatorRows& each) {
            if (auto tree = member_tree(each, body, session.asked(), names)) {
                rows.emplace_back(russian_sort_key(name_on(each, session.asked())), *std::move(tree));
            }
        });
    std::ranges::stable_sort(rows, {}, &std::pair<std::string, Tree>::first);
    Tree results = Tree::list();
    for (auto& [key, tree] : rows) {
        results.push(std::move(tree));
    }
    const auto& named = names.body(body);
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.association_roster/1");
    answer.tree.set("code", *named.find("code"));
    answer.tree.set("name", *named.find("name"));
    answer.tree.set("on", session.asked());
    answer.tree.set("results", std::move(results));
    answer.lead.push_back(
        {"register.roster_line",
         {{"code", *named.find("code")->as_text()}, {"name", *named.find("name")->as_text()}, {"day", session.asked()}},
         0});
    answer.columns = {{"register.column.code", "code", CellFormat::text, {}},
                      {"register.column.name", "name", CellFormat::text, {}},
                      {"register.column.organisation", "organisation", CellFormat::text, {}},
                      {"register.column.offices", "offices", CellFormat::list, "office"},
                      {"register.column.since", "since", CellFormat::day, {}},
                      {"register.column.taken_over", "taken_over", CellFormat::yes_no, {}},
                      {"register.column.paper", "paper", CellFormat::text, {}}};
    const auto count = static_cast<std::int64_t>(rows.size());
    answer.closing.push_back({count == 0 ? "register.list_empty" : "register.list_count", {{"count", count}}, 0});
    return answer;
}

struct Association {
    std::string name;
    std::string state;
    std::vector<std::string> heads;
    std::int64_t members = 0;
};

std::map<std::int64_t, Association> associations(Session& session) {
    std::map<std::int64_t, Association> out;
    auto& store = session.store();
    storage::each_row(store, Ledger::body_entry, session.snapshot(), [&](const Row& row) {
        if (row.text(column(Ledger::body_entry, "kind")) == association) {
            out[row.subject];
        }
    });
    const auto each = [&](FactKind kind, auto&& put) {
        storage::each_row(store, kind, session.snapshot(), [&](const Row& row) {
            const bool of_people = fact_schema(kind).subject == Subject::educator;
            const auto found = out.find(of_people ? row.number(0).value_or(0) : row.subject);
            if (found != out.end() && !row.denied && row.valid.contains(session.asked())) {
                put(found->second, row);
            }
        });
    };
    each(FactKind::body_name, [](Association& body, const Row& row) {
        if (body.name.empty() || row.text(0) == "full") {
            body.name = row.text(1);
        }
    });
    each(FactKind::body_state, [](Association& body, const Row& row) { body.state = row.text(0); });
    each(FactKind::membership, [](Association& body, const Row&) { ++body.members; });
    each(FactKind::office, [&](Association& body, const Row& row) {
        if (row.text(1) == "head") {
            body.heads.push_back(storage::educator_name(store, row.subject, session.asked(), session.snapshot()));
        }
    });
    return out;
}

Answer all_associations(Session& session) {
    std::vector<std::pair<std::string, Tree>> rows;
    for (const auto& [id, body] : associations(session)) {
        Tree heads = Tree::list();
        for (const auto& each : body.heads) {
            heads.push(each);
        }
        Tree tree = Tree::object();
        tree.set("code", storage::code_of(session.store(), Identity::body, id));
        tree.set("name", body.name);
        tree.set("state", body.state.empty() ? Tree() : Tree(body.state));
        tree.set("heads", std::move(heads));
        tree.set("members", body.members);
        rows.emplace_back(russian_sort_key(body.name), std::move(tree));
    }
    std::ranges::stable_sort(rows, {}, &std::pair<std::string, Tree>::first);
    Tree results = Tree::list();
    for (auto& [key, tree] : rows) {
        results.push(std::move(tree));
    }
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.associations/1");
    answer.tree.set("on", session.asked());
    answer.tree.set("results", std::move(results));
    answer.columns = {{"register.column.code", "code", CellFormat::text, {}},
                      {"register.column.title", "name", CellFormat::text, {}},
                      {"register.column.state", "state", CellFormat::word, "body_state"},
                      {"register.column.head", "heads", CellFormat::list, {}},
                      {"register.column.members", "members", CellFormat::number, {}}};
    const auto count = static_cast<std::int64_t>(rows.size());
    answer.closing.push_back({count == 0 ? "register.nothing_found" : "register.list_count", {{"count", count}}, 0});
    return answer;
}

}  // namespace

Answer association_roster(const Frame& frame, const std::string& body) {
    Session session(frame, storage::Store::Mode::questions);
    return body.empty() ? all_associations(session)
                        : roster_of(session, static_cast<std::int64_t>(resolve_body(session, body, association)));
}

}  // namespace metodist::app

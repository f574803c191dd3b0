#include <algorithm>
#include <map>

#include "app/naming.hpp"
#include "app/register/organisations.hpp"
#include "base/text.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::Ledger;
using storage::Row;

// What the list says of each organisation, read kind by kind.
struct Entry {
    std::string name;
    std::vector<std::string> names;
    std::string kind;
    std::string head;
    std::vector<std::string> statuses;
};

std::map<std::int64_t, Entry> entries(Session& session) {
    std::map<std::int64_t, Entry> out;
    const auto municipality =
        session.frame().municipality.empty() ? std::nullopt : std::optional(session.municipality());
    storage::each_row(session.store(), Ledger::organisation_entry, session.snapshot(), [&](const Row& row) {
        if (!municipality || row.number(0) == municipality) {
            out[row.subject];
        }
    });
    const auto each = [&](FactKind kind, auto&& put) {
        storage::each_row(session.store(), kind, session.snapshot(), [&](const Row& row) {
            const auto found = out.find(row.subject);
            if (found != out.end() && !row.denied && row.valid.contains(session.asked())) {
                put(found->second, row);
            }
        });
    };
    each(FactKind::organisation_name, [](Entry& entry, const Row& row) {
        entry.names.push_back(row.text(1));
        if (entry.name.empty() || row.text(0) == "full") {
            entry.name = row.text(1);
        }
    });
    each(FactKind::organisation_kind, [](Entry& entry, const Row& row) { entry.kind = row.text(0); });
    each(FactKind::organisation_head, [](Entry& entry, const Row& row) { entry.head = row.text(0); });
    each(FactKind::organisation_status, [](Entry& entry, const Row& row) { entry.statuses.push_back(row.text(0)); });
    return out;
}

bool fits(const Entry& entry, const std::string& text, const std::string& kind, const std::string& status) {
    const auto words = folded_words(text);
    const bool named = words.empty() || std::ranges::any_of(entry.names, [&](const std::string& name) {
                           return !best_fits({{1, name}}, text).empty();
                       });
    return named && (kind.empty() || entry.kind == kind) &&
           (status.empty() || std::ranges::find(entry.statuses, status) != entry.statuses.end());
}

Tree tree_of(const Entry& entry, const std::string& code) {
    Tree statuses = Tree::list();
    for (const auto& each : entry.statuses) {
        statuses.push(each);
    }
    Tree out = Tree::object();
    out.set("code", code);
    out.set("name", entry.name);
    out.set("kind", entry.kind.empty() ? Tree() : Tree(entry.kind));
    out.set("head", entry.head.empty() ? Tree() : Tree(entry.head));
    out.set("statuses", std::move(statuses));
    return out;
}

std::string wished(const Vocabularies& lists, std::string_view list, const std::string& text,
                   std::vector<Finding>& findings) {
    return text.empty() ? std::string() : read_word(lists, list, text, findings).value_or(std::string());
}

}  // namespace

Answer list_organisations(const Frame& frame, const ListOrganisations& request) {
    Session session(frame, storage::Store::Mode::questions);
    const auto lists = vocabularies(frame);
    std::vector<Finding> findings;
    const auto kind = wished(lists, "organisation_kind", request.kind, findings);
    const auto status = wished(lists, "organisation_status", request.status, findings);
    if (has_breach(findings)) {
        throw Error(Trouble::input, std::move(findings));
    }
    std::vector<std::pair<std::string, Tree>> rows;
    for (const auto& [id, entry] : entries(session)) {
        if (fits(entry, request.text, kind, status)) {
            rows.emplace_back(russian_sort_key(entry.name),
                              tree_of(entry, storage::code_of(session.store(), storage::Identity::organisation, id)));
        }
    }
    std::ranges::stable_sort(rows, {}, &std::pair<std::string, Tree>::first);
    Tree results = Tree::list();
    for (auto& [key, tree] : rows) {
        results.push(std::move(tree));
    }
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.organisations/1");
    answer.tree.set("on", session.asked());
    answer.tree.set("results", std::move(results));
    answer.columns = {{"register.column.code", "code", CellFormat::text, {}},
                      {"register.column.title", "name", CellFormat::text, {}},
                      {"register.column.organisation_kind", "kind", CellFormat::word, "organisation_kind"},
                      {"register.column.head", "head", CellFormat::text, {}},
                      {"register.column.statuses", "statuses", CellFormat::list, "organisation_status"}};
    const auto count = static_cast<std::int64_t>(rows.size());
    answer.closing.push_back({count == 0 ? "register.nothing_found" : "register.list_count", {{"count", count}}, 0});
    return answer;
}

}  // namespace metodist::app

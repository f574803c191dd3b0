#include "app/subject_show.hpp"

#include <map>

#include "app/fact_tree.hpp"
#include "storage/names.hpp"
#include "storage/operations.hpp"

namespace metodist::app {

namespace {

using storage::Identity;

// Who recorded what, each operation read once.
class Authors {
public:
    explicit Authors(storage::Store& store) : store_(store) {}

    const Tree& of(std::int64_t operation) {
        auto [at, fresh] = known_.try_emplace(operation, Tree::object());
        if (fresh) {
            at->second.set("operation", operation);
            if (const auto found = storage::find_operation(store_, operation)) {
                at->second.set("actor", found->note.actor);
                at->second.set("moment", found->note.moment);
            }
        }
        return at->second;
    }

private:
    storage::Store& store_;
    std::map<std::int64_t, Tree> known_;
};

std::string subject_name(Session& session, Subject sort, std::int64_t id) {
    auto& store = session.store();
    switch (sort) {
        case Subject::educator: return storage::educator_name(store, id, session.asked(), session.snapshot());
        case Subject::organisation: return storage::organisation_name(store, id, session.asked(), session.snapshot());
        case Subject::body: return storage::body_name(store, id, session.asked(), session.snapshot());
    }
    return {};
}

Tree facts_tree(Session& session, Subject sort, std::int64_t subject, bool history) {
    Names names(session);
    Authors authors(session.store());
    Tree out = Tree::list();
    for (const auto& schema : fact_schemas()) {
        if (schema.subject != sort) {
            continue;
        }
        const auto rows = history ? storage::history(session.store(), schema.kind, subject)
                                  : storage::rows(session.store(), schema.kind, subject, session.snapshot());
        for (const auto& row : rows) {
            Tree fact = fact_tree(fact_of(schema.kind, row), names);
            fact.set("holds", row.valid.contains(session.asked()) && !row.ended);
            fact.set("recorded", authors.of(row.recorded));
            if (row.ended) {
                fact.set("ended", authors.of(*row.ended));
            }
            out.push(std::move(fact));
        }
    }
    return out;
}

}  // namespace

Answer show_subject(Session& session, Subject sort, std::int64_t subject, bool history) {
    const std::string code = storage::code_of(session.store(), *storage::identity(subject_key(sort)), subject);
    const std::string name = subject_name(session, sort, subject);
    Answer answer;
    answer.rows = "facts";
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist." + std::string(subject_key(sort)) + "/1");  // no message
    answer.tree.set("code", code);
    answer.tree.set("name", name);
    answer.tree.set("on", session.asked());
    answer.tree.set("facts", facts_tree(session, sort, subject, history));
    answer.lead.push_back({"register.subject", {{"code", code}, {"name", name}}, 0});
    answer.columns = fact_columns();
    answer.columns.push_back({"register.column.actor", "recorded.actor", CellFormat::text, {}});
    answer.columns.push_back({"register.column.operation", "recorded.operation", CellFormat::number, {}});
    if (history) {
        answer.columns.push_back({"register.column.ended", "ended.operation", CellFormat::number, {}});
    }
    return answer;
}

}  // namespace metodist::app

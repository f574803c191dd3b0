#include "app/fact_tree.hpp"

#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::Identity;
using storage::Ledger;

Tree paper_tree(Session& session, std::int64_t id) {
    Tree out = Tree::object();
    out.set("code", storage::code_of(session.store(), Identity::paper, id));
    for (const auto& row : storage::rows(session.store(), Ledger::paper_entry, id, session.snapshot())) {
        out.set("kind", row.text(storage::column(Ledger::paper_entry, "kind")));
        out.set("number", row.text(storage::column(Ledger::paper_entry, "number")));
        if (const auto day = row.number(storage::column(Ledger::paper_entry, "dated"))) {
            out.set("dated", Day::from_number(static_cast<std::int32_t>(*day)));
        }
    }
    return out;
}

Tree value_tree(const FactColumn& column, const Field& field, Names& names) {
    if (const auto* text = std::get_if<std::string>(&field)) {
        return *text;
    }
    const std::int64_t number = std::get<std::int64_t>(field);
    switch (column.type) {
        case ColumnType::day: return Day::from_number(static_cast<std::int32_t>(number));
        case ColumnType::flag: return number != 0;
        case ColumnType::organisation: return names.organisation(number);
        case ColumnType::body: return names.body(number);
        case ColumnType::word:
        case ColumnType::text:
        case ColumnType::number: return number;
    }
    return number;
}

}  // namespace

const Tree& Names::named(Identity identity, std::int64_t id) {
    const auto found = known_.find({identity, id});
    if (found != known_.end()) {
        return found->second;
    }
    Tree made = Tree::object();
    if (identity == Identity::paper) {
        made = paper_tree(session_, id);
    } else {
        made.set("code", storage::code_of(session_.store(), identity, id));
        made.set("name", identity == Identity::body
                             ? storage::body_name(session_.store(), id, session_.asked(), session_.snapshot())
                             : storage::organisation_name(session_.store(), id, session_.asked(), session_.snapshot()));
    }
    return known_.emplace(std::pair{identity, id}, std::move(made)).first->second;
}

Tree fact_tree(const Fact& fact, Names& names) {
    const auto& schema = fact_schema(fact.kind);
    Tree values = Tree::object();
    for (std::size_t i = 0; i < schema.columns.size(); ++i) {
        if (!std::holds_alternative<std::monostate>(fact.values[i])) {
            values.set(std::string(schema.columns[i].key), value_tree(schema.columns[i], fact.values[i], names));
        }
    }
    Tree out = Tree::object();
    out.set("fact", fact.sequence == 0 ? Tree() : Tree(fact_name(fact)));
    out.set("kind", schema.key);
    out.set("denied", fact.denied);
    out.set("values", std::move(values));
    out.set("since", fact.valid.since);
    out.set("until", fact.valid.until);
    out.set("paper", fact.paper ? names.paper(static_cast<std::int64_t>(*fact.paper)) : Tree());
    return out;
}

Tree change_tree(const FactChange& change, Names& names) {
    Tree out = Tree::object();
    out.set("change", fact_change_key(change.sort));
    const Tree fact = fact_tree(change.fact, names);
    for (const auto& [key, value] : *fact.as_object()) {
        out.set(key, value);
    }
    return out;
}

std::vector<Column> fact_columns() {
    return {{"register.column.fact", "fact", CellFormat::text, {}},
            {"register.column.kind", "kind", CellFormat::word, "fact_kind"},
            {"register.column.says", "values", CellFormat::fact, {}},
            {"register.column.since", "since", CellFormat::day, {}},
            {"register.column.until", "until", CellFormat::day, {}},
            {"register.column.paper", "paper", CellFormat::text, {}}};
}

std::vector<Column> change_columns() {
    auto out = fact_columns();
    out.insert(out.begin(), {"register.column.change", "change", CellFormat::word, "fact_change"});
    return out;
}

}  // namespace metodist::app

#include "exchange/dump.hpp"

#include <utility>

namespace metodist {

namespace {

void put(Tree& tree, const char* key, const std::string& text) {
    if (!text.empty()) {
        tree.set(key, text);
    }
}

void put(Tree& tree, const char* key, const std::optional<Day>& day) {
    if (day) {
        tree.set(key, *day);
    }
}

void put(Tree& tree, const char* key, bool flag) {
    if (flag) {
        tree.set(key, flag);
    }
}

Tree value_of(const FactColumn& column, const Field& field) {
    const auto* number = std::get_if<std::int64_t>(&field);
    if (number == nullptr) {
        return {std::get<std::string>(field)};
    }
    switch (column.type) {
        case ColumnType::flag: return {*number != 0};
        case ColumnType::day: return {Day::from_number(static_cast<std::int32_t>(*number))};
        case ColumnType::word:
        case ColumnType::text:
        case ColumnType::number:
        case ColumnType::organisation:
        case ColumnType::body: break;
    }
    return {*number};
}

Tree tree_of(const DumpedFact& fact) {
    Tree tree = Tree::object();
    put(tree, "denied", fact.denied);
    const FactSchema& schema = fact_schema(fact.kind);
    for (std::size_t i = 0; i < schema.columns.size() && i < fact.values.size(); ++i) {
        if (!std::holds_alternative<std::monostate>(fact.values[i])) {
            tree.set(std::string(schema.columns[i].key), value_of(schema.columns[i], fact.values[i]));
        }
    }
    put(tree, "since", fact.valid.since);
    put(tree, "until", fact.valid.until);
    put(tree, "paper", fact.paper);
    return tree;
}

void put_facts(Tree& tree, const std::vector<DumpedFact>& facts, Subject subject) {
    Tree by_kind = Tree::object();
    for (const auto& schema : fact_schemas()) {
        Tree list = Tree::list();
        for (const auto& fact : facts) {
            if (schema.subject == subject && fact.kind == schema.kind) {
                list.push(tree_of(fact));
            }
        }
        if (!list.as_list()->empty()) {
            by_kind.set(std::string(schema.key), std::move(list));
        }
    }
    if (!by_kind.as_object()->empty()) {
        tree.set("facts", std::move(by_kind));
    }
}

Tree coded(const std::string& code) { return Tree::object().set("code", code); }

Tree tree_of(const DumpedSetting& each) { return Tree::object().set("setting", each.setting).set("value", each.value); }

Tree tree_of(const DumpedSignatory& each) {
    Tree tree = Tree::object().set("role", each.role).set("name", each.name);
    put(tree, "post", each.post);
    put(tree, "since", each.valid.since);
    put(tree, "until", each.valid.until);
    return tree;
}

template <typename T>
void put_list(Tree& tree, const char* key, const std::vector<T>& all) {
    if (all.empty()) {
        return;
    }
    Tree list = Tree::list();
    for (const auto& each : all) {
        list.push(tree_of(each));
    }
    tree.set(key, std::move(list));
}

Tree tree_of(const DumpedMunicipality& each) {
    Tree tree = coded(each.code);
    put(tree, "name", each.name);
    put(tree, "level", each.level);
    put(tree, "language", each.language);
    put_list(tree, "settings", each.settings);
    put_list(tree, "signatories", each.signatories);
    return tree;
}

Tree tree_of(const DumpedPaper& each) {
    Tree tree = coded(each.code);
    put(tree, "kind", each.kind);
    put(tree, "number", each.number);
    put(tree, "dated", each.dated);
    put(tree, "issuer", each.issuer);
    put(tree, "title", each.title);
    put(tree, "state", each.state);
    put(tree, "file", each.file);
    put(tree, "hash", each.hash);
    put(tree, "taken_over", each.taken_over);
    put(tree, "amends", each.amends);
    return tree;
}

Tree tree_of(const DumpedOrganisation& each) {
    Tree tree = coded(each.code);
    put(tree, "municipality", each.municipality);
    put_facts(tree, each.facts, Subject::organisation);
    return tree;
}

Tree tree_of(const DumpedBody& each) {
    Tree tree = coded(each.code);
    put(tree, "kind", each.kind);
    put(tree, "municipality", each.municipality);
    put(tree, "parent", each.parent);
    put(tree, "taken_over", each.taken_over);
    put_facts(tree, each.facts, Subject::body);
    return tree;
}

Tree tree_of(const DumpedEducator& each) {
    Tree tree = coded(each.code);
    put(tree, "municipality", each.municipality);
    put(tree, "merged_into", each.merged_into);
    put_facts(tree, each.facts, Subject::educator);
    return tree;
}

template <typename T>
Tree list_of(const std::vector<T>& things) {
    Tree list = Tree::list();
    for (const auto& each : things) {
        list.push(tree_of(each));
    }
    return list;
}

}  // namespace

Tree dump_to_tree(const RegisterDump& dump) {
    Tree tree = Tree::object();
    tree.set("schema", register_schema_name);
    tree.set("municipalities", list_of(dump.municipalities));
    tree.set("papers", list_of(dump.papers));
    tree.set("organisations", list_of(dump.organisations));
    tree.set("bodies", list_of(dump.bodies));
    tree.set("educators", list_of(dump.educators));
    return tree;
}

}  // namespace metodist

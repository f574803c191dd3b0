#include "regulation/case_facts.hpp"

#include <algorithm>
#include <array>

namespace metodist {

std::optional<std::int64_t> CaseWords::number(const std::string& word) const {
    const auto found = numbers_.find(word);
    return found == numbers_.end() ? std::nullopt : std::optional(found->second);
}

std::int64_t CaseWords::intern(const std::string& word) {
    return numbers_.emplace(word, static_cast<std::int64_t>(numbers_.size()) + 1).first->second;
}

CaseWorld::CaseWorld(const Settings& root, const Vocabularies& words, const std::string& municipality)
    : vocabularies_(words), municipality_(municipality) {
    numbers_.intern(municipality);
    read_organisations(root);
    read_bodies(root);
    if (const auto people = root.table_if("person")) {
        for (const auto& name : people->names()) {
            people_.emplace(name, people->table(name));
        }
    }
    // Faults of people are told once, also of those that no case uses.
    for (const auto& [name, table] : people_) {
        SubjectFacts facts;
        read_facts(table, facts);
    }
}

void CaseWorld::read_organisations(const Settings& root) {
    const auto table = root.table_if("organisation");
    if (!table) {
        return;
    }
    for (const auto& name : table->names()) {
        const Settings organisation = table->table(name);
        const auto id = static_cast<std::int64_t>(organisations_.size()) + 1;
        organisations_.emplace(name, id);
        const std::string place = organisation.text_or("municipality", municipality_);
        around_.organisation_municipality[id] = numbers_.intern(place);
        read_facts(organisation, around_.organisations[id]);
    }
}

void CaseWorld::read_bodies(const Settings& root) {
    const auto table = root.table_if("body");
    if (!table) {
        return;
    }
    for (const auto& name : table->names()) {
        const Settings body = table->table(name);
        const auto id = static_cast<std::int64_t>(bodies_.size()) + 1;
        bodies_.emplace(name, id);
        BodyTraits traits;
        if (const auto kind = body.text_if("kind")) {
            traits.kind = numbers_.intern(*kind);
        }
        traits.municipality = numbers_.intern(body.text_or("municipality", municipality_));
        around_.body_traits[id] = traits;
        read_facts(body, around_.bodies[id]);
    }
}

SubjectFacts CaseWorld::person(const std::string& base, const std::optional<Settings>& changes) {
    SubjectFacts facts;
    facts.restart(1);
    if (const auto found = people_.find(base); found != people_.end()) {
        read_facts(found->second, facts);
    }
    if (changes) {
        read_facts(*changes, facts);
    }
    return facts;
}

// Each key is a kind of fact with the list of its rows; a kind that stands there replaces the rows known before.
void CaseWorld::read_facts(const Settings& table, SubjectFacts& facts) {
    std::vector<std::string> kinds;
    for (const auto& schema : fact_schemas()) {
        kinds.emplace_back(schema.key);
    }
    for (const auto& key : table.names()) {
        if (key == "kind" || key == "municipality") {
            continue;
        }
        const auto kind = fact_kind(key);
        if (!kind) {
            table.unknown_word(key, key, kinds);
            continue;
        }
        auto& rows = facts.edit(*kind);
        rows.clear();
        for (const auto& row : table.tables_if(key)) {
            rows.push_back(read_row(row, fact_schema(*kind)));
            rows.back().sequence = static_cast<std::int64_t>(rows.size());
        }
    }
}

FactRow CaseWorld::read_row(const Settings& table, const FactSchema& schema) {
    FactRow row;
    row.cells.fill(no_value);
    row.denied = table.flag_or("denied", false);
    if (const auto since = table.day_if("since")) {
        row.since = since->number();
    }
    if (const auto until = table.day_if("until")) {
        row.until = until->number();
    }
    for (std::size_t i = 0; i < schema.columns.size(); ++i) {
        table.allow({schema.columns[i].key});
        if (table.has(schema.columns[i].key)) {
            row.cells[i] = read_cell(table, schema.columns[i]);
        }
    }
    return row;
}

std::int64_t CaseWorld::read_cell(const Settings& table, const FactColumn& column) {
    constexpr std::int64_t most = 1000000;
    const auto named = [&](const std::map<std::string, std::int64_t>& names) {
        const std::string name = table.text(column.key);
        const auto found = names.find(name);
        if (found == names.end()) {
            std::vector<std::string> known;
            for (const auto& [each, id] : names) {
                known.push_back(each);
            }
            table.unknown_word(column.key, name, known);
            return no_value;
        }
        return found->second;
    };
    switch (column.type) {
        case ColumnType::word: {
            const std::string word = table.text(column.key);
            const Vocabulary* list = vocabularies_.find(column.vocabulary);
            if (list != nullptr && list->find(word) == nullptr) {
                table.unknown_word(column.key, word, list->codes());
            }
            return numbers_.intern(word);
        }
        case ColumnType::text: static_cast<void>(table.text(column.key)); return no_value;
        case ColumnType::number: return table.integer(column.key, 0, most);
        case ColumnType::day: return table.day(column.key).number();
        case ColumnType::flag: return table.flag(column.key) ? 1 : 0;
        case ColumnType::organisation: return named(organisations_);
        case ColumnType::body: return named(bodies_);
    }
    return no_value;
}

}  // namespace metodist

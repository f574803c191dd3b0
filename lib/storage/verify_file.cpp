// Whether the file is whole and built as the program builds it, whatever its rows say.
#include <map>
#include <set>

#include "base/text.hpp"
#include "storage/connection.hpp"
#include "storage/migrations.hpp"
#include "storage/verify_file.hpp"

namespace metodist::storage {

namespace {

constexpr int most_integrity_messages = 20;

SQLite::Database& database_of(Store& store) { return *store.connection().database; }

}  // namespace

void check_integrity(Store& store, const Find& find) {
    SQLite::Statement query(database_of(store),
                            "PRAGMA integrity_check(" + std::to_string(most_integrity_messages) + ")");
    while (query.executeStep()) {
        if (const std::string message = query.getColumn(0).getString(); message != "ok") {
            find("storage.integrity", {{"detail", message}});
        }
    }
}

void check_schema(Store& store, const Find& find) {
    SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE);
    for (const auto sql : store.connection().steps) {
        fresh.exec(std::string(sql));
    }
    const auto objects = [](SQLite::Database& database) {
        std::map<std::string, std::string> out;
        SQLite::Statement query(database,
                                "SELECT name, coalesce(sql, '') FROM sqlite_schema"
                                " WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
        while (query.executeStep()) {
            out.emplace(query.getColumn(0).getString(), query.getColumn(1).getString());
        }
        return out;
    };
    const auto expected = objects(fresh);
    const auto found = objects(database_of(store));
    std::set<std::string> different;
    for (const auto& [name, sql] : expected) {
        const auto same = found.find(name);
        if (same == found.end() || same->second != sql) {
            different.insert(name);
        }
    }
    for (const auto& [name, sql] : found) {
        if (!expected.contains(name)) {
            different.insert(name);
        }
    }
    for (const auto& name : different) {
        find("storage.schema_differs", {{"object", name}});
    }
}

void check_references(Store& store, const Find& find) {
    std::map<std::pair<std::string, std::string>, std::int64_t> broken;
    SQLite::Statement query(database_of(store), "PRAGMA foreign_key_check");
    while (query.executeStep()) {
        ++broken[{query.getColumn(0).getString(), query.getColumn(2).getString()}];
    }
    for (const auto& [tables, count] : broken) {
        find("storage.foreign_keys", {{"table", tables.first}, {"parent", tables.second}, {"count", count}});
    }
}

// A name that the index lost hides a person from every search by name.
void check_name_index(Store& store, const Find& find) {
    SQLite::Statement look(database_of(store), "SELECT 1 FROM name_index WHERE folded = ? AND educator = ?");
    SQLite::Statement query(database_of(store),
                            "SELECT educator, family, given, patronymic FROM name WHERE denied = 0");
    std::int64_t lost = 0;
    while (query.executeStep()) {
        std::string whole;
        for (const int part : {1, 2, 3}) {
            whole += query.getColumn(part).getString() + ' ';
        }
        look.bind(1, fold(whole));
        look.bind(2, query.getColumn(0).getInt64());
        lost += look.executeStep() ? 0 : 1;
        look.reset();
    }
    if (lost > 0) {
        find("storage.name_index_incomplete", {{"count", lost}});
    }
}

}  // namespace metodist::storage

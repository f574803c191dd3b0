#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include <set>
#include <string>

#include "storage/migrations.hpp"
#include "storage/schema.hpp"

using namespace metodist::storage;

namespace {

// Every table, index and trigger with its text.
std::set<std::string> objects_after(const std::string& statements) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(statements);
    SQLite::Statement query(database, "SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema");
    std::set<std::string> out;
    while (query.executeStep()) {
        out.insert(query.getColumn(0).getString());
    }
    return out;
}

}  // namespace

TEST_CASE("The released steps make the tables that the catalogue describes") {
    std::string released;
    for (const auto& step : migrations()) {
        released += step;
    }
    const auto made = objects_after(released);
    const auto described = objects_after(create_statements());
    for (const auto& object : described) {
        CHECK_MESSAGE(made.contains(object), "not in the released steps: ", object);
    }
    for (const auto& object : made) {
        CHECK_MESSAGE(described.contains(object), "not in the catalogue: ", object);
    }
}

// A database in a folder of its own that goes with the test, and the small values that operations are made of.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>

#include "base/finding.hpp"
#include "storage/operation.hpp"

namespace metodist::storage::testing {

class Scratch {
public:
    Scratch() {
        std::string pattern = (std::filesystem::temp_directory_path() / "metodist-XXXXXX").string();
        folder = mkdtemp(pattern.data());
        file = folder / "metodist.db";
        Store::create(file);
    }
    ~Scratch() { std::filesystem::remove_all(folder); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    [[nodiscard]] Store open(Store::Mode mode = Store::Mode::changes) const { return Store::open(file, mode); }
    // What somebody does with another program, the guards taken away first and put back after.
    void vandalise(const std::string& sql) const {
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
        std::string guards;
        std::string drops;
        SQLite::Statement query(database, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
        while (query.executeStep()) {
            drops += "DROP TRIGGER " + query.getColumn(0).getString() + ";";
            guards += query.getColumn(1).getString() + ";";
        }
        query.reset();
        database.exec(drops + sql + ";" + guards);
    }

    std::filesystem::path folder;
    std::filesystem::path file;
};

inline OperationNote note(std::string command) {
    OperationNote out;
    out.moment = "2026-09-01T08:00:00Z";
    out.actor = "Петрова";
    out.command = std::move(command);
    out.program = "metodist test";
    return out;
}

inline NewRow category(std::int64_t educator, const char* level) {
    NewRow row;
    row.subject = educator;
    row.values = {std::string(level), std::monostate{}, std::monostate{}};
    return row;
}

inline NewRow birth(std::int64_t educator, Day born) {
    NewRow row;
    row.subject = educator;
    row.values = {std::int64_t{born.number()}};
    return row;
}

inline NewRow name(std::int64_t educator, const char* family, const char* given) {
    NewRow row;
    row.subject = educator;
    row.values = {std::string(family), std::string(given), std::monostate{}, std::monostate{}, std::monostate{}};
    return row;
}

// Runs `work(operation)` as one committed operation and returns its number.
template <typename Work>
std::int64_t run(Store& store, std::string command, const Work& work) {
    Operation operation(store, note(std::move(command)));
    work(operation);
    operation.commit();
    return operation.id();
}

// A municipality, a school and two educators with names and categories: operation 1.
struct Office {
    std::int64_t municipality = 0;
    std::int64_t school = 0;
    std::int64_t anna = 0;
    std::int64_t vera = 0;
};

inline Office furnish(Store& store) {
    Office office;
    run(store, "mms import", [&](Operation& operation) {
        office.municipality = operation.create(Identity::municipality, std::string("luga"), "m");
        office.school = operation.create(Identity::organisation, std::string("school-1"), "o");
        NewRow school;
        school.subject = office.school;
        school.values = {office.municipality};
        operation.record(Ledger::organisation_entry, school);
        const auto person = [&](const char* family, const char* given, const char* level) {
            const auto educator = operation.create(Identity::educator, std::nullopt, "e");
            NewRow entry;
            entry.subject = educator;
            entry.values = {office.municipality, std::monostate{}};
            operation.record(Ledger::educator_entry, entry);
            operation.record(FactKind::name, name(educator, family, given));
            operation.record(FactKind::category, category(educator, level));
            return educator;
        };
        office.anna = person("Иванова", "Анна", "first");
        office.vera = person("Сидорова", "Вера", "highest");
    });
    return office;
}

// Everything that holds now, whoever recorded it and under whatever number: what an undo must restore exactly.
inline std::multiset<std::string> live_rows(Store& store) {
    std::multiset<std::string> out;
    for (std::size_t i = 0; i < table_count; ++i) {
        const TableId table = TableId::at(i);
        each_row(store, table, {}, [&](const Row& row) {
            std::string text = std::string(table_schema(table).key) + " " + std::to_string(row.subject) +
                               (row.denied ? " not" : "") + " " + (row.valid.since ? row.valid.since->iso() : "") +
                               "-" + (row.valid.until ? row.valid.until->iso() : "") + " " +
                               (row.paper ? std::to_string(*row.paper) : "");
            for (const auto& value : row.values) {
                if (const auto* number = std::get_if<std::int64_t>(&value)) {
                    text += " #" + std::to_string(*number);
                } else if (const auto* word = std::get_if<std::string>(&value)) {
                    text += " " + *word;
                } else {
                    text += " -";
                }
            }
            out.insert(text);
        });
    }
    return out;
}

}  // namespace metodist::storage::testing

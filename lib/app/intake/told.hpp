// What earlier tables said: which tables were taken in, and the marks of their statements about everybody.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/session.hpp"
#include "app/told_row.hpp"
#include "domain/law/fact_kinds.hpp"

namespace metodist::app {

struct Intake {
    std::int64_t id = 0;
    std::string code = {};
    // The operation that took it in.
    std::int64_t operation = 0;
    std::int64_t municipality = 0;
    // What the table is about: who follows the advice to take a mapping of her own goes on with the same tables.
    Subject subject = Subject::educator;
    // As it was typed.
    std::string mapping = {};
    // Nothing: the whole municipality.
    std::optional<std::int64_t> scope = {};
    Day day;
    std::string files = {};
    std::string hash = {};
};

// The tables taken in so far, in their order.
class Intakes {
public:
    explicit Intakes(Session& session);

    // Those of every municipality.
    [[nodiscard]] const std::vector<Intake>& all() const { return all_; }
    // The last one of the municipality, subject and scope; nothing where this is the first.
    [[nodiscard]] const Intake* last(std::int64_t municipality, Subject subject,
                                     const std::optional<std::int64_t>& scope) const;
    [[nodiscard]] std::set<std::int64_t> of(std::int64_t municipality) const;
    [[nodiscard]] const Intake* by_id(std::int64_t id) const;
    // Whether the operation took in a table, or took back something: no hand made its rows.
    [[nodiscard]] bool by_table(std::int64_t operation) const;
    // The day of the table that the operation took in.
    [[nodiscard]] std::optional<Day> day_of(std::int64_t operation) const;
    // The number of this very table: its own one where it was taken in before, else a new one.
    std::int64_t note(storage::Operation& operation, const Intake& intake);
    // Another operation, too, took that table in: what it recorded is of a table. An intake of its own.
    void note_again(storage::Operation& operation, std::int64_t id);

private:
    void record(storage::Operation& operation, std::int64_t id, const Intake& intake);

    Session& session_;
    // One of each operation that took a table in.
    std::vector<Intake> all_;
    mutable std::map<std::int64_t, bool> undoing_;
};

class ToldBook {
public:
    using Told = ToldRow;

    // Of educators or organisations.
    ToldBook(Session& session, Subject subject);

    // What was told of these, in one statement.
    void read(const std::vector<std::int64_t>& subjects);
    // Nothing more is to be asked or done about the subject.
    void forget(std::int64_t subject) { read_.erase(subject); }
    // Of those read.
    [[nodiscard]] const Told* of(std::int64_t subject) const;
    // Everybody of whom something was told, read or not, in the order of their numbers.
    void each(const std::function<void(std::int64_t, const Told&)>& visit) const;
    // Writes nothing where the same marks and organisations stand there.
    void put(storage::Operation& operation, std::int64_t subject, Told told);
    // The table names the subject no more.
    void end(storage::Operation& operation, std::int64_t subject);

private:
    Session& session_;
    storage::Ledger ledger_;
    std::unordered_map<std::int64_t, Told> read_;
};

}  // namespace metodist::app

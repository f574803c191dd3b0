// The facts that an import meets, read for many subjects at a time, and what it does to them.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/fact_book.hpp"
#include "app/intake/told.hpp"
#include "app/session.hpp"

namespace metodist::app {

// What became of the facts of one kind.
struct KindCount {
    std::int64_t recorded = 0;
    std::int64_t known = 0;
    std::int64_t left_out = 0;
    // Facts of an earlier table that hold no more.
    std::int64_t ended = 0;
};

class ImportLedger {
public:
    ImportLedger(Session& session, const Intakes& intakes, Day day);

    // The live facts of one kind of these subjects, in one statement; those of each are read once at most.
    void read(FactKind kind, const std::vector<std::int64_t>& subjects);
    // Nothing more is to be asked or done about the subject.
    void forget(std::int64_t subject) { held_.erase(subject); }

    // Of what was read, and of what this import did.
    [[nodiscard]] const std::vector<Fact>& live(FactKind kind, std::int64_t subject) const;
    [[nodiscard]] std::vector<Fact> all_of(std::int64_t subject) const;
    // Whether the fact stands there as a table gave it, untouched by hand since.
    [[nodiscard]] bool by_table(const Fact& fact) const;
    // Whether a fact of the register says all that the fresh one says.
    [[nodiscard]] bool says_it(const Fact& old, const Fact& fresh) const;

    // Records what the register does not know yet; what contradicts it is left out and told at `place`. Returns whether
    // it was recorded.
    bool put(storage::Operation& operation, Fact fact, const Place& place, std::vector<Finding>& findings);
    // The same for a head: whoever held the office ends on the eve of the table's day.
    bool put_office(storage::Operation& operation, Fact fact, const Place& place, std::vector<Finding>& findings);
    // What tables said and say no more: it ends on the eve of the table's day, or never held where the statement was
    // of the same day or is of a kind that does not change with time. Returns the facts as they stood.
    std::vector<Fact> supersede(storage::Operation& operation, FactKind kind, std::int64_t subject,
                                const std::function<bool(const Fact&)>& no_more);

    void leave_out(FactKind kind, std::int64_t count = 1) { counts_[kind].left_out += count; }
    void know(FactKind kind, std::int64_t count = 1) { counts_[kind].known += count; }
    [[nodiscard]] const std::map<FactKind, KindCount>& counts() const { return counts_; }

private:
    // Which operation recorded a fact.
    struct Source {
        FactKind kind{};
        std::int64_t sequence = 0;
        std::int64_t operation = 0;
    };
    struct Held {
        // By kind.
        std::vector<std::pair<FactKind, std::vector<Fact>>> facts = {};
        std::vector<Source> sources = {};
    };

    std::vector<Fact>& facts_of(FactKind kind, std::int64_t subject);
    [[nodiscard]] Finding head_finding(storage::Store& store, const char* code, const Fact& fact, std::int64_t other,
                                       const Place& place) const;
    [[nodiscard]] std::int64_t operation_of(const Fact& fact) const;
    void note(storage::Operation& operation, const Fact& fact);

    Session& session_;
    const Intakes& intakes_;
    Day day_;
    std::unordered_map<std::int64_t, Held> held_;
    // The operation of this import.
    std::int64_t own_ = 0;
    std::map<FactKind, KindCount> counts_;
    // Body and office -> whom this import gave it.
    std::map<std::pair<std::int64_t, std::string>, std::int64_t> given_;
};

}  // namespace metodist::app

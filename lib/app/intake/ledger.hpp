// The facts that an import meets, read in streams beforehand, and what it does to them.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <tuple>
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
    // The live facts of these kinds of these subjects: one statement for each kind.
    ImportLedger(Session& session, const Intakes& intakes, const std::set<FactKind>& kinds,
                 const std::set<std::int64_t>& subjects, Day day);

    [[nodiscard]] const std::vector<Fact>& live(FactKind kind, std::int64_t subject) const;
    // All live facts of the subject.
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
    using FactKey = std::tuple<FactKind, std::int64_t, std::int64_t>;

    [[nodiscard]] Finding head_finding(storage::Store& store, const char* code, const Fact& fact, std::int64_t other,
                                       const Place& place) const;
    [[nodiscard]] std::int64_t operation_of(const Fact& fact) const;
    void note(storage::Operation& operation, const Fact& fact);

    const Intakes& intakes_;
    Day day_;
    std::map<FactKind, std::map<std::int64_t, std::vector<Fact>>> live_;
    std::map<FactKey, std::int64_t> recorded_;
    // The operation of this import.
    std::int64_t own_ = 0;
    std::map<FactKind, KindCount> counts_;
    // Body and office -> whom this import gave it.
    std::map<std::pair<std::int64_t, std::string>, std::int64_t> given_;
};

}  // namespace metodist::app

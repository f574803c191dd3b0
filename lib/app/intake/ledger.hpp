// The facts that an import meets, read in streams beforehand, and what it does to them.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "app/fact_book.hpp"
#include "app/session.hpp"

namespace metodist::app {

// What became of the facts of one kind.
struct KindCount {
    std::int64_t recorded = 0;
    std::int64_t known = 0;
    std::int64_t left_out = 0;
};

class ImportLedger {
public:
    // The live facts of these kinds of these subjects: one statement for each kind.
    ImportLedger(Session& session, const std::set<FactKind>& kinds, const std::set<std::int64_t>& subjects, Day day);

    [[nodiscard]] const std::vector<Fact>& live(FactKind kind, std::int64_t subject) const;
    // Records what the register does not know yet; what contradicts it is left out and told at `place`. Returns whether
    // it was recorded.
    bool put(storage::Operation& operation, Fact fact, const Place& place, std::vector<Finding>& findings);
    // The same for a head: whoever held the office ends on the eve of the table's day.
    bool put_office(storage::Operation& operation, Fact fact, const Place& place, std::vector<Finding>& findings);

    void leave_out(FactKind kind) { ++counts_[kind].left_out; }
    void know(FactKind kind) { ++counts_[kind].known; }
    [[nodiscard]] const std::map<FactKind, KindCount>& counts() const { return counts_; }

private:
    [[nodiscard]] Finding head_finding(storage::Store& store, const char* code, const Fact& fact, std::int64_t other,
                                       const Place& place) const;
    [[nodiscard]] bool says_it(const Fact& old, const Fact& fresh) const;

    Day day_;
    std::map<FactKind, std::map<std::int64_t, std::vector<Fact>>> live_;
    std::map<FactKind, KindCount> counts_;
    // Body and office -> whom this import gave it.
    std::map<std::pair<std::int64_t, std::string>, std::int64_t> given_;
};

}  // namespace metodist::app

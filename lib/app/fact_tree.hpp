// Facts and what they point to, as answers show them.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "app/fact_book.hpp"
#include "app/session.hpp"

namespace metodist::app {

// Names of what facts point to, each read once.
class Names {
public:
    explicit Names(Session& session) : session_(session) {}
    // {"code", "name"}
    const Tree& organisation(std::int64_t id) { return named(storage::Identity::organisation, id); }
    const Tree& body(std::int64_t id) { return named(storage::Identity::body, id); }
    // {"code", "kind", "number", "dated"}
    const Tree& paper(std::int64_t id) { return named(storage::Identity::paper, id); }

private:
    const Tree& named(storage::Identity identity, std::int64_t id);

    Session& session_;
    std::map<std::pair<storage::Identity, std::int64_t>, Tree> known_;
};

// {"fact": "category:1", "kind", "denied", "values", "since", "until", "paper"}
Tree fact_tree(const Fact& fact, Names& names);
// The same with "change", what was done to it.
Tree change_tree(const FactChange& change, Names& names);

// Columns of tables of facts: name, kind, what it says, validity, paper.
std::vector<Column> fact_columns();
std::vector<Column> change_columns();

}  // namespace metodist::app

// Regulations as data: which editions there are, what they say, whether they hold, a new one, the one in force into the
// database. All but the last work without a database.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "app/session.hpp"

namespace metodist::app {

// Editions of the configuration, and those that the database has adopted.
Answer list_regulations(const Frame& frame);

struct ShowRegulation {
    // File, MUNICIPALITY or MUNICIPALITY/DATE; empty: the one in force by the database.
    std::string name;
    std::string body;
    std::string clause;
    bool readings = false;
};
// Errors: use where the body or clause is none of the edition.
Answer show_regulation(const Frame& frame, const ShowRegulation& request);

// Reads files (of editions, or local.toml and cases.toml beside them) or named editions. Throws Error (input) with all
// faults of all of them.
Answer check_regulations(const Frame& frame, const std::vector<std::string>& names);
// Runs the cases beside each edition. The verdict is no where one of them does not hold.
Answer test_regulations(const Frame& frame, const std::vector<std::string>& names);

struct BeginRegulation {
    std::string code;
    std::string name;
    std::string genitive;
    std::string kind;
    std::string region;
    std::string title;
    // The edition that serves as a template.
    std::string from;
};
// The text of the new file; it is checked before it is given.
std::string begin_regulation(const Frame& frame, const BeginRegulation& request);

// What a clause can be served by, from the strongest to the weakest.
std::vector<std::string> clause_services();

struct CoverRegulation {
    // As of ShowRegulation.
    std::string name;
    // Only this clause, and those below it; an act alone is all of its clauses. Empty: all.
    std::string clause;
    // Only what is served so: "rule", "record", "output", "text_only". Empty: all.
    std::string served_by;
};
// Each clause of the acts with what serves it. Errors: use where the clause is none of the edition.
Answer cover_regulation(const Frame& frame, const CoverRegulation& request);

Answer compare_regulations(const Frame& frame, const std::string& before, const std::string& after);

// Keeps the configured edition in force on the asked day in the database, anew where it or local.toml changed. A file
// that says something else under the date that was adopted is taken only as a correction, with its reason; Error
// (refused) otherwise.
Answer adopt_regulation(const Frame& frame, const std::string& correction);

}  // namespace metodist::app

// Bodies as the register keeps them, whatever procedure stands behind.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/fact_book.hpp"
#include "app/session.hpp"

namespace metodist::app {

struct NewBody {
    // Word of body_kind.
    std::string kind = {};
    std::string name = {};
    std::string short_name = {};
    // Words; empty where not known.
    std::string subject = {};
    std::string level = {};
    std::optional<std::int64_t> established = {};
    std::optional<Day> since = {};
    std::optional<PaperId> paper = {};
    // Entered as it was found; guards of the procedure do not apply.
    bool taken_over = false;
};

struct MadeBody {
    std::int64_t id = 0;
    std::vector<FactChange> changes = {};
};

// The body with its name, field, number and the state "active".
MadeBody make_body(storage::Operation& operation, std::int64_t municipality, const NewBody& body);

// A membership of the body that holds on the day; nothing where the person is no member.
std::optional<Fact> membership_on(storage::Store& store, std::int64_t educator, std::int64_t body, Day day);

// Offices of one name in the body that hold on the day or later.
std::vector<Fact> holders_from(storage::Store& store, std::int64_t body, const std::string& office, Day day);

// Gives the office to the person from the day on; whoever held it ends on the eve.
std::vector<FactChange> give_office(storage::Operation& operation, const Fact& office);

}  // namespace metodist::app

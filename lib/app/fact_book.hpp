// Facts of one subject changed within an operation.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/fact_orders.hpp"
#include "domain/register/succession.hpp"
#include "storage/operation.hpp"

namespace metodist::app {

// What was done, for people and programs.
struct FactChange {
    enum class Sort : std::uint8_t { known, recorded, limited, ended, dropped };
    Sort sort = Sort::recorded;
    // As it stands now; of `ended` and `dropped` as it stood.
    Fact fact = {};
};
std::string_view fact_change_key(FactChange::Sort sort);

Fact fact_of(FactKind kind, const storage::Row& row);

// Records a fact beside the live ones of its subject and kind (domain/register/succession.hpp).
// Errors: refused, "register.contradicts", where it denies what is recorded.
std::vector<FactChange> record_fact(storage::Operation& operation, const Fact& fact, std::span<const Fact> live);
std::vector<FactChange> record_fact(storage::Operation& operation, const Fact& fact);
// Does what `succession` found out of the fact and the live ones; requires that it is neither known nor contradicted.
std::vector<FactChange> record_succession(storage::Operation& operation, const Fact& fact, std::span<const Fact> live,
                                          Succession next);
// Records the fact as it stands and gives it its number.
void write_fact(storage::Operation& operation, Fact& fact);

// Does all orders to one subject. Errors: input where a named fact is not there or a day does not fit.
std::vector<FactChange> change_facts(storage::Operation& operation, std::int64_t subject,
                                     const std::vector<FactOrder>& orders);

// A fact's name as people type it: "category:2".
std::string fact_name(const Fact& fact);

}  // namespace metodist::app

// What differs between two tables of one circle of people, person by person.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/register/facts.hpp"
#include "domain/register/matching.hpp"

namespace metodist {

// An educator as far as a roster tells of her.
struct RosterState {
    NameParts name = {};
    std::set<std::int64_t> organisations = {};
    // The best category, by its place in the list of levels; nothing where none is known.
    std::optional<std::size_t> category = {};
    // The last day of the category where it has one.
    std::optional<Day> category_until = {};
    std::set<std::int64_t> associations = {};
    // Bodies that she heads.
    std::set<std::int64_t> heads = {};
};

// The state by these facts on the day. `levels`: categories from low to high, the first
// of them being none; `associations`: the bodies that count.
RosterState roster_state(std::span<const Fact> facts, Day day, const std::vector<std::string>& levels,
                         const std::set<std::int64_t>& associations);

enum class RosterChange : std::uint8_t {
    joined,
    left,
    moved,
    renamed,
    category_gained,
    category_lost,
    category_expires,
    association_joined,
    association_left,
    head_became,
    head_ceased
};
// Codes of the list `table_change`.
std::string_view code(RosterChange change);

struct ChangedPerson {
    RosterChange change{};
    // Organisation or body, of moves, associations and heads.
    std::optional<std::int64_t> from = {};
    std::optional<std::int64_t> to = {};
    // Levels, of categories; nothing where none is known.
    std::optional<std::size_t> level_before = {};
    std::optional<std::size_t> level_after = {};
    // The day on which a category ends.
    std::optional<Day> day = {};
};

// What the second state changes. A category is lost where a lower one or none comes after it; it expires where it ends
// after `day` and not after `horizon`.
std::vector<ChangedPerson> roster_changes(const RosterState& before, const RosterState& after, Day day, Day horizon);

}  // namespace metodist

// Who belongs to a body on a day, as an act or the register says, and what is wrong with that.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.hpp"
#include "base/truth.hpp"
#include "domain/meetings/rules.hpp"

namespace metodist::meetings {

// The register's number of a person; 0: nobody the register knows.
using Person = std::int64_t;

struct Member {
    Person person = 0;
    // Words of the vocabulary "office"; empty: a member without one.
    std::vector<std::string> offices = {};
    // The ground that the act names: a condition of the edition ("council.heads_association"); empty: none.
    std::string ground = {};
    // Whether the member has that ground (or, where none is named, any of the act) on the day, by the register.
    Truth ground_holds = Truth::unknown;

    friend bool operator==(const Member&, const Member&) = default;
};

// A body on one day.
struct Composition {
    // As the act states it; nothing where it states none.
    std::optional<std::int64_t> established = {};
    // Names in the act, those who left since among them; nothing where there is no act.
    std::optional<std::int64_t> named = {};
    // In office on the day, each person once.
    std::vector<Member> members = {};
    // Were members before and are none on the day.
    std::vector<Person> former = {};

    [[nodiscard]] const Member* find(Person person) const;
    // The first one who holds the office, by its word or an alias.
    [[nodiscard]] const Member* holder(const CompositionRules& rules, std::string_view office) const;
    [[nodiscard]] bool was_member(Person person) const;
};

// Whether the member counts for quorums and votes on what `rule` is about.
bool counts(const CompositionRules& rules, const DecisionRule& rule, const Member& member);
bool votes(const CompositionRules& rules, const DecisionRule& rule, const Member& member);

// The number of seats that shares are taken of, vacancies among them. Nothing where it is not known.
std::optional<std::int64_t> established_number(const CompositionRules& rules, const DecisionRule& rule,
                                               const Composition& composition);

struct CompositionFinding {
    enum class What : std::uint8_t {
        role_empty,             // nobody holds `office`
        role_twice,             // `count` hold `office`, `allowed` may
        ground_with_nobody,     // nobody on the ground `condition`
        without_ground,         // `person` is named on no ground and has none
        ground_unknown,         // whether `person` has a ground is not known
        left_ground,            // `person` is named on `condition` and has it no more
        more_than_established,  // `count` names, `allowed` seats
        vacancies,              // `count` in office, `allowed` seats
        no_established_number,  // neither the act nor its names say how many
        seats_short,            // fewer than the act asks for: `count`, `allowed`
        seats_over,             // more than the act admits: `count`, `allowed`
        person_twice            // `person` is entered twice
    };
    enum class Weight : std::uint8_t { note, gap, breach };

    What what{};
    Weight weight = Weight::breach;
    Citation place = {};
    Person person = 0;
    std::string office = {};
    std::string condition = {};
    // Of the office or the ground, for people.
    std::string title = {};
    std::int64_t count = 0;
    std::int64_t allowed = 0;
};

std::string_view code(CompositionFinding::What what);

// All findings, in the order of the rules, then of the members.
std::vector<CompositionFinding> check_composition(const CompositionRules& rules, const Composition& composition);

}  // namespace metodist::meetings

// What a change of the register means in law: who gains or loses the ground of a membership or office, which bodies
// fall under or rise above their number. Told, never carried out: an act of people follows.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/truth.hpp"

namespace metodist::intake {

enum class Role : std::uint8_t { member, candidate, holder };

// One person in one body on a day.
struct Standing {
    std::int64_t body = 0;
    std::int64_t educator = 0;
    Role role = Role::member;
    // Word, of holders.
    std::string office = {};
    // Of members: the condition of the edition on which the act seated them; empty where it names none.
    std::string ground = {};
    // What the act's own condition says; nothing where it has none.
    std::optional<Truth> condition = {};
    // The clauses that decide it.
    std::vector<std::string> clauses = {};
    // Has a place of work in the municipality.
    bool works = false;
};

// How many a body has, by each way in which an act may count.
struct Strength {
    std::int64_t body = 0;
    std::int64_t members = 0;
    // Those who work in its subject; nothing where the subject of the body is not known.
    std::optional<std::int64_t> staff = {};
};

// All that the acts look at, before or after a change.
struct LegalPicture {
    std::vector<Standing> standings;
    std::vector<Strength> strengths;
};

// The number that the act of a body wants.
struct NumberRule {
    std::int64_t body = 0;
    std::int64_t at_least = 0;
    // Whether those in the subject count, or the members.
    bool staff = false;
    // The act can be read the other way as well.
    bool other_reading = false;
};

enum class Sort : std::uint8_t {
    ground_lost,
    ground_in_doubt,
    ground_gained,
    member_left,
    holder_left,
    holder_lacks,
    holder_in_doubt,
    holder_new,
    below_number,
    above_number,
    number_unknown
};
// Codes of the list `consequence`.
std::string_view code(Sort sort);

struct Consequence {
    Sort sort{};
    std::int64_t body = 0;
    std::int64_t educator = 0;
    Role role = Role::member;
    std::string office = {};
    std::vector<std::string> clauses = {};
    // Of numbers.
    std::optional<std::int64_t> before = {};
    std::optional<std::int64_t> after = {};
    std::int64_t required = 0;
    // Those in the subject were counted, not the members.
    bool staff = false;
    // Another reading of the act gives another outcome; only another reading gives this one.
    bool differs = false;
    bool other_only = false;
};

// In the order of `Sort`.
std::vector<Consequence> consequences(const LegalPicture& before, const LegalPicture& after,
                                      const std::vector<NumberRule>& rules);

}  // namespace metodist::intake

// Who belongs to a body on a day, and what changed between two days, each change with the act or clause that made it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/day.hpp"

namespace metodist::formation {

// A paper as lists name it.
struct PaperMention {
    std::string code;
    std::string number;
    std::optional<Day> dated;
};

// One membership as it was recorded, with the names that a list shows.
struct Member {
    std::int64_t educator = 0;
    std::int64_t sequence = 0;
    std::string code;
    std::string name;
    std::string post;
    std::string organisation;
    // The days of membership, the last one included.
    DayRange valid;
    std::string entry_number;
    // Clause of the ground on which she was included.
    std::string ground;
    // The act of inclusion, where there is one.
    std::optional<PaperMention> paper;
    bool taken_over = false;
    // Included against the verdict.
    bool overridden = false;
    std::string leaving_ground;
    std::string leaving_reason;
    // Code of the act by which she left.
    std::string leaving_paper;
};

// The members on the day, in the order given.
std::vector<Member> roster_on(const std::vector<Member>& memberships, Day day);

struct RosterChange {
    enum class Sort : std::uint8_t { joined, left };
    Sort sort = Sort::joined;
    Member member;
    // The first day of membership, or the last one.
    Day day;
};

// Who is on the later roster and not on the earlier one, and the other way round. `from` < `to`.
std::vector<RosterChange> roster_changes(const std::vector<Member>& memberships, Day from, Day to);

}  // namespace metodist::formation

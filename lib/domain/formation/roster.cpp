#include "domain/formation/roster.hpp"

#include <algorithm>
#include <iterator>

namespace metodist::formation {

namespace {

// The membership of the person on the day; a person may have left and come again.
const Member* member_on(const std::vector<Member>& memberships, std::int64_t educator, Day day) {
    const auto found = std::ranges::find_if(
        memberships, [&](const Member& each) { return each.educator == educator && each.valid.contains(day); });
    return found == memberships.end() ? nullptr : &*found;
}

}  // namespace

std::vector<Member> roster_on(const std::vector<Member>& memberships, Day day) {
    std::vector<Member> out;
    std::ranges::copy_if(memberships, std::back_inserter(out),
                         [&](const Member& each) { return each.valid.contains(day); });
    return out;
}

std::vector<RosterChange> roster_changes(const std::vector<Member>& memberships, Day from, Day to) {
    std::vector<RosterChange> out;
    for (const auto& each : memberships) {
        const bool before = member_on(memberships, each.educator, from) != nullptr;
        const bool after = member_on(memberships, each.educator, to) != nullptr;
        if (after && !before && each.valid.contains(to)) {
            out.push_back({RosterChange::Sort::joined, each, each.valid.since.value_or(to)});
        }
        if (before && !after && each.valid.contains(from)) {
            out.push_back({RosterChange::Sort::left, each, each.valid.until.value_or(to)});
        }
    }
    return out;
}

}  // namespace metodist::formation

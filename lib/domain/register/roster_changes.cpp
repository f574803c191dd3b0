#include "domain/register/roster_changes.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace metodist {

namespace {

const std::string* text_at(const Fact& fact, std::size_t column) {
    return std::get_if<std::string>(&fact.values[column]);
}

const std::int64_t* number_at(const Fact& fact, std::size_t column) {
    return std::get_if<std::int64_t>(&fact.values[column]);
}

void put_category(RosterState& state, const Fact& fact, const std::vector<std::string>& levels) {
    const auto* level = text_at(fact, 0);
    const auto found = level == nullptr ? levels.end() : std::ranges::find(levels, *level);
    if (found == levels.end()) {
        return;
    }
    const auto place = static_cast<std::size_t>(found - levels.begin());
    if (!state.category || *state.category < place) {
        state.category = place;
        state.category_until = fact.valid.until;
    } else if (*state.category == place && state.category_until &&
               (!fact.valid.until || *state.category_until < *fact.valid.until)) {
        state.category_until = fact.valid.until;
    }
}

std::vector<std::int64_t> without(const std::set<std::int64_t>& all, const std::set<std::int64_t>& others) {
    std::vector<std::int64_t> out;
    std::ranges::set_difference(all, others, std::back_inserter(out));
    return out;
}

void add_moves(const RosterState& before, const RosterState& after, std::vector<ChangedPerson>& out) {
    const auto gone = without(before.organisations, after.organisations);
    const auto come = without(after.organisations, before.organisations);
    for (std::size_t i = 0; i < std::max(gone.size(), come.size()); ++i) {
        ChangedPerson moved{RosterChange::moved};
        if (i < gone.size()) {
            moved.from = gone[i];
        }
        if (i < come.size()) {
            moved.to = come[i];
        }
        out.push_back(moved);
    }
}

void add_bodies(const std::set<std::int64_t>& before, const std::set<std::int64_t>& after, RosterChange come,
                RosterChange gone, std::vector<ChangedPerson>& out) {
    for (const auto body : without(after, before)) {
        out.push_back({come, {}, body});
    }
    for (const auto body : without(before, after)) {
        out.push_back({gone, body});
    }
}

}  // namespace

RosterState roster_state(std::span<const Fact> facts, Day day, const std::vector<std::string>& levels,
                         const std::set<std::int64_t>& associations) {
    RosterState out;
    for (const auto& fact : facts) {
        if (!fact.valid.contains(day)) {
            continue;
        }
        if (fact.denied) {
            // No category at all is known to be none.
            if (fact.kind == FactKind::category && text_at(fact, 0) == nullptr && !out.category) {
                out.category = 0;
            }
            continue;
        }
        const auto* id = number_at(fact, 0);
        const bool association = id != nullptr && associations.contains(*id);
        if (fact.kind == FactKind::name) {
            const auto part = [&](std::size_t i) { return text_at(fact, i) == nullptr ? "" : *text_at(fact, i); };
            out.name = {part(0), part(1), part(2)};
        } else if (fact.kind == FactKind::post && id != nullptr) {
            out.organisations.insert(*id);
        } else if (fact.kind == FactKind::category) {
            put_category(out, fact, levels);
        } else if (fact.kind == FactKind::membership && association) {
            out.associations.insert(*id);
        } else if (fact.kind == FactKind::office && association && text_at(fact, 1) != nullptr &&
                   *text_at(fact, 1) == "head") {
            out.heads.insert(*id);
        }
    }
    return out;
}

std::string_view code(RosterChange change) {
    constexpr std::array<std::string_view, 11> codes{"joined",
                                                     "left",
                                                     "moved",
                                                     "renamed",
                                                     "category_gained",
                                                     "category_lost",
                                                     "category_expires",
                                                     "association_joined",
                                                     "association_left",
                                                     "head_became",
                                                     "head_ceased"};
    return codes[static_cast<std::size_t>(change)];
}

std::vector<ChangedPerson> roster_changes(const RosterState& before, const RosterState& after, Day day, Day horizon) {
    std::vector<ChangedPerson> out;
    add_moves(before, after, out);
    if (folded_name(before.name) != folded_name(after.name)) {
        out.push_back({RosterChange::renamed});
    }
    // Nothing known and nothing held are no different in what they give.
    if (before.category.value_or(0) != after.category.value_or(0)) {
        const bool gained = before.category.value_or(0) < after.category.value_or(0);
        ChangedPerson changed{gained ? RosterChange::category_gained : RosterChange::category_lost};
        changed.level_before = before.category;
        changed.level_after = after.category;
        out.push_back(changed);
    }
    if (after.category_until && day <= *after.category_until && *after.category_until <= horizon) {
        ChangedPerson expires{RosterChange::category_expires};
        expires.level_before = after.category;
        expires.day = after.category_until;
        out.push_back(expires);
    }
    add_bodies(before.associations, after.associations, RosterChange::association_joined,
               RosterChange::association_left, out);
    add_bodies(before.heads, after.heads, RosterChange::head_became, RosterChange::head_ceased, out);
    return out;
}

}  // namespace metodist

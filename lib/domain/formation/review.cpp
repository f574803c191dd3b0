#include "domain/formation/review.hpp"

#include <algorithm>
#include <functional>

namespace metodist::formation {

namespace {

using Test = std::function<bool(const ReviewedMember&)>;

// Those whom it concerns should agree with it; the others are named.
NormState state_of(Norm norm, const Citation& place, const std::vector<ReviewedMember>& members, const Test& concerns,
                   const Test& agrees) {
    NormState out;
    out.norm = norm;
    out.place = place;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (!concerns(members[i])) {
            continue;
        }
        ++out.required;
        if (agrees(members[i])) {
            ++out.actual;
        } else {
            out.named.push_back(i);
        }
    }
    if (out.required == 0) {
        out.outcome = NormOutcome::not_applicable;
    } else if (!out.named.empty()) {
        out.outcome = NormOutcome::not_met;
    }
    return out;
}

bool included_against(const ReviewedMember& each) { return each.member.overridden; }

// Only a known "no" makes a "not met"; what is not known yet leaves it open.
NormState eligibility_state(const FormationRules& rules, const std::vector<ReviewedMember>& members) {
    auto out = state_of(
        Norm::eligibility, rules.recheck_place, members, [](const auto& each) { return !included_against(each); },
        [](const auto& each) { return each.verdict == VerdictOutcome::eligible; });
    const bool known_no = std::ranges::any_of(
        out.named, [&](std::size_t place) { return members[place].verdict == VerdictOutcome::not_eligible; });
    if (out.outcome == NormOutcome::not_met && !known_no) {
        out.outcome = NormOutcome::unknown;
    }
    return out;
}

// Decided by people who answer for it: named, not reproached.
NormState overrides_state(const FormationRules& rules, const std::vector<ReviewedMember>& members) {
    auto out = state_of(Norm::overrides, rules.place, members, included_against, [](const auto&) { return true; });
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (included_against(members[i])) {
            out.named.push_back(i);
        }
    }
    return out;
}

// Where the act wants an order, a signed order; else an entry of the register with its number.
bool has_act(const FormationRules& rules, const ReviewedMember& each) {
    if (rules.inclusion == InclusionAct::order) {
        return why_no_order(rules.inclusion_place, each.act).empty();
    }
    return !each.member.entry_number.empty();
}

}  // namespace

std::string_view code(Norm norm) {
    switch (norm) {
        case Norm::eligibility: return "eligibility";
        case Norm::overrides: return "overrides";
        case Norm::act: return "act";
        case Norm::taken_over: return "taken_over";
        case Norm::engagement: return "engagement";
        case Norm::confirmation: return "confirmation";
    }
    return {};
}

std::string_view code(NormOutcome outcome) {
    switch (outcome) {
        case NormOutcome::met: return "met";
        case NormOutcome::not_met: return "not_met";
        case NormOutcome::unknown: return "unknown";
        case NormOutcome::not_applicable: return "not_applicable";
    }
    return {};
}

std::vector<NormState> review(const FormationRules& rules, const std::vector<ReviewedMember>& members, Day day,
                              int stale_months) {
    std::vector<NormState> out{eligibility_state(rules, members), overrides_state(rules, members)};
    out.push_back(state_of(
        Norm::act, rules.inclusion_place, members, [](const auto& each) { return !each.member.taken_over; },
        [&](const auto& each) { return has_act(rules, each); }));
    out.push_back(state_of(
        Norm::taken_over, rules.inclusion_place, members, [](const auto& each) { return each.member.taken_over; },
        [](const auto& each) { return each.member.paper.has_value(); }));
    const bool wants_basis = !rules.engagement.empty();
    out.push_back(state_of(
        Norm::engagement, rules.engagement_place, members, [&](const auto&) { return wants_basis; },
        [](const auto& each) { return each.engaged; }));
    const Day oldest = day.plus_months(-stale_months);
    out.push_back(state_of(
        Norm::confirmation, {}, members, [](const auto& each) { return each.confirmed.has_value(); },
        [&](const auto& each) { return *each.confirmed >= oldest; }));
    return out;
}

}  // namespace metodist::formation

#include <algorithm>
#include <array>

#include "domain/meetings/dates.hpp"
#include "domain/meetings/threshold_check.hpp"

namespace metodist::meetings {

namespace {

bool holds_office(const MeetingRules& rules, const Member& member, const std::string& office) {
    const OfficeRule* rule = rules.composition.office(office);
    return std::ranges::any_of(member.offices, [&](const std::string& word) {
        return word == office || (rule != nullptr && rules.composition.office(word) == rule);
    });
}

bool attends(const Meeting& meeting, Person person) {
    return std::ranges::any_of(meeting.presences,
                               [&](const Presence& presence) {
                                   return presence.person == person && presence.in_place_of == 0 && !presence.guest;
                               }) ||
           std::ranges::any_of(meeting.sheets, [&](const Sheet& sheet) { return sheet.person == person; });
}

// The offices that may preside, with those who replace the first one.
std::vector<std::string> presiding_offices(const MeetingRules& rules) {
    std::vector<std::string> out = rules.convening.chaired_by;
    const OfficeRule* first = out.empty() ? nullptr : rules.composition.office(out.front());
    if (first != nullptr && !first->replaced_by.empty() && std::ranges::find(out, first->replaced_by) == out.end()) {
        out.push_back(first->replaced_by);
    }
    return out;
}

}  // namespace

DemandVerdict judge_demand(const MeetingRules& rules, const Composition& composition,
                           const std::vector<Person>& demanding) {
    const ConveningRules& convening = rules.convening;
    const DecisionRule& rule = rules.decision("ordinary");
    DemandVerdict verdict;
    verdict.place = convening.extraordinary_place;
    std::int64_t in_office = 0;
    for (const auto& member : composition.members) {
        const bool counted = counts(rules.composition, rule, member);
        in_office += counted ? 1 : 0;
        if (std::ranges::find(demanding, member.person) == demanding.end()) {
            continue;
        }
        verdict.members += counted ? 1 : 0;
        for (const auto& office : convening.demand_offices) {
            if (verdict.office.empty() && holds_office(rules, member, office)) {
                verdict.office = office;
            }
        }
    }
    if (!verdict.office.empty()) {
        verdict.met = Truth::yes;
        return verdict;
    }
    // Any one of the ways is enough.
    Truth met = convening.demand_offices.empty() ? Truth::unknown : Truth::no;
    const auto way = [&](Truth answer, std::optional<std::int64_t> required, const Citation& place) {
        met = met == Truth::unknown && answer == Truth::no ? Truth::no : either(met, answer);
        if (required && (!verdict.required || *required < *verdict.required)) {
            verdict.required = required;
            verdict.place = place;
        }
    };
    if (convening.demand_number.value) {
        way(truth(verdict.members >= *convening.demand_number.value), convening.demand_number.value,
            convening.demand_number.place);
    }
    if (convening.demand_share.value) {
        std::optional<std::int64_t> required = 1;
        Truth all = Truth::yes;
        for (const auto& threshold : *convening.demand_share.value) {
            const auto base = threshold.of == ShareBase::established
                                  ? established_number(rules.composition, rule, composition)
                                  : std::optional(in_office);
            if (!base) {
                all = both(all, Truth::unknown);
                continue;
            }
            const auto least = smallest_passing(threshold, *base);
            required = std::max(*required, least);
            all = both(all, truth(verdict.members >= least));
        }
        way(all, required, convening.demand_share.place);
    }
    verdict.met = met;
    return verdict;
}

PresiderVerdict judge_presider(const MeetingRules& rules, const Composition& composition, const Meeting& meeting) {
    const ConveningRules& convening = rules.convening;
    PresiderVerdict verdict;
    verdict.place = convening.chaired_place;
    if (convening.chaired_by.empty()) {
        return verdict;
    }
    const Member* presider = composition.find(meeting.presider);
    const auto offices = presiding_offices(rules);
    for (std::size_t i = 0; presider != nullptr && i < offices.size(); ++i) {
        const std::string& office = offices[i];
        if (!holds_office(rules, *presider, office)) {
            continue;
        }
        verdict.office = office;
        if (i == 0) {
            verdict.may = Truth::yes;
            verdict.why = PresiderVerdict::Why::chair;
            return verdict;
        }
        const OfficeRule* rule = rules.composition.office(office);
        const bool on_instruction = rule != nullptr && rule->acting.value == Acting::on_instruction;
        if (rule != nullptr && !rule->acting.absent()) {
            verdict.place = rule->acting.place;
        }
        if (meeting.presider_instructed) {
            verdict.may = Truth::yes;
            verdict.why = PresiderVerdict::Why::instructed;
            return verdict;
        }
        if (on_instruction) {
            verdict.may = Truth::no;
            verdict.why = PresiderVerdict::Why::without_instruction;
            return verdict;
        }
        const bool one_before_attends = std::any_of(
            offices.begin(), offices.begin() + static_cast<std::ptrdiff_t>(i), [&](const std::string& before) {
                const Member* holder = composition.holder(rules.composition, before);
                return holder != nullptr && attends(meeting, holder->person);
            });
        verdict.may = truth(!one_before_attends);
        verdict.why = one_before_attends ? PresiderVerdict::Why::chair_present : PresiderVerdict::Why::in_absence;
        return verdict;
    }
    verdict.may = Truth::no;
    verdict.why = PresiderVerdict::Why::not_entitled;
    return verdict;
}

std::string_view code(PresiderVerdict::Why why) {
    constexpr std::array<std::string_view, 7> words{
        "chair",         "instructed",   "in_absence",      "without_instruction",
        "chair_present", "not_entitled", "act_does_not_say"};
    return words[static_cast<std::size_t>(why)];
}

SignatureVerdict judge_signature(const MeetingRules& rules, const Composition& composition, Person person) {
    SignatureVerdict verdict;
    if (!rules.minutes) {
        return verdict;
    }
    verdict.place = rules.minutes->signed_place;
    if (rules.minutes->signed_by.empty()) {
        return verdict;
    }
    verdict.may = Truth::no;
    const Member* member = composition.find(person);
    for (const auto& office : rules.minutes->signed_by) {
        if (member != nullptr && verdict.office.empty() && holds_office(rules, *member, office)) {
            verdict.may = Truth::yes;
            verdict.office = office;
        }
    }
    return verdict;
}

Person acting_chair(const MeetingRules& rules, const Composition& composition, const Meeting& meeting) {
    const auto& offices = rules.convening.chaired_by;
    const std::string first = offices.empty() ? "chair" : offices.front();
    const Member* chair = composition.holder(rules.composition, first);
    if (chair != nullptr && attends(meeting, chair->person)) {
        return chair->person;
    }
    const PresiderVerdict presider = judge_presider(rules, composition, meeting);
    return presider.may == Truth::yes ? meeting.presider : 0;
}

}  // namespace metodist::meetings

#include <algorithm>
#include <set>
#include <string>

#include "domain/meetings/rules_of_edition.hpp"

namespace metodist::meetings {

namespace {

// The elements of the body that meetings rest on, and its conditions: small enough to be copied.
Edition part_on_meetings(const Edition& edition, std::string_view body) {
    Edition part;
    for (const auto& element : edition.elements) {
        if (element.body == body && rule_part(element.kind)) {
            part.elements.push_back(element);
        }
    }
    for (const auto& condition : edition.conditions) {
        if (condition.key.starts_with(std::string(body) + ".")) {
            part.conditions.push_back(condition);
        }
    }
    return part;
}

// The parts of the rules that an option may change.
std::set<RulePart> parts_set(const Edition& part, const ReadingOption& option) {
    std::set<RulePart> out;
    bool conditions = false;
    for (const auto& setting : option.set) {
        if (setting.what != Setting::What::element_parameter) {
            conditions = true;
        } else if (const auto* element = part.element_at(setting.target)) {
            out.insert(*rule_part(element->kind));
        }
    }
    // Grounds are conditions.
    if (conditions && !out.empty()) {
        out.insert(RulePart::composition);
    }
    return out;
}

// The rules under an option: only what it sets is read again.
MeetingRules flipped_rules(const Edition& part, const ReadingOption& option, const std::set<RulePart>& parts,
                           const MeetingRules& rules) {
    Edition other;
    if (parts.contains(RulePart::composition)) {
        other.conditions = part.conditions;
    }
    for (const auto& element : part.elements) {
        if (parts.contains(*rule_part(element.kind)) || element.kind == ElementKind::body) {
            other.elements.push_back(element);
        }
    }
    for (const auto& setting : option.set) {
        // Settings of other bodies find no target here.
        static_cast<void>(apply(other, setting));
    }
    MeetingRules out = rules;
    for (const auto each : parts) {
        read_rules(other, rules.body, each, out);
    }
    return out;
}

}  // namespace

MeetingLaw law_of(const Edition& edition, std::string_view body) {
    const Edition part = part_on_meetings(edition, body);
    MeetingLaw law;
    law.rules = rules_of(part, body);
    for (const auto& reading : edition.readings) {
        const ReadingOption* chosen = reading.option(reading.chosen);
        for (const auto& option : reading.options) {
            const auto parts = parts_set(part, option);
            if (parts.empty()) {
                continue;
            }
            auto rules = flipped_rules(part, option, parts, law.rules);
            if (rules != law.rules) {
                law.others.push_back({reading.id, reading.clauses, reading.question, reading.chosen,
                                      chosen == nullptr ? std::string() : chosen->meaning, option.key, option.meaning,
                                      reading.local, std::move(rules)});
            }
        }
    }
    return law;
}

}  // namespace metodist::meetings

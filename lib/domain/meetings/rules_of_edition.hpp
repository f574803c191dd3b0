// The rules on meetings out of an edition.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "domain/law/edition.hpp"
#include "domain/meetings/rules.hpp"

namespace metodist::meetings {

// The rules of the body as the edition is read now. A body without an element on meetings has empty ones.
MeetingRules rules_of(const Edition& edition, std::string_view body);

// The rules are read part by part, each from elements of its own.
enum class RulePart : std::uint8_t { composition, convening, decisions, ballots, minutes };
// Nothing of kinds that meetings do not rest on.
std::optional<RulePart> rule_part(ElementKind kind);
void read_rules(const Edition& edition, std::string_view body, RulePart part, MeetingRules& rules);

// The same with every other reading flipped alone.
MeetingLaw law_of(const Edition& edition, std::string_view body);

}  // namespace metodist::meetings

// What the rules would be if an act that is recorded as silent had spoken.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/meetings/rules.hpp"

namespace metodist::meetings {

struct SpokenVariant {
    Citation place;
    MeetingRules rules;
};

// One for each other meaning of each parameter on which the act is silent and that says who takes part, whose sheets
// count and who votes on the topic. Thresholds and ties are no such parameters: they have no list of meanings.
std::vector<SpokenVariant> spoken_variants(const MeetingRules& rules, std::string_view topic);

}  // namespace metodist::meetings

// The rules on meetings out of an edition.
#pragma once

#include <string_view>

#include "domain/law/edition.hpp"
#include "domain/meetings/rules.hpp"

namespace metodist::meetings {

// The rules of the body as the edition is read now. A body without an element on meetings has empty ones.
MeetingRules rules_of(const Edition& edition, std::string_view body);

// The same with every other reading flipped alone.
MeetingLaw law_of(const Edition& edition, std::string_view body);

}  // namespace metodist::meetings

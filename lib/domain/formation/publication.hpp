// Until when the public is to be told of a change of the members.
#pragma once

#include <optional>

#include "domain/calendar/terms.hpp"
#include "domain/formation/rules.hpp"

namespace metodist::formation {

struct PublicationDue {
    DueDay last;
    // Where it is set as so many days after the change.
    std::optional<int> days_after = {};
};

// Nothing where neither the act nor the municipality sets a term.
std::optional<PublicationDue> publication_due(const PublicationRule& rule, Day changed, const WorkCalendar& calendar);

}  // namespace metodist::formation

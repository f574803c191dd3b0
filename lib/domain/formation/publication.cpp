#include "domain/formation/publication.hpp"

namespace metodist::formation {

std::optional<PublicationDue> publication_due(const PublicationRule& rule, Day changed, const WorkCalendar& calendar) {
    if (rule.due) {
        return PublicationDue{last_day(*rule.due, changed, calendar)};
    }
    if (rule.stale_after_days) {
        PublicationDue out;
        out.last.day = changed.plus_days(*rule.stale_after_days);
        out.days_after = rule.stale_after_days;
        return out;
    }
    return std::nullopt;
}

}  // namespace metodist::formation

#include "app/formation/publication.hpp"

#include "app/calendars.hpp"
#include "domain/formation/publication.hpp"

namespace metodist::app {

std::vector<Sentence> publication_step(Session& session, const formation::FormationRules& rules, Day changed) {
    if (!rules.publication) {
        return {};
    }
    const auto& rule = *rules.publication;
    std::vector<Word> channels;
    for (const auto& channel : rule.channels) {
        channels.push_back({"publication_channel", channel});
    }
    std::vector<Sentence> out{
        {"formation.next.publish",
         {{"title", rule.title}, {"who", rule.who}, {"channels", channels}, {"cite", rule.place.cite}},
         0}};
    // Only a term can run by working days.
    const auto due = formation::publication_due(rule, changed, rule.due ? work_calendar(session) : WorkCalendar());
    if (!due) {
        out.push_back({"formation.next.publish_no_term", {}, 1});
    } else if (due->days_after) {
        out.push_back(
            {"formation.next.publish_stale", {{"day", due->last.day}, {"days", std::int64_t{*due->days_after}}}, 1});
    } else {
        out.push_back({"formation.next.publish_due", {{"day", due->last.day}}, 1});
    }
    if (due && due->last.provisional()) {
        out.push_back(
            {"formation.next.publish_provisional", {{"year", std::int64_t{due->last.missing_years.front()}}}, 1});
    }
    if (rule.local) {
        out.push_back({"formation.next.publish_local", {}, 1});
    }
    return out;
}

}  // namespace metodist::app

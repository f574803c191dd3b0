#include "app/formation/publication.hpp"

#include "domain/calendar/terms.hpp"

namespace metodist::app {

std::vector<Sentence> publication_step(const formation::FormationRules& rules, Day changed) {
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
    if (rule.due) {
        out.push_back({"formation.next.publish_due", {{"day", last_day(*rule.due, changed, {}).day}}, 1});
    } else if (rule.stale_after_days) {
        out.push_back(
            {"formation.next.publish_stale",
             {{"day", changed.plus_days(*rule.stale_after_days)}, {"days", std::int64_t{*rule.stale_after_days}}},
             1});
    } else {
        out.push_back({"formation.next.publish_no_term", {}, 1});
    }
    if (rule.local) {
        out.push_back({"formation.next.publish_local", {}, 1});
    }
    return out;
}

}  // namespace metodist::app

#include <algorithm>

#include "app/meetings/decision_case.hpp"
#include "app/meetings/verdicts.hpp"

namespace metodist::app {

namespace {

// What another did about the question in time stopped its decision.
void require_not_stopped(Session& session, const MeetingCase& meeting, const storage::MeetingItem& item,
                         Arguments said) {
    const auto& rules = meeting.rules();
    const auto effect =
        meetings::effect_of(rules.decision(topic_of(&item)), item_of(meeting.record, item),
                            meeting.record.closing_day(), session.asked(), calendar_for(session, rules));
    if (effect.effective != meetings::Effective::vetoed) {
        return;
    }
    const auto stops = [&](const storage::ResolutionMark& each) {
        return each.item == item.item && each.number == 0 && (each.mark == "refused" || each.mark == "vetoed");
    };
    const auto mark = std::ranges::find_if(meeting.record.marks, stops);
    said.push_back({"day", mark->marked});
    said.push_back({"party", mark->party});
    refuse(by_clause("decisions.stopped." + mark->mark, effect.place, std::move(said)));
}

}  // namespace

meetings::VoteClosed adopting_vote(Session& session, const std::string& tool, const MeetingCase& meeting,
                                   const storage::MeetingItem& item, const RestsOn& what) {
    const auto& topics = meeting.rules().decision(what.topic).topics;
    const bool own_rule = std::ranges::find(topics, what.topic) != topics.end();
    const Arguments said{{"item", item.item}, {"meeting", meeting.record.code}, {"title", item.title}};
    if (own_rule && item.topic != what.topic) {
        refuse(by_clause(what.area + ".other_topic", what.topic_place, said));
    }
    const auto closed = closed_as(meeting.record, item.item);
    if (!closed) {
        refuse(by_clause(what.area + ".vote_open", what.place, said));
    }
    if (!closed->decided()) {
        std::vector<Finding> recount;
        const auto views = verdicts(session, tool, meeting, {item.item}, recount);
        auto why = said;
        why.push_back({"outcome", Word{"vote_outcome", std::string(meetings::code(closed->outcome))}});
        refuse(by_clause(what.area + ".not_adopted", views.front().verdict.decisive, std::move(why)));
    }
    require_not_stopped(session, meeting, item, said);
    return *closed;
}

}  // namespace metodist::app

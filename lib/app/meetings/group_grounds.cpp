#include "app/meetings/decision_case.hpp"
#include "app/meetings/group_case.hpp"

namespace metodist::app {

Citation right_to_groups(const MeetingBody& body) {
    const auto* right = body.law.edition.element(body.element->body, ElementKind::right, "create_groups");
    const auto* place = right == nullptr ? body.element : right;
    return {place->clause, place->cite};
}

meetings::VoteClosed group_decision(Session& session, const std::string& tool, const MeetingCase& meeting,
                                    std::int64_t number) {
    const auto& rule = meeting.rules().decision("group_creation");
    return adopting_vote(session, tool, meeting, item_named(meeting, number),
                         {"group_creation", rule.force.absent() ? rule.place : rule.force.place,
                          right_to_groups(meeting.body), "groups"});
}

}  // namespace metodist::app

#include <algorithm>

#include "app/meetings/decision_case.hpp"
#include "app/meetings/plan.hpp"
#include "app/meetings/plan_case.hpp"

namespace metodist::app {

namespace {

using storage::Operation;
using storage::PlanRecord;

// One question adopts one plan.
void require_free(Session& session, const AdoptPlan& request, const MeetingCase& meeting, const PlanRecord& plan,
                  const Citation& place) {
    for (const auto& each : storage::plans_of(session.store(), plan.body)) {
        if (each.number != plan.number && each.adopted_at == meeting.record.id && each.adopted_item == request.item) {
            refuse(by_clause("plans.question_taken", place,
                             {{"item", request.item}, {"meeting", meeting.record.code}, {"year", each.year}}));
        }
    }
}

MeetingCase adopted_at(Session& session, const std::string& tool, const PlanRecord& plan) {
    return meeting_case(session, tool, storage::code_of(session.store(), storage::Identity::meeting, *plan.adopted_at),
                        {});
}

// What adopted the plan before stands in the way of another question, unless it was refused or vetoed since.
void require_refused(Session& session, const std::string& tool, const PlanRecord& plan, answers::Change& change) {
    const auto meeting = adopted_at(session, tool, plan);
    const auto effect =
        effect_of_adoption(session, meeting.rules(), meeting.record, plan.adopted_item, session.asked());
    const auto mark = std::ranges::find_if(meeting.record.marks, [&](const storage::ResolutionMark& each) {
        return each.item == plan.adopted_item && each.number == 0 && each.marked <= session.asked() &&
               (each.mark == "refused" || each.mark == "vetoed");
    });
    Arguments said{{"year", plan.year}, {"meeting", meeting.record.code}, {"item", plan.adopted_item}};
    if (!effect || effect->effective != meetings::Effective::vetoed || mark == meeting.record.marks.end()) {
        throw Error(Trouble::refused, "plans.adopted_before", std::move(said));
    }
    said.insert(said.end(), {{"day", mark->marked}, {"party", mark->party}, {"cite", effect->place.cite}});
    change.done.push_back({"plans.adopted_anew." + mark->mark, std::move(said), 0});
}

// The meeting whose question adopted the plan, where its act lets another complete such decisions.
std::optional<MeetingCase> completed_at(Session& session, const std::string& tool, const PlanRecord& plan) {
    if (!plan.adopted_at) {
        return std::nullopt;
    }
    auto out = adopted_at(session, tool, plan);
    const auto& rule = out.rules().decision(topic_of(out.record.item(plan.adopted_item)));
    return rule.completed_by.value ? std::optional(std::move(out)) : std::nullopt;
}

}  // namespace

Answer adopt_plan(const Frame& frame, const AdoptPlan& request) {
    const MeetingChange what{request.tool, request.meeting, {}, {}, "plan_adopt", Touches::after};
    return change_meeting(
        frame, what, [&](Session& session, Operation& operation, MeetingCase& meeting, answers::Change& change) {
            const auto before = require_plan(session, meeting.body, request.year);
            const auto place = plan_place(meeting.body, "adopted_by");
            Arguments said{
                {"year", before.year}, {"meeting", meeting.record.code}, {"item", request.item}, {"cite", place.cite}};
            if (before.adopted_at == meeting.record.id && before.adopted_item == request.item) {
                change.done.push_back({"plans.adopted_before", said, 0});
                return;
            }
            const auto closed = adopting_vote(session, request.tool, meeting, item_named(meeting, request.item),
                                              {"plan_adoption", place, place, "plans"});
            said.push_back({"closed", closed.day});
            if (session.asked() < closed.day) {
                throw Error(Trouble::refused, "plans.before_vote",
                            {{"meeting", meeting.record.code}, {"day", closed.day}, {"asked", session.asked()}});
            }
            require_free(session, request, meeting, before, place);
            if (before.adopted_at) {
                require_refused(session, request.tool, before, change);
            }
            if (before.valid.since && closed.day < *before.valid.since) {
                said.push_back({"changed", *before.valid.since});
                refuse(by_clause("plans.changed_since", place, std::move(said)));
            }
            auto plan = before;
            plan.adopted_at = meeting.record.id;
            plan.adopted_item = request.item;
            storage::record_plan_from(operation, plan, before, closed.day);
            change.done.push_back({"plans.adopted", said, 0});
            if (closed.because == meetings::Because::silent) {
                const auto& item = item_named(meeting, request.item);
                const auto where = meetings::silence_of(meeting.rules(), item_of(meeting.record, item));
                change.done.push_back({"decisions.as_recorded", {{"cite", where.cite}}, 1});
            }
            if (wants_step(plan_chain(meeting.body), "approved")) {
                change.next.push_back({"plans.next.approve", {{"year", plan.year}}, 0});
            }
        });
}

Answer approve_plan(const Frame& frame, const ApprovePlan& request) {
    const BodyChange what{request.tool, request.body, {}, "plan_approve"};
    return change_body(
        frame, what, [&](Session& session, Operation& operation, MeetingBody& body, answers::Change& change) {
            const auto before = require_plan(session, body, request.year);
            const auto place = plan_place(body, "approved_by");
            const auto* chain = plan_chain(body);
            const Day day = session.asked();
            if (wants_step(chain, "adopted") && !before.adopted_at) {
                refuse(by_clause("plans.approve_before_adopted", place, {{"year", before.year}}));
            }
            if (before.approved) {
                change.done.push_back({"plans.approved_before", {{"year", before.year}, {"day", *before.approved}}, 0});
                return;
            }
            if (before.valid.since && day < *before.valid.since) {
                throw Error(Trouble::refused, "plans.approved_too_early",
                            {{"year", before.year}, {"day", *before.valid.since}, {"asked", day}});
            }
            // The act of who completes the decision stands in one place: with the question that adopted the plan.
            if (const auto meeting = completed_at(session, request.tool, before)) {
                const auto [mark, fresh] =
                    record_completion(session, operation, *meeting,
                                      {before.adopted_item, meetings::DecisionMark::approved, request.by, {}});
                change.done.push_back(
                    {fresh ? "plans.approved" : "plans.approved_before",
                     {{"year", before.year}, {"day", mark.marked}, {"who", mark.party}, {"cite", place.cite}},
                     0});
                return;
            }
            const auto who = who_completes(session, body, chain == nullptr ? std::string() : chain->text("approved_by"),
                                           place, request.by);
            auto plan = before;
            plan.approved = day;
            plan.approved_by = who.person;
            storage::record_plan_from(operation, plan, before, day);
            change.done.push_back(
                {"plans.approved", {{"year", plan.year}, {"day", day}, {"who", who.name}, {"cite", place.cite}}, 0});
        });
}

}  // namespace metodist::app

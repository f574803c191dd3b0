#include <algorithm>

#include "app/meetings/decision_case.hpp"
#include "app/meetings/decisions.hpp"
#include "app/meetings/group_case.hpp"
#include "app/meetings/matter_case.hpp"
#include "app/meetings/meeting_views.hpp"
#include "app/meetings/minutes_text.hpp"
#include "app/meetings/plan_case.hpp"
#include "base/text.hpp"

namespace metodist::app {

namespace {

using answers::AgendaCause;
using storage::MeetingRecord;
using storage::Store;

bool has_title(const MeetingRecord& meeting, const std::string& title) {
    return std::ranges::any_of(meeting.items, [&](const storage::MeetingItem& each) {
        return each.state == "on_agenda" && fold(each.title) == fold(title);
    });
}

// Gathers what asks for a place; what stands on the agenda of a meeting that is still to come is left out.
class Causes {
public:
    Causes(Session& session, const MeetingBody& body, const SayForPapers& say)
        : session_(session), body_(body), say_(say), language_(language_of_papers(session)) {
        meetings_ = storage::records_of(session.store(), *body.body, session.snapshot());
    }

    std::vector<AgendaCause> all() {
        put_decisions();
        put_proposals();
        put_groups();
        put_plan();
        put_matters();
        return std::move(out_);
    }

private:
    [[nodiscard]] bool is_coming(const MeetingRecord& meeting) const {
        return meeting.state == "called" && session_.asked() <= meeting.day;
    }

    void put(AgendaCause cause) {
        const bool waits = std::ranges::any_of(
            meetings_, [&](const MeetingRecord& each) { return is_coming(each) && has_title(each, cause.title); });
        if (!waits) {
            out_.push_back(std::move(cause));
        }
    }

    void put_decisions() {
        const auto names = people(session_, executors_of(meetings_), session_.asked());
        LawsOfMeetings laws(session_, body_);
        Decisions decisions(session_, laws);
        for (const auto& meeting : meetings_) {
            if (meeting.state == "cancelled" || session_.asked() < meeting.day) {
                continue;
            }
            for (const auto& each : decisions.of(meeting, session_.asked(), names)) {
                if (each.fate.state != meetings::DecisionState::overdue) {
                    continue;
                }
                const Sentence title{
                    "decisions.item_title",
                    {{"decision", each.label()}, {"day", each.day}, {"content", each.content}, {"due", *each.due}},
                    0};
                put({"overdue_decision", each.meeting + " " + each.label(), say_(title, language_), each.due,
                     std::string(), each.task});
            }
        }
    }

    void put_proposals() {
        for (const auto& meeting : meetings_) {
            for (const auto& each : meeting.proposals) {
                const bool taken_up = std::ranges::any_of(meetings_, [&](const MeetingRecord& later) {
                    const bool took_place = later.state != "cancelled" && later.state != "failed";
                    return meeting.day < later.day && took_place && has_title(later, each.title);
                });
                if (each.state == "deferred" && !taken_up) {
                    put({"deferred_proposal",
                         meeting.code + " " + std::to_string(each.number),
                         each.title,
                         {},
                         each.topic,
                         each.task});
                }
            }
        }
    }

    void put_groups() {
        std::vector<storage::GroupRecord> late;
        for (auto& each : storage::groups_of(session_.store(), *body_.body, session_.snapshot())) {
            if (meetings::judge_group(days_of(each), session_.asked()) == meetings::GroupState::overdue) {
                late.push_back(std::move(each));
            }
        }
        for (const auto& each : group_views(session_, body_, late)) {
            const Sentence title{"groups.item_title", {{"name", each.name}, {"due", *each.days.due}}, 0};
            put({"group_report", each.code, say_(title, language_), each.days.due, std::string(), each.task});
        }
    }

    // Of the month that runs, and what earlier months left over.
    void put_plan() {
        const auto year = plan_year(body_, session_.asked());
        if (!plan_of(storage::plans_of(session_.store(), *body_.body, session_.snapshot()), year, session_.asked())) {
            return;
        }
        using enum meetings::PlanItemState;
        for (const auto& each : plan_view(session_, body_, year, meetings_).items) {
            if (each.verdict.state == now || each.verdict.state == not_heard || each.verdict.state == no_meeting) {
                put({"planned_question",
                     year + " " + std::to_string(each.number),
                     each.title,
                     {},
                     each.topic,
                     each.task});
            }
        }
    }

    void put_matters() {
        for (const auto& each : matter_views(session_, body_, "request")) {
            if (each.state == meetings::MatterState::overdue) {
                const Sentence title{"matters.item_title", {{"title", each.title}, {"party", each.party}}, 0};
                put({"overdue_request", std::to_string(each.number), say_(title, language_), each.days.due, {}, {}});
            }
        }
        for (const auto& each : matter_views(session_, body_, "examination")) {
            if (each.state == meetings::MatterState::answered && each.meeting.empty()) {
                const Sentence title{"matters.examination_title", {{"title", each.title}}, 0};
                put({"examination",
                     std::to_string(each.number),
                     say_(title, language_),
                     each.days.due,
                     "expertise_result",
                     {}});
            }
        }
    }

    Session& session_;
    const MeetingBody& body_;
    const SayForPapers& say_;
    std::string language_;
    std::vector<MeetingRecord> meetings_;
    std::vector<AgendaCause> out_;
};

}  // namespace

Answer next_agenda(const Frame& frame, const NextAgenda& request, const SayForPapers& say) {
    if (request.put.empty()) {
        Session session(frame, Store::Mode::questions);
        const auto body = meeting_body(session, request.tool, request.body, session.asked());
        const auto causes = body.body ? Causes(session, body, say).all() : std::vector<AgendaCause>();
        return answers::next_agenda(body.name, session.asked(), causes);
    }
    const MeetingChange what{request.tool, request.put, {}, {}, "agenda_next", Touches::preparation};
    return change_meeting(
        frame, what,
        [&](Session& session, storage::Operation& operation, MeetingCase& meeting, answers::Change& change) {
            auto number = next_item(meeting.record);
            for (const auto& cause : Causes(session, meeting.body, say).all()) {
                if (has_title(meeting.record, cause.title)) {
                    continue;
                }
                storage::MeetingItem item;
                item.item = number++;
                item.title = cause.title;
                item.topic = cause.topic;
                item.task = cause.task;
                item.state = "on_agenda";
                storage::record_item(operation, meeting.record.id, item);
                change.done.push_back({"meetings.item_added", {{"item", item.item}, {"title", item.title}}, 0});
                Tree row = Tree::object();
                row.set("meeting", meeting.record.code).set("item", item.item).set("title", item.title);
                row.set("cause", cause.cause).set("source", cause.source);
                change.results.push_back(std::move(row));
            }
            if (change.results.empty()) {
                change.done.push_back({"decisions.next_agenda_empty", {}, 0});
            }
        });
}

}  // namespace metodist::app

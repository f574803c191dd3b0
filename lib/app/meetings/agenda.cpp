#include "app/meetings/agenda.hpp"

#include <algorithm>

#include "app/calendars.hpp"
#include "app/meetings/meeting_case.hpp"
#include "app/meetings/meeting_views.hpp"
#include "app/meetings/words.hpp"
#include "app/naming.hpp"
#include "base/text.hpp"
#include "domain/meetings/agenda.hpp"

namespace metodist::app {

namespace {

using storage::Operation;

// What the act says becomes of a proposal that came on `received`.
meetings::ProposalVerdict fate_of(Session& session, const MeetingCase& meeting, Day received, bool chair_admits) {
    const bool sheets_sent = std::ranges::any_of(
        meeting.record.dispatches, [](const storage::MeetingDispatch& each) { return each.kind == "ballot"; });
    return meetings::judge_proposal(meeting.rules(), meeting.form(), meeting.record.day, received, chair_admits,
                                    sheets_sent, work_calendar(session));
}

storage::MeetingItem item_from(Session& session, const MeetingCase& meeting, const AddItem& request,
                               std::vector<Finding>& findings) {
    storage::MeetingItem item;
    item.item = next_item(meeting.record);
    item.title = text_required(request.title, "question");
    item.topic = word_of(meeting.body, "decision_kind", request.topic, findings);
    item.task = entry_of(meeting.body, "tasks", request.task, findings);
    item.state = "on_agenda";
    item.speaker = tidy(request.speaker);
    item.draft = tidy(request.draft);
    if (!request.concerns.empty()) {
        item.concerns = static_cast<std::int64_t>(resolve_educator(session, request.concerns));
        item.adoption_favours = request.favours;
    }
    item.office = word_of(meeting.body, "office", request.office, findings);
    item.seats = request.seats.value_or(0);
    if (!item.office.empty() && item.topic.empty()) {
        item.topic = "election";
    }
    return item;
}

Sentence item_line(const storage::MeetingItem& item) {
    return {"meetings.item_added", {{"item", item.item}, {"title", item.title}}, 0};
}

const storage::AgendaProposal& proposal_named(const MeetingCase& meeting, std::int64_t number) {
    const auto found = std::ranges::find(meeting.record.proposals, number, &storage::AgendaProposal::number);
    if (found == meeting.record.proposals.end()) {
        throw Error(Trouble::input, "meetings.no_such_proposal",
                    {{"meeting", meeting.record.code}, {"number", number}});
    }
    return *found;
}

Arguments late_by(const storage::AgendaProposal& proposal, const meetings::ProposalVerdict& verdict) {
    return {{"number", proposal.number}, {"received", proposal.received}, {"due", verdict.due->day}};
}

// Why the proposal may not come on the agenda as things stand; nothing where it may.
std::optional<Finding> why_not_admit(Session& session, const MeetingCase& meeting,
                                     const storage::AgendaProposal& proposal, const std::string& by) {
    using Fate = meetings::ProposalVerdict::Fate;
    const auto verdict = fate_of(session, meeting, proposal.received, !by.empty());
    const bool in_time = !verdict.late || verdict.admitted;
    switch (verdict.fate) {
        case Fate::on_agenda:
        case Fate::supplement:
        case Fate::hear_only: return std::nullopt;
        case Fate::rejected:
            return by_clause("meetings.proposal_late_rejected", verdict.place, late_by(proposal, verdict));
        case Fate::deferred:
            if (in_time) {
                return by_clause("meetings.proposal_no_sheet", verdict.place,
                                 {{"number", proposal.number}, {"form", Word{"meeting_form", meeting.record.form}}});
            }
            return by_clause("meetings.proposal_needs_chair", verdict.place, late_by(proposal, verdict));
        case Fate::not_said:
            // The act leaves it to people: somebody has to answer for it.
            if (in_time || !by.empty()) {
                return std::nullopt;
            }
            return by_clause("meetings.proposal_needs_chair", verdict.place, late_by(proposal, verdict));
    }
    return std::nullopt;
}

}  // namespace

Answer add_item(const Frame& frame, const AddItem& request) {
    const MeetingChange what{request.tool, request.meeting, {}, {}, "agenda_add", Touches::preparation};
    return change_meeting(
        frame, what, [&](Session& session, Operation& operation, MeetingCase& meeting, answers::Change& change) {
            std::vector<Finding> findings;
            const auto item = item_from(session, meeting, request, findings);
            raise_breaches(findings);
            for (const auto& each : meeting.record.items) {
                if (each.state == "on_agenda" && fold(each.title) == fold(item.title)) {
                    change.done.push_back({"meetings.item_known", {{"item", each.item}, {"title", each.title}}, 0});
                    return;
                }
            }
            const auto candidates = educators_named(session, request.candidates);
            storage::record_item(operation, meeting.record.id, item);
            for (const auto educator : candidates) {
                storage::ItemCandidate row;
                row.item = item.item;
                row.educator = educator;
                storage::record_candidate(operation, meeting.record.id, row);
            }
            change.done.push_back(item_line(item));
            Tree row = Tree::object();
            row.set("meeting", meeting.record.code).set("item", item.item).set("title", item.title);
            change.results.push_back(std::move(row));
            change.findings = std::move(findings);
        });
}

Answer remove_item(const Frame& frame, const RemoveItem& request) {
    const MeetingChange what{request.tool, request.meeting, request.reason, {}, "agenda_remove", Touches::preparation};
    return change_meeting(
        frame, what, [&](Session&, Operation& operation, MeetingCase& meeting, answers::Change& change) {
            auto item = item_named(meeting, request.item);
            if (meeting.closed(item.item)) {
                throw Error(Trouble::refused, "meetings.vote_is_closed",
                            {{"item", item.item}, {"day", meeting.record.closing_of(item.item)->closed}});
            }
            item.state = "removed";
            item.reason = request.reason;
            storage::record_item(operation, meeting.record.id, item);
            change.done.push_back({"meetings.item_removed", {{"item", item.item}, {"title", item.title}}, 0});
        });
}

Answer propose_item(const Frame& frame, const ProposeItem& request) {
    const MeetingChange what{request.tool, request.meeting, {}, {}, "agenda_propose", Touches::preparation};
    return change_meeting(
        frame, what, [&](Session& session, Operation& operation, MeetingCase& meeting, answers::Change& change) {
            std::vector<Finding> findings;
            storage::AgendaProposal proposal;
            for (const auto& each : meeting.record.proposals) {
                proposal.number = std::max(proposal.number, each.number);
            }
            ++proposal.number;
            proposal.title = text_required(request.title, "question");
            proposal.topic = word_of(meeting.body, "decision_kind", request.topic, findings);
            proposal.task = entry_of(meeting.body, "tasks", request.task, findings);
            raise_breaches(findings);
            proposal.received = session.asked();
            proposal.state = "pending";
            if (const auto meant = meant_educator(session, request.from); meant.id) {
                proposal.educator = meant.id;
            } else {
                proposal.party = tidy(request.from);
            }
            storage::record_proposal(operation, meeting.record.id, proposal);
            change.done.push_back({"meetings.proposed", {{"number", proposal.number}, {"title", proposal.title}}, 0});
            const auto verdict = fate_of(session, meeting, proposal.received, false);
            if (verdict.due) {
                change.done.push_back(
                    {verdict.late ? "meetings.proposal_late" : "meetings.proposal_in_time",
                     {{"day", proposal.received}, {"due", verdict.due->day}, {"cite", verdict.place.cite}},
                     1});
            }
            change.next.push_back(
                {"meetings.next.decide_proposal", {{"meeting", meeting.record.code}, {"number", proposal.number}}, 0});
        });
}

Answer decide_proposal(const Frame& frame, const DecideProposal& request) {
    const MeetingChange what{request.tool, request.meeting, request.reason, {}, "agenda_decide", Touches::preparation};
    return change_meeting(
        frame, what, [&](Session& session, Operation& operation, MeetingCase& meeting, answers::Change& change) {
            auto proposal = proposal_named(meeting, request.number);
            using What = DecideProposal::What;
            const std::string state = request.what == What::admit   ? "admitted"
                                      : request.what == What::defer ? "deferred"
                                                                    : "rejected";
            if (proposal.state == state) {
                change.done.push_back({"meetings.proposal_is",
                                       {{"number", proposal.number}, {"state", Word{"proposal_state", state}}},
                                       0});
                return;
            }
            if (proposal.state == "admitted") {
                throw Error(Trouble::refused, "meetings.proposal_on_agenda",
                            {{"number", proposal.number}, {"item", proposal.item}});
            }
            if (request.what == What::admit) {
                if (auto why = why_not_admit(session, meeting, proposal, request.by)) {
                    refuse(*std::move(why));
                }
                storage::MeetingItem item;
                item.item = next_item(meeting.record);
                item.title = proposal.title;
                item.topic = proposal.topic;
                item.task = proposal.task;
                item.state = "on_agenda";
                item.proposal = proposal.number;
                storage::record_item(operation, meeting.record.id, item);
                proposal.item = item.item;
                change.done.push_back(item_line(item));
            }
            proposal.state = state;
            proposal.decided = session.asked();
            proposal.decided_by = tidy(request.by);
            proposal.reason = request.reason;
            storage::record_proposal(operation, meeting.record.id, proposal);
            change.done.push_back(
                {"meetings.proposal_is", {{"number", proposal.number}, {"state", Word{"proposal_state", state}}}, 0});
        });
}

}  // namespace metodist::app

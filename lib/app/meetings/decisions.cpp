#include "app/meetings/decisions.hpp"

#include <algorithm>

#include "app/calendars.hpp"
#include "app/meetings/decision_case.hpp"
#include "base/text.hpp"
#include "exchange/json.hpp"

namespace metodist::app {

namespace {

using meetings::DecisionState;
using storage::Store;

// The last vote on the question; nothing where none was closed.
const storage::VoteClose* last_closing(const storage::MeetingRecord& meeting, std::int64_t item) {
    const storage::VoteClose* out = nullptr;
    for (const auto& each : meeting.closings) {
        if (each.item == item && (out == nullptr || out->round < each.round)) {
            out = &each;
        }
    }
    return out;
}

answers::DecisionView view_of(const meetings::MeetingRules& rules, const storage::MeetingRecord& meeting,
                              const storage::ResolutionRecord& resolution, Day day, const WorkCalendar& calendar,
                              const People& names) {
    answers::DecisionView view;
    view.meeting = meeting.code;
    view.day = meeting.day;
    view.item = resolution.item;
    view.number = resolution.number;
    view.content = resolution.content;
    view.addressee = resolution.addressee;
    view.executor = resolution.educator ? name_in(names, *resolution.educator) : resolution.executor;
    if (const auto* item = meeting.item(resolution.item)) {
        view.task = item->task;
    }
    view.due = resolution.due;
    view.fate = fate_of(rules, meeting, resolution, day, calendar);
    for (const auto& each : meeting.marks) {
        if (each.item != resolution.item || each.number != resolution.number || day < each.marked) {
            continue;
        }
        if (each.mark == "sent") {
            view.sent_to += (view.sent_to.empty() ? "" : ", ") + each.party;
        } else {
            view.note = each.note;
        }
    }
    return view;
}

std::vector<storage::MeetingRecord> one_meeting(Session& session, const MeetingBody& body,
                                                const AskDecisions& request) {
    const auto head = meeting_of_body(session, body, request.tool, request.meeting);
    auto record = storage::load_meeting(session.store(), head.id, session.snapshot());
    return record ? std::vector{*std::move(record)} : std::vector<storage::MeetingRecord>();
}

bool mentions(const std::string& text, const std::string& piece) {
    return fold(text).find(fold(piece)) != std::string::npos;
}

}  // namespace

std::optional<meetings::VoteClosed> closed_as(const storage::MeetingRecord& meeting, std::int64_t item) {
    const auto* close = last_closing(meeting, item);
    if (close == nullptr) {
        return std::nullopt;
    }
    using meetings::Because;
    using meetings::Outcome;
    meetings::VoteClosed out{close->closed, {}, Because::majority};
    out.outcome = meetings::outcome_of(close->outcome).value_or(Outcome::undetermined);
    if (out.outcome == Outcome::undetermined) {
        const auto told = parse_json(close->trace, "vote_close");
        const auto* because = told.at_path("because");
        const auto* word = because == nullptr ? nullptr : because->as_text();
        out.because = word != nullptr && *word == meetings::code(Because::silent) ? Because::silent : Because::missing;
    }
    return out;
}

meetings::DecisionFate fate_of(const meetings::MeetingRules& rules, const storage::MeetingRecord& meeting,
                               const storage::ResolutionRecord& resolution, Day day, const WorkCalendar& calendar) {
    meetings::DecisionFacts facts;
    facts.closed = closed_as(meeting, resolution.item);
    facts.closing = meeting.closing_day();
    facts.due = resolution.due;
    for (const auto& each : meeting.marks) {
        const auto mark = meetings::decision_mark_of(each.mark);
        if (mark && each.item == resolution.item && each.number == resolution.number) {
            facts.marks.push_back({*mark, each.marked});
        }
    }
    const auto* item = meeting.item(resolution.item);
    return meetings::judge_fate(rules, item_of(meeting, item == nullptr ? storage::MeetingItem() : *item), facts, day,
                                calendar);
}

std::vector<answers::DecisionView> Decisions::of(const storage::MeetingRecord& meeting, Day day, const People& names) {
    std::vector<answers::DecisionView> out;
    if (meeting.resolutions.empty()) {
        return out;
    }
    const auto& rules = laws_.of(meeting).rules.rules;
    if (!calendar_ && needs_calendar(rules)) {
        calendar_ = work_calendar(session_);
    }
    for (const auto& each : meeting.resolutions) {
        out.push_back(view_of(rules, meeting, each, day, calendar_.value_or(WorkCalendar()), names));
    }
    std::ranges::stable_sort(out, {},
                             [](const answers::DecisionView& each) { return std::pair(each.item, each.number); });
    return out;
}

std::vector<std::int64_t> executors_of(const std::vector<storage::MeetingRecord>& meetings) {
    std::vector<std::int64_t> out;
    for (const auto& meeting : meetings) {
        for (const auto& each : meeting.resolutions) {
            if (each.educator) {
                out.push_back(*each.educator);
            }
        }
    }
    return out;
}

Answer list_decisions(const Frame& frame, const AskDecisions& request) {
    Session session(frame, Store::Mode::questions);
    const auto body = meeting_body(session, request.tool, request.body, session.asked());
    std::vector<answers::DecisionView> views;
    if (body.body) {
        const auto meetings = request.meeting.empty()
                                  ? storage::records_of(session.store(), *body.body, session.snapshot())
                                  : one_meeting(session, body, request);
        const auto known = people(session, executors_of(meetings), session.asked());
        LawsOfMeetings laws(session, body);
        Decisions decisions(session, laws);
        for (const auto& meeting : meetings) {
            if ((request.year && meeting.day.year() != *request.year) || session.asked() < meeting.day ||
                meeting.state == "cancelled") {
                continue;
            }
            for (auto& view : decisions.of(meeting, session.asked(), known)) {
                const bool fits = (!request.open || is_unsettled(view.fate.state)) &&
                                  (!request.overdue || view.fate.state == DecisionState::overdue) &&
                                  (request.who.empty() || mentions(view.addressee, request.who) ||
                                   mentions(view.executor, request.who));
                if (fits) {
                    views.push_back(std::move(view));
                }
            }
        }
    }
    auto answer = answers::decisions(body.name, session.asked(), views);
    answer.findings = body.law.findings;
    return answer;
}

}  // namespace metodist::app

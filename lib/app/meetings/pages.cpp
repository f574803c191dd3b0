#include <algorithm>

#include "app/calendars.hpp"
#include "app/meetings/agenda.hpp"
#include "app/meetings/attend.hpp"
#include "app/meetings/heads.hpp"
#include "app/meetings/meeting_views.hpp"
#include "app/meetings/norm_case.hpp"
#include "app/meetings/notify.hpp"
#include "app/meetings/sent.hpp"
#include "app/meetings/verdicts.hpp"
#include "app/meetings/words.hpp"
#include "base/text.hpp"
#include "domain/meetings/agenda.hpp"

namespace metodist::app {

namespace {

using storage::Store;

answers::MeetingPage page_of(Session& session, const MeetingCase& meeting) {
    answers::MeetingPage page;
    page.meeting = view_of_meeting(meeting.body, meeting.record);
    page.meeting.items = static_cast<std::int64_t>(
        std::ranges::count(meeting.record.items, std::string("on_agenda"), &storage::MeetingItem::state));
    for (const auto& each : storage::entries_of(session.store(), meeting.record.id, session.snapshot())) {
        const bool known = std::ranges::find(page.meeting.earlier, each.day) != page.meeting.earlier.end();
        if (each.day != meeting.record.day && !known) {
            page.meeting.earlier.push_back(each.day);
        }
    }
    if (const auto* minutes = meeting.signed_minutes()) {
        page.meeting.minutes = minutes_number(*minutes);
    }
    page.today = session.asked();
    page.dates = dates_of(session, meeting);
    const auto names = people(session, meeting.on_day.known, meeting.record.day);
    for (const auto& item : meeting.record.items) {
        const auto* close = meeting.record.closing_of(item.item);
        page.items.push_back({item.item, item.title, topic_of(&item), item.task,
                              entry_title(meeting.body, "tasks", item.task), item.state, item.speaker,
                              close == nullptr ? std::string() : close->outcome});
    }
    std::vector<std::int64_t> proposers;
    for (const auto& each : meeting.record.proposals) {
        if (each.educator) {
            proposers.push_back(*each.educator);
        }
    }
    const auto from = people(session, proposers, meeting.record.day);
    for (const auto& each : meeting.record.proposals) {
        answers::ProposalView view{
            each.number, each.title, each.educator ? name_in(from, *each.educator) : each.party, each.received, false,
            each.state,  each.reason};
        for (const auto& date : page.dates) {
            if (date.dispatch.empty() && date.key != "minutes" && date.key != "copies") {
                view.late = meetings::lateness(date, each.received).late == Truth::yes;
            }
        }
        page.proposals.push_back(std::move(view));
    }
    page.sent = sent_views(session, meeting, names);
    return page;
}

std::vector<answers::PresenceView> presences_of(Session& session, const MeetingCase& meeting) {
    const auto people = verdict_people(session, meeting);
    const auto name = [&](std::int64_t person) {
        const auto found = people.find(person);
        return found == people.end() ? answers::VerdictPerson() : found->second;
    };
    std::vector<answers::PresenceView> out;
    for (const auto& member : meeting.on_day.composition.members) {
        bool seen = false;
        for (const auto& each : meeting.record.attendance) {
            if (each.educator == member.person && !each.in_place_of && each.category.empty()) {
                out.push_back({name(member.person).code, name(member.person).name, "member", each.mode, each.from_item,
                               each.to_item, each.note});
                seen = true;
            }
        }
        for (const auto& each : meeting.record.sheets) {
            if (each.educator == member.person && !seen) {
                out.push_back({name(member.person).code, name(member.person).name, "member", "sheet", 0, 0, {}});
                seen = true;
            }
        }
        if (!seen) {
            out.push_back({name(member.person).code, name(member.person).name, "member", "absent", 0, 0, {}});
        }
    }
    std::ranges::stable_sort(out, russian_less, &answers::PresenceView::name);
    for (const auto& each : meeting.record.attendance) {
        const bool plain = !each.in_place_of && each.category.empty();
        if (!plain) {
            const auto known = each.educator ? name(*each.educator) : answers::VerdictPerson{{}, each.guest};
            out.push_back({known.code, known.name, each.in_place_of ? "substitute" : "guest", each.mode, each.from_item,
                           each.to_item, each.in_place_of ? name(*each.in_place_of).name : each.category});
        }
    }
    return out;
}

void put_quorum(const MeetingCase& meeting, Answer& answer) {
    const auto sitting = meetings::judge_sitting(meeting.body.rules, meeting.on_day.composition, meeting.held());
    answer.closing.push_back(answers::quorum_sentence("sit", sitting.quorum));
}

}  // namespace

Answer show_meeting(const Frame& frame, const AskMeeting& request) {
    Session session(frame, Store::Mode::questions);
    const auto meeting = meeting_case(session, request.tool, request.meeting);
    auto answer = answers::meeting_page(page_of(session, meeting));
    answer.findings = meeting.body.law.findings;
    return answer;
}

Answer show_agenda(const Frame& frame, const AskMeeting& request) {
    Session session(frame, Store::Mode::questions);
    return answers::agenda(page_of(session, meeting_case(session, request.tool, request.meeting)));
}

Answer show_notices(const Frame& frame, const AskMeeting& request) {
    Session session(frame, Store::Mode::questions);
    const auto meeting = meeting_case(session, request.tool, request.meeting);
    const auto page = page_of(session, meeting);
    auto answer = answers::notices(page);
    answer.findings = sent_findings(page.sent);
    return answer;
}

Answer show_attendance(const Frame& frame, const AskMeeting& request) {
    Session session(frame, Store::Mode::questions);
    const auto meeting = meeting_case(session, request.tool, request.meeting);
    require_composition(meeting.body, meeting.on_day.composition, meeting.record.day);
    auto page = page_of(session, meeting);
    page.presences = presences_of(session, meeting);
    auto answer = answers::attendance(page);
    if (meeting.record.presider) {
        const auto people = verdict_people(session, meeting);
        const auto found = people.find(meeting.record.presider->educator);
        answer.closing.push_back(
            {"meetings.presides", {{"name", found == people.end() ? std::string() : found->second.name}}, 0});
    }
    put_quorum(meeting, answer);
    answer.findings = Heads(session, meeting.body).away_from(meeting.record);
    return answer;
}

Answer show_sheets(const Frame& frame, const AskMeeting& request) {
    Session session(frame, Store::Mode::questions);
    const auto meeting = meeting_case(session, request.tool, request.meeting);
    const auto people = verdict_people(session, meeting);
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.meeting_sheets/1").set("meeting", meeting.record.code);
    Tree results = Tree::list();
    const auto sitting = meetings::judge_sitting(meeting.body.rules, meeting.on_day.composition, meeting.held());
    for (const auto& each : meeting.record.sheets) {
        const auto found = each.educator ? people.find(*each.educator) : people.end();
        const auto refused = std::ranges::find_if(sitting.refused, [&](const meetings::RefusedVote& vote) {
            return vote.sheet && vote.order == each.sequence;
        });
        Tree row = Tree::object();
        row.set("code", found == people.end() ? Tree() : Tree(found->second.code))
            .set("name", found == people.end() ? each.name : found->second.name)
            .set("returned", each.returned)
            .set("signed", each.has_signature)
            .set("marks", each.marks.empty() ? Tree() : Tree(each.marks))
            .set("refused", refused == sitting.refused.end() ? Tree() : Tree(meetings::code(refused->why)));
        results.push(std::move(row));
    }
    answer.tree.set("results", std::move(results));
    answer.columns = {{"meetings.column.name", "name"},
                      {"meetings.column.returned", "returned", CellFormat::day},
                      {"meetings.column.signed", "signed", CellFormat::yes_no},
                      {"meetings.column.marks", "marks"},
                      {"meetings.column.refused", "refused", CellFormat::word, "sheet_refusal"}};
    put_quorum(meeting, answer);
    return answer;
}

Answer list_meetings(const Frame& frame, const AskMeetings& request) {
    Session session(frame, Store::Mode::questions);
    const auto body = meeting_body(session, request.tool, request.body, session.asked());
    std::vector<answers::MeetingView> views;
    std::vector<meetings::HeldMeeting> held;
    if (body.body) {
        const auto minutes = storage::minutes_of(session.store(), *body.body, session.snapshot());
        for (const auto& head : storage::meetings_of(session.store(), *body.body, session.snapshot())) {
            if (head.state == "held" || head.state == "failed") {
                held.push_back({head.day, head.kind == "extraordinary", head.state == "held"});
            }
            if (request.year && head.day.year() != *request.year) {
                continue;
            }
            auto view = view_of_meeting(body, head);
            if (const auto found = minutes.find(head.id); found != minutes.end()) {
                for (const auto& each : found->second) {
                    view.minutes = each.corrects == 0 ? minutes_number(each) : view.minutes;
                }
            }
            views.push_back(std::move(view));
        }
    }
    std::vector<Sentence> closing;
    std::vector<Finding> findings;
    const auto year = static_cast<int>(request.year.value_or(0));
    const auto since = Day::of(year, 1, 1);
    const auto until = Day::of(year, 12, 31);
    if (request.year && since && until) {
        const auto norm = meetings::judge_norm(body.rules.rules.convening.norm, held, existence_of(session, body),
                                               *since, *until, session.asked(), calendars(session).school);
        for (const auto& each : norm.stretches) {
            closing.push_back({"meetings.norm",
                               {{"since", each.stretch.since},
                                {"until", each.stretch.until},
                                {"count", each.count},
                                {"required", each.required},
                                {"cite", norm.place.cite}},
                               0});
        }
        findings = norm_findings(norm);
    }
    auto answer = answers::meeting_list(body.name, views, closing);
    answer.findings = std::move(findings);
    return answer;
}

}  // namespace metodist::app

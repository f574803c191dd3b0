#include "app/meetings/report.hpp"

#include <algorithm>

#include "app/calendars.hpp"
#include "app/meetings/decision_case.hpp"
#include "app/meetings/group_case.hpp"
#include "app/meetings/meeting_case.hpp"
#include "app/meetings/meeting_views.hpp"
#include "app/meetings/norm_case.hpp"
#include "base/text.hpp"
#include "domain/meetings/agenda.hpp"

namespace metodist::app {

namespace {

using storage::MeetingRecord;
using storage::Store;

// `meeting.body` is that of the report; sheets that count for nothing do not count here either.
meetings::AttendedMeeting attended(const BodyRows& rows, MeetingCase& meeting) {
    meetings::AttendedMeeting out;
    meeting.on_day = composition_on(rows, meeting.record.day);
    for (const auto& member : meeting.on_day.composition.members) {
        out.members.push_back(member.person);
    }
    for (const auto& each : meeting.record.attendance) {
        if (each.educator && each.mode != "absent" && !each.in_place_of && each.category.empty()) {
            out.present.push_back(*each.educator);
        }
    }
    out.by_sheet = sheets_that_count(meeting);
    return out;
}

// The verdict on the norm, by the rules as chosen and by each other reading that ends otherwise.
void put_norm(Session& session, const MeetingBody& body, const std::vector<MeetingRecord>& meetings,
              answers::MeetingReportView& view) {
    std::vector<meetings::HeldMeeting> held;
    for (const auto& each : meetings) {
        if (each.state == "held" || each.state == "failed") {
            held.push_back({each.day, each.kind == "extraordinary", each.state == "held"});
        }
    }
    const auto school = calendars(session).school;
    const auto existence = existence_of(session, body);
    const auto judge = [&](const meetings::MeetingNorm& norm) {
        return meetings::judge_norm(norm, held, existence, view.from, view.to, session.asked(), school);
    };
    const auto met = [](const meetings::NormVerdict& verdict) {
        return std::ranges::none_of(verdict.stretches, [](const auto& each) { return each.met == Truth::no; });
    };
    view.norm = judge(body.rules.rules.convening.norm);
    for (const auto& other : body.rules.others) {
        if (other.rules.convening.norm == body.rules.rules.convening.norm) {
            continue;
        }
        auto verdict = judge(other.rules.convening.norm);
        if (met(verdict) != met(view.norm)) {
            view.other_norms.push_back({other.id, other.meaning, std::move(verdict)});
        }
    }
}

void put_members(Session& session, const std::vector<meetings::AttendedMeeting>& attended,
                 answers::MeetingReportView& view) {
    const auto counted = meetings::count_attendance(attended);
    std::vector<std::int64_t> who;
    std::ranges::transform(counted, std::back_inserter(who), &meetings::MemberAttendance::person);
    const auto names = people(session, who, view.to);
    for (const auto& each : counted) {
        view.members.push_back({names.at(each.person).code, names.at(each.person).name, each});
    }
    std::ranges::stable_sort(view.members, russian_less, &answers::ReportedMember::name);
}

// All tasks of the act, those that nothing served too.
void put_tasks(const MeetingBody& body, const std::vector<MeetingRecord>& meetings, answers::MeetingReportView& view) {
    const auto* list = body.law.edition.element(body.element->body, ElementKind::list, "tasks");
    const auto* items = list == nullptr ? nullptr : list->get<std::vector<ListItem>>("items");
    if (items == nullptr) {
        return;
    }
    for (const auto& item : *items) {
        answers::ReportedTask task{item.key, item.ru, item.cite, 0};
        for (const auto& meeting : meetings) {
            task.questions += std::ranges::count_if(meeting.items, [&](const storage::MeetingItem& each) {
                return each.state == "on_agenda" && each.task == item.key;
            });
        }
        view.tasks.push_back(std::move(task));
    }
}

void put_groups(Session& session, const MeetingBody& body, answers::MeetingReportView& view) {
    const auto within = [&](const std::optional<Day>& day) { return day && view.from <= *day && *day <= view.to; };
    for (const auto& each : storage::groups_of(session.store(), *body.body, session.snapshot())) {
        view.groups_made += within(each.valid.since) ? 1 : 0;
        view.groups_ended += within(each.valid.until) ? 1 : 0;
    }
}

}  // namespace

Answer meeting_report(const Frame& frame, const AskReport& request) {
    Session session(frame, Store::Mode::questions);
    answers::MeetingReportView view;
    view.from = request.from.value_or(*Day::of(request.to.value_or(session.asked()).year(), 1, 1));
    view.to = request.to.value_or(session.asked());
    if (view.to < view.from) {
        throw Error(Trouble::use, "meeting_report.ends_before", {{"from", view.from}, {"to", view.to}});
    }
    const auto body = meeting_body(session, request.tool, request.body, session.asked());
    view.body = body.name;
    view.regulation = body.law.edition.municipality;
    view.edition = body.law.edition.code();
    std::vector<MeetingRecord> within;
    if (body.body) {
        auto meetings = storage::records_of(session.store(), *body.body, session.snapshot());
        put_norm(session, body, meetings, view);
        put_groups(session, body, view);
        for (auto& each : meetings) {
            if (view.from <= each.day && each.day <= view.to && each.day <= session.asked()) {
                within.push_back(std::move(each));
            }
        }
    }
    const auto names = people(session, executors_of(within), view.to);
    const Day day = std::min(view.to, session.asked());
    std::vector<meetings::AttendedMeeting> counted;
    MeetingCase meeting;
    LawsOfMeetings laws(session, body);
    Decisions decisions(session, laws);
    const auto rows = body_rows(session, body, session.snapshot());
    for (const auto& each : within) {
        view.meetings.push_back(view_of_meeting(laws.of(each), each));
        view.meetings.back().body = body.name;
        for (const auto& minutes : each.minutes) {
            if (minutes.corrects == 0 && minutes.number != 0) {
                view.meetings.back().minutes = minutes_number(minutes);
            }
        }
        if (each.state != "held" && each.state != "failed") {
            continue;
        }
        meeting.record = each;
        meeting.body = laws.of(each);
        counted.push_back(attended(rows, meeting));
        std::ranges::move(decisions.of(each, day, names), std::back_inserter(view.decisions));
    }
    std::erase_if(within, [](const MeetingRecord& each) { return each.state != "held"; });
    put_tasks(body, within, view);
    put_members(session, counted, view);
    auto answer = answers::meeting_report(view, request.table);
    answer.findings = body.law.findings;
    std::ranges::move(norm_findings(view.norm), std::back_inserter(answer.findings));
    return answer;
}

}  // namespace metodist::app

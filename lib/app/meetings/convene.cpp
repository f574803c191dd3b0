#include "app/meetings/convene.hpp"

#include <algorithm>

#include "answers/meetings.hpp"
#include "app/calendars.hpp"
#include "app/meetings/meeting_case.hpp"
#include "app/meetings/words.hpp"
#include "app/naming.hpp"
#include "base/text.hpp"

namespace metodist::app {

namespace {

using storage::Operation;
using storage::Store;

// What the call says, read and checked against the act.
struct Call {
    MeetingBody body;
    BodyOnDay on_day;
    storage::MeetingHead head;
    std::vector<storage::MeetingItem> items;
    std::vector<Finding> findings;
};

std::vector<Word> form_words(const std::vector<meetings::Form>& forms) {
    std::vector<Word> out;
    for (const auto form : forms) {
        out.push_back({"meeting_form", std::string(meetings::code(form))});
    }
    return out;
}

std::string form_of_call(const MeetingBody& body, const std::string& text, std::vector<Finding>& findings) {
    const auto& rules = body.rules.rules.convening;
    if (text.empty()) {
        return std::string(meetings::code(rules.forms.empty() ? meetings::Form::in_person : rules.forms.front()));
    }
    auto word = word_of(body, "meeting_form", text, findings);
    const auto form = meetings::form_of(word);
    if (form && !rules.forms.empty() && std::ranges::find(rules.forms, *form) == rules.forms.end()) {
        findings.push_back(by_clause("meetings.form_not_admitted", rules.forms_place,
                                     {{"form", Word{"meeting_form", word}}, {"forms", form_words(rules.forms)}}));
    }
    return word;
}

// "TITLE :: TOPIC :: TASK"
storage::MeetingItem item_from(const MeetingBody& body, const std::string& text, std::int64_t number,
                               std::vector<Finding>& findings) {
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (auto to = text.find("::"); to != std::string::npos; to = text.find("::", from)) {
        parts.push_back(tidy(std::string_view(text).substr(from, to - from)));
        from = to + 2;
    }
    parts.push_back(tidy(std::string_view(text).substr(from)));
    parts.resize(3);
    storage::MeetingItem item;
    item.item = number;
    item.title = parts[0];
    item.topic = word_of(body, "decision_kind", parts[1], findings);
    item.task = entry_of(body, "tasks", parts[2], findings);
    item.state = "on_agenda";
    return item;
}

// People who demand an extraordinary meeting, and others in words.
std::vector<std::int64_t> demanding(Session& session, const std::vector<std::string>& texts, std::string& told) {
    std::vector<std::int64_t> out;
    for (const auto& text : texts) {
        told += (told.empty() ? "" : ", ") + tidy(text);
        if (const auto meant = meant_educator(session, text); meant.id) {
            out.push_back(*meant.id);
        }
    }
    return out;
}

void check_demand(Session& session, const Convene& request, Call& call) {
    const auto& rules = call.body.rules.rules;
    if (call.head.kind != "extraordinary") {
        return;
    }
    const auto who = demanding(session, request.demanded_by, call.head.demanded_by);
    if (request.demanded_by.empty()) {
        call.findings.push_back(by_clause("meetings.demand_missing", rules.convening.extraordinary_place,
                                          {{"who", rules.convening.extraordinary_by}}, Severity::gap));
        return;
    }
    const auto verdict = meetings::judge_demand(rules, call.on_day.composition, who);
    if (verdict.met == Truth::no) {
        refuse(by_clause("meetings.demand_not_met", verdict.place,
                         {{"who", call.head.demanded_by},
                          {"count", verdict.members},
                          {"required", verdict.required.value_or(0)},
                          {"by", rules.convening.extraordinary_by}}));
    }
}

Call read_call(Session& session, const Convene& request) {
    Call call;
    call.body = meeting_body(session, request.tool, request.body, session.asked());
    call.on_day = composition_on(session, call.body, request.day, session.snapshot());
    require_composition(call.body, call.on_day.composition, request.day);
    auto& head = call.head;
    head.code = request.code;
    head.body = *call.body.body;
    head.day = request.day;
    head.called = session.asked();
    head.hour = tidy(request.hour);
    head.place = tidy(request.place);
    head.closing = request.closing;
    head.closing_hour = request.closing_hour;
    head.form_by = tidy(request.form_by);
    head.state = "called";
    head.reason = request.reason;
    head.form = form_of_call(call.body, request.form, call.findings);
    head.kind = request.kind.empty() ? std::string("ordinary")
                                     : word_of(call.body, "meeting_kind", request.kind, call.findings);
    if (head.closing && *head.closing < head.day) {
        Finding fault;
        fault.code = "meetings.closing_before";
        fault.arguments = {{"closing", *head.closing}, {"day", head.day}};
        call.findings.push_back(std::move(fault));
    }
    std::int64_t number = 0;
    for (const auto& text : request.items) {
        call.items.push_back(item_from(call.body, text, ++number, call.findings));
    }
    raise_breaches(call.findings);
    check_demand(session, request, call);
    const auto& convening = call.body.rules.rules.convening;
    if (head.form_by.empty() && !convening.form_decided_by.empty() && head.form != "in_person") {
        call.findings.push_back(by_clause("meetings.form_undecided", convening.form_decided_place,
                                          {{"who", convening.form_decided_by}}, Severity::gap));
    }
    return call;
}

std::vector<meetings::MeetingDate> dates_for(Session& session, const MeetingBody& body,
                                             const storage::MeetingHead& head) {
    return meetings::dates_of(body.rules, meetings::form_of(head.form).value_or(meetings::Form::in_person), head.day,
                              head.closing, work_calendar(session));
}

// Tells what is already too late on the day, and the first day for which it would not be. Answers whether the act wants
// something sent before the meeting.
bool put_dates(Session& session, const MeetingBody& body, const storage::MeetingHead& head, answers::Change& change) {
    const Day today = session.asked();
    bool late = false;
    bool to_send = false;
    for (const auto& date : dates_for(session, body, head)) {
        change.results.push_back(answers::date_tree(date, today));
        std::ranges::move(answers::date_sentences(date, today), std::back_inserter(change.done));
        const bool sent_out = !date.dispatch.empty();
        to_send = to_send || sent_out;
        late = late || (sent_out && meetings::lateness(date, today).late == Truth::yes);
    }
    if (late && today <= head.day) {
        const auto form = meetings::form_of(head.form).value_or(meetings::Form::in_person);
        change.next.push_back(
            {"meetings.earliest",
             {{"day", meetings::earliest_meeting(body.rules.rules, form, today, work_calendar(session))}},
             0});
    }
    return to_send;
}

Sentence called_line(const MeetingBody& body, const storage::MeetingHead& head) {
    return {"meetings.called",
            {{"meeting", head.code},
             {"body", body.name},
             {"day", head.day},
             {"form", Word{"meeting_form", head.form}},
             {"kind", Word{"meeting_kind", head.kind}},
             {"edition", body.law.edition.code()}},
            0};
}

}  // namespace

Answer convene(const Frame& frame, const Convene& request) {
    Session session(frame, Store::Mode::changes);
    auto call = read_call(session, request);
    session.set_edition_code(call.body.law.edition.code());
    answers::Change change;
    change.name = "meeting_convene";
    change.dry_run = frame.dry_run;
    change.operation = session.change(request.reason, {}, [&](Operation& operation) {
        call.head.edition = adopt(session, operation, call.body.law);
        call.head.id = storage::record_meeting(operation, call.head);
        call.head.code = storage::code_of(session.store(), storage::Identity::meeting, call.head.id);
        for (const auto& item : call.items) {
            storage::record_item(operation, call.head.id, item);
        }
    });
    change.done.push_back(called_line(call.body, call.head));
    for (const auto& item : call.items) {
        change.done.push_back({"meetings.item_line", {{"item", item.item}, {"title", item.title}}, 1});
    }
    if (put_dates(session, call.body, call.head, change)) {
        change.next.push_back({"meetings.next.notify", {{"meeting", call.head.code}}, 0});
    }
    change.findings = call.body.law.findings;
    std::ranges::move(call.findings, std::back_inserter(change.findings));
    auto answer = answers::change(change);
    answer.tree.set("meeting", call.head.code);
    answer.tree.set("day", call.head.day);
    answer.tree.set("form", call.head.form);
    return answer;
}

Answer move_meeting(const Frame& frame, const MoveMeeting& request) {
    const MeetingChange what{request.tool, request.meeting, request.reason, {}, "meeting_move", Touches::preparation};
    return change_meeting(
        frame, what, [&](Session& session, Operation& operation, MeetingCase& meeting, answers::Change& change) {
            auto head = static_cast<storage::MeetingHead>(meeting.record);
            if (!meeting.record.closings.empty()) {
                throw Error(Trouble::refused, "meetings.has_votes", {{"meeting", head.code}});
            }
            std::vector<Finding> findings;
            const Day before = head.day;
            head.day = request.day.value_or(head.day);
            head.closing = request.closing ? request.closing : head.closing;
            if (request.form) {
                head.form = form_of_call(meeting.body, *request.form, findings);
            }
            raise_breaches(findings);
            head.hour = request.hour.value_or(head.hour);
            head.place = request.place.value_or(head.place);
            head.reason = request.reason;
            const bool same = head.day == meeting.record.day && head.hour == meeting.record.hour &&
                              head.place == meeting.record.place && head.form == meeting.record.form &&
                              head.closing == meeting.record.closing;
            if (same) {
                change.done.push_back({"meetings.moved_already", {{"meeting", head.code}}, 0});
                return;
            }
            storage::change_meeting(operation, head);
            change.done.push_back({before == head.day ? "meetings.changed" : "meetings.moved",
                                   {{"meeting", head.code}, {"before", before}, {"day", head.day}},
                                   0});
            put_dates(session, meeting.body, head, change);
            if (!meeting.record.dispatches.empty()) {
                change.next.push_back({"meetings.moved_tell_again", {{"meeting", head.code}}, 0});
            }
        });
}

Answer cancel_meeting(const Frame& frame, const CancelMeeting& request) {
    const MeetingChange what{request.tool, request.meeting, request.reason, {}, "meeting_cancel", Touches::preparation};
    return change_meeting(
        frame, what, [&](Session&, Operation& operation, MeetingCase& meeting, answers::Change& change) {
            auto head = static_cast<storage::MeetingHead>(meeting.record);
            if (!meeting.record.closings.empty()) {
                throw Error(Trouble::refused, "meetings.has_votes", {{"meeting", head.code}});
            }
            head.state = "cancelled";
            head.reason = request.reason;
            storage::change_meeting(operation, head);
            change.done.push_back({"meetings.cancelled", {{"meeting", head.code}, {"day", head.day}}, 0});
        });
}

}  // namespace metodist::app

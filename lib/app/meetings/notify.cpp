#include "app/meetings/notify.hpp"

#include <algorithm>

#include "app/calendars.hpp"
#include "app/meetings/sent.hpp"
#include "base/text.hpp"

namespace metodist::app {

namespace {

using storage::Operation;

bool was_sent(const MeetingCase& meeting, const std::string& word, std::int64_t person) {
    return std::ranges::any_of(meeting.record.dispatches, [&](const storage::MeetingDispatch& each) {
        return each.kind == word && each.educator == person;
    });
}

}  // namespace

bool is_copies(const meetings::MeetingDate& date) { return date.key == "copies"; }

std::vector<meetings::MeetingDate> sent_things(const MeetingCase& meeting, std::vector<meetings::MeetingDate> dates,
                                               const std::vector<std::string>& what) {
    std::vector<meetings::MeetingDate> out;
    std::string known;
    for (auto& date : dates) {
        if (dispatch_word(date).empty()) {
            continue;
        }
        known += (known.empty() ? "" : ", ") + date.key;
        const bool named = std::ranges::find(what, date.key) != what.end();
        if (named || (what.empty() && !is_copies(date))) {
            out.push_back(std::move(date));
        }
    }
    if (known.empty()) {
        throw Error(Trouble::refused, "meetings.nothing_to_send", {{"body", meeting.body.name}});
    }
    for (const auto& each : what) {
        if (std::ranges::find(out, each, &meetings::MeetingDate::key) == out.end()) {
            throw Error(Trouble::input, "meetings.no_such_notice",
                        {{"what", each}, {"known", known}, {"form", Word{"meeting_form", meeting.record.form}}});
        }
    }
    if (out.empty()) {
        throw Error(Trouble::refused, "meetings.nothing_to_send", {{"body", meeting.body.name}});
    }
    return out;
}

std::vector<std::int64_t> addressees(Session& session, const MeetingCase& meeting,
                                     const std::vector<std::string>& who) {
    std::vector<std::int64_t> out;
    if (who.empty()) {
        for (const auto& member : meeting.on_day.composition.members) {
            out.push_back(member.person);
        }
        return out;
    }
    out = educators_named(session, who);
    std::vector<Finding> findings;
    for (const auto person : out) {
        if (meeting.on_day.composition.find(person) == nullptr) {
            Finding fault;
            fault.code = "meetings.not_in_office";
            fault.arguments = {{"name", name_in(people(session, {person}, meeting.record.day), person)},
                               {"day", meeting.record.day}};
            findings.push_back(std::move(fault));
        }
    }
    if (!findings.empty()) {
        throw Error(Trouble::input, std::move(findings));
    }
    return out;
}

std::string dispatch_word(const meetings::MeetingDate& date) {
    return is_copies(date) ? std::string("minutes_copy") : date.dispatch;
}

std::vector<meetings::MeetingDate> dates_of(Session& session, const MeetingCase& meeting) {
    return meetings::dates_of(meeting.body.rules, meeting.form(), meeting.record.day, meeting.record.closing,
                              work_calendar(session));
}

std::vector<answers::SentView> sent_views(Session& session, const MeetingCase& meeting, const People& names) {
    std::vector<answers::SentView> out;
    for (const auto& date : dates_of(session, meeting)) {
        const auto word = dispatch_word(date);
        if (word.empty() || (is_copies(date) && meeting.signed_minutes() == nullptr)) {
            continue;
        }
        for (const auto& member : meeting.on_day.composition.members) {
            answers::SentView view;
            view.code = names.at(member.person).code;
            view.name = names.at(member.person).name;
            view.kind = word;
            view.title = date.title;
            view.clause = date.place.clause;
            view.cite = date.place.cite;
            view.due = date.due.day;
            view.state = session.asked() <= date.due.day ? "open" : "missing";
            for (const auto& each : meeting.record.dispatches) {
                if (each.kind != word || each.educator != member.person) {
                    continue;
                }
                const Day counted = date.received && each.received ? *each.received : each.sent;
                const auto late = meetings::lateness(date, counted);
                view.sent = each.sent;
                view.channel = each.channel;
                view.state = late.late == Truth::yes ? "late" : late.boundary ? "boundary" : "in_time";
            }
            out.push_back(std::move(view));
        }
    }
    std::ranges::stable_sort(out, [](const answers::SentView& a, const answers::SentView& b) {
        return a.name != b.name ? russian_less(a.name, b.name) : false;
    });
    return out;
}

std::vector<Finding> sent_findings(const std::vector<answers::SentView>& views) {
    std::vector<Finding> out;
    for (const auto& view : views) {
        if (view.state == "late" || view.state == "missing") {
            out.push_back(by_clause(view.state == "late" ? "meetings.sent_late" : "meetings.not_sent",
                                    {view.clause, view.cite},
                                    {{"name", view.name},
                                     {"what", Word{"dispatch_kind", view.kind}},
                                     {"due", view.due},
                                     {"sent", view.sent.value_or(view.due)}}));
        }
    }
    return out;
}

Answer notify(const Frame& frame, const Notify& request) {
    const MeetingChange what{request.tool, request.meeting, {}, {}, "meeting_notify", Touches::after};
    return change_meeting(
        frame, what, [&](Session& session, Operation& operation, MeetingCase& meeting, answers::Change& change) {
            require_composition(meeting.body, meeting.on_day.composition, meeting.record.day);
            const bool members = request.all || !request.who.empty();
            const auto who = members ? addressees(session, meeting, request.who) : std::vector<std::int64_t>{};
            const Day day = session.asked();
            for (const auto& date : sent_things(meeting, dates_of(session, meeting), request.what)) {
                if (is_copies(date) && meeting.signed_minutes() == nullptr) {
                    throw Error(Trouble::refused, "meetings.copies_before_minutes", {{"meeting", meeting.record.code}});
                }
                storage::MeetingDispatch row;
                row.kind = dispatch_word(date);
                row.sent = day;
                row.received = request.received;
                row.channel = tidy(request.channel);
                std::int64_t sent = 0;
                for (const auto person : who) {
                    if (!was_sent(meeting, row.kind, person)) {
                        row.educator = person;
                        storage::record_dispatch(operation, meeting.record.id, row);
                        ++sent;
                    }
                }
                row.educator.reset();
                for (const auto& recipient : request.recipients) {
                    row.recipient = tidy(recipient);
                    storage::record_dispatch(operation, meeting.record.id, row);
                    ++sent;
                }
                const auto late = meetings::lateness(date, day);
                Tree line = Tree::object();
                line.set("notice", date.key)
                    .set("kind", row.kind)
                    .set("sent", day)
                    .set("count", sent)
                    .set("known_before", static_cast<std::int64_t>(who.size()) - sent)
                    .set("due", date.due.day)
                    .set("late", late.late == Truth::yes)
                    .set("clause", date.place.clause);
                change.results.push_back(std::move(line));
                const Arguments said{{"what", Word{"dispatch_kind", row.kind}},
                                     {"day", day},
                                     {"count", sent},
                                     {"due", date.due.day},
                                     {"cite", date.place.cite}};
                change.done.push_back({sent == 0                 ? "meetings.sent_before"
                                       : late.late == Truth::yes ? "meetings.sent_now_late"
                                       : late.boundary           ? "meetings.sent_now_boundary"
                                                                 : "meetings.sent_now",
                                       said, 0});
            }
        });
}

}  // namespace metodist::app

#include "app/meetings/meeting_case.hpp"

#include <algorithm>
#include <charconv>
#include <unordered_map>

#include "app/calendars.hpp"

namespace metodist::app {

namespace {

using storage::Identity;
using storage::Ledger;

meetings::Choice choice_of(std::string_view word) {
    if (word == "for") {
        return meetings::Choice::in_favour;
    }
    if (word == "against") {
        return meetings::Choice::against;
    }
    return word == "abstained" ? meetings::Choice::abstained : meetings::Choice::not_voting;
}

meetings::AttendanceMode mode_of(std::string_view word) {
    if (word == "video") {
        return meetings::AttendanceMode::video;
    }
    return word == "sheet" ? meetings::AttendanceMode::sheet : meetings::AttendanceMode::room;
}

std::optional<int> small(const std::optional<std::int64_t>& number) {
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

// "1:for 2:against", "3:for:17".
std::vector<meetings::Mark> marks_of(const std::string& text) {
    std::vector<meetings::Mark> out;
    std::size_t from = 0;
    while (from < text.size()) {
        const auto to = std::min(text.find(' ', from), text.size());
        const std::string_view piece(text.data() + from, to - from);
        const auto first = piece.find(':');
        const auto second = piece.find(':', first + 1);
        meetings::Mark mark;
        std::from_chars(piece.data(), piece.data() + piece.size(), mark.item);
        if (first != std::string_view::npos) {
            mark.choice =
                choice_of(piece.substr(first + 1, second == std::string_view::npos ? second : second - first - 1));
        }
        if (second != std::string_view::npos) {
            std::from_chars(piece.data() + second + 1, piece.data() + piece.size(), mark.candidate);
        }
        out.push_back(mark);
        from = to + 1;
    }
    return out;
}

meetings::Presence presence_of(const storage::AttendanceRecord& record) {
    meetings::Presence out;
    out.person = record.educator.value_or(0);
    out.mode = mode_of(record.mode);
    out.from_item = static_cast<int>(record.from_item);
    out.to_item = static_cast<int>(record.to_item);
    out.in_place_of = record.in_place_of.value_or(0);
    out.acting_in_post = record.acting;
    out.guest = !record.category.empty();
    return out;
}

meetings::Sheet sheet_of(const storage::SheetRecord& record) {
    meetings::Sheet out;
    out.order = record.sequence;
    out.person = record.educator.value_or(0);
    out.label = record.name;
    out.signed_by = record.signed_by.value_or(0);
    out.has_signature = record.has_signature;
    out.returned = record.returned;
    out.hour = small(record.hour);
    out.marks = marks_of(record.marks);
    return out;
}

// What became of a notice: when it left for the last member, and whether it left for all.
meetings::NoticeGiven notice_given(const MeetingCase& meeting, const meetings::NoticeRule& rule) {
    std::unordered_map<std::int64_t, const storage::MeetingDispatch*> given;
    for (const auto& each : meeting.record.dispatches) {
        if (each.educator && each.kind == rule.dispatch) {
            given.try_emplace(*each.educator, &each);
        }
    }
    meetings::NoticeGiven out;
    out.key = rule.key;
    for (const auto& member : meeting.on_day.composition.members) {
        const auto found = given.find(member.person);
        if (found == given.end()) {
            out.to_all = false;
            continue;
        }
        const auto& dispatch = *found->second;
        out.last_sent = std::max(out.last_sent.value_or(dispatch.sent), dispatch.sent);
        if (dispatch.received) {
            out.last_received = std::max(out.last_received.value_or(*dispatch.received), *dispatch.received);
        }
    }
    return out;
}

}  // namespace

meetings::Form MeetingCase::form() const { return meetings::form_of(record.form).value_or(meetings::Form::in_person); }

meetings::Meeting MeetingCase::held() const {
    meetings::Meeting out;
    out.form = form();
    out.day = record.day;
    out.closing = record.closing;
    out.closing_hour = small(record.closing_hour);
    if (record.presider) {
        out.presider = record.presider->educator;
        out.presider_instructed = record.presider->instructed;
    }
    out.attendance_recorded = out.form == meetings::Form::absentee || !record.attendance.empty() ||
                              (out.form == meetings::Form::hybrid && !record.sheets.empty());
    for (const auto& each : record.attendance) {
        if (each.mode != "absent" && each.educator) {
            out.presences.push_back(presence_of(each));
        }
    }
    for (const auto& each : record.sheets) {
        out.sheets.push_back(sheet_of(each));
    }
    for (const auto& each : record.items) {
        if (each.state == "on_agenda") {
            out.items.push_back(static_cast<int>(each.item));
        }
    }
    for (const auto& rule : rules().convening.notices) {
        if (!rule.dispatch.empty() && rule.applies(form())) {
            out.notices.push_back(notice_given(*this, rule));
        }
    }
    return out;
}

const storage::MinutesRecord* MeetingCase::signed_minutes() const {
    for (const auto& each : record.minutes) {
        if (each.state == "signed" && each.corrects == 0) {
            return &each;
        }
    }
    return nullptr;
}

bool needs_calendar(const meetings::MeetingRules& rules) {
    return std::ranges::any_of(rules.decisions,
                               [](const meetings::DecisionRule& each) { return each.veto_term.value.has_value(); }) ||
           std::ranges::any_of(rules.convening.notices,
                               [](const meetings::NoticeRule& each) { return each.late_is_invalid.value == true; });
}

WorkCalendar calendar_for(Session& session, const meetings::MeetingRules& rules) {
    return needs_calendar(rules) ? work_calendar(session) : WorkCalendar();
}

storage::MeetingHead meeting_named(Session& session, const std::string& tool, const std::string& code) {
    const auto id = storage::find_code(session.store(), Identity::meeting, code);
    std::vector<storage::MeetingHead> entries;
    if (id) {
        entries = storage::entries_of(session.store(), *id, session.snapshot());
    }
    if (entries.empty()) {
        throw Error(Trouble::input, "meetings.no_such_meeting", {{"code", code}, {"tool", tool}});
    }
    auto out = entries.back();
    out.code = code;
    // The text of the edition as it was when the meeting was called.
    out.operation = entries.front().operation;
    return out;
}

storage::MeetingHead meeting_of_body(Session& session, const MeetingBody& body, const std::string& tool,
                                     const std::string& code) {
    auto out = meeting_named(session, tool, code);
    if (out.body != body.body) {
        throw Error(Trouble::input, "meetings.of_another_body", {{"meeting", code}, {"body", body.name}});
    }
    return out;
}

void require_not_cancelled(const storage::MeetingHead& meeting) {
    if (meeting.state == "cancelled") {
        throw Error(Trouble::refused, "meetings.is_cancelled", {{"meeting", meeting.code}});
    }
}

MeetingCase meeting_case(Session& session, const std::string& tool, const std::string& code,
                         storage::Snapshot snapshot) {
    MeetingCase out;
    const auto head = meeting_named(session, tool, code);
    auto record = storage::load_meeting(session.store(), head.id, snapshot);
    if (!record) {
        throw Error(Trouble::input, "meetings.no_such_meeting", {{"code", code}, {"tool", tool}});
    }
    out.record = *std::move(record);
    out.body = body_of_meeting(session, tool, head);
    out.on_day = composition_on(session, out.body, out.record.day, snapshot);
    return out;
}

MeetingCase meeting_case(Session& session, const std::string& tool, const std::string& code) {
    return meeting_case(session, tool, code, session.snapshot());
}

std::vector<const storage::SheetRecord*> counting_sheets(const MeetingCase& meeting) {
    const auto sitting = meetings::judge_sitting(meeting.body.rules, meeting.on_day.composition, meeting.held());
    std::vector<const storage::SheetRecord*> out;
    for (const auto& each : meeting.record.sheets) {
        const bool refused = std::ranges::any_of(sitting.refused, [&](const meetings::RefusedVote& vote) {
            return vote.sheet && vote.order == each.sequence;
        });
        if (!refused) {
            out.push_back(&each);
        }
    }
    return out;
}

std::vector<meetings::Person> sheets_that_count(const MeetingCase& meeting) {
    std::vector<meetings::Person> out;
    for (const auto* each : counting_sheets(meeting)) {
        if (each->educator) {
            out.push_back(*each->educator);
        }
    }
    return out;
}

std::string topic_of(const storage::MeetingItem* item) {
    return item == nullptr || item->topic.empty() ? std::string("ordinary") : item->topic;
}

meetings::Item item_of(const storage::MeetingRecord& record, const storage::MeetingItem& item) {
    meetings::Item out;
    out.number = static_cast<int>(item.item);
    out.topic = topic_of(&item);
    out.office = item.office;
    out.seats = item.seats == 0 ? std::nullopt : std::optional(item.seats);
    out.concerned = item.concerns.value_or(0);
    out.adoption_favours = item.adoption_favours;
    for (const auto& each : record.candidates) {
        if (each.item == item.item) {
            out.candidates.push_back(each.educator);
        }
    }
    const auto voices = record.voices_on(item.item);
    out.votes.reserve(voices.size());
    for (const auto& each : voices) {
        if (each.casting) {
            out.casting = choice_of(each.choice);
        } else {
            out.votes.push_back({each.sequence, each.educator, choice_of(each.choice), each.candidate.value_or(0),
                                 static_cast<int>(each.round)});
        }
    }
    for (const auto& each : record.counts) {
        if (each.item != item.item) {
            continue;
        }
        if (each.unanimous) {
            out.unanimous = true;
        } else {
            out.counts.push_back({static_cast<int>(each.round), each.candidate.value_or(0), each.in_favour,
                                  each.against, each.abstained, each.issued, each.found, each.invalid});
        }
    }
    for (const auto& each : record.marks) {
        if (each.item == item.item && each.number == 0) {
            (each.mark == "vetoed" ? out.veto : out.completion) =
                meetings::LaterAct{each.marked, each.mark == "approved"};
        }
    }
    return out;
}

const storage::MeetingItem& item_named(const MeetingCase& meeting, std::int64_t number) {
    const auto* item = meeting.record.item(number);
    if (item == nullptr || item->state != "on_agenda") {
        std::string known;
        for (const auto& each : meeting.record.items) {
            if (each.state == "on_agenda") {
                known += (known.empty() ? "" : ", ") + std::to_string(each.item);
            }
        }
        throw Error(Trouble::input, known.empty() ? "meetings.no_items" : "meetings.no_such_item",
                    {{"meeting", meeting.record.code}, {"item", number}, {"items", known}});
    }
    return *item;
}

Finding by_clause(std::string code, const Citation& place, Arguments arguments, Severity severity) {
    Finding out;
    out.code = std::move(code);
    out.arguments = std::move(arguments);
    out.arguments.push_back({"cite", place.cite});
    out.clause = place.clause;
    out.severity = severity;
    return out;
}

void refuse(Finding finding) { throw Error(Trouble::refused, {std::move(finding)}); }

std::string name_in(const People& people, std::int64_t person) {
    const auto found = people.find(person);
    return found == people.end() ? std::string() : found->second.name;
}

Answer change_meeting(const Frame& frame, const MeetingChange& what,
                      const std::function<void(Session&, storage::Operation&, MeetingCase&, answers::Change&)>& work) {
    Session session(frame, storage::Store::Mode::changes);
    const auto head = meeting_named(session, what.tool, what.code);
    if (head.edition) {
        session.set_edition_code(storage::code_of(session.store(), Identity::edition, *head.edition));
    }
    answers::Change change;
    change.name = what.name;
    change.dry_run = frame.dry_run;
    change.operation = session.change(what.reason, what.paper, [&](storage::Operation& operation) {
        auto meeting = meeting_case(session, what.tool, what.code);
        require_not_cancelled(meeting.record);
        if (what.touches != Touches::after && meeting.signed_minutes() != nullptr) {
            throw Error(Trouble::refused, "meetings.minutes_lock",
                        {{"meeting", what.code}, {"day", meeting.signed_minutes()->day}});
        }
        work(session, operation, meeting, change);
    });
    return answers::change(change);
}

Answer change_body(const Frame& frame, const BodyChange& what,
                   const std::function<void(Session&, storage::Operation&, MeetingBody&, answers::Change&)>& work) {
    Session session(frame, storage::Store::Mode::changes);
    auto body = meeting_body(session, what.tool, what.body, session.asked());
    session.set_edition_code(body.law.edition.code());
    answers::Change change;
    change.name = what.name;
    change.dry_run = frame.dry_run;
    change.operation = session.change(what.reason, {}, [&](storage::Operation& operation) {
        ensure_body(session, operation, body, false);
        work(session, operation, body, change);
    });
    return answers::change(change);
}

}  // namespace metodist::app

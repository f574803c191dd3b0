#include "app/meetings/heads.hpp"

#include <algorithm>

#include "base/join.hpp"
#include "base/text.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::column;

bool took_place(const storage::MeetingRecord& meeting) {
    return meeting.state == "held" || meeting.state == "failed" || meeting.state == "called";
}

}  // namespace

Heads::Heads(Session& session, const MeetingBody& body) : session_(session), laws_(session, body) {}

const std::vector<meetings::AttendanceDuty>& Heads::duties_of(const MeetingBody& body) {
    const auto [place, fresh] = duties_.try_emplace(&body);
    if (fresh) {
        place->second = meetings::attendance_duties(body.law.edition, body.element->body);
    }
    return place->second;
}

const std::vector<Heads::Held>& Heads::held_in(const MeetingBody& body, const std::string& key) {
    const auto [place, fresh] = held_.try_emplace(key);
    const auto* element = fresh ? body.law.edition.element(key, ElementKind::body) : nullptr;
    if (element != nullptr) {
        for (const auto number : bodies_of_kind(session_, element->text("kind"))) {
            for (const auto& row :
                 storage::rows_where(session_.store(), FactKind::office, "body", number, session_.snapshot())) {
                if (!row.denied) {
                    place->second.push_back(
                        {row.subject, number, row.text(column(FactKind::office, "office")), row.valid});
                }
            }
        }
    }
    return place->second;
}

// Everybody who took part, members and guests, by hand or by a sheet that counts.
std::vector<meetings::Person> Heads::taking_part(const MeetingBody& body, const storage::MeetingRecord& meeting) {
    std::vector<meetings::Person> out;
    for (const auto& each : meeting.attendance) {
        // A substitute does not fulfil the duty of another.
        if (each.educator && each.mode != "absent") {
            out.push_back(*each.educator);
        }
    }
    if (!meeting.sheets.empty()) {
        MeetingCase held;
        held.record = meeting;
        held.body = body;
        held.on_day = composition_on(session_, body, meeting.day, session_.snapshot());
        std::ranges::copy(sheets_that_count(held), std::back_inserter(out));
    }
    return out;
}

std::vector<Finding> Heads::away_from(const storage::MeetingRecord& meeting) {
    std::vector<Finding> out;
    const bool known = took_place(meeting) && (!meeting.attendance.empty() || !meeting.sheets.empty());
    if (!known || meeting.day > session_.asked()) {
        return out;
    }
    const auto& body = laws_.of(meeting);
    const auto form = meetings::form_of(meeting.form).value_or(meetings::Form::in_person);
    const auto present = taking_part(body, meeting);
    for (const auto& duty : duties_of(body)) {
        std::map<meetings::Person, std::int64_t> holders;
        for (const auto& each : held_in(body, duty.body)) {
            if (each.office == duty.office && each.valid.contains(meeting.day)) {
                holders.emplace(each.person, each.body);
            }
        }
        std::vector<meetings::Person> who;
        std::vector<std::int64_t> bodies;
        for (const auto& [person, held] : holders) {
            who.push_back(person);
            bodies.push_back(held);
        }
        const auto away = meetings::who_stayed_away(duty, form, who, present);
        if (away.empty()) {
            continue;
        }
        const auto named = people(session_, away, meeting.day);
        const auto called = storage::bodies_called(session_.store(), meeting.day, session_.snapshot(), &bodies);
        std::vector<std::string> names;
        for (const auto person : away) {
            names.push_back(name_in(named, person) + " (" + called.at(holders.at(person)).name + ")");
        }
        std::ranges::sort(names, russian_less);
        out.push_back(by_clause("meetings.heads_away", duty.place,
                                {{"meeting", meeting.code},
                                 {"day", meeting.day},
                                 {"count", static_cast<std::int64_t>(away.size())},
                                 {"names", joined(names)},
                                 {"duty", duty.title},
                                 {"act", duty.act}},
                                duty.severity));
    }
    return out;
}

}  // namespace metodist::app

#include "app/meetings/heads.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::column;

// Everybody who took part, members and guests, by hand or by a sheet.
std::vector<meetings::Person> taking_part(const storage::MeetingRecord& meeting) {
    std::vector<meetings::Person> out;
    for (const auto& each : meeting.attendance) {
        // A substitute does not fulfil the duty of another.
        if (each.educator && each.mode != "absent") {
            out.push_back(*each.educator);
        }
    }
    for (const auto& each : meeting.sheets) {
        if (each.educator) {
            out.push_back(*each.educator);
        }
    }
    return out;
}

}  // namespace

Heads::Heads(Session& session, const MeetingBody& body)
    : session_(session), duties_(meetings::attendance_duties(body.law.edition, body.element->body)) {
    for (const auto& duty : duties_) {
        const auto* element = body.law.edition.element(duty.body, ElementKind::body);
        if (element == nullptr || held_.contains(duty.body)) {
            continue;
        }
        auto& list = held_[duty.body];
        for (const auto number : bodies_of_kind(session, element->text("kind"))) {
            for (const auto& row :
                 storage::rows_where(session.store(), FactKind::office, "body", number, session.snapshot())) {
                if (!row.denied) {
                    list.push_back({row.subject, number, row.text(column(FactKind::office, "office")), row.valid});
                }
            }
        }
    }
}

std::vector<Finding> Heads::away_from(const storage::MeetingRecord& meeting) {
    std::vector<Finding> out;
    const bool known = (meeting.state == "held" || meeting.state == "failed" || meeting.state == "called") &&
                       (!meeting.attendance.empty() || !meeting.sheets.empty());
    if (!known || meeting.day > session_.asked()) {
        return out;
    }
    const auto form = meetings::form_of(meeting.form).value_or(meetings::Form::in_person);
    for (const auto& duty : duties_) {
        std::map<meetings::Person, std::int64_t> holders;
        for (const auto& each : held_[duty.body]) {
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
        const auto away = meetings::who_stayed_away(duty, form, who, taking_part(meeting));
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
        std::string list;
        for (const auto& each : names) {
            list += (list.empty() ? "" : ", ") + each;
        }
        out.push_back(by_clause("meetings.heads_away", duty.place,
                                {{"meeting", meeting.code},
                                 {"day", meeting.day},
                                 {"count", static_cast<std::int64_t>(away.size())},
                                 {"names", list},
                                 {"duty", duty.title}},
                                duty.severity));
    }
    return out;
}

}  // namespace metodist::app

#include "app/meetings/matter_case.hpp"

#include <algorithm>

#include "app/meetings/words.hpp"
#include "base/text.hpp"
#include "storage/meetings.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::Identity;
using storage::MatterRecord;

// The name alone: people add a post after a comma or in brackets.
std::string name_of_guest(const std::string& text) { return fold(tidy(text.substr(0, text.find_first_of(",(")))); }

// Whether a guest of the meeting is the one who was invited.
bool came(const storage::MeetingRecord& meeting, const MatterRecord& matter) {
    return std::ranges::any_of(meeting.attendance, [&](const storage::AttendanceRecord& each) {
        const bool same = matter.educator
                              ? each.educator == matter.educator
                              : !each.guest.empty() && name_of_guest(each.guest) == name_of_guest(matter.party);
        return same && each.mode != "absent";
    });
}

}  // namespace

Citation matter_place(const MeetingBody& body, const std::string& kind) {
    if (kind == "examination") {
        return entry_place(body, "tasks", "project_expertise")
            .value_or(Citation{body.element->clause, body.element->cite});
    }
    const auto* right = body.law.edition.element(body.element->body, ElementKind::right,
                                                 kind == "request" ? "request_information" : "invite_guests");
    const auto* place = right == nullptr ? body.element : right;
    return {place->clause, place->cite};
}

std::vector<MatterRecord> all_matters(Session& session, const MeetingBody& body) {
    if (!body.body) {
        return {};
    }
    std::vector<std::int64_t> whose{*body.body};
    for (const auto& each : storage::groups_of(session.store(), *body.body, session.snapshot())) {
        whose.push_back(each.group);
    }
    auto out = storage::matters_of(session.store(), whose, session.snapshot());
    std::erase_if(out, [](const MatterRecord& each) { return each.kind == "outsider" || each.kind == "change"; });
    return out;
}

std::vector<answers::MatterView> matter_views(Session& session, const MeetingBody& body, const std::string& kind) {
    auto matters = all_matters(session, body);
    const Day day = session.asked();
    std::erase_if(matters,
                  [&](const MatterRecord& each) { return each.kind != kind || (each.sent && day < *each.sent); });
    std::vector<std::int64_t> who;
    std::vector<std::int64_t> groups;
    for (const auto& each : matters) {
        if (each.educator) {
            who.push_back(*each.educator);
        }
        if (each.body != body.body) {
            groups.push_back(each.body);
        }
    }
    const auto names = people(session, who, day);
    const auto called = storage::bodies_called(session.store(), day, session.snapshot(), &groups);
    const auto meetings = kind == "invitation" && body.body
                              ? storage::records_of(session.store(), *body.body, session.snapshot())
                              : std::vector<storage::MeetingRecord>();
    std::vector<std::int64_t> numbers;
    for (const auto& each : matters) {
        if (each.meeting) {
            numbers.push_back(*each.meeting);
        }
    }
    const auto codes = storage::codes_of(session.store(), Identity::meeting, numbers);
    std::vector<answers::MatterView> out;
    for (const auto& each : matters) {
        answers::MatterView view;
        view.number = each.number;
        view.title = each.title;
        view.party = each.educator ? names.at(*each.educator).name : each.party;
        view.category = entry_title(body, "guest_categories", each.category);
        view.group = each.body == body.body ? std::string() : called.at(each.body).name;
        view.meeting = each.meeting ? codes.at(*each.meeting) : std::string();
        view.meeting_id = each.meeting;
        view.sent = each.sent;
        view.days = {each.due, each.answered, each.passed_on};
        view.state = meetings::judge_matter(view.days, day);
        const bool settled =
            view.state == meetings::MatterState::answered || view.state == meetings::MatterState::passed_on;
        view.answer = settled ? each.answer : std::string();
        view.passed_to = view.state == meetings::MatterState::passed_on ? each.passed_to : std::string();
        const auto meeting =
            each.meeting ? std::ranges::find(meetings, *each.meeting, &storage::MeetingRecord::id) : meetings.end();
        if (meeting != meetings.end() && meeting->day <= day && !meeting->attendance.empty()) {
            view.came = came(*meeting, each);
        }
        out.push_back(std::move(view));
    }
    return out;
}

}  // namespace metodist::app

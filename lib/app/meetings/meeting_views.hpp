// Small things that several use cases tell of a meeting. Inner to this folder.
#pragma once

#include <algorithm>
#include <string>

#include "answers/meetings.hpp"
#include "app/meetings/meeting_case.hpp"

namespace metodist::app {

inline answers::MeetingView view_of_meeting(const MeetingBody& body, const storage::MeetingHead& head) {
    answers::MeetingView view;
    view.code = head.code;
    view.body = body.name;
    view.regulation = body.law.edition.municipality;
    view.edition = body.law.edition.code();
    view.kind = head.kind;
    view.form = head.form;
    view.state = head.state;
    view.day = head.day;
    view.closing = head.closing;
    view.hour = head.hour;
    view.place = head.place;
    view.called = head.called;
    view.demanded_by = head.demanded_by;
    return view;
}

// The number that the minutes bear; empty where they bear none.
inline std::string minutes_number(const storage::MinutesRecord& minutes) {
    return minutes.number == 0 ? std::string() : std::to_string(minutes.number);
}

// The number that the next question of the agenda gets.
inline std::int64_t next_item(const storage::MeetingRecord& meeting) {
    std::int64_t last = 0;
    for (const auto& each : meeting.items) {
        last = std::max(last, each.item);
    }
    return last + 1;
}

}  // namespace metodist::app

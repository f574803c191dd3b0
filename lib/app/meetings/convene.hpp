// Calling a meeting, moving it, taking it off. Every day that follows is told, and what is already too late.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "app/meetings/spellings.hpp"
#include "app/session.hpp"

namespace metodist::app {

struct Convene {
    std::string tool;
    std::string body;
    Day day;
    // As typed; words of meeting_form and meeting_kind. Empty: the first form of the act; an ordinary one.
    std::string form;
    std::string kind;
    // "15:00"
    std::string hour;
    std::string place;
    // The last day and hour for sheets, where they are not those of the meeting.
    std::optional<Day> closing;
    std::optional<std::int64_t> closing_hour;
    // Of extraordinary ones: educators, or anybody in words.
    std::vector<std::string> demanded_by;
    // Who decided on the form.
    std::string form_by;
    // "TITLE", "TITLE :: TOPIC", "TITLE :: TOPIC :: TASK"
    std::vector<std::string> items;
    std::string code;
    std::string reason;
};
Answer convene(const Frame& frame, const Convene& request);

struct MoveMeeting {
    std::string tool;
    std::string meeting;
    std::optional<Day> day;
    std::optional<std::string> hour;
    std::optional<std::string> place;
    std::optional<std::string> form;
    std::optional<Day> closing;
    std::string reason;
};
// What was sent stays; whom the new day makes late is told.
Answer move_meeting(const Frame& frame, const MoveMeeting& request);

struct CancelMeeting {
    std::string tool;
    std::string meeting;
    std::string reason;
};
Answer cancel_meeting(const Frame& frame, const CancelMeeting& request);

struct AskMeeting {
    std::string tool;
    std::string meeting;
};
// Its day, form, agenda, days that follow, what was sent, the history of its days.
Answer show_meeting(const Frame& frame, const AskMeeting& request);

struct AskMeetings {
    std::string tool;
    std::string body;
    // A year or nothing.
    std::optional<std::int64_t> year;
};
Answer list_meetings(const Frame& frame, const AskMeetings& request);

// A table of members and questions, to be filled in and read back by `attend` and `vote`: rows of cells.
std::vector<std::vector<std::string>> meeting_table(const Frame& frame, const AskMeeting& request,
                                                    const Spellings& spellings);

}  // namespace metodist::app

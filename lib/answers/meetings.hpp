// Answers about meetings: their days, agendas, notices, attendance.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "domain/meetings/dates.hpp"

namespace metodist::answers {

// Rows and sentences on the days that follow from a meeting; `today`: what is already too late.
Tree date_tree(const meetings::MeetingDate& date, Day today);
std::vector<Sentence> date_sentences(const meetings::MeetingDate& date, Day today, int depth = 1);

struct MeetingView {
    std::string code;
    std::string body;
    std::string regulation;
    std::string edition;
    // Words.
    std::string kind;
    std::string form;
    std::string state;
    Day day;
    std::optional<Day> closing;
    std::string hour;
    std::string place;
    Day called;
    std::string demanded_by;
    // Earlier days of a meeting that was moved.
    std::vector<Day> earlier;
    std::int64_t items = 0;
    std::string minutes;
};
Tree meeting_tree(const MeetingView& view);
Sentence meeting_sentence(const MeetingView& view);

struct ItemView {
    std::int64_t item = 0;
    std::string title;
    std::string topic;
    std::string task;
    std::string task_title;
    std::string state;
    std::string speaker;
    std::string outcome;
};
struct ProposalView {
    std::int64_t number = 0;
    std::string title;
    std::string from;
    Day received;
    bool late = false;
    std::string state;
    std::string reason;
};
struct SentView {
    std::string code;
    std::string name;
    std::string kind;
    std::string title;
    std::string clause;
    std::string cite;
    Day due;
    std::optional<Day> sent;
    std::string channel;
    // in_time, late, missing, open, boundary
    std::string state;
};
struct PresenceView {
    std::string code;
    std::string name;
    std::string capacity;
    std::string mode;
    std::int64_t from_item = 0;
    std::int64_t to_item = 0;
    std::string note;
};

struct MeetingPage {
    MeetingView meeting;
    std::vector<meetings::MeetingDate> dates;
    Day today;
    std::vector<ItemView> items;
    std::vector<ProposalView> proposals;
    std::vector<SentView> sent;
    std::vector<PresenceView> presences;
};
Answer meeting_page(const MeetingPage& page);
Answer meeting_list(const std::string& body, const std::vector<MeetingView>& meetings,
                    const std::vector<Sentence>& closing);
Answer agenda(const MeetingPage& page);
Answer notices(const MeetingPage& page);
Answer attendance(const MeetingPage& page);

}  // namespace metodist::answers

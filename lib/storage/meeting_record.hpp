// A meeting as it is kept: everything that was recorded about it, row by row. What it means in law is told by the
// domain.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/day.hpp"

namespace metodist::storage {

// What every row of a meeting has: its place among the others, its paper, the operation that recorded it.
struct Recorded {
    std::int64_t sequence = 0;
    std::optional<std::int64_t> paper = {};
    std::int64_t operation = 0;
};

struct MeetingItem : Recorded {
    std::int64_t item = 0;
    std::string title;
    // Words of decision_kind; of the list of tasks of the body; of item_state.
    std::string topic;
    std::string task;
    std::string state;
    std::string speaker;
    // What is to be decided, as drafted.
    std::string draft;
    // The person whose matter it is.
    std::optional<std::int64_t> concerns;
    std::optional<bool> adoption_favours;
    // Of elections: into which office, how many seats.
    std::string office;
    std::int64_t seats = 0;
    // The proposal that it came from; 0: none.
    std::int64_t proposal = 0;
    std::string reason;
};

struct ItemCandidate : Recorded {
    std::int64_t item = 0;
    std::int64_t educator = 0;
};

struct AgendaProposal : Recorded {
    std::int64_t number = 0;
    std::string title;
    std::string topic;
    std::string task;
    std::optional<std::int64_t> educator;
    // From whom, where it is nobody of the register.
    std::string party;
    Day received;
    // Word of proposal_state.
    std::string state;
    std::int64_t item = 0;
    std::optional<Day> decided;
    std::string decided_by;
    std::string reason;
};

struct MeetingDispatch : Recorded {
    // Word of dispatch_kind.
    std::string kind;
    std::optional<std::int64_t> educator;
    std::string recipient;
    Day sent;
    std::string channel;
    std::optional<Day> received;
    // The question whose decision was sent; 0: none.
    std::int64_t item = 0;
    std::string note;
};

struct AttendanceRecord : Recorded {
    std::optional<std::int64_t> educator;
    // Of guests who are not in the register.
    std::string guest;
    // Of guests: an entry of the act's list; empty for members.
    std::string category;
    // Word of attendance_mode.
    std::string mode;
    // The first and the last question at which the person was there; 0: from the beginning, to the end.
    std::int64_t from_item = 0;
    std::int64_t to_item = 0;
    // The member in whose place the person came, and whether the person acts in that member's post.
    std::optional<std::int64_t> in_place_of;
    std::optional<bool> acting;
    std::string note;
};

struct PresiderRecord : Recorded {
    std::int64_t educator = 0;
    // By which office; empty where the person holds none.
    std::string office;
    bool instructed = false;
    std::optional<Day> instructed_on;
    std::string instruction;
};

struct SheetRecord : Recorded {
    std::optional<std::int64_t> educator;
    // Whose sheet it is, where it is nobody of the register.
    std::string name;
    Day returned;
    std::optional<std::int64_t> hour;
    bool has_signature = true;
    // Somebody else who signed it.
    std::optional<std::int64_t> signed_by;
    // "1:for 2:against 2:for": as it stands on the paper, contradictions too; of elections "3:for:17", 17 being the
    // number of the candidate's record.
    std::string marks;
    std::string note;
};

struct VoiceRecord : Recorded {
    std::int64_t item = 0;
    std::int64_t round = 1;
    std::int64_t educator = 0;
    // Word of vote_choice.
    std::string choice;
    // Of elections.
    std::optional<std::int64_t> candidate;
    // The vote that decides a tie, where it is given apart.
    bool casting = false;
};

struct VoteCount : Recorded {
    std::int64_t item = 0;
    std::int64_t round = 1;
    std::optional<std::int64_t> candidate;
    std::int64_t in_favour = 0;
    std::int64_t against = 0;
    std::int64_t abstained = 0;
    std::optional<std::int64_t> issued;
    std::optional<std::int64_t> found;
    std::int64_t invalid = 0;
    bool unanimous = false;
    // The record of those who counted.
    std::string counted_by;
};

struct VoteClose : Recorded {
    std::int64_t item = 0;
    std::int64_t round = 1;
    Day closed;
    std::string outcome;
    std::optional<std::int64_t> edition;
    // The verdict as it was told.
    std::string trace;
    std::string reads;
    // The last operation that it could know.
    std::int64_t known = 0;
};

struct MinutesRecord : Recorded {
    // The year or school year within which numbers run.
    std::string series;
    std::int64_t number = 0;
    // Word of minutes_state.
    std::string state;
    Day day;
    std::optional<std::int64_t> signed_by;
    std::optional<std::int64_t> kept_by;
    // What was signed, letter by letter, and its SHA-256.
    std::string content;
    std::string hash;
    std::string reads;
    // Of a correction: the number of the act of correction, from 1; 0: the minutes themselves.
    std::int64_t corrects = 0;
    std::string reason;
};

// A file attached to signed minutes: what was signed on paper, as it was scanned.
struct MinutesScan : Recorded {
    std::int64_t number = 0;
    // Its name without folders.
    std::string name;
    std::int64_t size = 0;
    // SHA-256 of the bytes.
    std::string hash;
    std::string bytes;
};

struct SpeechRecord : Recorded {
    std::int64_t item = 0;
    // "heard" or "spoke".
    std::string kind;
    std::optional<std::int64_t> educator;
    std::string name;
    std::string content;
};

struct ResolutionRecord : Recorded {
    std::int64_t item = 0;
    std::int64_t number = 0;
    std::string content;
    std::string addressee;
    std::optional<std::int64_t> educator;
    std::string executor;
    std::optional<Day> due;
};

struct ResolutionMark : Recorded {
    std::int64_t item = 0;
    std::int64_t number = 0;
    // Word of resolution_mark: sent, answered, done, dropped; with the number 0 what another body or office did
    // about the decision: approved, refused, vetoed.
    std::string mark;
    Day marked;
    std::string party;
    std::string note;
};

// What a list of meetings needs to know of each.
struct MeetingHead : Recorded {
    std::int64_t id = 0;
    std::string code;
    std::int64_t body = 0;
    std::optional<std::int64_t> edition;
    // Words of meeting_kind, meeting_form, meeting_state.
    std::string kind;
    std::string form;
    std::string state;
    Day day;
    // The last day of the vote, where it is not the day of the meeting.
    std::optional<Day> closing;
    std::optional<std::int64_t> closing_hour;
    std::string hour;
    std::string place;
    Day called;
    std::string demanded_by;
    std::string form_by;
    std::optional<Day> form_on;
    std::string reason;

    [[nodiscard]] Day closing_day() const { return closing.value_or(day); }
};

struct MeetingRecord : MeetingHead {
    std::vector<MeetingItem> items;
    std::vector<ItemCandidate> candidates;
    std::vector<AgendaProposal> proposals;
    std::vector<MeetingDispatch> dispatches;
    std::vector<AttendanceRecord> attendance;
    std::optional<PresiderRecord> presider;
    std::vector<SheetRecord> sheets;
    // By item, then as they were recorded.
    std::vector<VoiceRecord> voices;
    std::vector<VoteCount> counts;
    std::vector<VoteClose> closings;
    std::vector<MinutesRecord> minutes;
    std::vector<SpeechRecord> speeches;
    std::vector<ResolutionRecord> resolutions;
    std::vector<ResolutionMark> marks;

    [[nodiscard]] std::span<const VoiceRecord> voices_on(std::int64_t number) const {
        const auto found = std::ranges::equal_range(voices, number, {}, &VoiceRecord::item);
        return {found.begin(), found.end()};
    }
    // Nothing where there is no such item.
    [[nodiscard]] const MeetingItem* item(std::int64_t number) const {
        for (const auto& each : items) {
            if (each.item == number) {
                return &each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] const VoteClose* closing_of(std::int64_t item, std::int64_t round = 1) const {
        for (const auto& each : closings) {
            if (each.item == item && each.round == round) {
                return &each;
            }
        }
        return nullptr;
    }
};

}  // namespace metodist::storage

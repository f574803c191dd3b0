// A meeting as it was held: who came, what was put to the vote, who voted how.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.hpp"
#include "domain/meetings/composition.hpp"
#include "domain/meetings/rules.hpp"

namespace metodist::meetings {

enum class AttendanceMode : std::uint8_t { room, video, sheet };
enum class Choice : std::uint8_t { in_favour, against, abstained, not_voting };

std::string_view code(AttendanceMode mode);
std::string_view code(Choice choice);

// One stay. A person who left and came back has several.
struct Presence {
    Person person = 0;
    AttendanceMode mode = AttendanceMode::room;
    // Numbers of the first and last item of the stay; 0: from the beginning, to the end.
    int from_item = 0;
    int to_item = 0;
    // The member in whose place the person came; 0: the person's own.
    Person in_place_of = 0;
    // Whether the person acts in the post of that member; nothing where nobody recorded it.
    std::optional<bool> acting_in_post = {};
    // A guest counts for nothing.
    bool guest = false;
};

// The vote of one person on one item.
struct Vote {
    // Rows in the order in which they were recorded; the first one of a person stands.
    std::int64_t order = 0;
    Person person = 0;
    Choice choice = Choice::not_voting;
    // Elections: for which candidate, in which round; 0 and 1 otherwise.
    Person candidate = 0;
    int round = 1;
};

struct Mark {
    int item = 0;
    Choice choice = Choice::not_voting;
    Person candidate = 0;
    int round = 1;
};

// A sheet that came back. An item without a mark is blank; two different marks for one item contradict each other.
struct Sheet {
    std::int64_t order = 0;
    // Whose sheet it is; 0 with `label` where the register does not know the person.
    Person person = 0;
    std::string label = {};
    // Who signed where it was not the member.
    Person signed_by = 0;
    bool has_signature = true;
    Day returned = {};
    std::optional<int> hour = {};
    std::vector<Mark> marks = {};
};

// A count without names, from the record of those who counted.
struct Count {
    int round = 1;
    // Elections with several candidates: whose line this is; 0: the item itself.
    Person candidate = 0;
    std::int64_t in_favour = 0;
    std::int64_t against = 0;
    std::int64_t abstained = 0;
    // Ballots given out and found, and those found that count for nothing; the same on every line of a round.
    std::optional<std::int64_t> issued = {};
    std::optional<std::int64_t> found = {};
    std::int64_t invalid = 0;
};

// What another has done about a decision.
struct LaterAct {
    Day day = {};
    // Completed (approved) or refused; of a veto always false.
    bool approved = true;
};

struct Item {
    int number = 0;
    // A word of the vocabulary "decision_kind".
    std::string topic = {};
    // Elections: the office to be filled, how many, the candidates.
    std::string office = {};
    std::optional<std::int64_t> seats = {};
    std::vector<Person> candidates = {};
    // The person whom the decision concerns, and whether adopting it is in that person's favour.
    Person concerned = 0;
    std::optional<bool> adoption_favours = {};
    // Everybody present voted for, by an explicit flag.
    bool unanimous = false;
    std::vector<Vote> votes = {};
    std::vector<Count> counts = {};
    // The vote of who decides a tie where it is recorded apart (secret ballots, a second vote).
    std::optional<Choice> casting = {};
    std::optional<LaterAct> completion = {};
    std::optional<LaterAct> veto = {};
};

// What became of one notice of the act: for the member to whom it went last.
struct NoticeGiven {
    // Name of the notice in the edition.
    std::string key = {};
    std::optional<Day> last_sent = {};
    std::optional<Day> last_received = {};
    // It went to every member.
    bool to_all = true;
};

struct Meeting {
    Form form = Form::in_person;
    Day day = {};
    // The last day for sheets; the day of the meeting where nothing else is stated.
    std::optional<Day> closing = {};
    std::optional<int> closing_hour = {};
    Person presider = 0;
    // The chair instructed the presider to act.
    bool presider_instructed = false;
    // Whether the record of attendance is complete: without it nobody is taken to be absent.
    bool attendance_recorded = true;
    std::vector<Presence> presences = {};
    std::vector<Sheet> sheets = {};
    // Only asked where the act lets a late notice spoil the meeting.
    std::vector<NoticeGiven> notices = {};
    // Numbers of all items on the agenda.
    std::vector<int> items = {};

    [[nodiscard]] Day closing_day() const { return closing.value_or(day); }
};

}  // namespace metodist::meetings

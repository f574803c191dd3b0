// What a member gets before a meeting: values in, a tree of blocks out. All sentences stand in the catalogue
// (meeting_papers.*).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "documents/document.hpp"
#include "wording/wording.hpp"

namespace metodist::documents {

struct CalledItem {
    std::int64_t item = 0;
    std::string title;
    std::string speaker;
    // What is to be decided, as drafted.
    std::string draft;
    // Of elections: names, how many are to be elected where that is known, how many may be marked.
    std::vector<std::string> candidates;
    std::optional<std::int64_t> seats;
    std::int64_t most_marks = 1;
    // Voted on without names.
    bool secret = false;
};

// The same for every member.
struct CalledMeeting {
    std::string office;
    std::string city;
    std::string body;
    std::string body_genitive;
    // Words of meeting_kind and meeting_form.
    std::string kind;
    std::string form;
    bool absentee = false;
    Day day;
    // The last day for sheets, and the hour before which they have to come; nothing where nobody votes by sheets.
    std::optional<Day> sheets_by;
    std::optional<std::int64_t> sheets_hour;
    std::string hour;
    std::string place;
    std::string demanded_by;
    std::vector<CalledItem> items;
    // Who sends it: the post as the act names it, and the name where somebody holds it.
    std::string sender;
    std::string sender_name;
    // Until when members may propose questions, and to whom.
    std::optional<Day> proposals_by;
    std::string proposals_to;
    std::string proposals_cite;
    // What makes a sheet count, each with its clause: the member's own signature; a mark for every question, or for
    // one.
    std::optional<std::string> signed_cite;
    std::optional<bool> all_marked;
    std::string all_marked_cite;
};

struct MemberPaper {
    // Word of dispatch_kind: notice, materials, ballot.
    std::string kind;
    std::string member;
    Day dated;
    // The clause that asks for it.
    std::string cite;
};
// Questions that are voted on in secret stand on no sheet with a name.
Document member_paper(const CalledMeeting& meeting, const MemberPaper& paper, const Wording& wording);

}  // namespace metodist::documents

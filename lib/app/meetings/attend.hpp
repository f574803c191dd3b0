// Who came, who presided, whose sheets came back.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "app/meetings/convene.hpp"
#include "app/meetings/spellings.hpp"

namespace metodist::app {

struct Attend {
    std::string tool;
    std::string meeting;
    std::vector<std::string> who;
    // Every member in office.
    bool all = false;
    // A word of attendance_mode.
    std::string mode;
    std::optional<std::int64_t> from_item;
    std::optional<std::int64_t> to_item;
    std::vector<std::string> absent;
    // The member in whose place `who` came, and whether in that member's post.
    std::string in_place_of;
    bool acting = false;
    // Of guests: who they are, in words or of the register; an entry of the act's list.
    std::vector<std::string> guests;
    std::string category;
    std::string presider;
    // The chair instructed the presider to act.
    bool instructed = false;
    std::string instruction;
    // The table of the meeting, filled in.
    std::string file;
    Spellings spellings;
};
Answer attend(const Frame& frame, const Attend& request);
// Who was there, who was not, may the body sit.
Answer show_attendance(const Frame& frame, const AskMeeting& request);

struct ReturnSheet {
    std::string tool;
    std::string meeting;
    std::string who;
    // "ITEM=CHOICE", "ITEM=EDUCATOR" of elections; none: a blank sheet.
    std::vector<std::string> marks;
    std::optional<std::int64_t> hour;
    bool no_signature = false;
    std::string signed_by;
    // A table of sheets: name, returned, signed, a column for each question.
    std::string file;
    Spellings spellings;
};
// Returned on the asked day. Sheets that will not count are kept and told.
Answer return_sheet(const Frame& frame, const ReturnSheet& request);
Answer show_sheets(const Frame& frame, const AskMeeting& request);

}  // namespace metodist::app

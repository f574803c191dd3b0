// The table of a meeting, read back filled in. Inner to this folder.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "app/meetings/meeting_case.hpp"
#include "app/meetings/spellings.hpp"

namespace metodist::app {

struct TableRow {
    std::int64_t person = 0;
    Place place;
    // A word of attendance_mode; empty where the cell is.
    std::string mode;
    std::int64_t from_item = 0;
    std::int64_t to_item = 0;
    // By item: a word of vote_choice.
    std::map<std::int64_t, std::string> votes;
};

// Whatever cannot be understood is a finding with its cell. Error (input) where the table is that of another meeting.
std::vector<TableRow> read_meeting_table(Session& session, const MeetingCase& meeting, const std::string& file,
                                         const Spellings& spellings, std::vector<Finding>& findings);

// How the column of a question may be headed; the first one is that of tables that the program writes.
std::vector<std::string> item_columns(const Spellings& spellings, std::int64_t item);

// The word for a typed vote: for, against, abstained, not_voted; empty where it is none.
std::string choice_word(const MeetingBody& body, const std::string& text);

}  // namespace metodist::app

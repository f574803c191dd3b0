#include "app/meetings/table.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <string_view>

#include "app/meetings/convene.hpp"
#include "app/meetings/words.hpp"
#include "app/naming.hpp"
#include "base/text.hpp"
#include "exchange/form_table.hpp"

namespace metodist::app {

namespace {

// The layout, the same for writing and for reading: the line above the header, then these columns, then one a question.
constexpr const char* title_word = "meetings.heads.meeting";
constexpr const char* item_word = "meetings.heads.item";
constexpr std::array<const char*, 5> fixed_columns{"meetings.heads.code", "meetings.heads.name",
                                                   "meetings.heads.attendance", "meetings.heads.from_item",
                                                   "meetings.heads.to_item"};
constexpr std::size_t name_column = 1;
constexpr std::size_t first_item = fixed_columns.size();

Finding at(std::string code, const Place& place, Arguments arguments) {
    Finding out;
    out.code = std::move(code);
    out.place = place;
    out.arguments = std::move(arguments);
    return out;
}

// The line above the header says of which meeting the table is.
void require_own(const FormTable& table, const MeetingCase& meeting, const std::string& file,
                 const Spellings& spellings) {
    std::set<std::string> titles;
    for (const auto& each : spellings(title_word)) {
        titles.insert(fold(each));
    }
    for (const auto& line : table.title) {
        const auto words = folded_words(line);
        for (std::size_t i = 0; i + 1 < words.size(); ++i) {
            if (titles.contains(words[i]) && words[i + 1] != fold(meeting.record.code)) {
                throw Error(Trouble::input, "meetings.table_of_another",
                            {{"meeting", meeting.record.code}, {"other", words[i + 1]}}, Place{file, 0, 0, {}, {}});
            }
        }
    }
}

std::int64_t number_in(const std::string& cell, const Place& place, const MeetingCase& meeting,
                       std::vector<Finding>& findings) {
    std::int64_t out = 0;
    if (cell.empty()) {
        return out;
    }
    const auto end = std::from_chars(cell.data(), cell.data() + cell.size(), out);
    if (end.ptr != cell.data() + cell.size() || meeting.record.item(out) == nullptr) {
        findings.push_back(at("meetings.cell_no_item", place, {{"text", cell}}));
    }
    return out;
}

std::string said_word(const MeetingBody& body, std::string_view list, const std::string& cell) {
    // What no list has is told with its cell by the caller.
    std::vector<Finding> ignored;
    return word_of(body, list, cell, ignored);
}

}  // namespace

std::vector<std::string> item_columns(const Spellings& spellings, std::int64_t item) {
    std::vector<std::string> out;
    for (const auto& each : spellings(item_word)) {
        out.push_back(each + " " + std::to_string(item));
        out.push_back(each + "_" + std::to_string(item));
    }
    return out;
}

std::string choice_word(const MeetingBody& body, const std::string& text) {
    return said_word(body, "vote_choice", text);
}

std::vector<std::vector<std::string>> meeting_table(const Frame& frame, const AskMeeting& request,
                                                    const Spellings& spellings) {
    Session session(frame, storage::Store::Mode::questions);
    const auto meeting = meeting_case(session, request.tool, request.meeting);
    std::vector<std::vector<std::string>> out;
    out.push_back(
        {spellings(title_word).front() + " " + meeting.record.code, meeting.record.day.iso(), meeting.body.name});
    std::vector<std::string> header;
    for (const char* each : fixed_columns) {
        header.push_back(spellings(each).front());
    }
    for (const auto& item : meeting.record.items) {
        if (item.state == "on_agenda") {
            header.push_back(item_columns(spellings, item.item).front());
            out.push_back({header.back() + ": " + item.title});
        }
    }
    const auto width = header.size();
    for (auto& row : out) {
        row.resize(width);
    }
    out.push_back(std::move(header));
    const auto names = people(session, meeting.on_day.known, meeting.record.day);
    std::vector<std::vector<std::string>> rows;
    for (const auto& member : meeting.on_day.composition.members) {
        std::vector<std::string> row{names.at(member.person).code, names.at(member.person).name};
        row.resize(width);
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, russian_less, [](const std::vector<std::string>& row) { return row[1]; });
    std::ranges::move(rows, std::back_inserter(out));
    return out;
}

std::vector<TableRow> read_meeting_table(Session& session, const MeetingCase& meeting, const std::string& file,
                                         const Spellings& spellings, std::vector<Finding>& findings) {
    std::vector<WantedColumn> columns;
    for (std::size_t i = 0; i < first_item; ++i) {
        columns.push_back({spellings(fixed_columns[i]), i == name_column});
    }
    std::vector<std::int64_t> items;
    for (const auto& item : meeting.record.items) {
        if (item.state == "on_agenda") {
            columns.push_back({item_columns(spellings, item.item), false});
            items.push_back(item.item);
        }
    }
    const auto table = read_form(file, columns);
    require_own(table, meeting, file, spellings);
    findings.insert(findings.end(), table.findings.begin(), table.findings.end());
    const auto item_words = spellings(item_word);
    for (const auto& header : table.unknown) {
        if (std::ranges::any_of(item_words, [&](const auto& each) { return fold(header).starts_with(fold(each)); })) {
            findings.push_back(at("meetings.table_no_item", Place{file, 0, 0, {}, {}},
                                  {{"header", header}, {"meeting", meeting.record.code}}));
        }
    }
    std::vector<TableRow> out;
    for (const auto& row : table.rows) {
        if (row.cells[0].empty() && row.cells[1].empty()) {
            continue;
        }
        auto meant = meant_educator(session, row.cells[0].empty() ? row.cells[1] : row.cells[0]);
        for (auto& each : meant.findings) {
            each.place = row.places[row.cells[0].empty() ? 1 : 0];
            findings.push_back(std::move(each));
        }
        if (!meant.id) {
            continue;
        }
        TableRow made;
        made.person = *meant.id;
        made.place = row.place;
        made.mode = said_word(meeting.body, "attendance_mode", row.cells[2]);
        if (made.mode.empty() && !row.cells[2].empty()) {
            findings.push_back(at("meetings.cell_no_mode", row.places[2], {{"text", row.cells[2]}}));
        }
        if (!made.mode.empty() && meeting.on_day.composition.find(made.person) == nullptr) {
            findings.push_back(
                at("meetings.not_in_office", row.places[1], {{"name", row.cells[1]}, {"day", meeting.record.day}}));
        }
        made.from_item = number_in(row.cells[3], row.places[3], meeting, findings);
        made.to_item = number_in(row.cells[4], row.places[4], meeting, findings);
        for (std::size_t i = 0; i < items.size(); ++i) {
            const auto& cell = row.cells[first_item + i];
            if (cell.empty()) {
                continue;
            }
            auto word = choice_word(meeting.body, cell);
            if (word.empty()) {
                findings.push_back(at("meetings.cell_no_vote", row.places[first_item + i], {{"text", cell}}));
            }
            made.votes[items[i]] = std::move(word);
        }
        out.push_back(std::move(made));
    }
    return out;
}

}  // namespace metodist::app

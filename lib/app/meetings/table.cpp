#include "app/meetings/table.hpp"

#include <algorithm>
#include <charconv>

#include "app/meetings/words.hpp"
#include "app/naming.hpp"
#include "base/text.hpp"
#include "exchange/form_table.hpp"

namespace metodist::app {

namespace {

constexpr std::size_t first_item = 5;

Finding at(std::string code, const Place& place, Arguments arguments) {
    Finding out;
    out.code = std::move(code);
    out.place = place;
    out.arguments = std::move(arguments);
    return out;
}

// The line above the header says of which meeting the table is.
void require_own(const FormTable& table, const MeetingCase& meeting, const std::string& file) {
    for (const auto& line : table.title) {
        const auto words = folded_words(line);
        for (std::size_t i = 0; i + 1 < words.size(); ++i) {
            if (words[i] == "заседание" && words[i + 1] != fold(meeting.record.code)) {
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

std::string mode_in(const MeetingBody& body, const std::string& cell) {
    const auto text = fold(cell);
    if (text.empty()) {
        return {};
    }
    if (text == "+" || text == "да" || text == "был" || text == "была" || text == "очно" || text == "1") {
        return "room";
    }
    if (text == "-" || text == "нет" || text == "0") {
        return "absent";
    }
    std::vector<Finding> ignored;
    if (text == "видео") {
        return "video";
    }
    return word_of(body, "attendance_mode", cell, ignored);
}

}  // namespace

std::string choice_word(const MeetingBody& body, const std::string& text) {
    const auto folded = fold(text);
    if (folded == "+") {
        return "for";
    }
    if (folded == "-") {
        return "against";
    }
    for (const auto& [start, word] : {std::pair("воздерж", "abstained"), std::pair("не голос", "not_voted")}) {
        if (folded.starts_with(start)) {
            return word;
        }
    }
    std::vector<Finding> ignored;
    return word_of(body, "vote_choice", text, ignored);
}

std::vector<TableRow> read_meeting_table(Session& session, const MeetingCase& meeting, const std::string& file,
                                         std::vector<Finding>& findings) {
    std::vector<WantedColumn> columns{{{"Код", "code"}, false},
                                      {{"ФИО", "name"}, true},
                                      {{"Явка", "attendance"}, false},
                                      {{"С вопроса", "from_item"}, false},
                                      {{"По вопрос", "to_item"}, false}};
    std::vector<std::int64_t> items;
    for (const auto& item : meeting.record.items) {
        if (item.state == "on_agenda") {
            columns.push_back({{"Вопрос " + std::to_string(item.item), "item_" + std::to_string(item.item)}, false});
            items.push_back(item.item);
        }
    }
    const auto table = read_form(file, columns);
    require_own(table, meeting, file);
    findings.insert(findings.end(), table.findings.begin(), table.findings.end());
    for (const auto& header : table.unknown) {
        if (fold(header).starts_with("вопрос")) {
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
        made.mode = mode_in(meeting.body, row.cells[2]);
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

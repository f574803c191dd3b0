#include <algorithm>

#include "answers/meetings.hpp"
#include "app/meetings/attend.hpp"
#include "app/meetings/meeting_case.hpp"
#include "app/meetings/sent.hpp"
#include "app/meetings/table.hpp"
#include "app/meetings/verdicts.hpp"
#include "app/naming.hpp"
#include "base/text.hpp"
#include "exchange/form_table.hpp"

namespace metodist::app {

namespace {

using storage::Operation;
using storage::SheetRecord;

// Sheets have to be sent before any can come back.
void require_sent(Session& session, const MeetingCase& meeting) {
    for (const auto& date : dates_of(session, meeting)) {
        const bool ballots = std::ranges::find(date.content, "ballots") != date.content.end();
        const bool sent = std::ranges::any_of(meeting.record.dispatches, [&](const storage::MeetingDispatch& each) {
            return each.kind == date.dispatch;
        });
        if (ballots && !sent) {
            refuse(by_clause("meetings.sheets_not_sent", date.place,
                             {{"meeting", meeting.record.code}, {"due", date.due.day}}));
        }
    }
}

struct ReadSheet {
    SheetRecord sheet;
    // It says when it came back.
    bool dated = true;
};

class SheetReader {
public:
    SheetReader(Session& session, const MeetingCase& meeting) : session_(session), meeting_(meeting) {}

    // "1=за", "3=Белова" of elections.
    void put_mark(SheetRecord& sheet, const std::string& text, const Place& place = {}) {
        const auto equals = text.find('=');
        const auto number = text.substr(0, equals);
        const auto* item = item_of_text(number);
        if (item == nullptr || equals == std::string::npos) {
            add(equals == std::string::npos ? "meetings.mark_form" : "meetings.sheet_no_item",
                {{"text", text}, {"item", number}, {"meeting", meeting_.record.code}}, place);
            return;
        }
        const auto said = text.substr(equals + 1);
        std::string mark = std::to_string(item->item) + ":";
        const bool among_candidates = std::ranges::any_of(
            meeting_.record.candidates, [&](const storage::ItemCandidate& each) { return each.item == item->item; });
        if (item->office.empty() && item->topic != "election" && !among_candidates) {
            const auto choice = choice_word(meeting_.body, said);
            if (choice.empty()) {
                add("meetings.no_choice", {{"text", said}}, place);
            }
            mark += choice;
        } else {
            auto meant = meant_educator(session_, said);
            std::ranges::move(meant.findings, std::back_inserter(findings));
            mark += "for:" + std::to_string(meant.id.value_or(0));
        }
        sheet.marks += (sheet.marks.empty() ? "" : " ") + mark;
    }

    // The member; where the register has nobody of the name, the name itself.
    void put_owner(SheetRecord& sheet, const std::string& text, const Place& place = {}) {
        auto meant = meant_educator(session_, text);
        const bool ambiguous = !meant.id && meant.findings.size() > 1;
        if (ambiguous) {
            for (auto& each : meant.findings) {
                each.place = place;
                findings.push_back(std::move(each));
            }
        }
        sheet.educator = meant.id;
        sheet.name = meant.id ? std::string() : tidy(text);
    }

    std::vector<ReadSheet> put_table(const std::string& file, const Spellings& spellings) {
        std::vector<WantedColumn> columns{{spellings("meetings.heads.name"), true},
                                          {spellings("meetings.heads.returned"), false},
                                          {spellings("meetings.heads.signed"), false}};
        std::vector<std::int64_t> items;
        for (const auto& item : meeting_.record.items) {
            if (item.state == "on_agenda") {
                columns.push_back({item_columns(spellings, item.item), false});
                items.push_back(item.item);
            }
        }
        const auto table = read_form(file, columns);
        findings.insert(findings.end(), table.findings.begin(), table.findings.end());
        auto unsigned_words = spellings("meetings.heads.not_signed");
        std::ranges::transform(unsigned_words, unsigned_words.begin(), [](const auto& each) { return fold(each); });
        std::vector<ReadSheet> out;
        for (const auto& row : table.rows) {
            SheetRecord sheet;
            put_owner(sheet, row.cells[0], row.places[0]);
            const auto day = row.cells[1].empty() ? std::optional(session_.asked()) : Day::parse_typed(row.cells[1]);
            if (!day) {
                add("meetings.cell_no_day", {{"text", row.cells[1]}}, row.places[1]);
            }
            sheet.returned = day.value_or(session_.asked());
            sheet.has_signature = std::ranges::find(unsigned_words, fold(row.cells[2])) == unsigned_words.end();
            for (std::size_t i = 0; i < items.size(); ++i) {
                if (!row.cells[3 + i].empty()) {
                    put_mark(sheet, std::to_string(items[i]) + "=" + row.cells[3 + i], row.places[3 + i]);
                }
            }
            out.push_back({std::move(sheet), !row.cells[1].empty()});
        }
        return out;
    }

    std::vector<Finding> findings;

private:
    void add(std::string code, Arguments arguments, const Place& place) {
        Finding fault;
        fault.code = std::move(code);
        fault.arguments = std::move(arguments);
        fault.place = place;
        findings.push_back(std::move(fault));
    }

    const storage::MeetingItem* item_of_text(const std::string& text) const {
        for (const auto& each : meeting_.record.items) {
            if (std::to_string(each.item) == tidy(text) && each.state == "on_agenda") {
                return &each;
            }
        }
        return nullptr;
    }

    Session& session_;
    const MeetingCase& meeting_;
};

bool same_owner(const SheetRecord& a, const SheetRecord& b) { return a.educator == b.educator && a.name == b.name; }

bool same_paper(const SheetRecord& a, const SheetRecord& b) {
    return same_owner(a, b) && a.marks == b.marks && a.has_signature == b.has_signature && a.hour == b.hour &&
           a.signed_by == b.signed_by;
}

// Without those that were recorded before. A row that names no day is known by the sheet that counts, whenever that
// came back: a table is read again with more rows.
std::vector<SheetRecord> new_sheets(const MeetingCase& meeting, const std::vector<ReadSheet>& read) {
    const auto counting = counting_sheets(meeting);
    auto known = meeting.record.sheets;
    std::vector<SheetRecord> out;
    for (const auto& [sheet, dated] : read) {
        const bool again = std::ranges::any_of(
            known, [&](const SheetRecord& each) { return same_paper(each, sheet) && each.returned == sheet.returned; });
        const bool counts =
            !dated && std::ranges::any_of(counting, [&](const SheetRecord* each) { return same_paper(*each, sheet); });
        if (!again && !counts) {
            known.push_back(sheet);
            out.push_back(sheet);
        }
    }
    return out;
}

// What came back in time after its vote was closed would change what is closed.
void require_open(const MeetingCase& meeting, const SheetRecord& sheet) {
    for (const auto& close : meeting.record.closings) {
        const bool early = sheet.returned <= meeting.record.closing_day();
        if (early && sheet.marks.find(std::to_string(close.item) + ":") != std::string::npos) {
            throw Error(Trouble::refused, "meetings.vote_is_closed",
                        {{"item", close.item}, {"day", close.closed}, {"operation", close.operation}});
        }
    }
}

// What of the sheet will not count, in the words of the count itself.
void tell_refused(Session& session, const MeetingCase& meeting, answers::Change& change) {
    const auto people = verdict_people(session, meeting);
    const auto sitting = meetings::judge_sitting(meeting.body.rules, meeting.on_day.composition, meeting.held());
    for (const auto& each : sitting.refused) {
        const auto found = people.find(each.person);
        Arguments said{{"name", found == people.end() ? each.label : found->second.name},
                       {"choice", Word{"choice", "none"}},
                       {"first", Word{"choice", "none"}}};
        if (each.came && each.due) {
            said.push_back({"came", *each.came});
            said.push_back({"due", *each.due});
        }
        change.findings.push_back(by_clause("meetings.refused." + std::string(meetings::code(each.why)), each.place,
                                            std::move(said), Severity::note));
    }
}

// One sheet of each counts; one that counts for nothing does not bar another. `first`: the first of the new ones.
void refuse_second(Session& session, const MeetingCase& meeting, std::size_t first) {
    const auto counting = counting_sheets(meeting);
    const auto& sheets = meeting.record.sheets;
    for (std::size_t i = first; i < sheets.size(); ++i) {
        const auto known = std::ranges::find_if(
            counting, [&](const SheetRecord* each) { return each < &sheets[i] && same_owner(*each, sheets[i]); });
        if (known == counting.end()) {
            continue;
        }
        const auto& educator = (*known)->educator;
        throw Error(
            Trouble::refused, "meetings.sheet_known",
            {{"name", educator ? name_in(people(session, {*educator}, meeting.record.day), *educator) : (*known)->name},
             {"day", (*known)->returned},
             {"marks", (*known)->marks},
             {"operation", (*known)->operation}});
    }
}

}  // namespace

Answer return_sheet(const Frame& frame, const ReturnSheet& request) {
    const MeetingChange what{request.tool, request.meeting, {}, {}, "meeting_ballot", Touches::record};
    return change_meeting(
        frame, what, [&](Session& session, Operation& operation, MeetingCase& meeting, answers::Change& change) {
            require_composition(meeting.body, meeting.on_day.composition, meeting.record.day);
            require_sent(session, meeting);
            SheetReader reader(session, meeting);
            std::vector<ReadSheet> read;
            if (!request.file.empty()) {
                read = reader.put_table(request.file, request.spellings);
            } else {
                SheetRecord sheet;
                reader.put_owner(sheet, request.who);
                sheet.returned = session.asked();
                sheet.hour = request.hour;
                sheet.has_signature = !request.no_signature;
                if (!request.signed_by.empty()) {
                    sheet.signed_by = static_cast<std::int64_t>(resolve_educator(session, request.signed_by));
                }
                for (const auto& mark : request.marks) {
                    reader.put_mark(sheet, mark);
                }
                read.push_back({std::move(sheet)});
            }
            if (!reader.findings.empty()) {
                throw Error(Trouble::input, std::move(reader.findings));
            }
            const auto before = meeting.record.sheets.size();
            for (auto& sheet : new_sheets(meeting, read)) {
                meeting.record.sheets.push_back(std::move(sheet));
                meeting.record.sheets.back().sequence = static_cast<std::int64_t>(meeting.record.sheets.size());
            }
            refuse_second(session, meeting, before);
            for (auto i = before; i < meeting.record.sheets.size(); ++i) {
                auto sheet = meeting.record.sheets[i];
                require_open(meeting, sheet);
                sheet.sequence = 0;
                storage::record_sheet(operation, meeting.record.id, sheet);
            }
            const auto count = static_cast<std::int64_t>(meeting.record.sheets.size() - before);
            change.done.push_back(
                {count == 0 ? "meetings.sheets_known" : "meetings.sheets_recorded", {{"count", count}}, 0});
            tell_refused(session, meeting, change);
        });
}

}  // namespace metodist::app

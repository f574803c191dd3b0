#include "app/meetings/attend.hpp"

#include <algorithm>
#include <charconv>

#include "answers/meetings.hpp"
#include "app/meetings/meeting_case.hpp"
#include "app/meetings/table.hpp"
#include "app/meetings/words.hpp"
#include "app/naming.hpp"
#include "base/text.hpp"

namespace metodist::app {

namespace {

using storage::AttendanceRecord;
using storage::Operation;

// What is to be recorded, and what is wrong with it.
class AttendReader {
public:
    AttendReader(Session& session, const MeetingCase& meeting) : session_(session), meeting_(meeting) {}

    void put(const std::string& text, const AttendanceRecord& how, const Place& place = {}) {
        if (const auto person = member(text, place)) {
            AttendanceRecord row = how;
            row.educator = person;
            rows.push_back(std::move(row));
        }
    }

    void put_everybody(const AttendanceRecord& how) {
        for (const auto& each : meeting_.on_day.composition.members) {
            AttendanceRecord row = how;
            row.educator = each.person;
            rows.push_back(std::move(row));
        }
    }

    // Somebody in a member's place.
    void put_substitute(const std::string& text, const std::string& in_place_of, const AttendanceRecord& how,
                        bool acting) {
        const auto& rules = meeting_.rules().convening;
        const auto absent = member(in_place_of, {});
        auto meant = meant_educator(session_, text);
        std::ranges::move(meant.findings, std::back_inserter(findings));
        if (!absent || !meant.id) {
            return;
        }
        const bool by_post = acting && rules.acting_in_post.value == true;
        if (rules.proxy_allowed.value == false && !by_post) {
            findings.push_back(by_clause("meetings.no_substitutes", rules.proxy_allowed.place,
                                         {{"name", tidy(text)}, {"member", tidy(in_place_of)}}));
            refused = true;
        }
        AttendanceRecord row = how;
        row.educator = meant.id;
        row.in_place_of = absent;
        row.acting = acting;
        rows.push_back(std::move(row));
    }

    void put_guest(const std::string& text, const std::string& category, const AttendanceRecord& how) {
        AttendanceRecord row = how;
        row.category =
            category.empty() ? std::string("guest") : entry_of(meeting_.body, "guest_categories", category, findings);
        const auto meant = meant_educator(session_, text);
        row.educator = meant.id;
        row.guest = meant.id ? std::string() : tidy(text);
        rows.push_back(std::move(row));
    }

    void put_table(const std::string& file, const Spellings& spellings) {
        for (const auto& row : read_meeting_table(session_, meeting_, file, spellings, findings)) {
            if (row.mode.empty()) {
                continue;
            }
            AttendanceRecord record;
            record.educator = row.person;
            record.mode = row.mode;
            record.from_item = row.from_item;
            record.to_item = row.to_item;
            rows.push_back(std::move(record));
        }
    }

    std::vector<AttendanceRecord> rows;
    std::vector<Finding> findings;
    // The act forbids it, rather than that it cannot be understood.
    bool refused = false;

private:
    std::optional<std::int64_t> member(const std::string& text, const Place& place) {
        auto meant = meant_educator(session_, text);
        for (auto& each : meant.findings) {
            each.place = place;
            findings.push_back(std::move(each));
        }
        if (meant.id && meeting_.on_day.composition.find(*meant.id) == nullptr) {
            Finding fault;
            fault.code =
                meeting_.on_day.composition.was_member(*meant.id) ? "meetings.left_before" : "meetings.not_in_office";
            fault.arguments = {{"name", name_in(people(session_, {*meant.id}, meeting_.record.day), *meant.id)},
                               {"day", meeting_.record.day}};
            fault.place = place;
            findings.push_back(std::move(fault));
            return std::nullopt;
        }
        return meant.id;
    }

    Session& session_;
    const MeetingCase& meeting_;
};

bool present_at(const std::vector<AttendanceRecord>& rows, std::int64_t person, std::int64_t item) {
    return std::ranges::any_of(rows, [&](const AttendanceRecord& row) {
        return row.educator == person && row.mode != "absent" && (row.from_item == 0 || row.from_item <= item) &&
               (row.to_item == 0 || item <= row.to_item);
    });
}

// A closed vote rests on who was there: later entries may not change that.
void keep_closed_votes(const MeetingCase& meeting, const std::vector<AttendanceRecord>& now) {
    for (const auto& close : meeting.record.closings) {
        for (const auto& row : now) {
            if (row.educator && present_at(meeting.record.attendance, *row.educator, close.item) !=
                                    present_at(now, *row.educator, close.item)) {
                throw Error(Trouble::refused, "meetings.attendance_of_closed",
                            {{"item", close.item}, {"day", close.closed}});
            }
        }
    }
}

// Whether two entries are about the same person in the same capacity.
bool same_stay(const AttendanceRecord& a, const AttendanceRecord& b) {
    return a.educator == b.educator && a.guest == b.guest && a.in_place_of == b.in_place_of;
}

bool says_the_same(const AttendanceRecord& a, const AttendanceRecord& b) {
    return a.mode == b.mode && a.from_item == b.from_item && a.to_item == b.to_item && a.acting == b.acting &&
           a.category == b.category;
}

// A second stay of somebody who left and came back stands beside the first; everything else takes its place.
bool stays_beside(const AttendanceRecord& known, const AttendanceRecord& row) {
    return known.mode != "absent" && row.mode != "absent" && known.to_item != 0 && row.from_item > known.to_item;
}

std::int64_t record_all(Operation& operation, MeetingCase& meeting, const std::vector<AttendanceRecord>& rows) {
    auto now = meeting.record.attendance;
    std::vector<AttendanceRecord> fresh;
    for (auto row : rows) {
        bool known = false;
        for (auto& each : now) {
            if (!same_stay(each, row)) {
                continue;
            }
            if (says_the_same(each, row)) {
                known = true;
            } else if (!stays_beside(each, row)) {
                row.sequence = each.sequence;
                each.mode = "replaced";
            }
        }
        if (!known) {
            std::erase_if(now, [](const AttendanceRecord& each) { return each.mode == "replaced"; });
            // What the same command said before of the same person (everybody is there, but …) is not written at all.
            std::erase_if(
                fresh, [&](const AttendanceRecord& each) { return same_stay(each, row) && !stays_beside(each, row); });
            now.push_back(row);
            fresh.push_back(std::move(row));
        }
    }
    keep_closed_votes(meeting, now);
    for (const auto& row : fresh) {
        storage::record_attendance(operation, meeting.record.id, row);
    }
    meeting.record.attendance = std::move(now);
    return static_cast<std::int64_t>(fresh.size());
}

void put_presider(Session& session, Operation& operation, MeetingCase& meeting, const Attend& request,
                  answers::Change& change) {
    storage::PresiderRecord presider;
    if (meeting.record.presider) {
        presider.sequence = meeting.record.presider->sequence;
    }
    presider.educator = static_cast<std::int64_t>(resolve_educator(session, request.presider));
    presider.instructed = request.instructed;
    presider.instruction = tidy(request.instruction);
    if (request.instructed) {
        presider.instructed_on = session.asked();
    }
    meeting.record.presider = presider;
    const auto verdict = meetings::judge_presider(meeting.rules(), meeting.on_day.composition, meeting.held());
    const auto name = name_in(people(session, {presider.educator}, meeting.record.day), presider.educator);
    using Why = meetings::PresiderVerdict::Why;
    if (verdict.why == Why::not_entitled) {
        std::vector<Word> offices;
        for (const auto& each : meeting.rules().convening.chaired_by) {
            offices.push_back({"office", each});
        }
        refuse(by_clause("meetings.may_not_preside", verdict.place, {{"name", name}, {"offices", offices}}));
    }
    presider.office = verdict.office;
    storage::record_presider(operation, meeting.record.id, presider);
    change.done.push_back({"meetings.presides", {{"name", name}}, 0});
    if (verdict.may == Truth::no) {
        change.findings.push_back(by_clause("meetings.presider." + std::string(meetings::code(verdict.why)),
                                            verdict.place, {{"name", name}}, Severity::gap));
    }
}

void tell_quorum(const MeetingCase& meeting, answers::Change& change) {
    const auto sitting = meetings::judge_sitting(meeting.body.rules, meeting.on_day.composition, meeting.held());
    const auto* part = sitting.quorum.decisive();
    if (part == nullptr) {
        return;
    }
    change.next.push_back({"meetings.may_sit." + std::string(part->met == Truth::yes  ? "yes"
                                                             : part->met == Truth::no ? "no"
                                                                                      : "unknown"),
                           {{"count", part->count},
                            {"base", part->base.value_or(0)},
                            {"required", part->required.value_or(0)},
                            {"cite", sitting.quorum.place.cite}},
                           0});
}

}  // namespace

Answer attend(const Frame& frame, const Attend& request) {
    const MeetingChange what{request.tool, request.meeting, {}, {}, "meeting_attend", Touches::record};
    return change_meeting(
        frame, what, [&](Session& session, Operation& operation, MeetingCase& meeting, answers::Change& change) {
            require_composition(meeting.body, meeting.on_day.composition, meeting.record.day);
            AttendReader reader(session, meeting);
            AttendanceRecord how;
            how.mode = request.mode.empty() ? std::string("room")
                                            : word_of(meeting.body, "attendance_mode", request.mode, reader.findings);
            for (const auto& [number, target] : {std::pair(request.from_item, &AttendanceRecord::from_item),
                                                 std::pair(request.to_item, &AttendanceRecord::to_item)}) {
                if (number) {
                    how.*target = item_named(meeting, *number).item;
                }
            }
            if (request.all) {
                reader.put_everybody(how);
            }
            for (const auto& text : request.who) {
                if (request.in_place_of.empty()) {
                    reader.put(text, how);
                } else {
                    reader.put_substitute(text, request.in_place_of, how, request.acting);
                }
            }
            AttendanceRecord away;
            away.mode = "absent";
            for (const auto& text : request.absent) {
                reader.put(text, away);
            }
            for (const auto& text : request.guests) {
                reader.put_guest(text, request.category, how);
            }
            if (!request.file.empty()) {
                reader.put_table(request.file, request.spellings);
            }
            if (!reader.findings.empty()) {
                throw Error(reader.refused ? Trouble::refused : Trouble::input, std::move(reader.findings));
            }
            if (const auto count = record_all(operation, meeting, reader.rows); count > 0) {
                change.done.push_back({"meetings.attendance_recorded", {{"count", count}}, 0});
            } else if (request.presider.empty()) {
                change.done.push_back({"meetings.attendance_known", {}, 0});
            }
            if (!request.presider.empty()) {
                put_presider(session, operation, meeting, request, change);
            }
            tell_quorum(meeting, change);
        });
}

}  // namespace metodist::app

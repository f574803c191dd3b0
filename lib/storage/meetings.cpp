#include "storage/meetings.hpp"

#include <algorithm>

#include "base/finding.hpp"
#include "storage/base64.hpp"
#include "storage/digest.hpp"
#include "storage/record_fields.hpp"

namespace metodist::storage {

namespace {

void read(Reader in, MeetingItem& out) {
    out.item = in.number();
    out.title = in.text();
    out.topic = in.text();
    out.task = in.text();
    out.state = in.text();
    out.speaker = in.text();
    out.draft = in.text();
    out.concerns = in.optional_number();
    out.adoption_favours = in.optional_flag();
    out.office = in.text();
    out.seats = in.number();
    out.proposal = in.number();
    out.reason = in.text();
}

void read(Reader in, ItemCandidate& out) {
    out.item = in.number();
    out.educator = in.number();
}

void read(Reader in, AgendaProposal& out) {
    out.number = in.number();
    out.title = in.text();
    out.topic = in.text();
    out.task = in.text();
    out.educator = in.optional_number();
    out.party = in.text();
    out.received = in.day();
    out.state = in.text();
    out.item = in.number();
    out.decided = in.optional_day();
    out.decided_by = in.text();
    out.reason = in.text();
}

void read(Reader in, MeetingDispatch& out) {
    out.kind = in.text();
    out.educator = in.optional_number();
    out.recipient = in.text();
    out.sent = in.day();
    out.channel = in.text();
    out.received = in.optional_day();
    out.item = in.number();
    out.note = in.text();
}

void read(Reader in, AttendanceRecord& out) {
    out.educator = in.optional_number();
    out.guest = in.text();
    out.category = in.text();
    out.mode = in.text();
    out.from_item = in.number();
    out.to_item = in.number();
    out.in_place_of = in.optional_number();
    out.acting = in.optional_flag();
    out.note = in.text();
}

void read(Reader in, PresiderRecord& out) {
    out.educator = in.number();
    out.office = in.text();
    out.instructed = in.flag();
    out.instructed_on = in.optional_day();
    out.instruction = in.text();
}

void read(Reader in, SheetRecord& out) {
    out.educator = in.optional_number();
    out.name = in.text();
    out.returned = in.day();
    out.hour = in.optional_number();
    out.has_signature = in.flag();
    out.signed_by = in.optional_number();
    out.marks = in.text();
    out.note = in.text();
}

void read(Reader in, VoteCount& out) {
    out.item = in.number();
    out.round = in.number();
    out.candidate = in.optional_number();
    out.in_favour = in.number();
    out.against = in.number();
    out.abstained = in.number();
    out.issued = in.optional_number();
    out.found = in.optional_number();
    out.invalid = in.number();
    out.unanimous = in.flag();
    out.counted_by = in.text();
}

void read(Reader in, VoteClose& out) {
    out.item = in.number();
    out.round = in.number();
    out.closed = in.day();
    out.outcome = in.text();
    out.edition = in.optional_number();
    out.trace = in.text();
    out.reads = in.text();
    out.known = in.number();
}

void read(Reader in, MinutesRecord& out) {
    out.series = in.text();
    out.number = in.number();
    out.state = in.text();
    out.day = in.day();
    out.signed_by = in.optional_number();
    out.kept_by = in.optional_number();
    out.content = in.text();
    out.hash = in.text();
    out.reads = in.text();
    out.corrects = in.number();
    out.reason = in.text();
}

void read(Reader in, SpeechRecord& out) {
    out.item = in.number();
    out.kind = in.text();
    out.educator = in.optional_number();
    out.name = in.text();
    out.content = in.text();
}

void read(Reader in, ResolutionRecord& out) {
    out.item = in.number();
    out.number = in.number();
    out.content = in.text();
    out.addressee = in.text();
    out.educator = in.optional_number();
    out.executor = in.text();
    out.due = in.optional_day();
}

void read(Reader in, ResolutionMark& out) {
    out.item = in.number();
    out.number = in.number();
    out.mark = in.text();
    out.marked = in.day();
    out.party = in.text();
    out.note = in.text();
}

void read(Reader in, MeetingHead& out) {
    out.body = in.number();
    out.edition = in.optional_number();
    out.kind = in.text();
    out.form = in.text();
    out.day = in.day();
    out.closing = in.optional_day();
    out.closing_hour = in.optional_number();
    out.hour = in.text();
    out.place = in.text();
    out.state = in.text();
    out.called = in.day();
    out.demanded_by = in.text();
    out.form_by = in.text();
    out.form_on = in.optional_day();
    out.reason = in.text();
}

template <typename Record>
void load(Store& store, Ledger ledger, std::int64_t meeting, Snapshot snapshot, std::vector<Record>& out) {
    for (const auto& row : rows(store, ledger, meeting, snapshot)) {
        auto record = recorded<Record>(row);
        read(Reader(row), record);
        out.push_back(std::move(record));
    }
}

std::vector<Field> values_of(const MeetingHead& head) {
    return {head.body,           field(head.edition), field(head.kind),         field(head.form),
            field(head.day),     field(head.closing), field(head.closing_hour), field(head.hour),
            field(head.place),   field(head.state),   field(head.called),       field(head.demanded_by),
            field(head.form_by), field(head.form_on), field(head.reason)};
}

}  // namespace

std::optional<MeetingRecord> load_meeting(Store& store, std::int64_t meeting, Snapshot snapshot) {
    const auto entries = rows(store, Ledger::meeting_entry, meeting, snapshot);
    if (entries.empty()) {
        return std::nullopt;
    }
    auto out = recorded<MeetingRecord>(entries.back());
    read(Reader(entries.back()), static_cast<MeetingHead&>(out));
    out.id = meeting;
    out.code = code_of(store, Identity::meeting, meeting);
    load(store, Ledger::meeting_item, meeting, snapshot, out.items);
    load(store, Ledger::item_candidate, meeting, snapshot, out.candidates);
    load(store, Ledger::agenda_proposal, meeting, snapshot, out.proposals);
    load(store, Ledger::meeting_dispatch, meeting, snapshot, out.dispatches);
    load(store, Ledger::attendance, meeting, snapshot, out.attendance);
    std::vector<PresiderRecord> presiders;
    load(store, Ledger::presider, meeting, snapshot, presiders);
    if (!presiders.empty()) {
        out.presider = presiders.back();
    }
    load(store, Ledger::sheet, meeting, snapshot, out.sheets);
    // Mostly everybody votes on everything.
    out.voices = voices_of(store, meeting, snapshot, out.items.size() * out.attendance.size());
    load(store, Ledger::vote_count, meeting, snapshot, out.counts);
    load(store, Ledger::vote_close, meeting, snapshot, out.closings);
    load(store, Ledger::minutes_entry, meeting, snapshot, out.minutes);
    load(store, Ledger::speech, meeting, snapshot, out.speeches);
    load(store, Ledger::resolution, meeting, snapshot, out.resolutions);
    load(store, Ledger::resolution_mark, meeting, snapshot, out.marks);
    std::ranges::stable_sort(out.items, {}, &MeetingItem::item);
    if (!std::ranges::is_sorted(out.voices, {}, &VoiceRecord::item)) {
        std::ranges::stable_sort(out.voices, {}, &VoiceRecord::item);
    }
    std::ranges::stable_sort(out.proposals, {}, &AgendaProposal::number);
    std::ranges::stable_sort(out.resolutions, {},
                             [](const ResolutionRecord& each) { return std::pair(each.item, each.number); });
    return out;
}

std::vector<MeetingHead> meetings_of(Store& store, std::int64_t body, Snapshot snapshot) {
    const auto codes = codes_among(store, Ledger::meeting_entry, "body", body);
    std::vector<MeetingHead> out;
    for (const auto& row : rows_where(store, Ledger::meeting_entry, "body", body, snapshot)) {
        auto head = recorded<MeetingHead>(row);
        read(Reader(row), head);
        head.id = row.subject;
        head.code = codes.at(row.subject);
        out.push_back(std::move(head));
    }
    std::ranges::stable_sort(out, {}, &MeetingHead::day);
    return out;
}

namespace {

template <typename Record>
void load_among(Store& store, Ledger ledger, std::int64_t body, Snapshot snapshot,
                std::map<std::int64_t, MeetingRecord*>& meetings, std::vector<Record> MeetingRecord::*list) {
    for (const auto& row : rows_among(store, ledger, Ledger::meeting_entry, "body", body, snapshot)) {
        if (const auto found = meetings.find(row.subject); found != meetings.end()) {
            auto record = recorded<Record>(row);
            read(Reader(row), record);
            (found->second->*list).push_back(std::move(record));
        }
    }
}

}  // namespace

std::vector<MeetingRecord> records_of(Store& store, std::int64_t body, Snapshot snapshot) {
    std::vector<MeetingRecord> out;
    for (auto& head : meetings_of(store, body, snapshot)) {
        static_cast<MeetingHead&>(out.emplace_back()) = std::move(head);
    }
    std::map<std::int64_t, MeetingRecord*> by_id;
    for (auto& each : out) {
        by_id[each.id] = &each;
    }
    load_among(store, Ledger::meeting_item, body, snapshot, by_id, &MeetingRecord::items);
    load_among(store, Ledger::agenda_proposal, body, snapshot, by_id, &MeetingRecord::proposals);
    load_among(store, Ledger::attendance, body, snapshot, by_id, &MeetingRecord::attendance);
    load_among(store, Ledger::sheet, body, snapshot, by_id, &MeetingRecord::sheets);
    load_among(store, Ledger::vote_close, body, snapshot, by_id, &MeetingRecord::closings);
    load_among(store, Ledger::minutes_entry, body, snapshot, by_id, &MeetingRecord::minutes);
    load_among(store, Ledger::resolution, body, snapshot, by_id, &MeetingRecord::resolutions);
    load_among(store, Ledger::resolution_mark, body, snapshot, by_id, &MeetingRecord::marks);
    return out;
}

std::vector<MeetingHead> entries_of(Store& store, std::int64_t meeting, Snapshot snapshot) {
    std::vector<MeetingHead> out;
    for (const auto& row : history(store, Ledger::meeting_entry, meeting)) {
        if (row.recorded <= snapshot.known) {
            auto head = recorded<MeetingHead>(row);
            read(Reader(row), head);
            head.id = meeting;
            out.push_back(std::move(head));
        }
    }
    return out;
}

std::map<std::int64_t, std::vector<MinutesRecord>> minutes_of(Store& store, std::int64_t body, Snapshot snapshot) {
    std::map<std::int64_t, std::vector<MinutesRecord>> out;
    for (const auto& row : rows_among(store, Ledger::minutes_entry, Ledger::meeting_entry, "body", body, snapshot)) {
        auto record = recorded<MinutesRecord>(row);
        read(Reader(row), record);
        out[row.subject].push_back(std::move(record));
    }
    return out;
}

std::int64_t record_meeting(Operation& operation, const MeetingHead& head) {
    const auto id =
        operation.create(Identity::meeting, head.code.empty() ? std::nullopt : std::optional(head.code), "m");
    write(operation, Ledger::meeting_entry, id, head, values_of(head));
    return id;
}

void change_meeting(Operation& operation, const MeetingHead& head) {
    write(operation, Ledger::meeting_entry, head.id, head, values_of(head));
}

void record_item(Operation& operation, std::int64_t meeting, const MeetingItem& item) {
    write(operation, Ledger::meeting_item, meeting, item,
          {item.item, field(item.title), field(item.topic), field(item.task), field(item.state), field(item.speaker),
           field(item.draft), field(item.concerns), field(item.adoption_favours), field(item.office),
           ordinal(item.seats), ordinal(item.proposal), field(item.reason)});
}

void record_candidate(Operation& operation, std::int64_t meeting, const ItemCandidate& candidate) {
    write(operation, Ledger::item_candidate, meeting, candidate, {candidate.item, candidate.educator});
}

void record_proposal(Operation& operation, std::int64_t meeting, const AgendaProposal& proposal) {
    write(operation, Ledger::agenda_proposal, meeting, proposal,
          {proposal.number, field(proposal.title), field(proposal.topic), field(proposal.task),
           field(proposal.educator), field(proposal.party), field(proposal.received), field(proposal.state),
           ordinal(proposal.item), field(proposal.decided), field(proposal.decided_by), field(proposal.reason)});
}

void record_dispatch(Operation& operation, std::int64_t meeting, const MeetingDispatch& dispatch) {
    write(operation, Ledger::meeting_dispatch, meeting, dispatch,
          {field(dispatch.kind), field(dispatch.educator), field(dispatch.recipient), field(dispatch.sent),
           field(dispatch.channel), field(dispatch.received), ordinal(dispatch.item), field(dispatch.note)});
}

void record_attendance(Operation& operation, std::int64_t meeting, const AttendanceRecord& attendance) {
    write(operation, Ledger::attendance, meeting, attendance,
          {field(attendance.educator), field(attendance.guest), field(attendance.category), field(attendance.mode),
           ordinal(attendance.from_item), ordinal(attendance.to_item), field(attendance.in_place_of),
           field(attendance.acting), field(attendance.note)});
}

void record_presider(Operation& operation, std::int64_t meeting, const PresiderRecord& presider) {
    write(operation, Ledger::presider, meeting, presider,
          {presider.educator, field(presider.office), field(presider.instructed), field(presider.instructed_on),
           field(presider.instruction)});
}

void record_sheet(Operation& operation, std::int64_t meeting, const SheetRecord& sheet) {
    write(operation, Ledger::sheet, meeting, sheet,
          {field(sheet.educator), field(sheet.name), field(sheet.returned), field(sheet.hour),
           field(sheet.has_signature), field(sheet.signed_by), field(sheet.marks), field(sheet.note)});
}

void record_voice(Operation& operation, std::int64_t meeting, const VoiceRecord& voice) {
    write(operation, Ledger::voice, meeting, voice,
          {voice.item, voice.round, voice.educator, field(voice.choice), field(voice.candidate), field(voice.casting)});
}

void record_count(Operation& operation, std::int64_t meeting, const VoteCount& count) {
    write(operation, Ledger::vote_count, meeting, count,
          {count.item, count.round, field(count.candidate), count.in_favour, count.against, count.abstained,
           field(count.issued), field(count.found), count.invalid, field(count.unanimous), field(count.counted_by)});
}

void record_close(Operation& operation, std::int64_t meeting, const VoteClose& close) {
    write(operation, Ledger::vote_close, meeting, close,
          {close.item, close.round, field(close.closed), field(close.outcome), field(close.edition), field(close.trace),
           field(close.reads), close.known});
}

void record_minutes(Operation& operation, std::int64_t meeting, const MinutesRecord& minutes) {
    write(operation, Ledger::minutes_entry, meeting, minutes,
          {field(minutes.series), minutes.number, field(minutes.state), field(minutes.day), field(minutes.signed_by),
           field(minutes.kept_by), field(minutes.content), field(minutes.hash), field(minutes.reads),
           ordinal(minutes.corrects), field(minutes.reason)});
}

std::vector<MinutesScan> scans_of(Store& store, std::int64_t meeting, Snapshot snapshot) {
    std::vector<MinutesScan> out;
    Sha256 sha;
    for (const auto& row : rows(store, Ledger::minutes_scan, meeting, snapshot)) {
        auto scan = recorded<MinutesScan>(row);
        Reader from(row);
        scan.number = from.number();
        scan.name = from.text();
        scan.size = from.number();
        scan.hash = from.text();
        const auto bytes = from_base64(from.text());
        if (!bytes || hex(sha.of(*bytes)) != scan.hash) {
            throw Error(Trouble::damaged, "storage.scan_differs", {{"name", scan.name}, {"number", scan.number}},
                        {store.file().string(), 0, 0, {}, {}});
        }
        scan.bytes = *bytes;
        out.push_back(std::move(scan));
    }
    std::ranges::stable_sort(out, {}, &MinutesScan::number);
    return out;
}

void record_scan(Operation& operation, std::int64_t meeting, const MinutesScan& scan) {
    write(operation, Ledger::minutes_scan, meeting, scan,
          {scan.number, field(scan.name), scan.size, field(scan.hash), field(base64(scan.bytes))});
}

void record_speech(Operation& operation, std::int64_t meeting, const SpeechRecord& speech) {
    write(operation, Ledger::speech, meeting, speech,
          {speech.item, field(speech.kind), field(speech.educator), field(speech.name), field(speech.content)});
}

void record_resolution(Operation& operation, std::int64_t meeting, const ResolutionRecord& resolution) {
    write(operation, Ledger::resolution, meeting, resolution,
          {resolution.item, resolution.number, field(resolution.content), field(resolution.addressee),
           field(resolution.educator), field(resolution.executor), field(resolution.due)});
}

void record_mark(Operation& operation, std::int64_t meeting, const ResolutionMark& mark) {
    write(operation, Ledger::resolution_mark, meeting, mark,
          {mark.item, mark.number, field(mark.mark), field(mark.marked), field(mark.party), field(mark.note)});
}

}  // namespace metodist::storage

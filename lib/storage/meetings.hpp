// Meetings, whole and in lists.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "storage/meeting_record.hpp"
#include "storage/operation.hpp"

namespace metodist::storage {

// The meeting with everything recorded about it, one statement for each ledger; nothing where it is not live.
std::optional<MeetingRecord> load_meeting(Store& store, std::int64_t meeting, Snapshot snapshot = {});
// Its votes as they were recorded; `expected`: about how many there will be.
std::vector<VoiceRecord> voices_of(Store& store, std::int64_t meeting, Snapshot snapshot = {},
                                   std::size_t expected = 0);
// Meetings of a body by their days, without what stands in them. Two statements.
std::vector<MeetingHead> meetings_of(Store& store, std::int64_t body, Snapshot snapshot = {});
// The same with agendas, proposals, attendance, sheets, closed votes, minutes and decisions; one statement for each.
std::vector<MeetingRecord> records_of(Store& store, std::int64_t body, Snapshot snapshot = {});
// The entries that a meeting has had, the oldest first: every day, room and state that it was ever given.
std::vector<MeetingHead> entries_of(Store& store, std::int64_t meeting, Snapshot snapshot = {});

// Minutes of all meetings of a body, by meeting, in one statement.
std::map<std::int64_t, std::vector<MinutesRecord>> minutes_of(Store& store, std::int64_t body, Snapshot snapshot = {});

// Each records one row, and first ends the live row that had its sequence number, where it has one: a corrected row
// takes the place of the one before.
std::int64_t record_meeting(Operation& operation, const MeetingHead& head);
void change_meeting(Operation& operation, const MeetingHead& head);
void record_item(Operation& operation, std::int64_t meeting, const MeetingItem& item);
void record_candidate(Operation& operation, std::int64_t meeting, const ItemCandidate& candidate);
void record_proposal(Operation& operation, std::int64_t meeting, const AgendaProposal& proposal);
void record_dispatch(Operation& operation, std::int64_t meeting, const MeetingDispatch& dispatch);
void record_attendance(Operation& operation, std::int64_t meeting, const AttendanceRecord& attendance);
void record_presider(Operation& operation, std::int64_t meeting, const PresiderRecord& presider);
void record_sheet(Operation& operation, std::int64_t meeting, const SheetRecord& sheet);
void record_voice(Operation& operation, std::int64_t meeting, const VoiceRecord& voice);
void record_count(Operation& operation, std::int64_t meeting, const VoteCount& count);
void record_close(Operation& operation, std::int64_t meeting, const VoteClose& close);
void record_minutes(Operation& operation, std::int64_t meeting, const MinutesRecord& minutes);
// Scans of the minutes by their numbers. Error damaged where the bytes of one are not those that were attached.
std::vector<MinutesScan> scans_of(Store& store, std::int64_t meeting, Snapshot snapshot = {});
void record_scan(Operation& operation, std::int64_t meeting, const MinutesScan& scan);
void record_speech(Operation& operation, std::int64_t meeting, const SpeechRecord& speech);
void record_resolution(Operation& operation, std::int64_t meeting, const ResolutionRecord& resolution);
void record_mark(Operation& operation, std::int64_t meeting, const ResolutionMark& mark);

}  // namespace metodist::storage

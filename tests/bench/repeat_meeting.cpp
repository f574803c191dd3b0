// Holds a meeting again and again, a day later each time, with everything recorded about it:
// repeat_meeting FILE MEETING TIMES.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <stdexcept>

#include "storage/meetings.hpp"

using namespace metodist;
using namespace metodist::storage;

namespace {

template <class Record>
void copy(Operation& operation, std::int64_t to, const std::vector<Record>& from,
          void (*record)(Operation&, std::int64_t, const Record&)) {
    for (Record each : from) {
        each.sequence = 0;
        record(operation, to, each);
    }
}

void hold_again(Operation& operation, const MeetingRecord& meeting, std::int32_t days) {
    MeetingHead head = meeting;
    head.sequence = 0;
    head.code.clear();
    head.day = head.day.plus_days(days);
    head.called = head.called.plus_days(days);
    const auto to = record_meeting(operation, head);
    copy(operation, to, meeting.items, record_item);
    copy(operation, to, meeting.dispatches, record_dispatch);
    copy(operation, to, meeting.attendance, record_attendance);
    copy(operation, to, meeting.voices, record_voice);
    copy(operation, to, meeting.closings, record_close);
}

void repeat(const char* file, const char* code, std::int32_t times) {
    auto store = Store::open(file, Store::Mode::changes);
    const auto id = find_code(store, Identity::meeting, code);
    const auto meeting = id ? load_meeting(store, *id) : std::nullopt;
    if (!meeting) {
        throw std::runtime_error("no such meeting");
    }
    OperationNote note;
    note.moment = "2026-09-01T08:00:00Z";
    note.actor = "bench";
    note.command = "repeat_meeting";
    note.program = "metodist";
    Operation operation(store, note, Operation::Size::large);
    for (std::int32_t i = 1; i <= times; ++i) {
        hold_again(operation, *meeting, i);
    }
    operation.commit();
}

}  // namespace

int main(int count, char** words) {
    if (count < 4) {
        std::fputs("repeat_meeting FILE MEETING TIMES\n", stderr);
        return 2;
    }
    try {
        repeat(words[1], words[2], static_cast<std::int32_t>(std::strtol(words[3], nullptr, 10)));
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 4;
    }
    return 0;
}

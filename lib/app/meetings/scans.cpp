#include "app/meetings/scans.hpp"

#include <algorithm>

#include "answers/scans.hpp"
#include "app/meetings/meeting_case.hpp"
#include "regulation/files.hpp"
#include "storage/digest.hpp"

namespace metodist::app {

namespace {

// Papers are scanned in a few megabytes; every copy of the database carries them.
constexpr std::int64_t largest_scan = std::int64_t{32} * 1024 * 1024;

std::string bytes_of(const std::filesystem::path& file) {
    std::error_code failure;
    const auto size = std::filesystem::file_size(file, failure);
    const Place place{file.string(), 0, 0, {}, {}};
    if (!failure && size > static_cast<std::uintmax_t>(largest_scan)) {
        throw Error(Trouble::input, "scans.too_large",
                    {{"size", static_cast<std::int64_t>(size >> 20)}, {"most", largest_scan >> 20}}, place);
    }
    auto bytes = read_bytes(file);
    if (bytes.empty()) {
        throw Error(Trouble::input, "scans.empty", {}, place);
    }
    return bytes;
}

}  // namespace

Answer attach_scan(const Frame& frame, const AttachScan& request) {
    const auto bytes = bytes_of(request.file);
    const MeetingChange what{request.tool, request.meeting, {}, {}, "minutes_attach", Touches::after};
    return change_meeting(
        frame, what,
        [&](Session& session, storage::Operation& operation, MeetingCase& meeting, answers::Change& change) {
            if (meeting.signed_minutes() == nullptr) {
                throw Error(Trouble::refused, "scans.not_signed", {{"meeting", meeting.record.code}});
            }
            storage::MinutesScan scan;
            storage::Sha256 sha;
            scan.hash = storage::hex(sha.of(bytes));
            scan.name = request.file.filename().string();
            scan.size = static_cast<std::int64_t>(bytes.size());
            for (const auto& each : storage::scans_of(session.store(), meeting.record.id)) {
                scan.number = std::max(scan.number, each.number);
                if (each.hash == scan.hash) {
                    change.done.push_back({"scans.known", {{"number", each.number}, {"name", each.name}}, 0});
                    return;
                }
            }
            ++scan.number;
            scan.bytes = bytes;
            storage::record_scan(operation, meeting.record.id, scan);
            change.done.push_back({"scans.attached",
                                   {{"number", scan.number},
                                    {"name", scan.name},
                                    {"size", scan.size},
                                    {"minutes", meeting.signed_minutes()->number},
                                    {"hash", scan.hash}},
                                   0});
            Tree row = Tree::object();
            row.set("meeting", meeting.record.code).set("number", scan.number).set("hash", scan.hash);
            change.results.push_back(std::move(row));
        });
}

Answer list_scans(const Frame& frame, const AskScans& request) {
    Session session(frame, storage::Store::Mode::questions);
    const auto meeting = meeting_case(session, request.tool, request.meeting);
    std::vector<answers::ScanView> views;
    for (const auto& each : storage::scans_of(session.store(), meeting.record.id, session.snapshot())) {
        views.push_back({each.number, each.name, each.size, each.hash});
    }
    return answers::scans(meeting.record.code, views);
}

Scan scan(const Frame& frame, const AskScan& request) {
    Session session(frame, storage::Store::Mode::questions);
    const auto meeting = meeting_case(session, request.tool, request.meeting);
    auto all = storage::scans_of(session.store(), meeting.record.id, session.snapshot());
    const auto found = std::ranges::find(all, request.number, &storage::MinutesScan::number);
    if (found == all.end()) {
        throw Error(Trouble::use, all.empty() ? "scans.none" : "scans.no_such",
                    {{"meeting", meeting.record.code},
                     {"number", request.number},
                     {"count", static_cast<std::int64_t>(all.size())}});
    }
    return {std::move(found->name), std::move(found->bytes)};
}

}  // namespace metodist::app

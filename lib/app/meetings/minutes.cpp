#include "app/meetings/minutes.hpp"
#include "app/meetings/decision_case.hpp"

#include <algorithm>

#include "app/meetings/minutes_text.hpp"
#include "app/meetings/sent.hpp"
#include "app/meetings/words.hpp"
#include "app/naming.hpp"
#include "base/text.hpp"
#include "storage/digest.hpp"

namespace metodist::app {

namespace {

using storage::MinutesRecord;
using storage::Operation;

const MinutesRecord* own_minutes(const MeetingCase& meeting) {
    const auto found = std::ranges::find(meeting.record.minutes, 0, &MinutesRecord::corrects);
    return found == meeting.record.minutes.end() ? nullptr : &*found;
}

// Numbers run within a calendar year.
std::string series_of(const MeetingCase& meeting) { return std::to_string(meeting.record.day.year()); }

// The numbers of the body's other minutes of the year.
std::vector<std::int64_t> numbers_taken(Session& session, const MeetingCase& meeting) {
    std::vector<std::int64_t> out;
    for (const auto& [id, list] : storage::minutes_of(session.store(), meeting.record.body)) {
        for (const auto& each : list) {
            if (id != meeting.record.id && each.corrects == 0 && each.series == series_of(meeting)) {
                out.push_back(each.number);
            }
        }
    }
    std::ranges::sort(out);
    return out;
}

void put_number_findings(const std::vector<std::int64_t>& taken, std::int64_t number, answers::Change& change) {
    const auto last = taken.empty() ? 0 : taken.back();
    if (number > last + 1) {
        change.findings.push_back(
            Finding{"meetings.minutes_gap", {{"number", number}, {"last", last}}, {}, Severity::gap, {}, {}});
    }
}

// Questions of which nobody knows yet how they ended.
std::vector<std::int64_t> open_votes(const MeetingCase& meeting) {
    std::vector<std::int64_t> out;
    for (const auto& item : meeting.record.items) {
        const auto of_item = [&](const auto& each) { return each.item == item.item; };
        const bool voted =
            !meeting.record.voices_on(item.item).empty() || std::ranges::any_of(meeting.record.counts, of_item);
        if (item.state == "on_agenda" && voted && !meeting.closed(item.item)) {
            out.push_back(item.item);
        }
    }
    return out;
}

// A meeting at which nothing was voted on was held all the same, if it could sit.
void settle_state(Operation& operation, const MeetingCase& meeting) {
    if (meeting.record.state != "called") {
        return;
    }
    const auto sitting = meetings::judge_sitting(meeting.body.rules, meeting.on_day.composition, meeting.held());
    auto head = static_cast<storage::MeetingHead>(meeting.record);
    head.state = sitting.quorum.met == Truth::no ? "failed" : "held";
    storage::change_meeting(operation, head);
}

void require_signer(Session& session, const MeetingCase& meeting, std::int64_t signer) {
    const auto verdict = meetings::judge_signature(meeting.rules(), meeting.on_day.composition, signer);
    // Where the act names nobody, whoever signs may.
    if (verdict.may != Truth::no) {
        return;
    }
    std::vector<Word> offices;
    for (const auto& office : meeting.rules().minutes->signed_by) {
        offices.push_back({"office", office});
    }
    refuse(by_clause("meetings.may_not_sign", verdict.place,
                     {{"name", name_in(people(session, {signer}, meeting.record.day), signer)}, {"offices", offices}}));
}

}  // namespace

Answer put_speech(const Frame& frame, const PutSpeech& request) {
    const MeetingChange what{request.tool, request.meeting, {}, {}, "minutes_speech", Touches::record};
    return change_meeting(
        frame, what, [&](Session& session, Operation& operation, MeetingCase& meeting, answers::Change& change) {
            storage::SpeechRecord speech;
            speech.item = item_named(meeting, request.item).item;
            speech.kind = request.spoke ? "spoke" : "heard";
            speech.content = tidy(request.content);
            const auto meant = meant_educator(session, request.who);
            speech.educator = meant.id;
            speech.name = meant.id ? std::string() : tidy(request.who);
            for (const auto& each : meeting.record.speeches) {
                if (each.item == speech.item && each.kind == speech.kind && each.educator == speech.educator &&
                    each.name == speech.name && each.content == speech.content) {
                    change.done.push_back({"meetings.speech_known", {{"item", speech.item}}, 0});
                    return;
                }
            }
            storage::record_speech(operation, meeting.record.id, speech);
            change.done.push_back({"meetings.speech_recorded", {{"item", speech.item}}, 0});
        });
}

Answer put_resolution(const Frame& frame, const PutResolution& request) {
    const MeetingChange what{request.tool, request.meeting, {}, {}, "minutes_resolution", Touches::record};
    return change_meeting(
        frame, what, [&](Session& session, Operation& operation, MeetingCase& meeting, answers::Change& change) {
            storage::ResolutionRecord row;
            row.item = item_named(meeting, request.item).item;
            row.content = text_required(request.content, "content");
            for (const auto& each : meeting.record.resolutions) {
                if (each.item == row.item) {
                    row.number = std::max(row.number, each.number);
                    if (fold(each.content) == fold(row.content)) {
                        change.done.push_back(
                            {"meetings.resolution_known", {{"item", each.item}, {"number", each.number}}, 0});
                        return;
                    }
                }
            }
            ++row.number;
            row.addressee = tidy(request.addressee);
            row.due = request.due;
            if (!request.executor.empty()) {
                const auto meant = meant_educator(session, request.executor);
                row.educator = meant.id;
                row.executor = meant.id ? std::string() : tidy(request.executor);
            }
            // Where the act is silent on what decides, people have said what they decided.
            const auto closed = closed_as(meeting.record, row.item);
            if (closed && !closed->decided()) {
                throw Error(
                    Trouble::refused, "meetings.nothing_decided",
                    {{"item", row.item}, {"outcome", Word{"vote_outcome", std::string(code(closed->outcome))}}});
            }
            storage::record_resolution(operation, meeting.record.id, row);
            change.done.push_back({"meetings.resolution_recorded", {{"item", row.item}, {"number", row.number}}, 0});
            if (closed && closed->because == meetings::Because::silent) {
                const auto place =
                    meetings::silence_of(meeting.rules(), item_of(meeting.record, item_named(meeting, row.item)));
                change.done.push_back({"decisions.as_recorded", {{"cite", place.cite}}, 1});
            }
        });
}

Answer draft_minutes(const Frame& frame, const DraftMinutes& request) {
    const MeetingChange what{request.tool, request.meeting, {}, {}, "minutes_draft", Touches::record};
    return change_meeting(
        frame, what, [&](Session& session, Operation& operation, MeetingCase& meeting, answers::Change& change) {
            require_composition(meeting.body, meeting.on_day.composition, meeting.record.day);
            if (session.asked() < meeting.record.day) {
                throw Error(Trouble::refused, "meetings.not_held_yet", {{"day", meeting.record.day}});
            }
            const auto* known = own_minutes(meeting);
            const auto taken = numbers_taken(session, meeting);
            MinutesRecord minutes;
            minutes.series = series_of(meeting);
            minutes.number =
                request.number.value_or(known != nullptr ? known->number : (taken.empty() ? 0 : taken.back()) + 1);
            minutes.state = "draft";
            minutes.day = session.asked();
            if (std::ranges::find(taken, minutes.number) != taken.end()) {
                throw Error(Trouble::refused, "meetings.minutes_number_taken",
                            {{"number", minutes.number}, {"year", minutes.series}});
            }
            if (known != nullptr && known->number == minutes.number) {
                change.done.push_back({"meetings.minutes_known", {{"number", minutes.number}}, 0});
                return;
            }
            minutes.sequence = known == nullptr ? 0 : known->sequence;
            put_number_findings(taken, minutes.number, change);
            for (const auto item : open_votes(meeting)) {
                change.findings.push_back(Finding{"meetings.vote_open",
                                                  {{"item", item}, {"meeting", meeting.record.code}},
                                                  {},
                                                  Severity::gap,
                                                  {},
                                                  {}});
            }
            settle_state(operation, meeting);
            storage::record_minutes(operation, meeting.record.id, minutes);
            change.done.push_back(
                {"meetings.minutes_drafted", {{"number", minutes.number}, {"meeting", meeting.record.code}}, 0});
            change.next.push_back({"meetings.next.sign", {{"meeting", meeting.record.code}}, 0});
        });
}

Answer sign_minutes(const Frame& frame, const SignMinutes& request, const WriteMinutes& write) {
    const MeetingChange what{request.tool, request.meeting, {}, {}, "minutes_sign", Touches::after};
    return change_meeting(
        frame, what, [&](Session& session, Operation& operation, MeetingCase& meeting, answers::Change& change) {
            if (const auto* locked = meeting.signed_minutes()) {
                throw Error(Trouble::refused, "meetings.signed_already",
                            {{"number", locked->number}, {"day", locked->day}, {"operation", locked->operation}});
            }
            const auto* draft = own_minutes(meeting);
            if (draft == nullptr) {
                throw Error(Trouble::refused, "meetings.no_draft", {{"meeting", meeting.record.code}});
            }
            const auto signer = static_cast<std::int64_t>(resolve_educator(session, request.by));
            require_signer(session, meeting, signer);
            std::vector<Finding> open;
            for (const auto item : open_votes(meeting)) {
                open.push_back(Finding{"meetings.vote_open",
                                       {{"item", item}, {"meeting", meeting.record.code}},
                                       {},
                                       Severity::breach,
                                       {},
                                       {}});
            }
            if (!open.empty()) {
                throw Error(Trouble::refused, std::move(open));
            }
            auto minutes = *draft;
            minutes.state = "signed";
            minutes.day = session.asked();
            minutes.signed_by = signer;
            if (meeting.rules().minutes) {
                const auto* keeper =
                    meeting.on_day.composition.holder(meeting.rules().composition, meeting.rules().minutes->kept_by);
                minutes.kept_by = keeper == nullptr ? std::nullopt : std::optional(keeper->person);
            }
            minutes.content =
                write(minutes_of(session, request.tool, meeting, change.findings), language_of_papers(session));
            storage::Sha256 sha;
            minutes.hash = storage::hex(sha.of(minutes.content));
            minutes.reads.clear();
            for (const auto& item : meeting.record.items) {
                minutes.reads += (minutes.reads.empty() ? "" : " ") + reads_of(meeting, item.item);
            }
            storage::record_minutes(operation, meeting.record.id, minutes);
            change.done.push_back({"meetings.minutes_signed",
                                   {{"number", minutes.number}, {"day", minutes.day}, {"hash", minutes.hash}},
                                   0});
            Tree row = Tree::object();
            row.set("meeting", meeting.record.code).set("number", minutes.number).set("hash", minutes.hash);
            change.results.push_back(std::move(row));
            const auto dates = dates_of(session, meeting);
            if (std::ranges::find(dates, "copies", &meetings::MeetingDate::key) != dates.end()) {
                change.next.push_back({"meetings.next.copies", {{"meeting", meeting.record.code}}, 0});
            }
        });
}

Answer correct_minutes(const Frame& frame, const CorrectMinutes& request) {
    const MeetingChange what{request.tool,  request.meeting,   request.reason,
                             request.paper, "minutes_correct", Touches::after};
    return change_meeting(
        frame, what, [&](Session& session, Operation& operation, MeetingCase& meeting, answers::Change& change) {
            const auto* locked = meeting.signed_minutes();
            if (locked == nullptr) {
                throw Error(Trouble::refused, "meetings.nothing_to_correct", {{"meeting", meeting.record.code}});
            }
            const auto signer = static_cast<std::int64_t>(resolve_educator(session, request.by));
            require_signer(session, meeting, signer);
            MinutesRecord row;
            row.series = locked->series;
            row.number = locked->number;
            row.state = "signed";
            row.day = session.asked();
            row.signed_by = signer;
            row.content = tidy(request.content);
            row.reason = request.reason;
            for (const auto& each : meeting.record.minutes) {
                row.corrects = std::max(row.corrects, each.corrects);
                if (each.corrects > 0 && each.content == row.content) {
                    change.done.push_back({"meetings.correction_known", {{"number", each.corrects}}, 0});
                    return;
                }
            }
            ++row.corrects;
            storage::Sha256 sha;
            row.hash = storage::hex(sha.of(row.content));
            if (!request.paper.empty()) {
                row.paper = static_cast<std::int64_t>(resolve_paper(session, request.paper));
            }
            storage::record_minutes(operation, meeting.record.id, row);
            change.done.push_back(
                {"meetings.corrected", {{"number", row.corrects}, {"minutes", row.number}, {"day", row.day}}, 0});
        });
}

}  // namespace metodist::app

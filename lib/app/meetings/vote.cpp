#include "app/meetings/vote.hpp"

#include <algorithm>

#include "app/meetings/verdicts.hpp"
#include "app/meetings/voices.hpp"
#include "exchange/json.hpp"

namespace metodist::app {

namespace {

using storage::Operation;
using storage::Store;

std::vector<std::int64_t> items_asked(const MeetingCase& meeting, const Vote& request) {
    if (request.item) {
        return {item_named(meeting, *request.item).item};
    }
    std::vector<std::int64_t> out;
    for (const auto& each : meeting.record.items) {
        if (each.state == "on_agenda") {
            out.push_back(each.item);
        }
    }
    if (out.empty()) {
        throw Error(Trouble::input, "meetings.no_items", {{"meeting", meeting.record.code}});
    }
    return out;
}

void refuse_closed(const MeetingCase& meeting, std::int64_t item) {
    if (const auto* close = meeting.record.closing_of(item)) {
        throw Error(Trouble::refused, "meetings.vote_is_closed",
                    {{"item", item}, {"day", close->closed}, {"operation", close->operation}});
    }
}

void record_votes(Session& session, Operation& operation, MeetingCase& meeting, const Vote& request,
                  answers::Change& change) {
    const auto votes = read_votes(session, meeting, request);
    for (const auto& each : votes.voices) {
        refuse_closed(meeting, each.item);
    }
    for (const auto& each : votes.counts) {
        refuse_closed(meeting, each.item);
    }
    for (const auto& each : votes.voices) {
        storage::record_voice(operation, meeting.record.id, each);
    }
    for (const auto& each : votes.counts) {
        storage::record_count(operation, meeting.record.id, each);
    }
    const auto count = static_cast<std::int64_t>(votes.voices.size());
    if (count > 0) {
        change.done.push_back({"meetings.votes_recorded", {{"count", count}}, 0});
    }
    if (!votes.counts.empty()) {
        change.done.push_back({"meetings.count_recorded", {}, 0});
    }
    if (count == 0 && votes.counts.empty() && !request.close) {
        change.done.push_back({"meetings.votes_known", {}, 0});
    }
    if (count > 0 || !votes.counts.empty()) {
        const auto now = storage::load_meeting(session.store(), meeting.record.id);
        meeting.record = *now;
    }
}

// What has to be recorded before the vote can be closed, and until when sheets may come.
void require_complete(const MeetingCase& meeting, const meetings::ItemVerdict& verdict, Day asked) {
    std::vector<Finding> findings;
    using meetings::Missing;
    for (const auto missing : verdict.missing) {
        const bool record = missing == Missing::attendance || missing == Missing::votes ||
                            missing == Missing::count_record || missing == Missing::count_contradiction ||
                            missing == Missing::casting_vote || missing == Missing::next_round;
        if (record && verdict.outcome == meetings::Outcome::undetermined) {
            Finding finding;
            finding.code = "meetings.cannot_close." + std::string(meetings::code(missing));
            finding.arguments = {{"item", std::int64_t{verdict.item}}};
            findings.push_back(std::move(finding));
        }
    }
    const bool by_sheets = verdict.mode == meetings::VoteMode::ballots || verdict.mode == meetings::VoteMode::mixed;
    if (by_sheets && asked < meeting.record.closing_day()) {
        findings.push_back(
            by_clause("meetings.sheets_may_come", verdict.mode_place, {{"day", meeting.record.closing_day()}}));
    } else if (asked < meeting.record.day) {
        Finding finding;
        finding.code = "meetings.not_held_yet";
        finding.arguments = {{"day", meeting.record.day}};
        findings.push_back(std::move(finding));
    }
    if (!findings.empty()) {
        throw Error(Trouble::refused, std::move(findings));
    }
}

// Whether the meeting was able to sit is known once a vote is closed.
void settle_state(Operation& operation, MeetingCase& meeting, const meetings::ItemVerdict& verdict) {
    const std::string state = verdict.meeting_quorum.met == Truth::no ? "failed" : "held";
    if (meeting.record.state != state && meeting.record.state != "held") {
        auto head = static_cast<storage::MeetingHead>(meeting.record);
        head.state = state;
        storage::change_meeting(operation, head);
    }
}

void close_votes(Session& session, const Vote& request, Operation& operation, MeetingCase& meeting,
                 const answers::VerdictPeople& people, answers::Change& change) {
    std::vector<storage::VoteClose> closings;
    std::optional<meetings::ItemVerdict> last;
    MeetingVerdicts verdicts_now(session, meeting);
    for (const auto number : items_asked(meeting, request)) {
        if (const auto* close = meeting.record.closing_of(number)) {
            change.done.push_back({"meetings.closed_before",
                                   {{"item", number}, {"day", close->closed}, {"operation", close->operation}},
                                   0});
            continue;
        }
        const auto& item = *meeting.record.item(number);
        auto verdict = verdicts_now.on(meeting, item);
        require_complete(meeting, verdict, session.asked());
        answers::VerdictView view;
        view.meeting = meeting.record.code;
        view.title = item.title;
        view.regulation = meeting.body.law.edition.municipality;
        view.edition = meeting.body.law.edition.code();
        view.verdict = verdict;
        view.closed = session.asked();
        storage::VoteClose close;
        close.item = number;
        close.round = std::max<std::int64_t>(1, request.round);
        close.closed = session.asked();
        close.outcome = std::string(meetings::code(verdict.outcome));
        close.edition = meeting.record.edition;
        const auto tree = answers::verdict_tree(view, people);
        close.trace = to_json(tree, JsonLayout::one_line);
        close.reads = reads_of(meeting, number);
        close.known = operation.id();
        closings.push_back(std::move(close));
        change.results.push_back(tree);
        std::ranges::move(answers::verdict_sentences(view, people), std::back_inserter(change.done));
        last = std::move(verdict);
    }
    for (const auto& close : closings) {
        storage::record_close(operation, meeting.record.id, close);
    }
    if (last) {
        settle_state(operation, meeting, *last);
        change.next.push_back({"meetings.next.minutes", {{"meeting", meeting.record.code}}, 0});
    }
}

Answer count_votes(const Frame& frame, const Vote& request) {
    Session session(frame, Store::Mode::questions);
    const auto meeting = meeting_case(session, request.tool, request.meeting);
    require_composition(meeting.body, meeting.on_day.composition, meeting.record.day);
    std::vector<Finding> findings;
    const auto views = verdicts(session, request.tool, meeting, items_asked(meeting, request), findings);
    const auto people = people_told(session, meeting, views);
    auto answer =
        request.item ? answers::vote(views.front(), people) : answers::votes(meeting.record.code, views, people);
    answer.findings = std::move(findings);
    return answer;
}

}  // namespace

bool Vote::changes() const {
    return !in_favour.empty() || !against.empty() || !abstained.empty() || !not_voting.empty() || !choices.empty() ||
           !rest.empty() || count_for || count_against || count_abstained || !counts.empty() || unanimous ||
           !casting.empty() || !file.empty() || close;
}

Answer vote(const Frame& frame, const Vote& request) {
    if (!request.changes()) {
        return count_votes(frame, request);
    }
    const MeetingChange what{request.tool, request.meeting, {}, {}, "vote_change", Touches::record};
    return change_meeting(
        frame, what, [&](Session& session, Operation& operation, MeetingCase& meeting, answers::Change& change) {
            require_composition(meeting.body, meeting.on_day.composition, meeting.record.day);
            record_votes(session, operation, meeting, request, change);
            if (request.close) {
                close_votes(session, request, operation, meeting, verdict_people(session, meeting), change);
            }
        });
}

}  // namespace metodist::app

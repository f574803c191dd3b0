#include "app/meetings/verdicts.hpp"

#include <utility>

#include "app/calendars.hpp"
#include "app/meetings/past.hpp"

namespace metodist::app {

namespace {

answers::VerdictView view_of(const MeetingCase& meeting, const storage::MeetingItem& item,
                             meetings::ItemVerdict verdict) {
    answers::VerdictView view;
    view.meeting = meeting.record.code;
    view.title = item.title;
    view.regulation = meeting.body.law.edition.municipality;
    view.edition = meeting.body.law.edition.code();
    view.verdict = std::move(verdict);
    return view;
}

answers::VerdictPeople named(Session& session, std::vector<meetings::Person> who, Day day) {
    answers::VerdictPeople out;
    if (!who.empty()) {
        for (auto& [person, found] : people(session, std::move(who), day)) {
            out[person] = {std::move(found.code), std::move(found.name)};
        }
    }
    return out;
}

}  // namespace

MeetingVerdicts::MeetingVerdicts(Session& session, const MeetingCase& meeting)
    : asked_(session.asked()),
      calendar_(calendar_for(session, meeting.rules())),
      held_(meeting.held()),
      judge_(meeting.body.rules, meeting.on_day.composition, held_) {}

meetings::ItemVerdict MeetingVerdicts::on(const MeetingCase& voted, const storage::MeetingItem& item) {
    return judge_.judge(item_of(voted.record, item), asked_, calendar_);
}

std::vector<answers::VerdictView> verdicts(Session& session, const std::string& tool, const MeetingCase& meeting,
                                           const std::vector<std::int64_t>& items, std::vector<Finding>& findings) {
    Past past(session, tool, meeting);
    std::vector<answers::VerdictView> out;
    for (const auto number : items) {
        const auto& item = item_named(meeting, number);
        const auto* close = meeting.record.closing_of(number);
        if (close == nullptr) {
            out.push_back(view_of(meeting, item, past.now(item)));
            continue;
        }
        auto verdict = past.then(item, close->known);
        if (meetings::code(verdict.outcome) != close->outcome) {
            findings.push_back(Finding{"meetings.recount_differs",
                                       {{"item", number},
                                        {"then", Word{"vote_outcome", close->outcome}},
                                        {"now", Word{"vote_outcome", std::string(meetings::code(verdict.outcome))}}},
                                       {},
                                       Severity::breach,
                                       {},
                                       {}});
        }
        auto view = view_of(meeting, item, std::move(verdict));
        view.closed = close->closed;
        view.operation = close->operation;
        out.push_back(std::move(view));
    }
    return out;
}

answers::VerdictPeople verdict_people(Session& session, const MeetingCase& meeting) {
    auto who = meeting.on_day.known;
    const auto& record = meeting.record;
    for (const auto& each : record.attendance) {
        if (each.educator) {
            who.push_back(*each.educator);
        }
    }
    for (const auto& each : record.sheets) {
        if (each.educator) {
            who.push_back(*each.educator);
        }
    }
    for (const auto& each : record.candidates) {
        who.push_back(each.educator);
    }
    return named(session, std::move(who), record.day);
}

answers::VerdictPeople people_told(Session& session, const MeetingCase& meeting,
                                   const std::vector<answers::VerdictView>& views) {
    std::vector<meetings::Person> who;
    for (const auto& view : views) {
        const auto& verdict = view.verdict;
        who.push_back(verdict.cast_by);
        std::ranges::transform(verdict.tally.refused, std::back_inserter(who), &meetings::RefusedVote::person);
        if (!verdict.election) {
            continue;
        }
        for (const auto& round : verdict.election->rounds) {
            std::ranges::transform(round.candidates, std::back_inserter(who), &meetings::CandidateResult::person);
        }
        std::ranges::copy(verdict.election->elected, std::back_inserter(who));
        std::ranges::copy(verdict.election->next_round, std::back_inserter(who));
    }
    std::erase(who, 0);
    return named(session, std::move(who), meeting.record.day);
}

std::string reads_of(const MeetingCase& meeting, std::int64_t item) {
    const auto& record = meeting.record;
    std::string out;
    const auto put = [&](const char* table, std::int64_t sequence) {
        out += (out.empty() ? "" : " ") + std::string(table) + ":" + std::to_string(record.id) + ":" +
               std::to_string(sequence);
    };
    put("meeting_entry", record.sequence);
    for (const auto& each : record.attendance) {
        put("attendance", each.sequence);
    }
    for (const auto& each : record.sheets) {
        put("sheet", each.sequence);
    }
    for (const auto& each : record.voices_on(item)) {
        put("voice", each.sequence);
    }
    for (const auto& each : record.counts) {
        if (each.item == item) {
            put("vote_count", each.sequence);
        }
    }
    for (const auto& each : record.items) {
        if (each.item == item) {
            put("meeting_item", each.sequence);
        }
    }
    for (const auto& each : meeting.on_day.reads) {
        out += " " + each;
    }
    return out;
}

}  // namespace metodist::app

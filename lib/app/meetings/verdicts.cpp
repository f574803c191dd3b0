#include "app/meetings/verdicts.hpp"

#include <map>
#include <memory>
#include <utility>

#include "app/calendars.hpp"

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

// The meeting as it was known, each state read once.
class Past {
public:
    struct State {
        State(Session& session, const MeetingCase& present) : meeting(present), verdicts(session, meeting) {}
        State(Session& session, std::unique_ptr<MeetingCase> as_known)
            : own(std::move(as_known)), meeting(*own), verdicts(session, meeting) {}

        std::unique_ptr<MeetingCase> own;
        const MeetingCase& meeting;
        MeetingVerdicts verdicts;
    };

    Past(Session& session, const std::string& tool, const MeetingCase& present)
        : session_(session), tool_(tool), present_(session, present), last_(session.store().last_operation()) {}

    State& present() { return present_; }
    State& at(std::int64_t known) {
        // Nothing was recorded since.
        if (last_ <= known) {
            return present_;
        }
        auto& state = states_[known];
        if (!state) {
            auto then =
                std::make_unique<MeetingCase>(meeting_case(session_, tool_, present_.meeting.record.code, {known}));
            // What others did about the decision comes after its vote.
            then->record.marks = present_.meeting.record.marks;
            state = std::make_unique<State>(session_, std::move(then));
        }
        return *state;
    }

private:
    Session& session_;
    const std::string& tool_;
    State present_;
    std::int64_t last_;
    std::map<std::int64_t, std::unique_ptr<State>> states_;
};

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
    : meeting_(meeting),
      asked_(session.asked()),
      calendar_(calendar_for(session, meeting.rules())),
      held_(meeting.held()),
      judge_(meeting.body.rules, meeting.on_day.composition, held_) {}

meetings::ItemVerdict MeetingVerdicts::on(const storage::MeetingItem& item) {
    return judge_.judge(item_of(meeting_.record, item), asked_, calendar_);
}

std::vector<answers::VerdictView> verdicts(Session& session, const std::string& tool, const MeetingCase& meeting,
                                           const std::vector<std::int64_t>& items, std::vector<Finding>& findings) {
    Past past(session, tool, meeting);
    std::vector<answers::VerdictView> out;
    for (const auto number : items) {
        const auto& item = item_named(meeting, number);
        const auto* close = meeting.record.closing_of(number);
        if (close == nullptr) {
            out.push_back(view_of(meeting, item, past.present().verdicts.on(item)));
            continue;
        }
        auto& then = past.at(close->known);
        const auto* item_then = then.meeting.record.item(number);
        auto verdict = then.verdicts.on(item_then == nullptr ? item : *item_then);
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

#include <algorithm>

#include "app/meetings/heads.hpp"
#include "app/meetings/minutes_text.hpp"
#include "app/meetings/sent.hpp"
#include "base/text.hpp"
#include "storage/store.hpp"

namespace metodist::app {

namespace {

using storage::column;
using storage::Ledger;

std::string name_of(const answers::VerdictPeople& people, const std::optional<std::int64_t>& person,
                    const std::string& otherwise) {
    const auto found = person ? people.find(*person) : people.end();
    return found == people.end() ? otherwise : found->second.name;
}

std::string keeper(const MeetingCase& meeting, const answers::VerdictPeople& people) {
    const auto& minutes = meeting.rules().minutes;
    const std::string office = minutes && !minutes->kept_by.empty() ? minutes->kept_by : "secretary";
    const auto* member = meeting.on_day.composition.holder(meeting.rules().composition, office);
    return member == nullptr ? std::string() : name_of(people, member->person, {});
}

void put_people(const MeetingCase& meeting, documents::Minutes& out) {
    const auto& record = meeting.record;
    for (const auto& member : meeting.on_day.composition.members) {
        const auto name = name_of(out.people, member.person, {});
        const bool there = std::ranges::any_of(record.attendance, [&](const storage::AttendanceRecord& each) {
            return each.educator == member.person && each.mode != "absent" && !each.in_place_of &&
                   each.category.empty();
        });
        const bool sheet = std::ranges::any_of(
            record.sheets, [&](const storage::SheetRecord& each) { return each.educator == member.person; });
        if (there) {
            out.present.push_back(name);
        }
        if (sheet) {
            out.sheets.push_back(name);
        }
        if (!there && !sheet) {
            out.absent.push_back(name);
        }
    }
    for (const auto& each : record.attendance) {
        if (!each.category.empty() || each.in_place_of) {
            out.guests.push_back(name_of(out.people, each.educator, each.guest));
        }
    }
    for (auto* list : {&out.present, &out.sheets, &out.absent, &out.guests}) {
        std::ranges::stable_sort(*list, russian_less);
    }
}

// `verdict`: nothing where the vote is not closed; votes that it does not count are told with their reason alone.
documents::MinutesItem item_part(const MeetingCase& meeting, const storage::MeetingItem& item,
                                 const answers::VerdictPeople& people, const meetings::ItemVerdict* verdict) {
    const auto refused = [&](const std::optional<std::int64_t>& person) {
        return verdict != nullptr && person &&
               std::ranges::any_of(verdict->tally.refused, [&](const meetings::RefusedVote& each) {
                   return !each.sheet && each.person == *person && each.why != meetings::Refusal::second_vote;
               });
    };
    documents::MinutesItem out;
    out.item = item.item;
    out.title = item.title;
    out.speaker = item.speaker;
    out.draft = item.draft;
    out.removed = item.state != "on_agenda";
    out.reason = item.reason;
    for (const auto& each : meeting.record.speeches) {
        if (each.item == item.item) {
            out.speeches.push_back({each.kind, name_of(people, each.educator, each.name), each.content});
        }
    }
    for (const auto& each : meeting.record.resolutions) {
        if (each.item == item.item) {
            out.resolutions.push_back(
                {each.number, each.content, name_of(people, each.educator, each.executor), each.addressee, each.due});
        }
    }
    for (const auto& each : meeting.record.voices_on(item.item)) {
        if (!each.casting && !each.candidate && !refused(each.educator)) {
            out.voices.emplace_back(name_of(people, each.educator, {}), each.choice);
        }
    }
    return out;
}

}  // namespace

std::string office_setting(const MeetingCase& meeting, const std::string& key) {
    const auto found = meeting.body.law.local.office.find(key);
    return found == meeting.body.law.local.office.end() ? std::string() : found->second;
}

std::string language_of_papers(Session& session) {
    const auto entries =
        storage::rows(session.store(), Ledger::municipality_entry, session.municipality(), session.snapshot());
    return entries.empty() ? std::string() : entries.back().text(column(Ledger::municipality_entry, "language"));
}

documents::Minutes minutes_of(Session& session, const std::string& tool, const MeetingCase& meeting,
                              std::vector<Finding>& findings) {
    documents::Minutes out;
    const auto& record = meeting.record;
    out.people = verdict_people(session, meeting);
    out.office = office_setting(meeting, "name");
    out.city = office_setting(meeting, "city");
    out.body = meeting.body.name;
    for (const auto& each : record.minutes) {
        if (each.corrects == 0) {
            out.number = std::to_string(each.number);
        } else {
            out.corrections.push_back({each.corrects, each.day, each.content, name_of(out.people, each.signed_by, {})});
        }
    }
    out.day = record.day;
    out.closing = record.closing;
    out.hour = record.hour;
    out.place = record.place;
    out.form = record.form;
    out.kind = record.kind;
    out.demanded_by = record.demanded_by;
    if (record.presider) {
        out.presider = name_of(out.people, record.presider->educator, {});
        out.presider_office = record.presider->office;
    } else if (const auto chair = meetings::acting_chair(meeting.rules(), meeting.on_day.composition, meeting.held())) {
        out.presider = name_of(out.people, chair, {});
        out.presider_office = meeting.rules().convening.chaired_by.front();
    }
    out.secretary = keeper(meeting, out.people);
    put_people(meeting, out);
    out.in_office = static_cast<std::int64_t>(meeting.on_day.composition.members.size());
    out.established = meeting.on_day.composition.established;
    out.quorum = meetings::judge_sitting(meeting.body.rules, meeting.on_day.composition, meeting.held()).quorum;
    std::vector<std::int64_t> voted;
    for (const auto& item : record.items) {
        if (record.closing_of(item.item) != nullptr) {
            voted.push_back(item.item);
        }
    }
    auto views = verdicts(session, tool, meeting, voted, findings);
    for (const auto& item : record.items) {
        const auto view = std::ranges::find_if(
            views, [&](const answers::VerdictView& each) { return each.verdict.item == item.item; });
        const bool closed = view != views.end();
        out.items.push_back(item_part(meeting, item, out.people, closed ? &view->verdict : nullptr));
        if (closed) {
            out.items.back().verdict = std::move(*view);
        }
    }
    People names;
    for (const auto& [person, named] : out.people) {
        names[person] = {named.code, named.name};
    }
    for (auto& finding : sent_findings(sent_views(session, meeting, names))) {
        // Copies follow the minutes; whether they were late is not for the minutes to say.
        const auto copies = std::ranges::any_of(finding.arguments, [](const Argument& each) {
            const auto* word = std::get_if<Word>(&each.value);
            return word != nullptr && word->code == "minutes_copy";
        });
        if (!copies) {
            out.findings.push_back(std::move(finding));
        }
    }
    std::ranges::move(Heads(session, meeting.body).away_from(record), std::back_inserter(out.findings));
    return out;
}

MinutesPaper minutes_paper(const Frame& frame, const AskMeeting& request) {
    Session session(frame, storage::Store::Mode::questions);
    const auto meeting = meeting_case(session, request.tool, request.meeting);
    require_composition(meeting.body, meeting.on_day.composition, meeting.record.day);
    MinutesPaper out;
    out.minutes = minutes_of(session, request.tool, meeting, out.findings);
    out.language = language_of_papers(session);
    if (const auto* locked = meeting.signed_minutes()) {
        out.locked = locked->content;
        out.hash = locked->hash;
    }
    return out;
}

}  // namespace metodist::app

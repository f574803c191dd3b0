#include "app/meetings/notice_papers.hpp"

#include <algorithm>

#include "app/meetings/minutes_text.hpp"
#include "app/meetings/sent.hpp"
#include "app/meetings/words.hpp"
#include "base/text.hpp"
#include "domain/meetings/participation.hpp"

namespace metodist::app {

namespace {

// Who holds the office that the words of the act name; empty where they name none or nobody holds it.
std::string holder_named(Session& session, const MeetingCase& meeting, const std::string& title) {
    const auto office = office_meant(meeting.body, title);
    const auto* holder =
        office.empty() ? nullptr : meeting.on_day.composition.holder(meeting.rules().composition, office);
    return holder == nullptr ? std::string()
                             : name_in(people(session, {holder->person}, meeting.record.day), holder->person);
}

const meetings::DecisionRule& rule_on(const MeetingCase& meeting, const storage::MeetingItem& item) {
    return meeting.rules().decision(topic_of(&item));
}

void put_questions(Session& session, const MeetingCase& meeting, NoticePapers& out) {
    std::vector<std::int64_t> standing;
    for (const auto& each : meeting.record.candidates) {
        standing.push_back(each.educator);
    }
    const auto names = people(session, standing, meeting.record.day);
    for (const auto& item : meeting.record.items) {
        if (item.state != "on_agenda") {
            continue;
        }
        const auto& rule = rule_on(meeting, item);
        const auto put = item_of(meeting.record, item);
        documents::CalledItem called{item.item,
                                     item.title,
                                     item.speaker,
                                     item.draft,
                                     {},
                                     put.seats,
                                     meetings::most_marks(put, meeting.rules().ballot(rule)),
                                     false};
        for (const auto& each : meeting.record.candidates) {
            if (each.item == item.item) {
                called.candidates.push_back(name_in(names, each.educator));
            }
        }
        const auto& mode = rule.mode(meeting.form());
        called.secret = mode.value == meetings::VoteMode::secret;
        if (called.secret && out.meeting.sheets_by) {
            out.findings.push_back(
                by_clause("meeting_papers.secret", mode.place, {{"item", item.item}}, Severity::note));
        }
        out.meeting.items.push_back(std::move(called));
    }
}

// By the ballots of the questions that stand on the sheet.
void put_filling(const MeetingCase& meeting, documents::CalledMeeting& out) {
    if (meeting.form() == meetings::Form::in_person) {
        return;
    }
    const auto held = meeting.held();
    out.sheets_by = held.closing_day();
    for (const auto& item : meeting.record.items) {
        const auto& rule = rule_on(meeting, item);
        const auto* ballot = meeting.rules().ballot(rule);
        if (ballot == nullptr || item.state != "on_agenda" ||
            rule.mode(held.form).value == meetings::VoteMode::secret) {
            continue;
        }
        out.sheets_by = meetings::last_day_for_sheets(held, ballot);
        if (!out.signed_cite && ballot->signed_sheet.value_or(false)) {
            out.signed_cite = ballot->place.cite;
        }
        if (!out.all_marked && ballot->all_marked.value) {
            out.all_marked = ballot->all_marked.value;
            out.all_marked_cite = ballot->place.cite;
        }
    }
    if (out.sheets_by == held.closing_day()) {
        out.sheets_hour = meeting.record.closing_hour;
    }
}

void put_called(Session& session, const MeetingCase& meeting, NoticePapers& out) {
    auto& called = out.meeting;
    const auto& record = meeting.record;
    called.office = office_setting(meeting, "name");
    called.city = office_setting(meeting, "city");
    called.body = meeting.body.name;
    called.body_genitive = meeting.body.element->text("name_genitive");
    called.kind = record.kind;
    called.form = record.form;
    called.absentee = meeting.form() == meetings::Form::absentee;
    called.day = record.day;
    called.hour = record.hour;
    called.place = record.place;
    called.demanded_by = record.demanded_by;
    put_filling(meeting, called);
    put_questions(session, meeting, out);
    for (const auto& date : dates_of(session, meeting)) {
        if (date.key == "proposals") {
            called.proposals_by = date.due.day;
            called.proposals_to = date.to;
            called.proposals_cite = date.place.cite;
        }
    }
}

// What the act wants in the paper and the meeting does not say yet.
void look_for_lacking(const MeetingCase& meeting, const std::string& tool, const meetings::MeetingDate& date,
                      NoticePapers& out) {
    const auto* rule = meeting.rules().notice(date.key);
    if (rule == nullptr) {
        return;
    }
    const auto& called = out.meeting;
    std::vector<std::string> given{"date", "ballots"};
    const auto give = [&](const char* word, bool there) {
        if (there) {
            given.emplace_back(word);
        }
    };
    give("questions", !called.items.empty());
    give("materials", std::ranges::any_of(called.items, [](const auto& item) { return !item.draft.empty(); }));
    give("time", !called.hour.empty());
    give("place", !called.place.empty());
    for (const auto& each : meetings::lacking_content(*rule, meeting.form(), given)) {
        auto finding = by_clause(
            "meeting_papers.lacking", date.place,
            {{"what", Word{"notice_content", each}}, {"tool", tool}, {"meeting", meeting.record.code}}, Severity::gap);
        finding.remedy = "meeting_papers.add." + each;
        out.findings.push_back(std::move(finding));
    }
}

// Kinds of papers that a notice of the act consists of.
std::vector<std::string> paper_kinds(const meetings::MeetingDate& date) {
    std::vector<std::string> out{date.dispatch};
    if (date.dispatch != "ballot" && std::ranges::find(date.content, "ballots") != date.content.end()) {
        out.emplace_back("ballot");
    }
    return out;
}

}  // namespace

NoticePapers notice_papers(const Frame& frame, const AskNotices& request) {
    Session session(frame, storage::Store::Mode::questions);
    const auto meeting = meeting_case(session, request.tool, request.meeting);
    require_composition(meeting.body, meeting.on_day.composition, meeting.record.day);
    if (meeting.record.state == "cancelled") {
        throw Error(Trouble::refused, "meeting_papers.cancelled", {{"meeting", meeting.record.code}});
    }
    NoticePapers out;
    out.language = language_of_papers(session);
    put_called(session, meeting, out);
    const auto who = addressees(session, meeting, request.who);
    const auto names = people(session, who, meeting.record.day);
    auto dates = dates_of(session, meeting);
    std::erase_if(dates, is_copies);
    for (const auto& date : sent_things(meeting, std::move(dates), request.what)) {
        look_for_lacking(meeting, request.tool, date, out);
        if (out.meeting.sender.empty()) {
            out.meeting.sender = date.from;
            out.meeting.sender_name = holder_named(session, meeting, date.from);
        }
        for (const auto& kind : paper_kinds(date)) {
            for (const auto person : who) {
                out.papers.push_back({names.at(person).code + "-" + kind,
                                      {kind, names.at(person).name, session.asked(), date.place.cite}});
            }
        }
    }
    std::ranges::stable_sort(out.papers, [](const NoticePaper& a, const NoticePaper& b) {
        return russian_less(a.paper.member, b.paper.member);
    });
    return out;
}

}  // namespace metodist::app

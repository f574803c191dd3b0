#include <doctest/doctest.h>

#include <algorithm>

#include "cases.hpp"
#include "domain/meetings/agenda.hpp"
#include "domain/meetings/dates.hpp"
#include "regulation/calendars.hpp"

namespace metodist::meetings {

namespace {

Day day(int year, int month, int number) { return *Day::of(year, month, number); }

const WorkCalendar& work() {
    static const WorkCalendar calendar = load_calendars(METODIST_SOURCE_DIR "/config", "").work;
    return calendar;
}

Act with_notice(const std::string& lines) {
    Act act;
    act.notice = lines;
    return act;
}

DueDay due(const std::string& term, Day meeting) {
    const auto dates = dates_of(law_of(with_notice("term = " + term)), Form::in_person, meeting, {}, work());
    REQUIRE(dates.size() == 1);
    CHECK(dates.front().place.clause == "x-council/4");
    return dates.front().due;
}

// The last day is in time, the day after it is late.
std::function<void()> last(const std::string& term, Day meeting, Day expected) {
    return [=] {
        CAPTURE(term);
        const DueDay found = due(term, meeting);
        CHECK(found.day.iso() == expected.iso());
        CHECK(in_time(found, expected));
        CHECK_FALSE(in_time(found, expected.plus_days(1)));
    };
}

std::vector<Case> term_cases() {
    const Day friday = day(2026, 6, 19);
    std::vector<Case> out;
    out.push_back({{"notice.term", "term.before", "term.clear_days=false", "term.clear_days=true",
                    "term.counting=calendar", "term.nonworking=none"},
                   last("{ days = 5, before = 'meeting' }", day(2024, 3, 15), day(2024, 3, 10)),
                   last("{ days = 5, before = 'meeting', clear_days = true }", day(2024, 3, 15), day(2024, 3, 9))});
    out.push_back({{"term.counting=working"},
                   last("{ days = 3, before = 'meeting', counting = 'working' }", day(2026, 1, 12), day(2025, 12, 26)),
                   last("{ days = 3, before = 'meeting', counting = 'working', clear_days = true }", day(2026, 1, 12),
                        day(2025, 12, 25))});
    out.push_back({{"term.nonworking=previous"},
                   last("{ days = 7, before = 'meeting', nonworking = 'previous' }", friday, day(2026, 6, 11)),
                   last("{ days = 7, before = 'meeting' }", friday, day(2026, 6, 12))});
    out.push_back({{"term.after", "term.nonworking=next"},
                   last("{ days = 10, after = 'meeting', nonworking = 'next' }", day(2026, 4, 29), day(2026, 5, 12)),
                   last("{ days = 10, after = 'meeting' }", day(2026, 4, 29), day(2026, 5, 9))});
    out.push_back({{"term.months"},
                   last("{ months = 1, after = 'meeting', nonworking = 'next' }", day(2026, 1, 31), day(2026, 3, 2)),
                   last("{ months = 1, after = 'meeting' }", day(2026, 1, 31), day(2026, 2, 28))});
    out.push_back({{"term.by", "term.inclusive=true", "term.inclusive=false"},
                   last("{ by = '09-01', inclusive = true }", day(2024, 3, 15), day(2024, 9, 1)),
                   last("{ by = '09-01', inclusive = false }", day(2024, 3, 15), day(2024, 8, 31))});
    out.push_back({{"term.until_hour"},
                   [] {
                       CHECK(in_time(due("{ days = 5, before = 'meeting', until_hour = 18 }", day(2024, 3, 15)),
                                     day(2024, 3, 10), 17));
                   },
                   [] {
                       CHECK_FALSE(in_time(due("{ days = 5, before = 'meeting', until_hour = 18 }", day(2024, 3, 15)),
                                           day(2024, 3, 10), 18));
                   }});
    // A year without a calendar is said, and Saturdays and Sundays alone are left out.
    out.push_back(
        {{},
         [] {
             const DueDay found = due("{ days = 3, before = 'meeting', counting = 'working' }", day(2031, 1, 13));
             CHECK(found.provisional());
             CHECK(found.missing_years == std::vector{2031});
             CHECK(found.day == day(2031, 1, 8));
         },
         [] {
             CHECK_FALSE(due("{ days = 3, before = 'meeting', counting = 'working' }", day(2026, 1, 12)).provisional());
             CHECK_FALSE(due("{ days = 5, before = 'meeting' }", day(2031, 1, 13)).provisional());
         }});
    return out;
}

bool applies(const std::string& lines, Form form) {
    return !dates_of(law_of(with_notice("term = { days = 5, before = 'meeting' }\n" + lines)), form, meeting_day, {},
                     work())
                .empty();
}

std::vector<std::string> lacks(const std::string& lines, Form form, const std::vector<std::string>& given) {
    const MeetingLaw law = law_of(with_notice("term = { days = 5, before = 'meeting' }\n" + lines));
    return lacking_content(*law.rules.notice("call"), form, given);
}

// The verdict on a meeting of which the notice went last on that day, received a day later.
Outcome noticed(const std::string& lines, Day sent, bool to_all = true) {
    Act act = with_notice("term = { days = 5, before = 'meeting' }\n" + lines);
    Held held(law_of(act), body_of(3, 3));
    held.present(3).vote(3);
    held.meeting.notices.push_back(
        {.key = "call", .last_sent = sent, .last_received = sent.plus_days(1), .to_all = to_all});
    return held.verdict().outcome;
}

std::vector<Case> notice_cases() {
    std::vector<Case> out;
    for (const Form form : {Form::in_person, Form::absentee, Form::hybrid}) {
        const std::string word(code(form));
        const Form other = form == Form::hybrid ? Form::absentee : Form::hybrid;
        out.push_back({{"notice.forms=" + word},
                       [=] { CHECK(applies("forms = ['" + word + "']", form)); },
                       [=] { CHECK_FALSE(applies("forms = ['" + word + "']", other)); }});
        for (const std::string thing : {"questions", "date", "time", "place", "materials", "ballots"}) {
            const std::string key = "content_" + word;
            out.push_back({{"notice." + key + "=" + thing},
                           [=] { CHECK(lacks(key + " = ['" + thing + "']", form, {}) == std::vector{thing}); },
                           [=] {
                               CHECK(lacks(key + " = ['" + thing + "']", form, {thing}).empty());
                               CHECK(lacks(key + " = ['" + thing + "']", other, {}).empty());
                           }});
        }
    }
    for (const std::string thing : {"questions", "date", "time", "place", "materials", "ballots"}) {
        out.push_back({{"notice.content=" + thing},
                       [=] { CHECK(lacks("content = ['" + thing + "']", Form::in_person, {}) == std::vector{thing}); },
                       [=] { CHECK(lacks("content = ['" + thing + "']", Form::in_person, {thing}).empty()); }});
    }
    const Day last_day = meeting_day.plus_days(-5);
    out.push_back({{"notice.late_effect=invalid", "notice.late_effect=finding"},
                   [=] {
                       CHECK(noticed("late_effect = 'invalid'", last_day) == Outcome::adopted);
                       CHECK(noticed("late_effect = 'finding'", last_day.plus_days(1)) == Outcome::adopted);
                   },
                   [=] {
                       CHECK(noticed("late_effect = 'invalid'", last_day.plus_days(1)) == Outcome::not_put);
                       CHECK(noticed("late_effect = 'invalid'", last_day, false) == Outcome::not_put);
                   }});
    out.push_back({{"notice.evidence=sent"},
                   [=] { CHECK(noticed("evidence = 'sent'\nlate_effect = 'invalid'", last_day) == Outcome::adopted); },
                   [=] {
                       CHECK(noticed("evidence = 'sent'\nlate_effect = 'invalid'", last_day.plus_days(1)) ==
                             Outcome::not_put);
                   }});
    out.push_back(
        {{"notice.evidence=received"},
         [=] {
             CHECK(noticed("evidence = 'received'\nlate_effect = 'invalid'", last_day.plus_days(-1)) ==
                   Outcome::adopted);
         },
         [=] { CHECK(noticed("evidence = 'received'\nlate_effect = 'invalid'", last_day) == Outcome::not_put); }});
    // The earliest day for a meeting whose notices leave on a day.
    out.push_back({{"notice.dispatch"},
                   [] {
                       const MeetingLaw law = law_of(with_notice("term = { days = 5, before = 'meeting' }"));
                       CHECK(earliest_meeting(law.rules, Form::in_person, meeting_day.plus_days(-5), work()) ==
                             meeting_day);
                   },
                   [] {
                       // What members send in holds up no meeting.
                       Act act;
                       act.rest =
                           "[council.notice.proposals]\nclause = 'x-council/4'\ncite = 'п. 4'\nru = 'П'\n"
                           "term = { days = 2, before = 'meeting' }\n";
                       CHECK(earliest_meeting(law_of(act).rules, Form::in_person, meeting_day, work()) == meeting_day);
                   }});
    return out;
}

ProposalVerdict proposal(const std::string& meeting, Form form, Day received, bool admits, bool sheets_sent) {
    Act act;
    act.meeting = meeting;
    act.rest =
        "[council.notice.proposals]\nclause = 'x-council/4.1'\ncite = 'п. 4.1'\nru = 'П'\n"
        "term = { days = 2, before = 'meeting' }\n";
    return judge_proposal(law_of(act).rules, form, meeting_day, received, admits, sheets_sent, work());
}

std::vector<Case> proposal_cases() {
    using Fate = ProposalVerdict::Fate;
    const Day last_day = meeting_day.plus_days(-2);
    const Day late = last_day.plus_days(1);
    const auto fate = [](const std::string& meeting, Form form, Day received, bool admits, bool sent, Fate expected) {
        return [=] { CHECK(proposal(meeting, form, received, admits, sent).fate == expected); };
    };
    std::vector<Case> out;
    out.push_back({{"meeting.late_proposals=reject"},
                   fate("late_proposals = 'reject'", Form::in_person, last_day, true, false, Fate::on_agenda),
                   fate("late_proposals = 'reject'", Form::in_person, late, true, false, Fate::rejected)});
    out.push_back({{"meeting.late_proposals=chair_may_admit"},
                   fate("late_proposals = 'chair_may_admit'", Form::in_person, late, true, false, Fate::on_agenda),
                   fate("late_proposals = 'chair_may_admit'", Form::in_person, late, false, false, Fate::deferred)});
    const auto additional = [&](const std::string& word, Fate hybrid, Fate absentee) {
        const std::string meeting = "additional_in_absentee = '" + word + "'";
        out.push_back({{"meeting.additional_in_absentee=" + word},
                       [=] {
                           fate(meeting, Form::hybrid, last_day, false, true, hybrid)();
                           fate(meeting, Form::absentee, last_day, false, true, absentee)();
                       },
                       [=] {
                           fate(meeting, Form::in_person, last_day, false, true, Fate::on_agenda)();
                           fate(meeting, Form::hybrid, last_day, false, false, Fate::on_agenda)();
                       }});
    };
    additional("defer", Fate::deferred, Fate::deferred);
    additional("supplement", Fate::supplement, Fate::supplement);
    additional("hear_only", Fate::hear_only, Fate::deferred);
    return out;
}

}  // namespace

std::vector<Case> meeting_cases();

std::vector<Case> convening_cases() {
    std::vector<Case> out;
    for (auto&& part : {term_cases(), notice_cases(), proposal_cases(), meeting_cases()}) {
        out.insert(out.end(), part.begin(), part.end());
    }
    return out;
}

}  // namespace metodist::meetings

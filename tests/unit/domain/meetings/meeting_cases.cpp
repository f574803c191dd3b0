#include <doctest/doctest.h>

#include "cases.hpp"
#include "domain/meetings/agenda.hpp"
#include "domain/meetings/dates.hpp"

namespace metodist::meetings {

std::vector<Case> meeting_cases();

namespace {

Day day(int year, int month, int number) { return *Day::of(year, month, number); }

MeetingLaw with_meeting(const std::string& lines, const std::string& deputy = {}) {
    Act act;
    act.meeting = lines;
    act.deputy = deputy;
    return law_of(act);
}

Outcome by_video(const std::string& lines) {
    Held held(with_meeting(lines), body_of(3, 3));
    held.present(1).present(3, AttendanceMode::video).vote(3);
    held.law.rules.decisions.front().decision_quorum.value = Thresholds{{*Ratio::of(1, 1), true, ShareBase::in_office}};
    return held.verdict().outcome;
}

Truth demanded(const std::string& lines, const std::vector<Person>& by) {
    return judge_demand(with_meeting(lines).rules, body_of(10, 12), by).met;
}

NormStretch year(const std::string& lines, const std::vector<HeldMeeting>& held, Day asked = day(2025, 1, 1)) {
    const MeetingLaw law =
        with_meeting("norm = { at_least = 2, per = 'calendar_year' }\nperiod = { every = 'calendar_year' }\n" + lines);
    return judge_norm(law.rules.convening.norm, held, {}, day(2024, 1, 1), day(2024, 12, 31), asked, {})
        .stretches.at(0);
}

PresiderVerdict presiding(const std::string& deputy, Person presider, bool chair_there, bool instructed) {
    const MeetingLaw law = with_meeting("chaired_by = ['chair', 'deputy_chair']", deputy);
    Meeting meeting;
    meeting.presider = presider;
    meeting.presider_instructed = instructed;
    for (Person person = chair_there ? 1 : 2; person <= 5; ++person) {
        meeting.presences.push_back({.person = person});
    }
    return judge_presider(law.rules, body_of(5, 5), meeting);
}

std::vector<Case> minutes_cases() {
    const auto dates = [](const std::string& lines) {
        Act act;
        act.minutes = lines;
        return dates_of(law_of(act), Form::absentee, meeting_day, meeting_day.plus_days(4), WorkCalendar{});
    };
    const auto signs = [](Person person) {
        Act act;
        act.minutes = "signed_by = ['chair', 'deputy_chair']";
        return judge_signature(law_of(act).rules, body_of(5, 5), person).may;
    };
    return {{{"minutes.signed_by"},
             [=] {
                 CHECK(signs(1) == Truth::yes);
                 CHECK(signs(2) == Truth::yes);
             },
             [=] {
                 CHECK(signs(3) == Truth::no);
                 CHECK(signs(4) == Truth::no);
             }},
            {{"minutes.due"},
             [=] { CHECK(dates("due = { days = 3, after = 'meeting' }").at(0).due.day == meeting_day.plus_days(3)); },
             [=] { CHECK(dates("due = 'silent'").empty()); }},
            {{"minutes.copies", "minutes.copies_from=closing_day", "minutes.copies_from=meeting_day"},
             [=] {
                 CHECK(dates("copies = { months = 1, after = 'meeting' }\ncopies_from = 'closing_day'").at(0).due.day ==
                       day(2024, 4, 19));
             },
             [=] {
                 CHECK(dates("copies = { months = 1, after = 'meeting' }\ncopies_from = 'meeting_day'").at(0).due.day ==
                       day(2024, 4, 15));
             }}};
}

}  // namespace

std::vector<Case> meeting_cases() {
    std::vector<Case> out = minutes_cases();
    for (const std::string key : {"video_counts_as_present", "remote_counts"}) {
        out.push_back({{"meeting." + key + "=true", "meeting." + key + "=false"},
                       [=] { CHECK(by_video(key + " = true") == Outcome::adopted); },
                       [=] { CHECK(by_video(key + " = false") == Outcome::not_put); }});
    }
    for (const Form form : {Form::in_person, Form::absentee, Form::hybrid}) {
        const auto outcome = [form](Form admitted) {
            Held held(with_meeting("forms = ['" + std::string(code(admitted)) + "']"), body_of(3, 3), form);
            if (form == Form::in_person) {
                held.present(3).vote(3);
            } else {
                held.sheets(3);
            }
            return held.verdict();
        };
        const Form other = form == Form::hybrid ? Form::absentee : Form::hybrid;
        out.push_back({{"meeting.forms=" + std::string(code(form))},
                       [=] { CHECK(outcome(form).outcome == Outcome::adopted); },
                       [=] {
                           CHECK(outcome(other).outcome == Outcome::not_put);
                           CHECK(outcome(other).decisive.clause == "x-council/3");
                       }});
    }
    out.push_back({{"meeting.demand_offices"},
                   [] { CHECK(demanded("demand_offices = ['chair']", {1}) == Truth::yes); },
                   [] {
                       CHECK(demanded("demand_offices = ['chair']", {2, 3, 4}) == Truth::no);
                   }});
    out.push_back(
        {{"meeting.demand_share"},
         [] {
             CHECK(demanded("demand_share = { at_least = '1/3', of = 'established' }", {4, 5, 6, 7}) == Truth::yes);
         },
         [] {
             CHECK(demanded("demand_share = { at_least = '1/3', of = 'established' }", {4, 5, 6, 77}) == Truth::no);
         }});
    out.push_back({{"meeting.demand_number"},
                   [] {
                       CHECK(demanded("demand_number = 3", {4, 5, 6}) == Truth::yes);
                   },
                   [] {
                       CHECK(demanded("demand_number = 3", {4, 5}) == Truth::no);
                   }});
    // Any one of the ways is enough; an act that names none leaves it open.
    out.push_back({{},
                   [] { CHECK(demanded("demand_number = 3\ndemand_offices = ['secretary']", {3}) == Truth::yes); },
                   [] {
                       CHECK(demanded("", {1, 2, 3}) == Truth::unknown);
                   }});
    const Day june = day(2024, 6, 1);
    const Day may = day(2024, 5, 1);
    out.push_back({{"meeting.norm", "meeting.period"},
                   [=] {
                       CHECK(year("", {{june}, {may}}).met == Truth::yes);
                   },
                   [=] {
                       CHECK(year("", {{june}}).met == Truth::no);
                       CHECK(year("", {{june}}, day(2024, 12, 31)).met == Truth::unknown);
                   }});
    out.push_back({{"meeting.count_extraordinary=true", "meeting.count_extraordinary=false"},
                   [=] {
                       CHECK(year("count_extraordinary = true", {{june}, {may, true}}).count == 2);
                   },
                   [=] {
                       CHECK(year("count_extraordinary = false", {{june}, {may, true}}).count == 1);
                   }});
    out.push_back({{"meeting.count_inquorate=true", "meeting.count_inquorate=false"},
                   [=] {
                       CHECK(year("count_inquorate = true", {{june}, {may, false, false}}).count == 2);
                   },
                   [=] {
                       CHECK(year("count_inquorate = false", {{june}, {may, false, false}}).count == 1);
                   }});
    using Why = PresiderVerdict::Why;
    const std::string instruction = "acting = 'on_instruction'";
    const std::string automatic = "acting = 'automatic'";
    out.push_back({{"meeting.chaired_by"},
                   [=] {
                       CHECK(presiding(instruction, 1, true, false).why == Why::chair);
                       CHECK(presiding(instruction, 2, false, true).why == Why::instructed);
                       CHECK(presiding(automatic, 2, false, false).why == Why::in_absence);
                   },
                   [=] {
                       CHECK(presiding(instruction, 2, false, false).why == Why::without_instruction);
                       CHECK(presiding(automatic, 2, true, false).why == Why::chair_present);
                       CHECK(presiding(automatic, 3, false, false).why == Why::not_entitled);
                       CHECK(presiding(automatic, 9, false, false).may == Truth::no);
                   }});
    out.push_back({{"office.replaced_by"},
                   [] {
                       Act act;
                       act.meeting = "chaired_by = ['deputy_chair']";
                       act.deputy = "replaced_by = 'secretary'";
                       Meeting meeting;
                       meeting.presider = 3;
                       CHECK(judge_presider(law_of(act).rules, body_of(5, 5), meeting).why == Why::in_absence);
                   },
                   [] {
                       Act act;
                       act.meeting = "chaired_by = ['deputy_chair']";
                       Meeting meeting;
                       meeting.presider = 3;
                       CHECK(judge_presider(law_of(act).rules, body_of(5, 5), meeting).why == Why::not_entitled);
                   }});
    return out;
}

}  // namespace metodist::meetings

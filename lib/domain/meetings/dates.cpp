#include "domain/meetings/dates.hpp"

#include <algorithm>
#include <array>

namespace metodist::meetings {

namespace {

// The days of a meeting that terms count from.
struct Days {
    Day day;
    Day closing;

    [[nodiscard]] Day of(const std::string& event) const { return event == "closing_day" ? closing : day; }
};

MeetingDate date_of(const NoticeRule& notice, Form form, const Days& days, const WorkCalendar& calendar) {
    MeetingDate date;
    date.key = notice.key;
    date.title = notice.title;
    date.place = notice.term_place;
    date.due = last_day(notice.term, days.of(notice.term.event), calendar);
    date.content = notice.content(form);
    date.dispatch = notice.dispatch;
    date.from = notice.from;
    date.to = notice.to;
    date.received = notice.received;
    date.severity = notice.severity;
    return date;
}

MeetingDate after_meeting(std::string key, const Citation& place, const Term& term, Day from, const MinutesRule& rule,
                          const WorkCalendar& calendar) {
    MeetingDate date;
    date.key = std::move(key);
    date.place = place;
    date.due = last_day(term, from, calendar);
    date.from = rule.kept_by;
    date.severity = rule.severity;
    return date;
}

std::vector<MeetingDate> dates_under(const MeetingRules& rules, Form form, const Days& days,
                                     const WorkCalendar& calendar) {
    std::vector<MeetingDate> dates;
    for (const auto& notice : rules.convening.notices) {
        if (notice.applies(form)) {
            dates.push_back(date_of(notice, form, days, calendar));
        }
    }
    if (!rules.minutes) {
        return dates;
    }
    const MinutesRule& minutes = *rules.minutes;
    if (minutes.due) {
        dates.push_back(
            after_meeting("minutes", minutes.due_place, *minutes.due, days.of(minutes.due->event), minutes, calendar));
    }
    if (minutes.copies) {
        const Day from = minutes.copies_from_closing ? days.closing : days.day;
        dates.push_back(after_meeting("copies", minutes.copies_place, *minutes.copies, from, minutes, calendar));
    }
    return dates;
}

bool holds_office(const MeetingRules& rules, const Member& member, const std::string& office) {
    const OfficeRule* rule = rules.composition.office(office);
    return std::ranges::any_of(member.offices, [&](const std::string& word) {
        return word == office || (rule != nullptr && rules.composition.office(word) == rule);
    });
}

bool attends(const Meeting& meeting, Person person) {
    return std::ranges::any_of(meeting.presences,
                               [&](const Presence& presence) {
                                   return presence.person == person && presence.in_place_of == 0 && !presence.guest;
                               }) ||
           std::ranges::any_of(meeting.sheets, [&](const Sheet& sheet) { return sheet.person == person; });
}

}  // namespace

std::vector<MeetingDate> dates_of(const MeetingLaw& law, Form form, Day day, std::optional<Day> closing,
                                  const WorkCalendar& calendar) {
    const Days days{day, closing.value_or(day)};
    auto dates = dates_under(law.rules, form, days, calendar);
    for (const auto& other : law.others) {
        for (const auto& flipped : dates_under(other.rules, form, days, calendar)) {
            const auto same = std::ranges::find(dates, flipped.key, &MeetingDate::key);
            if (same != dates.end() && same->due.day != flipped.due.day) {
                same->readings.push_back(
                    {other.id, other.question, other.chosen, other.other, other.meaning, flipped.due});
            }
        }
    }
    return dates;
}

Lateness lateness(const MeetingDate& date, Day done) {
    Lateness result;
    const bool late = !in_time(date.due, done);
    result.late = truth(late);
    if (date.due.provisional()) {
        result.late = Truth::unknown;
    }
    result.boundary = std::ranges::any_of(date.readings,
                                          [&](const DifferingDay& other) { return !in_time(other.due, done) != late; });
    return result;
}

Day earliest_meeting(const MeetingRules& rules, Form form, Day done, const WorkCalendar& calendar) {
    Day earliest = done;
    for (const auto& notice : rules.convening.notices) {
        // What members send is no duty of whoever convenes.
        if (notice.applies(form) && !notice.dispatch.empty() && notice.term.direction == Term::Direction::before) {
            earliest = std::max(earliest, earliest_event(notice.term, done, calendar));
        }
    }
    return earliest;
}

DemandVerdict judge_demand(const MeetingRules& rules, const Composition& composition,
                           const std::vector<Person>& demanding) {
    const ConveningRules& convening = rules.convening;
    const DecisionRule& rule = rules.decision("ordinary");
    DemandVerdict verdict;
    verdict.place = convening.extraordinary_place;
    std::int64_t in_office = 0;
    for (const auto& member : composition.members) {
        const bool counted = counts(rules.composition, rule, member);
        in_office += counted ? 1 : 0;
        if (std::ranges::find(demanding, member.person) == demanding.end()) {
            continue;
        }
        verdict.members += counted ? 1 : 0;
        for (const auto& office : convening.demand_offices) {
            if (verdict.office.empty() && holds_office(rules, member, office)) {
                verdict.office = office;
            }
        }
    }
    if (!verdict.office.empty()) {
        verdict.met = Truth::yes;
        return verdict;
    }
    // Any one of the ways is enough.
    Truth met = convening.demand_offices.empty() ? Truth::unknown : Truth::no;
    const auto way = [&](Truth answer, std::optional<std::int64_t> required, const Citation& place) {
        met = met == Truth::unknown && answer == Truth::no ? Truth::no : either(met, answer);
        if (required && (!verdict.required || *required < *verdict.required)) {
            verdict.required = required;
            verdict.place = place;
        }
    };
    if (convening.demand_number.value) {
        way(truth(verdict.members >= *convening.demand_number.value), convening.demand_number.value,
            convening.demand_number.place);
    }
    if (convening.demand_share.value) {
        std::optional<std::int64_t> required = 1;
        Truth all = Truth::yes;
        for (const auto& threshold : *convening.demand_share.value) {
            const auto base = threshold.of == ShareBase::established
                                  ? established_number(rules.composition, rule, composition)
                                  : std::optional(in_office);
            if (!base) {
                all = both(all, Truth::unknown);
                continue;
            }
            const auto least =
                std::max<std::int64_t>(1, threshold.at_least ? threshold.share.smallest_at_least(*base)
                                                             : threshold.share.smallest_more_than(*base));
            required = std::max(*required, least);
            all = both(all, truth(verdict.members >= least));
        }
        way(all, required, convening.demand_share.place);
    }
    verdict.met = met;
    return verdict;
}

PresiderVerdict judge_presider(const MeetingRules& rules, const Composition& composition, const Meeting& meeting) {
    const ConveningRules& convening = rules.convening;
    PresiderVerdict verdict;
    verdict.place = convening.chaired_place;
    if (convening.chaired_by.empty()) {
        return verdict;
    }
    const Member* presider = composition.find(meeting.presider);
    for (std::size_t i = 0; presider != nullptr && i < convening.chaired_by.size(); ++i) {
        const std::string& office = convening.chaired_by[i];
        if (!holds_office(rules, *presider, office)) {
            continue;
        }
        verdict.office = office;
        if (i == 0) {
            verdict.may = Truth::yes;
            verdict.why = PresiderVerdict::Why::chair;
            return verdict;
        }
        const OfficeRule* rule = rules.composition.office(office);
        const bool on_instruction = rule != nullptr && rule->acting.value == Acting::on_instruction;
        if (rule != nullptr && !rule->acting.absent()) {
            verdict.place = rule->acting.place;
        }
        if (meeting.presider_instructed) {
            verdict.may = Truth::yes;
            verdict.why = PresiderVerdict::Why::instructed;
            return verdict;
        }
        if (on_instruction) {
            verdict.may = Truth::no;
            verdict.why = PresiderVerdict::Why::without_instruction;
            return verdict;
        }
        const bool one_before_attends =
            std::ranges::any_of(convening.chaired_by.begin(), convening.chaired_by.begin() + static_cast<int>(i),
                                [&](const std::string& before) {
                                    const Member* holder = composition.holder(rules.composition, before);
                                    return holder != nullptr && attends(meeting, holder->person);
                                });
        verdict.may = truth(!one_before_attends);
        verdict.why = one_before_attends ? PresiderVerdict::Why::chair_present : PresiderVerdict::Why::in_absence;
        return verdict;
    }
    verdict.may = Truth::no;
    verdict.why = PresiderVerdict::Why::not_entitled;
    return verdict;
}

std::string_view code(PresiderVerdict::Why why) {
    constexpr std::array<std::string_view, 7> words{
        "chair",         "instructed",   "in_absence",      "without_instruction",
        "chair_present", "not_entitled", "act_does_not_say"};
    return words[static_cast<std::size_t>(why)];
}

Person acting_chair(const MeetingRules& rules, const Composition& composition, const Meeting& meeting) {
    const auto& offices = rules.convening.chaired_by;
    const std::string first = offices.empty() ? "chair" : offices.front();
    const Member* chair = composition.holder(rules.composition, first);
    if (chair != nullptr && attends(meeting, chair->person)) {
        return chair->person;
    }
    const PresiderVerdict presider = judge_presider(rules, composition, meeting);
    return presider.may == Truth::yes ? meeting.presider : 0;
}

}  // namespace metodist::meetings

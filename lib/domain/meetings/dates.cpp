#include "domain/meetings/dates.hpp"

#include <algorithm>

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

std::vector<std::string> lacking_content(const NoticeRule& notice, Form form, const std::vector<std::string>& given) {
    std::vector<std::string> out;
    for (const auto& wanted : notice.content(form)) {
        if (std::ranges::find(given, wanted) == given.end()) {
            out.push_back(wanted);
        }
    }
    return out;
}

}  // namespace metodist::meetings

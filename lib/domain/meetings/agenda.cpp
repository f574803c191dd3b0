#include "domain/meetings/agenda.hpp"

#include <algorithm>
#include <array>

namespace metodist::meetings {

namespace {

using Fate = ProposalVerdict::Fate;

// What an additional question meets where the sheets are already out.
Fate fate_with_sheets(const ConveningRules& rules, Form form) {
    if (!rules.additional_in_absentee.value) {
        return Fate::not_said;
    }
    switch (*rules.additional_in_absentee.value) {
        case AdditionalInAbsentee::defer: return Fate::deferred;
        case AdditionalInAbsentee::supplement: return Fate::supplement;
        // Nobody hears anything at a meeting that nobody goes to.
        case AdditionalInAbsentee::hear_only: return form == Form::hybrid ? Fate::hear_only : Fate::deferred;
    }
    return Fate::not_said;
}

int months_of(PeriodKind kind) {
    switch (kind) {
        case PeriodKind::month: return 1;
        case PeriodKind::quarter:
        case PeriodKind::school_quarter: return 3;
        case PeriodKind::half_year: return 6;
        case PeriodKind::calendar_year:
        case PeriodKind::academic_year: return 12;
        case PeriodKind::always: break;
    }
    return 0;
}

class NormJudge {
public:
    NormJudge(const MeetingNorm& norm, const std::vector<HeldMeeting>& held, const DayRange& existence, Day asked)
        : norm_(norm), existence_(existence), asked_(asked) {
        for (const auto& meeting : held) {
            const bool counted = (norm.count_extraordinary || !meeting.extraordinary) &&
                                 (norm.count_inquorate || meeting.quorate) && meeting.day <= asked;
            if (counted) {
                days_.push_back(meeting.day);
            }
        }
        std::ranges::sort(days_);
    }

    [[nodiscard]] NormStretch judge(const Stretch& stretch) const {
        NormStretch out{.stretch = stretch};
        out.count = std::ranges::count_if(days_, [&](Day day) { return stretch.since <= day && day <= stretch.until; });
        out.required = norm_.number->exactly.value_or(norm_.number->at_least.value_or(0));
        const Day since = std::max(stretch.since, existence_.since.value_or(stretch.since));
        const Day until = std::min(stretch.until, existence_.until.value_or(stretch.until));
        const std::int64_t whole = days_between(stretch.since, stretch.until) + 1;
        const std::int64_t part = std::max(0, days_between(since, until) + 1);
        if (stretch.exempt || part == 0) {
            out.required = 0;
        } else if (part < whole) {
            const auto partial = norm_.period->partial;
            out.remark_only = partial == Period::Partial::remark;
            out.required = partial == Period::Partial::proportional ? out.required * part / whole : out.required;
        }
        const bool over = until < asked_;
        out.met = out.count >= out.required ? Truth::yes : over ? Truth::no : Truth::unknown;
        if (norm_.number->exactly && out.count > out.required && !stretch.exempt) {
            out.met = Truth::no;
        }
        return out;
    }

    void judge_gaps(Day since, Day until, NormVerdict& verdict) const {
        Day from = std::max(since, existence_.since.value_or(since));
        const Day end = std::min({until, asked_, existence_.until.value_or(until)});
        const auto look = [&](Day to) {
            const DayRange gap{from, to};
            const Day last = from.plus_months(months_of(norm_.period->every));
            if (to > last) {
                verdict.gap_in_time = Truth::no;
            }
            if (!verdict.longest_gap ||
                days_between(*verdict.longest_gap->since, *verdict.longest_gap->until) < days_between(from, to)) {
                verdict.longest_gap = gap;
            }
            from = to;
        };
        for (const Day day : days_) {
            if (from <= day && day <= end) {
                look(day);
            }
        }
        if (from < end) {
            look(end);
        }
    }

private:
    const MeetingNorm& norm_;
    const DayRange& existence_;
    Day asked_;
    std::vector<Day> days_;
};

}  // namespace

std::string_view code(ProposalVerdict::Fate fate) {
    constexpr std::array<std::string_view, 6> words{"on_agenda", "deferred", "supplement",
                                                    "hear_only", "rejected", "not_said"};
    return words[static_cast<std::size_t>(fate)];
}

ProposalVerdict judge_proposal(const MeetingRules& rules, Form form, Day meeting, Day received, bool chair_admits,
                               bool sheets_sent, const WorkCalendar& calendar) {
    ProposalVerdict verdict;
    verdict.fate = Fate::on_agenda;
    for (const auto& notice : rules.convening.notices) {
        // What nobody sends out comes in from members.
        if (notice.dispatch.empty() && notice.applies(form)) {
            verdict.due = last_day(notice.term, meeting, calendar);
            verdict.place = notice.term_place;
            verdict.late = !in_time(*verdict.due, received);
        }
    }
    if (verdict.late) {
        const auto& rule = rules.convening.late_proposals;
        verdict.place = rule.absent() ? verdict.place : rule.place;
        verdict.admitted = chair_admits && rule.value == LateProposals::chair_may_admit;
        if (!verdict.admitted) {
            verdict.fate = !rule.value                            ? Fate::not_said
                           : *rule.value == LateProposals::reject ? Fate::rejected
                                                                  : Fate::deferred;
            return verdict;
        }
    }
    if (form != Form::in_person && sheets_sent) {
        verdict.fate = fate_with_sheets(rules.convening, form);
        verdict.place = rules.convening.additional_in_absentee.place;
    }
    return verdict;
}

NormVerdict judge_norm(const MeetingNorm& norm, const std::vector<HeldMeeting>& held, const DayRange& existence,
                       Day since, Day until, Day asked, const std::vector<SchoolYear>& school) {
    NormVerdict verdict;
    verdict.place = norm.place;
    if (!norm.number || !norm.period) {
        return verdict;
    }
    const NormJudge judge(norm, held, existence, asked);
    if (norm.period->rolling) {
        judge.judge_gaps(since, until, verdict);
        return verdict;
    }
    const Stretches found = stretches(*norm.period, since, until, school);
    verdict.missing_school_years = found.missing_school_years;
    for (const auto& stretch : found.all) {
        verdict.stretches.push_back(judge.judge(stretch));
    }
    return verdict;
}

}  // namespace metodist::meetings

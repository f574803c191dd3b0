// Proposals of further questions, and meetings held against the norm of the act.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/day.hpp"
#include "base/truth.hpp"
#include "domain/calendar/periods.hpp"
#include "domain/meetings/dates.hpp"
#include "domain/meetings/rules.hpp"

namespace metodist::meetings {

struct ProposalVerdict {
    enum class Fate : std::uint8_t {
        on_agenda,
        deferred,    // to the next meeting
        supplement,  // on the agenda, with sheets sent once more
        hear_only,   // heard, not decided
        rejected,
        not_said  // the act does not say
    };

    Fate fate = Fate::not_said;
    bool late = false;
    // Admitted though late, by the chair.
    bool admitted = false;
    // Nothing where the act has no term for proposals.
    std::optional<DueDay> due;
    Citation place;
};
std::string_view code(ProposalVerdict::Fate fate);

// What becomes of a proposal that came on `received`. `sheets_sent`: the sheets have gone out already.
ProposalVerdict judge_proposal(const MeetingRules& rules, Form form, Day meeting, Day received, bool chair_admits,
                               bool sheets_sent, const WorkCalendar& calendar);

// A meeting that was held, for the count of a period.
struct HeldMeeting {
    Day day;
    bool extraordinary = false;
    bool quorate = true;
};

struct NormStretch {
    Stretch stretch;
    std::int64_t count = 0;
    std::int64_t required = 0;
    // Not known: the stretch is not over and the norm is not reached yet.
    Truth met = Truth::unknown;
    // The body did not exist for all of it, and the act (or its reading) only wants the norm shown then.
    bool remark_only = false;
};

struct NormVerdict {
    Citation place;
    std::vector<NormStretch> stretches;
    // Rolling periods: the longest time between two meetings, and whether it is longer than the act admits.
    std::optional<DayRange> longest_gap;
    Truth gap_in_time = Truth::yes;
    std::vector<int> missing_school_years;
};

// The meetings of a body that exists on the days `existence`, from `since` to `until`, as seen on `asked`.
NormVerdict judge_norm(const MeetingNorm& norm, const std::vector<HeldMeeting>& held, const DayRange& existence,
                       Day since, Day until, Day asked, const std::vector<SchoolYear>& school);

}  // namespace metodist::meetings

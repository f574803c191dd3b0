// The arithmetic of worked time: lengths by dates, stretches joined, gaps taken out of them.
#include <algorithm>

#include "domain/register/experience.hpp"

namespace metodist {

Day months_later(Day from, int months, LeapDay leap_day) {
    const Day moved = from.plus_months(months);
    const bool lost = moved.day_of_month() != from.day_of_month();
    return lost && leap_day == LeapDay::march_first ? moved.plus_days(1) : moved;
}

Length length_between(Day from, Day until, LeapDay leap_day) {
    if (until <= from) {
        return {};
    }
    int months = (until.year() - from.year()) * 12 + until.month() - from.month();
    while (months > 0 && months_later(from, months, leap_day) > until) {
        --months;
    }
    return {months, days_between(months_later(from, months, leap_day), until)};
}

void ExperienceCounter::merge(std::vector<Stretch>& stretches) {
    std::erase_if(stretches, [](const Stretch& s) { return s.until <= s.from; });
    std::ranges::sort(stretches, {}, &Stretch::from);
    std::size_t last = 0;
    for (std::size_t i = 1; i < stretches.size(); ++i) {
        if (stretches[i].from <= stretches[last].until) {
            stretches[last].until = std::max(stretches[last].until, stretches[i].until);
        } else {
            stretches[++last] = stretches[i];
        }
    }
    stretches.resize(std::min(stretches.size(), last + 1));
}

void ExperienceCounter::cut(std::vector<Stretch>& stretches, std::vector<Stretch>& gaps,
                            std::vector<Stretch>& scratch) {
    merge(stretches);
    merge(gaps);
    if (gaps.empty()) {
        return;
    }
    scratch.clear();
    for (Stretch rest : stretches) {
        for (const auto& gap : gaps) {
            if (gap.until <= rest.from || gap.from >= rest.until) {
                continue;
            }
            if (gap.from > rest.from) {
                scratch.push_back({rest.from, gap.from});
            }
            rest.from = std::min(gap.until, rest.until);
        }
        if (rest.from < rest.until) {
            scratch.push_back(rest);
        }
    }
    stretches.swap(scratch);
}

}  // namespace metodist

#include "domain/register/experience.hpp"

#include <algorithm>

namespace metodist {

namespace {

// Columns of the fact `experience`.
constexpr std::size_t kind_column = 0;
constexpr std::size_t form_column = 1;
constexpr std::size_t years_column = 2;
constexpr std::size_t months_column = 3;
constexpr std::size_t days_column = 4;
// Column of the fact `post`.
constexpr std::size_t organisation_column = 0;

constexpr std::int64_t one_year = 12;

std::int64_t value_or_zero(std::int64_t cell) { return cell == no_value ? 0 : cell; }

std::int32_t day_after_last(const FactRow& row, Day day) {
    return row.until >= day.number() ? day.number() : row.until + 1;
}

}  // namespace

bool ExperienceCounter::long_enough(const Length& length) const { return length.months >= leaf_->required_months(); }

// A stretch that begins where the credit ends goes on with it: its left-over days and these are one count of months.
Length ExperienceCounter::worked(const std::vector<Stretch>& stretches, Length credit, Day credit_on) const {
    Length total = credit;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        Day from = Day::from_number(stretches[i].from);
        const Day until = Day::from_number(stretches[i].until);
        if (i == 0 && from == credit_on) {
            from = from.plus_days(-static_cast<std::int32_t>(credit.days));
            total.days = 0;
        }
        const Length part = length_between(from, until, leaf_->feb29);
        total.months += part.months;
        total.days += part.days;
    }
    if (leaf_->thirty_day_month) {
        constexpr std::int64_t month = 30;
        total.months += total.days / month;
        total.days %= month;
    }
    return total;
}

// Days known to be worked between `from` and `day`, and those that may have been. Where posts are known, what they do
// not cover after the first of them was not worked; before it nothing is known.
void ExperienceCounter::collect_work(Day from, Day day) {
    work_.clear();
    gaps_.clear();
    bool known = false;
    std::int32_t first = day.number();
    const auto add = [&](const FactRow& row) {
        known = true;
        first = std::min(first, row.since);
        work_.push_back({std::max(row.since, from.number()), day_after_last(row, day)});
    };
    for (const auto& row : posts_) {
        const bool counts = !words_->post_flag || row.cells[*words_->post_flag] != 0;
        if (!row.denied && counts) {
            add(row);
        } else if (!row.denied || row.cells[organisation_column] == no_value) {
            known = true;
            first = std::min(first, row.since);
        }
    }
    for (const auto& row : experience_) {
        const std::int64_t form = row.cells[form_column];
        if (row.denied || row.cells[kind_column] != words_->kind || row.since == open_since) {
            continue;
        }
        if (form == words_->start || form == words_->period) {
            add(row);
        } else if (form == words_->gap) {
            gaps_.push_back({row.since, day_after_last(row, day)});
        }
    }
    possible_ = work_;
    possible_.push_back({from.number(), known ? std::max(first, from.number()) : day.number()});
    cut(work_, gaps_, scratch_);
    cut(possible_, gaps_, scratch_);
}

void ExperienceCounter::judge_stated(const FactRow& row, Day day) {
    ExperienceFinding finding;
    finding.source = ExperienceSource::stated;
    finding.sequence = row.sequence;
    if (row.cells[years_column] == no_value || row.since == open_since) {
        gap_ = ExperienceGap::no_length;
        findings_.push_back(finding);
        return;
    }
    const Day on = Day::from_number(row.since);
    const Length stated{row.cells[years_column] * one_year + value_or_zero(row.cells[months_column]),
                        value_or_zero(row.cells[days_column])};
    std::int64_t slack = 0;
    if (leaf_->stated_years == StatedYears::lower_bound && row.cells[days_column] == no_value) {
        slack = row.cells[months_column] == no_value ? one_year : 1;
    }
    const std::int64_t required = leaf_->required_months();
    finding.stated_on = on;
    ExperienceGap gap = ExperienceGap::still_works;
    bool possible = false;
    if (day >= on) {
        collect_work(on, day);
        finding.least = worked(work_, stated, on);
        finding.most = worked(possible_, {stated.months + slack, stated.days}, on);
        // With a slack the greatest length is never quite reached.
        possible = slack == 0 ? long_enough(*finding.most) : *finding.most > Length{required, 0};
        const Length exact = slack == 0 ? *finding.most : worked(possible_, stated, on);
        if (!long_enough(exact)) {
            gap = ExperienceGap::more_precise;
        }
    } else {
        const Day first = on.plus_days(-static_cast<std::int32_t>(stated.days));
        const Day began = months_later(first, -static_cast<int>(stated.months), leaf_->feb29);
        const Day reached = months_later(first, static_cast<int>(required - stated.months), leaf_->feb29);
        finding.least = day >= reached ? Length{required, 0} : Length{};
        finding.least = std::max(finding.least, length_between(began, day, leaf_->feb29));
        finding.most = Length{stated.months + slack, stated.days};
        possible = slack == 0 ? long_enough(*finding.most) : *finding.most > Length{required, 0};
        if (day < reached) {
            finding.least = std::min(finding.least, Length{required - 1, 0});
        }
        gap = ExperienceGap::worked_before;
    }
    finding.outcome = long_enough(finding.least) ? Truth::yes : possible ? Truth::unknown : Truth::no;
    if (finding.outcome == Truth::unknown) {
        gap_ = gap;
    }
    findings_.push_back(finding);
}

void ExperienceCounter::judge_dated(Day day) {
    work_.clear();
    gaps_.clear();
    bool any = false;
    for (const auto& row : experience_) {
        const std::int64_t form = row.cells[form_column];
        if (row.denied || row.cells[kind_column] != words_->kind || row.since == open_since) {
            continue;
        }
        if (form == words_->gap) {
            gaps_.push_back({row.since, day_after_last(row, day)});
        } else if (form == words_->start || form == words_->period) {
            any = true;
            work_.push_back({row.since, day_after_last(row, day)});
        }
    }
    if (!any) {
        return;
    }
    cut(work_, gaps_, scratch_);
    ExperienceFinding finding;
    finding.source = ExperienceSource::dated;
    finding.least = worked(work_, {}, day);
    finding.most = finding.least;
    finding.outcome = truth(long_enough(finding.least));
    findings_.push_back(finding);
}

void ExperienceCounter::judge_posts(Day day) {
    if (!words_->post_flag) {
        return;
    }
    work_.clear();
    gaps_.clear();
    for (const auto& row : posts_) {
        if (!row.denied && row.since != open_since && row.cells[*words_->post_flag] == 1) {
            work_.push_back({row.since, day_after_last(row, day)});
        }
    }
    if (work_.empty()) {
        return;
    }
    for (const auto& row : experience_) {
        if (!row.denied && row.cells[kind_column] == words_->kind && row.cells[form_column] == words_->gap) {
            gaps_.push_back({row.since, day_after_last(row, day)});
        }
    }
    cut(work_, gaps_, scratch_);
    ExperienceFinding finding;
    finding.source = ExperienceSource::posts;
    finding.least = worked(work_, {}, day);
    finding.outcome = long_enough(finding.least) ? Truth::yes : Truth::unknown;
    findings_.push_back(finding);
}

// A denial that names no number says that there is no experience of the kind at all.
void ExperienceCounter::judge_denials(Day day) {
    for (const auto& row : experience_) {
        const std::int64_t form = row.cells[form_column];
        const bool of_all = row.cells[years_column] == no_value && (form == no_value || form == words_->stated);
        if (row.denied && row.cells[kind_column] == words_->kind && of_all && row.valid_on(day)) {
            ExperienceFinding finding;
            finding.source = ExperienceSource::denial;
            finding.sequence = row.sequence;
            finding.outcome = Truth::no;
            finding.most = Length{};
            findings_.push_back(finding);
        }
    }
}

Day fixed_day(const ExperienceLeaf& leaf, Day day) {
    if (leaf.as_of != ExperienceDay::fixed) {
        return day;
    }
    const int last = Day::of(day.year(), leaf.fixed_day.month, leaf.fixed_day.day) ? leaf.fixed_day.day : 28;
    const Day this_year = Day::of(day.year(), leaf.fixed_day.month, last).value_or(day);
    return this_year <= day ? this_year : this_year.plus_years(-1, LeapDay::february_last);
}

ExperienceResult ExperienceCounter::judge(const ExperienceLeaf& leaf, const ExperienceWords& words,
                                          std::span<const FactRow> experience, std::span<const FactRow> posts,
                                          Day day) {
    leaf_ = &leaf;
    words_ = &words;
    experience_ = experience;
    posts_ = posts;
    findings_.clear();
    gap_ = ExperienceGap::nothing_recorded;
    day = fixed_day(leaf, day);
    if (leaf.as_of_day_counts) {
        day = day.plus_days(1);
    }
    for (const auto& row : experience) {
        const bool stated = !row.denied && row.cells[form_column] == words.stated;
        if (stated && words.kind != no_value && row.cells[kind_column] == words.kind) {
            judge_stated(row, day);
        }
    }
    if (words.kind != no_value) {
        judge_dated(day);
        judge_denials(day);
    }
    judge_posts(day);
    bool yes = false;
    bool no = false;
    for (const auto& finding : findings_) {
        yes = yes || finding.outcome == Truth::yes;
        no = no || finding.outcome == Truth::no;
    }
    if (yes && no) {
        return {Truth::unknown, ExperienceGap::contradiction};
    }
    if (yes || no) {
        return {truth(yes), ExperienceGap::none};
    }
    return {Truth::unknown, gap_};
}

std::optional<Day> ExperienceCounter::reached_after(const ExperienceLeaf& leaf, const ExperienceWords& words,
                                                    std::span<const FactRow> experience, std::span<const FactRow> posts,
                                                    Day day) {
    constexpr std::int32_t margin = 366;
    const Day limit = day.plus_months(leaf.required_months()).plus_days(margin);
    // Sooner or later it is met for sure; where it never is, it may be met if she works on.
    for (const Truth wanted : {Truth::yes, Truth::unknown}) {
        if (judge(leaf, words, experience, posts, limit).outcome < wanted) {
            continue;
        }
        Day low = day;
        Day high = limit;
        while (days_between(low, high) > 1) {
            const Day middle = low.plus_days(days_between(low, high) / 2);
            (judge(leaf, words, experience, posts, middle).outcome < wanted ? low : high) = middle;
        }
        return high;
    }
    return std::nullopt;
}

}  // namespace metodist

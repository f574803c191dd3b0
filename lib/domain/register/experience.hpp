// How long somebody has worked, as far as it is known, and whether that is long enough. Pure counting by dates:
// a length is complete when its first day moved on by so many years and months is not after the asked day.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/day.hpp"
#include "base/truth.hpp"
#include "domain/law/condition.hpp"
#include "domain/register/facts.hpp"

namespace metodist {

// Full months, and days left over that made no month.
struct Length {
    std::int64_t months = 0;
    std::int64_t days = 0;

    friend auto operator<=>(const Length&, const Length&) = default;
};

// The day on which `months` are complete that begin at `from`. Where the month has no such day: the first of the next
// month, or the last of this one, as `leap_day` says (that is what becomes of 29 February).
Day months_later(Day from, int months, LeapDay leap_day);
// Full months and left-over days from `from` to the day before `until`; nothing where that is not later.
Length length_between(Day from, Day until, LeapDay leap_day);

// The numbers under which the words of experience stand in packed rows; `no_value` where a word is in no row.
struct ExperienceWords {
    std::int64_t kind = no_value;
    std::int64_t stated = no_value;
    std::int64_t start = no_value;
    std::int64_t period = no_value;
    std::int64_t gap = no_value;
    // Column of the flag of `post` that says whether it counts; absent for total experience.
    std::optional<std::size_t> post_flag;
};

// On what an answer rests.
enum class ExperienceSource : std::uint8_t {
    stated,  // a number of years known for a day
    dated,   // a first day, or periods, less the gaps
    posts,   // posts marked as counting: a least length, since earlier ones may be unknown
    denial   // known to be none
};

// What one source says.
struct ExperienceFinding {
    ExperienceSource source{};
    // Row of the fact it rests on; 0 for those that join several.
    std::int64_t sequence = 0;
    Truth outcome = Truth::unknown;
    // The least length, and the greatest where there is one.
    Length least;
    std::optional<Length> most;
    // Of stated: the day it is known for.
    std::optional<Day> stated_on;
};

// Why it is not known.
enum class ExperienceGap : std::uint8_t {
    none,
    nothing_recorded,
    no_length,      // a stated row without a number
    still_works,    // whether she worked after the stated day
    worked_before,  // how much of the stated time lies before the asked day
    more_precise,   // the stated number is a lower bound
    contradiction   // sources disagree in the outcome
};

struct ExperienceResult {
    Truth outcome = Truth::unknown;
    ExperienceGap gap = ExperienceGap::none;
};

// The day on which the experience counts that is asked for on `day`, as far as the act alone fixes it.
Day fixed_day(const ExperienceLeaf& leaf, Day day);

// What stands in the rows of one person about one kind of experience; used as a scratch pad, so that a stream of people
// costs no memory of its own.
class ExperienceCounter {
public:
    // Whether the experience asked by `leaf` is long enough on `day`.
    ExperienceResult judge(const ExperienceLeaf& leaf, const ExperienceWords& words,
                           std::span<const FactRow> experience, std::span<const FactRow> posts, Day day);
    // The findings of the last judgement, source by source.
    [[nodiscard]] std::span<const ExperienceFinding> findings() const { return findings_; }
    // The first day after `day` on which it would be long enough if what goes on now goes on; nothing where it would
    // not within the required time.
    std::optional<Day> reached_after(const ExperienceLeaf& leaf, const ExperienceWords& words,
                                     std::span<const FactRow> experience, std::span<const FactRow> posts, Day day);

private:
    // Days from `from` to the day before `until`.
    struct Stretch {
        std::int32_t from;
        std::int32_t until;
    };

    void judge_stated(const FactRow& row, Day day);
    void judge_dated(Day day);
    void judge_posts(Day day);
    void judge_denials(Day day);
    void collect_work(Day from, Day day);
    Length worked(const std::vector<Stretch>& stretches, Length credit, Day credit_on) const;
    [[nodiscard]] bool long_enough(const Length& length) const;
    static void merge(std::vector<Stretch>& stretches);
    static void cut(std::vector<Stretch>& stretches, std::vector<Stretch>& gaps, std::vector<Stretch>& scratch);

    const ExperienceLeaf* leaf_ = nullptr;
    const ExperienceWords* words_ = nullptr;
    std::span<const FactRow> experience_;
    std::span<const FactRow> posts_;
    std::vector<ExperienceFinding> findings_;
    ExperienceGap gap_ = ExperienceGap::none;
    std::vector<Stretch> work_;
    std::vector<Stretch> possible_;
    std::vector<Stretch> gaps_;
    std::vector<Stretch> scratch_;
};

}  // namespace metodist

#include "domain/register/experience.hpp"

#include <doctest/doctest.h>

namespace {

using namespace metodist;

constexpr ExperienceWords words{.kind = 1, .stated = 2, .start = 3, .period = 4, .gap = 5, .post_flag = 4};

Day day(int year, int month, int day_of_month) { return *Day::of(year, month, day_of_month); }

FactRow row(std::int64_t form, std::optional<Day> since, std::optional<Day> until = {}) {
    FactRow out;
    out.cells.fill(no_value);
    out.cells[0] = words.kind;
    out.cells[1] = form;
    out.since = since ? since->number() : open_since;
    out.until = until ? until->number() : open_until;
    return out;
}

FactRow stated(std::int64_t years, Day on) {
    FactRow out = row(words.stated, on);
    out.cells[2] = years;
    return out;
}

FactRow post(std::optional<Day> since, std::optional<Day> until = {}) {
    FactRow out = row(no_value, since, until);
    out.cells[0] = 77;
    return out;
}

ExperienceLeaf five_years() {
    ExperienceLeaf leaf;
    leaf.kind = "pedagogical";
    leaf.years = 5;
    return leaf;
}

struct Asked {
    explicit Asked(std::vector<FactRow> of_experience = {}, std::vector<FactRow> of_posts = {})
        : experience(std::move(of_experience)), posts(std::move(of_posts)) {}

    ExperienceLeaf leaf = five_years();
    std::vector<FactRow> experience;
    std::vector<FactRow> posts;
    ExperienceCounter counter;

    Truth on(Day when) { return counter.judge(leaf, words, experience, posts, when).outcome; }
    ExperienceGap gap(Day when) { return counter.judge(leaf, words, experience, posts, when).gap; }
    std::optional<Day> reached(Day when) { return counter.reached_after(leaf, words, experience, posts, when); }
};

TEST_CASE("E-05: work without break is long enough from the fifth anniversary on, whatever its first day") {
    // Every day of eight years, leap ones among them.
    for (Day from = day(2016, 1, 1); from < day(2024, 1, 1); from = from.plus_days(1)) {
        Asked asked{{row(words.start, from)}};
        const Day anniversary = from.plus_years(5, LeapDay::march_first);
        CAPTURE(from.iso());
        CHECK(asked.on(anniversary) == Truth::yes);
        CHECK(asked.on(anniversary.plus_days(-1)) == Truth::no);
        CHECK(asked.reached(from.plus_days(30)) == anniversary);
    }
}

TEST_CASE("A.7: from 2019-03-01 five years are reached on 2024-03-01; the day before it is 4 years 11 months") {
    Asked asked{{row(words.start, day(2019, 3, 1))}};
    CHECK(asked.on(day(2024, 3, 1)) == Truth::yes);
    CHECK(asked.on(day(2024, 2, 29)) == Truth::no);
    CHECK(asked.counter.findings().front().least.months == 59);
}

TEST_CASE("E-28: 29 February becomes 1 March, or 28 February under the other reading") {
    Asked asked{{row(words.start, day(2020, 2, 29))}};
    CHECK(asked.on(day(2025, 2, 28)) == Truth::no);
    CHECK(asked.on(day(2025, 3, 1)) == Truth::yes);
    asked.leaf.feb29 = LeapDay::february_last;
    CHECK(asked.on(day(2025, 2, 28)) == Truth::yes);
    CHECK(asked.on(day(2025, 2, 27)) == Truth::no);
}

TEST_CASE("E-28: the asked day counts as worked only under the other reading") {
    Asked asked{{row(words.start, day(2019, 3, 1))}};
    asked.leaf.as_of_day_counts = true;
    CHECK(asked.on(day(2024, 2, 29)) == Truth::yes);
    CHECK(asked.on(day(2024, 2, 28)) == Truth::no);
}

TEST_CASE("E-05: overlapping periods count once, a break is taken out, and periods that touch are one") {
    Asked asked;
    asked.experience = {row(words.period, day(2015, 1, 1), day(2017, 12, 31)),
                        row(words.period, day(2017, 1, 1), day(2019, 12, 31))};
    CHECK(asked.on(day(2024, 1, 1)) == Truth::yes);
    asked.experience.push_back(row(words.gap, day(2016, 6, 1), day(2016, 6, 1)));
    CHECK(asked.on(day(2024, 1, 1)) == Truth::no);
    CHECK(asked.counter.findings().front().least == Length{59, 30});
    asked.experience = {row(words.period, day(2018, 1, 31), day(2020, 2, 28)),
                        row(words.period, day(2020, 2, 29), day(2023, 1, 30))};
    CHECK(asked.on(day(2024, 1, 1)) == Truth::yes);
}

TEST_CASE("a period that has ended is never long enough later") {
    Asked asked{{row(words.period, day(2015, 1, 1), day(2018, 12, 31))}};
    CHECK(asked.on(day(2030, 1, 1)) == Truth::no);
    CHECK_FALSE(asked.reached(day(2030, 1, 1)));
}

TEST_CASE("E-05: a stated number of years is exact on its day and grows while the person works") {
    for (std::int64_t years = 0; years <= 8; ++years) {
        CAPTURE(years);
        const Day on = day(2024, 9, 1);
        Asked asked{{stated(years, on)}, {post(day(2010, 1, 1))}};
        CHECK(asked.on(on) == truth(years >= 5));
        if (years < 5) {
            const Day reached = day(2029 - static_cast<int>(years), 9, 1);
            CHECK(asked.on(reached) == Truth::yes);
            CHECK(asked.on(reached.plus_days(-1)) == Truth::no);
            CHECK(asked.reached(on) == reached);
        }
    }
}

TEST_CASE("three years stated for 2025-09-01 become five on 2027-09-01, also where only that is known") {
    Asked asked{{stated(3, day(2025, 9, 1))}};
    CHECK(asked.on(day(2026, 11, 21)) == Truth::no);
    CHECK(asked.reached(day(2026, 11, 21)) == day(2027, 9, 1));
    CHECK(asked.on(day(2027, 9, 1)) == Truth::unknown);
    CHECK(asked.gap(day(2027, 9, 1)) == ExperienceGap::still_works);
}

TEST_CASE("stated years stop growing when the last known post ends") {
    Asked asked{{stated(4, day(2022, 9, 1))}, {post(day(2015, 1, 1), day(2023, 8, 31))}};
    CHECK(asked.on(day(2024, 9, 1)) == Truth::yes);
    asked.posts = {post(day(2015, 1, 1), day(2023, 8, 30))};
    CHECK(asked.on(day(2024, 9, 1)) == Truth::no);
}

TEST_CASE("stated years before a known post: the time between is not known") {
    Asked asked{{stated(4, day(2022, 9, 1))}, {post(day(2024, 1, 1))}};
    CHECK(asked.on(day(2024, 9, 1)) == Truth::unknown);
    CHECK(asked.on(day(2025, 1, 1)) == Truth::yes);
}

TEST_CASE("stated years for a later day: decided only where both bounds agree") {
    const Day on = day(2024, 9, 1);
    CHECK(Asked{{stated(10, on)}}.on(day(2019, 9, 1)) == Truth::yes);
    CHECK(Asked{{stated(10, on)}}.on(day(2019, 8, 31)) == Truth::unknown);
    CHECK(Asked{{stated(10, on)}}.gap(day(2019, 8, 31)) == ExperienceGap::worked_before);
    CHECK(Asked{{stated(4, on)}}.on(day(2023, 9, 1)) == Truth::no);
}

TEST_CASE("E-05: as a lower bound a number of years leaves less than one year open") {
    Asked asked{{stated(4, day(2024, 9, 1))}, {post(day(2010, 1, 1))}};
    asked.leaf.stated_years = StatedYears::lower_bound;
    CHECK(asked.on(day(2024, 9, 1)) == Truth::no);
    CHECK(asked.on(day(2024, 9, 2)) == Truth::unknown);
    CHECK(asked.gap(day(2024, 9, 2)) == ExperienceGap::more_precise);
    CHECK(asked.on(day(2025, 8, 31)) == Truth::unknown);
    CHECK(asked.on(day(2025, 9, 1)) == Truth::yes);
    asked.experience = {stated(5, day(2024, 9, 1))};
    CHECK(asked.on(day(2024, 9, 1)) == Truth::yes);
}

TEST_CASE("sources that decide differently are a contradiction, not a choice") {
    Asked asked{{stated(3, day(2024, 9, 1)), row(words.start, day(2010, 9, 1))}};
    CHECK(asked.on(day(2024, 9, 1)) == Truth::unknown);
    CHECK(asked.gap(day(2024, 9, 1)) == ExperienceGap::contradiction);
    CHECK(asked.counter.findings().size() == 2);
}

TEST_CASE("E-04: posts marked as counting show a least length; earlier work is not known") {
    Asked asked;
    asked.posts = {post(day(2019, 9, 1))};
    asked.posts.front().cells[4] = 1;
    CHECK(asked.on(day(2024, 9, 1)) == Truth::yes);
    CHECK(asked.on(day(2024, 8, 31)) == Truth::unknown);
    asked.posts.front().cells[4] = 0;
    CHECK(asked.on(day(2024, 9, 1)) == Truth::unknown);
}

TEST_CASE("nothing recorded is not known, and experience of another kind says nothing") {
    Asked asked;
    CHECK(asked.on(day(2024, 9, 1)) == Truth::unknown);
    CHECK(asked.gap(day(2024, 9, 1)) == ExperienceGap::nothing_recorded);
    asked.experience = {row(words.start, day(2000, 1, 1))};
    asked.experience.front().cells[0] = 99;
    CHECK(asked.on(day(2024, 9, 1)) == Truth::unknown);
}

TEST_CASE("E-05: under the reading of a fixed day the last such day counts") {
    Asked asked{{row(words.start, day(2019, 10, 1))}};
    asked.leaf.as_of = ExperienceDay::fixed;
    asked.leaf.fixed_day = {9, 1};
    CHECK(asked.on(day(2024, 12, 1)) == Truth::no);
    CHECK(asked.on(day(2025, 8, 31)) == Truth::no);
    CHECK(asked.on(day(2025, 9, 1)) == Truth::yes);
}

}  // namespace

#include "domain/register/succession.hpp"

#include <algorithm>

namespace metodist {

namespace {

bool same_statement(const Fact& a, const Fact& b) { return a.denied == b.denied && a.values == b.values; }

bool covers(const DayRange& wide, const DayRange& narrow) {
    const bool begins = !wide.since || (narrow.since && *wide.since <= *narrow.since);
    const bool ends = !wide.until || (narrow.until && *narrow.until <= *wide.until);
    return begins && ends;
}

bool adds_a_paper(const Fact& fresh, const Fact& old) { return fresh.paper && fresh.paper != old.paper; }

// Whether `old` says already all that `fresh` says.
bool says_it(const Fact& old, const Fact& fresh, bool single) {
    return same_statement(old, fresh) && !adds_a_paper(fresh, old) &&
           (old.valid == fresh.valid || (single && covers(old.valid, fresh.valid)));
}

// Ends `old` where `range` begins and lets it go on behind it.
void make_room(const Fact& old, const DayRange& range, Succession& out) {
    out.ended.push_back(old.sequence);
    if (range.since && (!old.valid.since || *old.valid.since < *range.since)) {
        Fact before = old;
        before.valid.until = range.since->plus_days(-1);
        out.recorded.push_back(std::move(before));
    }
    if (range.until && (!old.valid.until || *range.until < *old.valid.until)) {
        Fact after = old;
        after.valid.since = range.until->plus_days(1);
        out.recorded.push_back(std::move(after));
    }
}

// A value that became known late holds until the next one that is known.
void limit_by_the_next(Fact& fresh, std::span<const Fact> live) {
    if (!fresh.valid.since || fresh.valid.until) {
        return;
    }
    for (const auto& old : live) {
        if (!old.denied && old.valid.since && *fresh.valid.since < *old.valid.since &&
            (!fresh.valid.until || *old.valid.since <= *fresh.valid.until)) {
            fresh.valid.until = old.valid.since->plus_days(-1);
        }
    }
}

}  // namespace

bool refutes(const Fact& denial, const Fact& fact) {
    if (!denial.denied || fact.denied || !denial.valid.overlaps(fact.valid)) {
        return false;
    }
    for (std::size_t i = 0; i < denial.values.size(); ++i) {
        if (!std::holds_alternative<std::monostate>(denial.values[i]) && denial.values[i] != fact.values[i]) {
            return false;
        }
    }
    return true;
}

Succession succession(const Fact& given, std::span<const Fact> live) {
    const bool single = fact_schema(given.kind).single && !given.denied;
    Succession out;
    out.known = std::ranges::any_of(live, [&](const Fact& old) { return says_it(old, given, single); });
    if (out.known) {
        return out;
    }
    Fact fresh = given;
    if (single) {
        limit_by_the_next(fresh, live);
    }
    for (const auto& old : live) {
        if (refutes(fresh, old)) {
            out.contradicted.push_back(old.sequence);
        } else if (same_statement(old, fresh) && old.valid == fresh.valid) {
            out.ended.push_back(old.sequence);
        } else if (refutes(old, fresh) || (single && !old.denied && old.valid.overlaps(fresh.valid))) {
            make_room(old, fresh.valid, out);
        }
    }
    out.recorded.push_back(std::move(fresh));
    return out;
}

}  // namespace metodist

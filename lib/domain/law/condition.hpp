// Conditions of a regulation: named, flat, acyclic. A condition joins others by name or asks one typed fact.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/day.hpp"
#include "base/finding.hpp"
#include "domain/law/carriers.hpp"
#include "domain/law/fact_kinds.hpp"

namespace metodist {

// Which rows of a fact are looked at.
enum class FactValidity : std::uint8_t {
    on_day,  // valid on the asked day
    began,   // begun by the asked day, also where it ended since: events that stay true once they happened
    ever     // whatever their validity
};

// What one column of a row must be. Words and flags as a list of admitted values, numbers as a least value.
struct Want {
    // A column of the fact, or a dotted one through its reference: organisation.kind, organisation.status,
    // organisation.status_level, organisation.municipality; body.kind, body.level, body.subject_based,
    // body.municipality; post.held of another fact's post: the person holds such a post on the asked day.
    std::string column;
    // Codes of words; flags are "true" and "false". In *.municipality the code "own" is the edition's municipality.
    std::vector<std::string> values;
    std::optional<std::int64_t> at_least;

    friend bool operator==(const Want&, const Want&) = default;
};

// The most that one leaf may ask of a row.
inline constexpr std::size_t most_wants = 12;

struct FactLeaf {
    FactKind fact{};
    std::vector<Want> where;
    // Rows that agree with one of these are passed over; an absent value agrees with nothing.
    std::vector<Want> except;
    FactValidity valid = FactValidity::on_day;

    friend bool operator==(const FactLeaf&, const FactLeaf&) = default;
};

// What a bare number of years, known for a day, says.
enum class StatedYears : std::uint8_t {
    exact,       // just so long on that day
    lower_bound  // that many full years: the true length is less than one such unit more
};
// Before the nomination or the inclusion the asked day stands for its day.
enum class ExperienceDay : std::uint8_t { evaluation, fixed, nomination, inclusion };

struct ExperienceLeaf {
    // A word of the vocabulary experience_kind.
    std::string kind;
    int years = 0;
    int months = 0;
    StatedYears stated_years = StatedYears::exact;
    LeapDay feb29 = LeapDay::march_first;
    // Whether the asked day itself counts as worked.
    bool as_of_day_counts = false;
    // Whether left-over days of several stretches are made into months of thirty days.
    bool thirty_day_month = false;
    ExperienceDay as_of = ExperienceDay::evaluation;
    // Of fixed: the last such day not after the asked one.
    YearDay fixed_day;

    [[nodiscard]] int required_months() const { return years * 12 + months; }
    friend bool operator==(const ExperienceLeaf&, const ExperienceLeaf&) = default;
};

enum class ConditionKind : std::uint8_t { all, any, none, at_least, fact, experience };

struct Condition {
    // BODY.NAME
    std::string key;
    std::string clause;
    std::string cite;
    // What people call it, in the words of the act; empty: told by its parts.
    std::string ru;
    Place place;
    ConditionKind kind = ConditionKind::all;
    // Of all, any, none, at_least: keys of other conditions.
    std::vector<std::string> of;
    int least = 0;
    FactLeaf fact;
    ExperienceLeaf experience;
    // What nobody has recorded is taken as not so. For exceptions that somebody has to claim and show.
    bool presume_no = false;
    // The condition that a reading puts in the place of this one; empty: itself. Inside that one, this one means
    // itself.
    std::string instead;
};

}  // namespace metodist

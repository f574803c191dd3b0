// Why a condition holds, fails or is not known: values and codes that answers and sentences are made of.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/day.hpp"
#include "base/finding.hpp"
#include "base/truth.hpp"
#include "domain/law/condition.hpp"
#include "domain/register/experience.hpp"
#include "domain/register/facts.hpp"

namespace metodist {

// A column of a row as people know it: words with their vocabulary, flags as the words yes and no of `yes_no`.
struct SeenValue {
    std::string column;
    Argument::Value value;
};

// A row that was looked at, and whether it is what is asked for.
struct SeenFact {
    FactKind kind{};
    std::int64_t sequence = 0;
    bool denied = false;
    DayRange valid;
    Truth match = Truth::no;
    // Columns that are set, then what was read through references ("organisation.kind").
    std::vector<SeenValue> values;
    // The paper on which the row rests, where whole rows were read.
    std::optional<std::int64_t> paper;
};

// What has to become known for the answer to settle.
struct Missing {
    enum class What : std::uint8_t {
        fact,       // a fact of `kind` as in `where`, or its denial
        column,     // the value of `column` in the row `sequence`
        reference,  // `column` of the organisation or body `subject` (organisation.kind, body.level)
        experience  // as `gap` says
    };

    What what{};
    FactKind kind{};
    std::string column;
    std::int64_t sequence = 0;
    std::int64_t subject = 0;
    std::vector<Want> where;
    // Of experience.
    std::string experience_kind;
    ExperienceGap gap = ExperienceGap::none;
};

// What would change a "no".
struct Cure {
    enum class What : std::uint8_t {
        wait,    // met from `from` on if nothing else changes
        renew,   // what was there has run out: a new one is needed
        fact,    // a fact as required has to come
        instead  // a condition that has to fail holds
    };

    What what{};
    FactKind kind{};
    std::optional<Day> from;
};

// One condition of a verdict. A joined condition carries its parts; a leaf what was seen and what is required.
struct Reason {
    // BODY.NAME of the condition.
    std::string rule;
    std::string clause;
    std::string cite;
    // What the edition calls the condition; may be empty.
    std::string title;
    ConditionKind kind{};
    Truth outcome = Truth::unknown;
    // Nothing recorded, and such an absence counts as a no.
    bool presumed = false;
    // Of facts.
    std::vector<SeenFact> actual;
    std::optional<FactLeaf> required_fact;
    // Of experience.
    std::vector<ExperienceFinding> actual_experience;
    std::optional<ExperienceLeaf> required_experience;
    // The day on which it was counted where that is not the one asked about.
    std::optional<Day> counted;
    int least = 0;
    std::vector<Missing> missing;
    std::optional<Cure> cure;
    std::vector<Reason> parts;
};

}  // namespace metodist

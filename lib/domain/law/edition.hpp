// One edition of the acts of one municipality, as values: its elements, conditions and readings.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.hpp"
#include "domain/law/condition.hpp"
#include "domain/law/element.hpp"

namespace metodist {

// What a reading of the text changes. A closed set; nothing else of an edition can be changed by a reading.
struct Setting {
    enum class What : std::uint8_t {
        condition_use,        // another condition stands in the place of `target`
        condition_parameter,  // `parameter` of the leaf `target` becomes `word`
        element_parameter     // `parameter` of the element with the path `target` becomes `value`
    };

    What what{};
    std::string target;
    std::string parameter;
    // The other condition, or the word of the leaf's parameter; empty where the condition stands for itself again.
    std::string word;
    ParameterValue value;
    Place place;
};

struct ReadingOption {
    std::string key;
    // What the text means under this reading, in one sentence.
    std::string meaning;
    // What leads to this reading from the state of the edition; empty for the one chosen.
    std::vector<Setting> set;
    // Recorded for people alone: the edition does not say what would change, so it can neither be chosen nor judged by.
    bool for_people = false;
};

// A place of the text with more than one meaning.
struct ClauseReading {
    std::string id;
    std::vector<std::string> clauses;
    std::string question;
    std::string chosen;
    // Chosen by the municipality in its local settings.
    bool local = false;
    std::vector<ReadingOption> options;
    Place place;

    [[nodiscard]] const ReadingOption* option(std::string_view option_key) const;
};

// An act that the edition holds.
struct ActIdentity {
    std::string kind;
    std::string number;
    std::optional<Day> day;
    std::string by;
};

struct Edition {
    std::string municipality;
    // Of the municipality, for people.
    std::string name;
    std::string name_genitive;
    std::string municipality_kind;
    std::string region;
    std::string title;
    // draft: not signed; unknown: the text bears no date; in_force otherwise.
    std::string status;
    // Absent where the text bears no date: in force on every day without a dated edition.
    std::optional<Day> in_force;
    std::optional<ActIdentity> act;
    // All clauses of its acts in their order, of the acts whose clauses are listed.
    std::vector<std::string> clauses;
    std::string file;
    // SHA-256 of the bytes as the caller computed it; empty where it did not.
    std::string hash;
    std::vector<Element> elements;
    std::vector<Condition> conditions;
    std::vector<ClauseReading> readings;

    // "luga/2024-01-30", "luga/undated".
    [[nodiscard]] std::string code() const;
    [[nodiscard]] const Element* element(std::string_view body, ElementKind kind, std::string_view key = {}) const;
    // By the path that Element::path gives.
    [[nodiscard]] const Element* element_at(std::string_view path) const;
    // All elements of the kind that the body has, in the order of the file.
    [[nodiscard]] std::vector<const Element*> elements_of(std::string_view body, ElementKind kind) const;
    [[nodiscard]] std::vector<std::string> bodies() const;
    // The body that `tool` ("mma", "council") serves; the first one of several.
    [[nodiscard]] const Element* body_of_tool(std::string_view tool) const;
    // By BODY.NAME.
    [[nodiscard]] const Condition* condition(std::string_view key) const;
    [[nodiscard]] const ClauseReading* reading(std::string_view id) const;
};

// Applies one setting to the edition. False where its target or parameter does not exist or the word has no meaning.
bool apply(Edition& edition, const Setting& setting);

// Makes another option the chosen one: the edition changes to it, and the other options lead from the new state.
// Requires that the reading and the option exist. False where the option is for people alone or a setting cannot be
// applied; the edition is then unchanged.
bool choose(Edition& edition, std::string_view reading_id, std::string_view option_key);

// One thing that an edition says: an element, one of its parameters, an entry of a list, a condition, a reading.
struct Statement {
    // "mma.stage.request.number", "condition/mma.category", "reading/E-02".
    std::string key;
    std::string clause;
    std::string cite;
    // Programs' words; empty for the element itself.
    std::string text;
    bool local = false;
};
// In the order of the file.
std::vector<Statement> statements(const Edition& edition);

// What differs between two editions: one row for each parameter, condition or reading that one of them lacks or says
// otherwise. Rows are in the order of `before`, then of `after`.
struct Difference {
    std::string clause;
    std::string key;
    // Empty where it is absent.
    std::string before;
    std::string after;

    friend bool operator==(const Difference&, const Difference&) = default;
};
std::vector<Difference> difference(const Edition& before, const Edition& after);

// One line for comparisons and listings; programs' words, no language.
std::string text_of(const Condition& condition);

}  // namespace metodist

// Elements of a regulation: each of a fixed kind, with its clause and the parameters that the kind admits.
// lib/regulation/KINDS.md is the page for people; the table in element_kinds.cpp is the same for the program.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/finding.hpp"
#include "domain/law/carriers.hpp"

namespace metodist {

enum class ElementKind : std::uint8_t {
    body,
    seat,
    office,
    membership,
    eligibility,
    formation,
    stage,
    nomination_form,
    meeting,
    notice,
    decision,
    ballot,
    minutes,
    deadline,
    duty,
    scoring,
    chain,
    leaving,
    list,
    right,
    publication,
    document,
    by_hand,
    capacity,
    context
};

// The text of the act does not say: answers that need it are undetermined and say so.
struct Silent {
    friend bool operator==(const Silent&, const Silent&) = default;
};

// An entry of a list: a value of an enumeration of the act.
struct ListItem {
    std::string key;
    std::string ru;
    std::string clause;
    std::string cite;

    friend bool operator==(const ListItem&, const ListItem&) = default;
};

using ParameterValue = std::variant<Silent, std::string, std::int64_t, bool, Day, Ratio, std::vector<std::string>,
                                    std::vector<Threshold>, Term, Period, Window, Number, std::vector<ListItem>>;

struct Parameter {
    std::string key;
    ParameterValue value;
    Place place;
    // Where another place of the act than that of the element says it; empty otherwise.
    std::string clause;
    std::string cite;
    // Chosen by the municipality, not printed in the act.
    bool local = false;
};

struct Element {
    ElementKind kind{};
    // The key of the body whose table holds it.
    std::string body;
    // Its name within body and kind; empty for kinds of which a body has one.
    std::string key;
    std::string clause;
    std::string cite;
    Place place;
    std::vector<Parameter> parameters;

    // BODY.KIND or BODY.KIND.KEY
    [[nodiscard]] std::string path() const;
    // Whether that is its path.
    [[nodiscard]] bool lies_at(std::string_view at) const;
    [[nodiscard]] const Parameter* find(std::string_view parameter) const;
    [[nodiscard]] Parameter* find(std::string_view parameter);
    // The value where it is set and of this sort; also nothing where the act is silent.
    template <typename T>
    [[nodiscard]] const T* get(std::string_view parameter) const {
        const Parameter* found = find(parameter);
        return found == nullptr ? nullptr : std::get_if<T>(&found->value);
    }
    // Empty, zero or false where it is not set.
    [[nodiscard]] std::string text(std::string_view parameter) const;
    [[nodiscard]] std::int64_t integer(std::string_view parameter) const;
    [[nodiscard]] bool flag(std::string_view parameter) const;
    [[nodiscard]] std::vector<std::string> texts(std::string_view parameter) const;
    // Whether the act is expressly recorded as silent here.
    [[nodiscard]] bool silent(std::string_view parameter) const;
    // The place of the act that says this parameter: its own one, else that of the element.
    [[nodiscard]] const std::string& clause_of(std::string_view parameter) const;
    [[nodiscard]] const std::string& cite_of(std::string_view parameter) const;
};

// The sort of a parameter in TOML.
enum class ParameterType : std::uint8_t {
    text,
    word,     // of `words` or of `vocabulary`
    integer,  // `least` to `most`
    flag,
    day,
    year_day,  // "09-01"; kept as text
    share,
    texts,
    words,      // of `words` or of `vocabulary`
    threshold,  // one or a list: all of them have to be met
    term,
    period,
    window,
    number,
    items,      // list of { key, ru, clause, cite }
    condition,  // the name of a condition of the same body
    conditions
};

struct ParameterSchema {
    std::string_view key;
    ParameterType type = ParameterType::text;
    bool required = false;
    std::span<const std::string_view> words = {};
    std::string_view vocabulary = {};
    std::int64_t least = 0;
    std::int64_t most = 0;
};

struct ElementSchema {
    ElementKind kind{};
    std::string_view key;
    // Whether a body has many of them, each under a name: [BODY.KIND.NAME].
    bool named = false;
    std::span<const ParameterSchema> parameters;
};

const ElementSchema& element_schema(ElementKind kind);
std::span<const ElementSchema> element_schemas();
std::optional<ElementKind> element_kind(std::string_view key);

// One line for comparisons and listings; programs' words, no language.
std::string text_of(const ParameterValue& value);

}  // namespace metodist

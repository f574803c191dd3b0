// The kinds of facts on which conditions of a regulation may be put, and the columns of each kind.
// One catalogue: the tables, the TOML keys, the options of `mms educator set`, the exchange file and the rules all read
// it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace metodist {

// Whose fact it is.
enum class Subject : std::uint8_t { educator, organisation, body };

enum class FactKind : std::uint8_t {
    name,
    birth,
    contact,
    post,
    education,
    speciality,
    experience,
    category,
    extra_title,
    training,
    assessment,
    result,
    contest,
    role,
    contribution,
    project,
    award,
    consent,
    engagement,
    membership,
    office,
    organisation_name,
    organisation_kind,
    organisation_head,
    organisation_contact,
    organisation_status,
    body_name,
    body_field,
    body_number,
    body_state
};
inline constexpr std::size_t fact_kind_count = static_cast<std::size_t>(FactKind::body_state) + 1;

enum class ColumnType : std::uint8_t {
    word,          // a code of the vocabulary named by the column; interned
    text,          // free text, never a ground of a rule
    number,        // a whole number, not negative
    day,           // a day of its own beside the validity of the fact
    flag,          // yes or no
    organisation,  // an organisation of the register
    body           // a body of the register
};

struct FactColumn {
    std::string_view key;
    ColumnType type;
    // Of words: the list in config/vocabulary.toml that names the codes. Of texts: the list of words that say in place
    // of a text that there is none.
    std::string_view vocabulary = {};
    bool required = false;
    // Taken where the value is left out.
    std::string_view preset = {};
};

// What the absence of a matching fact means where nothing was denied.
enum class Absence : std::uint8_t {
    unknown,  // facts of this kind are collected one by one: none recorded says nothing
    settled   // one recorded fact of the kind answers the question: what it does not say is not so
};

// The facts of one kind. Each fact also has its validity (first and last day, included), a paper, and may be a denial:
// the statement that no fact with these values holds.
struct FactSchema {
    FactKind kind;
    std::string_view key;
    Subject subject;
    std::span<const FactColumn> columns;
    Absence absence = Absence::unknown;
    // At most one at a time: a new value ends the one before.
    bool single = false;
};

inline constexpr std::size_t most_fact_columns = 8;

const FactSchema& fact_schema(FactKind kind);
// All kinds in the order of the enumeration.
std::span<const FactSchema> fact_schemas();
std::optional<FactKind> fact_kind(std::string_view key);
std::optional<std::size_t> fact_column(const FactSchema& schema, std::string_view key);
std::string_view subject_key(Subject subject);

}  // namespace metodist

// Facts as values: whole ones for people and papers, packed ones for rules that run over a country.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

#include "base/day.hpp"
#include "domain/law/fact_kinds.hpp"

namespace metodist {

// Numbers by which storage knows its rows. A code is what people see; an id never leaves the program.
enum class EducatorId : std::int64_t {};
enum class OrganisationId : std::int64_t {};
enum class BodyId : std::int64_t {};
enum class PaperId : std::int64_t {};
enum class CycleId : std::int64_t {};
enum class NominationId : std::int64_t {};
enum class OperationId : std::int64_t {};

// The value of a column: absent, a number (also flags as 0 and 1, days as their number, ids of organisations and
// bodies), or text (also the code of a word).
using Field = std::variant<std::monostate, std::int64_t, std::string>;

// One fact, whole. `values` has one field per column of the schema.
struct Fact {
    FactKind kind{};
    std::int64_t subject = 0;
    // Number of the row within its subject and kind; 0 before it is recorded.
    std::int64_t sequence = 0;
    // The statement that no fact with these values holds.
    bool denied = false;
    DayRange valid;
    std::optional<PaperId> paper;
    std::vector<Field> values;

    friend bool operator==(const Fact&, const Fact&) = default;
};

// What stands in a packed cell for an absent value, and for the open ends of a validity.
inline constexpr std::int64_t no_value = std::numeric_limits<std::int64_t>::min();
inline constexpr std::int32_t open_since = std::numeric_limits<std::int32_t>::min();
inline constexpr std::int32_t open_until = std::numeric_limits<std::int32_t>::max();

// One fact, packed: words are the numbers that storage interned them under; text columns are always `no_value`.
struct FactRow {
    std::int64_t sequence = 0;
    std::int32_t since = open_since;
    std::int32_t until = open_until;
    bool denied = false;
    std::array<std::int64_t, most_fact_columns> cells{};

    [[nodiscard]] bool valid_on(Day day) const { return since <= day.number() && day.number() <= until; }
};

// All packed facts of one subject, kind by kind; only the kinds that the plan asked for are filled.
class SubjectFacts {
public:
    [[nodiscard]] std::span<const FactRow> of(FactKind kind) const { return rows_[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] std::vector<FactRow>& edit(FactKind kind) { return rows_[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] std::int64_t subject() const { return subject_; }
    // Empties all rows but keeps their memory, for the next subject of a stream.
    void restart(std::int64_t subject) {
        subject_ = subject;
        for (auto& rows : rows_) {
            rows.clear();
        }
    }

private:
    std::int64_t subject_ = 0;
    std::array<std::vector<FactRow>, fact_kind_count> rows_;
};

// A body as far as rules ask about it. `kind` is an interned word.
struct BodyTraits {
    std::int64_t kind = no_value;
    std::int64_t municipality = no_value;
};

// A person's way into the body, as far as it is known.
struct EntryDays {
    std::optional<Day> nominated = {};
    std::optional<Day> included = {};
};

// What surrounds a person: the organisations and bodies that her facts point to, and her own way into the body.
struct Surroundings {
    std::unordered_map<std::int64_t, SubjectFacts> organisations;
    std::unordered_map<std::int64_t, std::int64_t> organisation_municipality;
    std::unordered_map<std::int64_t, SubjectFacts> bodies;
    std::unordered_map<std::int64_t, BodyTraits> body_traits;
    std::unordered_map<std::int64_t, EntryDays> entry;
};

// Which kinds of facts a question needs, of each subject; storage streams just these.
struct FactPlan {
    std::array<bool, fact_kind_count> kinds{};

    void ask(FactKind kind) { kinds[static_cast<std::size_t>(kind)] = true; }
    [[nodiscard]] bool asks(FactKind kind) const { return kinds[static_cast<std::size_t>(kind)]; }
};

// Gives the number under which storage interned a word; nothing where the word is in no row yet.
class WordNumbers {
public:
    virtual ~WordNumbers() = default;
    [[nodiscard]] virtual std::optional<std::int64_t> number(const std::string& word) const = 0;
    // The number of a municipality by its code.
    [[nodiscard]] virtual std::optional<std::int64_t> municipality(const std::string& code) const {
        return number(code);
    }
};

}  // namespace metodist

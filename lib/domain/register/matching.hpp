// Who of the people known is meant by a row of a table. Decides only what is certain: two people of one name stay two,
// and one person under two spellings is a question for a person, never a guess.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/day.hpp"

namespace metodist {

struct NameParts {
    std::string family = {};
    std::string given = {};
    // Empty where there is none, or none is known.
    std::string patronymic = {};

    friend bool operator==(const NameParts&, const NameParts&) = default;
};

// The form in which two spellings of one name are equal: case, ё, look-alikes of the Latin alphabet, kinds of hyphens
// and blanks around them do not count.
NameParts folded_name(const NameParts& name);

// As a table tells of somebody. Organisations are those of the register that the row certainly means.
struct PersonSought {
    NameParts name = {};
    std::optional<Day> born = {};
    // Former family names that the table states itself.
    std::vector<std::string> former = {};
    std::vector<std::int64_t> organisations = {};
};

struct PersonKnown {
    std::int64_t id = 0;
    // Present and former ones.
    std::vector<NameParts> names = {};
    std::optional<Day> born = {};
    // Where she works on the table's day.
    std::vector<std::int64_t> organisations = {};
};

// How a row and a person are alike, the surest first. Only `same` is certain.
enum class Likeness : std::uint8_t {
    same,                // name and birth day; or the name at the same place, where a birth day is not known
    several,             // as `same`, but true of several people
    birth_missing,       // the name alone: a birth day is not known and the place is another
    other_birth,         // name and place, or a birth day that a slip of the pen may have made
    patronymic_missing,  // one of them is written without a patronymic
    swapped,             // the same words in another order
    renamed,             // all but the family name
    misspelt,            // a letter of a part or of several differs
    none
};
// As the messages name them.
std::string_view code(Likeness likeness);

// The likeness of the two alone, without a look at others.
Likeness likeness(const PersonSought& sought, const PersonKnown& known);
// Whether the person bears the very name of the row, or bore it.
bool bears_name(const PersonSought& sought, const PersonKnown& known);
// Whether one figure of two days differs, neighbours are swapped, or day and month.
bool slip_apart(Day a, Day b);

struct MatchedPerson {
    // Set where exactly one person is meant for certain.
    std::optional<std::int64_t> id = {};
    // What speaks for a question; `none` where the row is of somebody new.
    Likeness doubt = Likeness::none;
    // Whom it may mean, the likeliest first.
    std::vector<std::int64_t> candidates = {};
    // People of this very name who are certainly others.
    std::vector<std::int64_t> namesakes = {};

    [[nodiscard]] bool fresh() const { return !id && doubt == Likeness::none; }
};

// The people known, to be asked about many rows. Only those are kept who may be meant by some row.
class PeopleMatcher {
public:
    explicit PeopleMatcher(std::span<const PersonSought> rows);

    // Before the first match: somebody of the register.
    void add(const PersonKnown& known);
    // Finds out whom the rows mean for certain; to be called once, after all were added. Those are accounted for: a row
    // with another family name or birth day does not mean them.
    void settle();
    // The row with this place in the span. `created` of rows before it counts as known.
    [[nodiscard]] MatchedPerson match(std::size_t row) const;
    // The row was of somebody new, who has this number now. Later rows that differ in the family name alone are of
    // others: a table has a row for each.
    void created(std::size_t row, std::int64_t id);

private:
    struct Entry {
        // Her names folded.
        PersonKnown known;
        // The first row that means her for certain; of those created by this table their own row.
        std::optional<std::size_t> row = {};
        bool from_table = false;
    };
    using Key = std::uint64_t;
    // Of a row, folded: the name, then the former ones.
    using Names = std::vector<NameParts>;

    [[nodiscard]] std::vector<std::size_t> near(std::size_t row, const Names& names) const;
    [[nodiscard]] Likeness likeness_to(const Entry& entry, std::size_t row, const Names& names) const;
    [[nodiscard]] std::vector<std::size_t> with_keys(const std::vector<Key>& keys) const;
    [[nodiscard]] std::vector<std::size_t> certain(std::size_t row, const Names& names) const;
    [[nodiscard]] bool possible(Likeness likeness, const Entry& entry, std::size_t row) const;

    void want_rows();
    [[nodiscard]] const std::vector<Key>& rare_keys(std::size_t row, const Names& names) const;

    std::span<const PersonSought> rows_;
    // Keys of all rows, sorted; found when there is somebody whom they may mean.
    std::vector<Key> wanted_;
    // Of the row that was asked for last: what is made of it comes next.
    mutable std::optional<std::size_t> last_row_ = {};
    mutable std::vector<Key> last_keys_ = {};
    std::vector<Entry> entries_;
    // Sorted by `settle`.
    std::vector<std::pair<Key, std::size_t>> index_;
    // Of those whom this table made known.
    std::unordered_multimap<Key, std::size_t> fresh_;
};

}  // namespace metodist

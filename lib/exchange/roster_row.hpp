// One row of a foreign table, understood by a mapping: what it says, and what must be said about it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/day.hpp"
#include "exchange/mapping.hpp"
#include "exchange/table.hpp"

namespace metodist {

// A fact as a table gives it: references are still the spellings of the table.
struct ProposedFact {
    FactKind kind{};
    bool denied = false;
    // Without a beginning where the table does not tell it: it holds on the table's day.
    DayRange valid = {};
    // One field per column of the schema; references are empty here.
    std::vector<Field> values = {};
    std::string organisation = {};
    std::string body = {};
    // The cells that gave it.
    std::vector<Place> places = {};
    // Rows of one person contradict each other here: not to be recorded before somebody decides.
    bool disputed = false;
    // Index of Mapping::facts; nothing for names and births.
    std::optional<std::size_t> source = {};
};

struct FormerFamily {
    std::string family = {};
    Place place = {};
};

struct RowContent {
    // Of educators.
    PersonName name = {};
    std::optional<Day> born = {};
    std::vector<FormerFamily> former = {};
    // Of organisations.
    std::string organisation = {};
    std::vector<ProposedFact> facts = {};
    Place place = {};
};

// A row that speaks of somebody and could not be read.
struct LostRow {
    Place place = {};
    // What stands for the name; empty where nothing does, or where no cell can be trusted.
    std::string name = {};
};

// How the cells of a column fared.
struct ColumnCount {
    std::string header = {};
    std::int64_t filled = 0;
    // Read with nothing to be told; read with something repaired; not known; refused.
    std::int64_t plain = 0;
    std::int64_t repaired = 0;
    std::int64_t not_known = 0;
    std::int64_t refused = 0;
};

// Understands rows one by one; keeps nothing of them but what "то же" needs.
class RowReader {
public:
    // `day` is the day the table speaks for. The mapping must outlive the reader.
    RowReader(const Mapping& mapping, Day day);

    // What the current row says; nothing where it names nobody, which is told, and kept in `lost`. Findings are added
    // to `findings`.
    std::optional<RowContent> read(const TableReader& table, std::vector<Finding>& findings);
    [[nodiscard]] const std::vector<LostRow>& lost() const { return lost_; }
    [[nodiscard]] const std::vector<ColumnCount>& counts() const { return counts_; }

private:
    friend class RowWork;

    // A cell with one of the mapping's spellings that was read without anything to tell.
    struct Spelt {
        std::vector<const Meaning*> meanings = {};
        // Whether they are several facts.
        bool pieces = false;
    };
    // False where the cell is certainly none of the words that mean the same everywhere.
    [[nodiscard]] bool may_be_word(std::string_view cell) const;

    const Mapping& mapping_;
    Day day_;
    std::vector<ColumnCount> counts_;
    std::vector<LostRow> lost_;
    std::vector<std::string> above_;
    // Of those words.
    std::size_t longest_word_ = 0;
    bool digits_in_words_ = false;
    // By column and text; of the texts that come first.
    std::vector<std::unordered_map<std::string, Spelt>> spelt_;
};

}  // namespace metodist

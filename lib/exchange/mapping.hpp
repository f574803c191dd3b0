// A mapping file as a value: which headers and spellings become which facts. Read from config/imports/*.toml.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/law/fact_kinds.hpp"
#include "domain/law/vocabulary.hpp"
#include "domain/register/facts.hpp"
#include "exchange/cell_name.hpp"
#include "exchange/cell_years.hpp"
#include "exchange/spellings.hpp"
#include "exchange/table.hpp"

namespace metodist {

// How a cell is read.
enum class CellRead : std::uint8_t {
    ignored,            // known, and of no interest
    name,               // of the person
    birth,              // birth day of the person
    age,                // only compared with the birth day
    organisation,       // spelling of an organisation, unresolved
    organisation_name,  // of the organisation that the row is about
    spelled,            // a word of a closed list
    yes,                // yes or no: the facts hold, or are denied
    day,                // a day gone by
    last_day,           // a day that may lie ahead, or that there is none
    years,              // length of work
    text,               // free text
    bodies,             // names of bodies, unresolved
    office,             // yes, or the body in which the office is held
    note                // former names and a few spelled words; all else is only told
};

// What "-", "нет" and their like mean in a column.
enum class NoMeans : std::uint8_t { nothing_known, blank, denial };

// Which part of a fact a column gives.
enum class FactPart : std::uint8_t { whole, since, until, column };

// A sort of fact that a row may give.
struct MappedFact {
    std::string id = {};
    FactKind kind{};
    // One field per column of the schema.
    std::vector<Field> values = {};
    // A person may have many that differ.
    bool several = false;
    // Holds as said on the table's day: that day is its beginning.
    bool on_table_day = false;
};

struct MappedColumn {
    std::string header = {};
    CellRead read = CellRead::ignored;
    // Indices of Mapping::facts.
    std::vector<std::size_t> facts = {};
    FactPart part = FactPart::whole;
    // Of FactPart::column: the index in the schema; of awards also where a year at the end of the text goes.
    std::size_t fact_column = 0;
    std::optional<std::size_t> year_column = {};
    // Index of Mapping::spellings.
    std::optional<std::size_t> spellings = {};
    std::vector<std::string> split = {};
    NoMeans no = NoMeans::nothing_known;
    bool blank_denies = false;
    bool same_as_above = false;
    // Of bodies and offices: folded words that names of bodies begin with.
    std::vector<std::string> begins = {};
    std::vector<std::string> role_words = {};
    // Of births: years before the table's day.
    int oldest = 90;
    int youngest = 16;
};

// Where a beginning and stated years tell of the same experience: more than `years` apart contradicts.
struct Comparison {
    std::size_t start = 0;
    std::size_t stated = 0;
    std::int64_t years = 1;
};

// Words of cells that mean the same in every column; as `spelling_key` gives them.
struct CellWords {
    std::vector<std::string> yes = {};
    std::vector<std::string> no = {};
    std::vector<std::string> not_known = {};
    std::vector<std::string> same_as_above = {};
    std::vector<std::string> open_end = {};
};

struct Mapping {
    Subject subject = Subject::educator;
    // `columns` of the wishes go with `columns` here, one by one.
    TableWishes table = {};
    std::vector<MappedColumn> columns = {};
    std::vector<MappedFact> facts = {};
    std::vector<Spellings> spellings = {};
    std::vector<Comparison> comparisons = {};
    CellWords words = {};
    int pivot = 40;
    std::vector<std::string> months = {};
    std::vector<std::string> year_marks = {};
    WorkYearsWords work_years = {};
    NameRules names = {};
    std::vector<std::string> former_names = {};
    std::vector<std::string> legal_forms = {};
};

// Throws Error(Trouble::input) with all faults and their places: unknown keys, facts, columns of facts, codes that the
// vocabularies do not have, spellings with two meanings.
Mapping read_mapping(std::string_view bytes, std::string file, const Vocabularies& vocabularies);

}  // namespace metodist

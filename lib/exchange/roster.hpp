// A table of educators as proposals: people with their facts, each with the cells that gave it, and everything that
// was found on the way. A plain value; matching with the register and recording are somebody else's.
//
// Findings: a `note` tells what was repaired or passed over; a `gap` tells what stays not known (unknown spellings,
// what has two meanings, contradictions); a `breach` tells what is wrong and was left out (a day that does not exist,
// a row with too many cells). The rest of the table stands in all three cases.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "exchange/csv.hpp"
#include "exchange/roster_row.hpp"

namespace metodist {

struct ProposedEducator {
    PersonName name = {};
    std::optional<Day> born = {};
    // Former family names, for finding the person in the register.
    std::vector<FormerFamily> former = {};
    // Name and birth among them.
    std::vector<ProposedFact> facts = {};
    // The rows that speak of this person.
    std::vector<Place> rows = {};
};

struct ProposedOrganisation {
    std::string name = {};
    std::vector<ProposedFact> facts = {};
    std::vector<Place> rows = {};
};

// Adds what another row says of the same person, as rows of one name and birth day are joined. The name stays; of days
// of birth that differ none is taken.
void join_people(ProposedEducator& person, ProposedEducator other, const Mapping& mapping,
                 std::vector<Finding>& findings);

// What was understood of the file as a whole.
struct IntakeReport {
    // Of CSV files.
    std::optional<CsvDialect> dialect = {};
    TableReport table = {};
    // One per column of the mapping, in its order; all zero where the table has no such column.
    std::vector<ColumnCount> columns = {};
    // Rows without a readable name, which were left out.
    std::int64_t rows_without_name = 0;
    // Rows that speak of somebody who had a row before.
    std::int64_t rows_joined = 0;
    // Those without a readable name, and those whose cells do not fit the header.
    std::vector<LostRow> lost = {};
};

struct Roster {
    Day day;
    std::vector<ProposedEducator> educators = {};
    IntakeReport report = {};
    // In the order of the file.
    std::vector<Finding> findings = {};
};

struct OrganisationList {
    Day day;
    std::vector<ProposedOrganisation> organisations = {};
    IntakeReport report = {};
    std::vector<Finding> findings = {};
};

struct PackedRoster;

// Puts the tables of sheets and files together: somebody who stands in two of them is one person.
// `day`: the day the tables speak for. The mapping's subject must be the educator (the organisation).
class RosterReader {
public:
    RosterReader(const Mapping& mapping, Day day);
    ~RosterReader();
    RosterReader(const RosterReader&) = delete;
    RosterReader& operator=(const RosterReader&) = delete;

    // Reads all rows of a table, and tells how it was understood. Throws Error(Trouble::input) where the table cannot
    // be read at all (header, quotes, limits).
    IntakeReport add(RowSource& rows, const std::optional<HeaderChoice>& header = {});
    // What all tables gave; without a report.
    Roster take();
    // The same, packed as it is kept.
    PackedRoster take_packed();

private:
    struct State;
    std::unique_ptr<State> state_;
};

class OrganisationListReader {
public:
    OrganisationListReader(const Mapping& mapping, Day day);
    ~OrganisationListReader();
    OrganisationListReader(const OrganisationListReader&) = delete;
    OrganisationListReader& operator=(const OrganisationListReader&) = delete;

    IntakeReport add(RowSource& rows, const std::optional<HeaderChoice>& header = {});
    OrganisationList take();

private:
    struct State;
    std::unique_ptr<State> state_;
};

// One table alone.
Roster read_roster(RowSource& rows, const Mapping& mapping, Day day);
OrganisationList read_organisation_list(RowSource& rows, const Mapping& mapping, Day day);

// The same of a CSV file; `file` is the name to be shown.
Roster read_roster_csv(ByteSource& bytes, const std::string& file, const CsvChoices& choices, const Mapping& mapping,
                       Day day);
OrganisationList read_organisation_list_csv(ByteSource& bytes, const std::string& file, const CsvChoices& choices,
                                            const Mapping& mapping, Day day);

}  // namespace metodist

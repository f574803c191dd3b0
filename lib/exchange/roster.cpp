#include "exchange/roster.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

#include "base/text.hpp"
#include "domain/register/organisation_names.hpp"
#include "exchange/cell_day.hpp"
#include "exchange/roster_merge.hpp"

namespace metodist {

namespace {

Finding about_rows(std::string code, const Place& place, const Place& other, Severity severity) {
    return {.code = std::move(code), .arguments = {{"row", other.line}}, .place = place, .severity = severity};
}

// A title that names another day than the one the table is said to speak for.
void check_title(const TableReport& table, const Mapping& mapping, Day day, const std::string& file,
                 std::vector<Finding>& findings) {
    DayRules rules{.earliest = *Day::of(1950, 1, 1), .latest = *Day::of(2099, 12, 31), .pivot = mapping.pivot};
    rules.year_marks = mapping.year_marks;
    for (const auto& line : table.title) {
        for (const auto& word : split_cell(line.text, {" ", ",", ";"})) {
            const auto named = read_day(word, rules).value;
            if (named && word.find_first_of(".-") != std::string::npos && *named != day) {
                findings.push_back({.code = "import.title_of_other_day",
                                    .arguments = {{"text", line.text}, {"named", *named}, {"day", day}},
                                    .place = {.file = file, .line = line.row},
                                    .severity = Severity::gap});
            }
        }
    }
}

// People found so far, by name.
class People {
public:
    People(const Mapping& mapping, Roster& roster) : mapping_(mapping), roster_(roster) {}

    void add(RowContent row) {
        auto& namesakes = by_name_[name_key(row.name)];
        const auto own = std::ranges::find_if(
            namesakes, [&](std::size_t index) { return row.born && roster_.educators[index].born == row.born; });
        if (own != namesakes.end()) {
            join(roster_.educators[*own], row);
            return;
        }
        for (const std::size_t index : namesakes) {
            const ProposedEducator& other = roster_.educators[index];
            const bool two = row.born && other.born;
            roster_.findings.push_back(about_rows(two ? "import.namesakes" : "import.maybe_the_same", row.place,
                                                  other.rows.front(), two ? Severity::note : Severity::gap));
        }
        namesakes.push_back(roster_.educators.size());
        roster_.educators.push_back(
            {std::move(row.name), row.born, std::move(row.former), std::move(row.facts), {row.place}});
    }

private:
    void join(ProposedEducator& person, RowContent& row) {
        ++roster_.report.rows_joined;
        roster_.findings.push_back(about_rows("import.rows_joined", row.place, person.rows.front(), Severity::note));
        person.rows.push_back(row.place);
        for (auto& former : row.former) {
            const auto same = [&](const FormerFamily& own) { return fold(own.family) == fold(former.family); };
            if (std::ranges::none_of(person.former, same)) {
                person.former.push_back(std::move(former));
            }
        }
        join_facts(person.facts, row, mapping_, roster_.findings);
    }

    const Mapping& mapping_;
    Roster& roster_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_name_;
};

// Hands each row that names somebody to `add`; fills report and findings of `result`.
template <typename Result, typename Add>
void read_rows(RowSource& rows, const Mapping& mapping, Result& result, const Add& add) {
    TableReader table(rows, mapping.table);
    RowReader reader(mapping, result.day);
    const auto take = [&] { std::ranges::move(table.take_findings(), std::back_inserter(result.findings)); };
    check_title(table.report(), mapping, result.day, rows.row_place().file, result.findings);
    while (table.next()) {
        take();
        if (auto row = reader.read(table, result.findings)) {
            add(std::move(*row));
        } else {
            ++result.report.rows_without_name;
        }
    }
    take();
    result.report.table = table.report();
    result.report.columns = reader.counts();
}

}  // namespace

Roster read_roster(RowSource& rows, const Mapping& mapping, Day day) {
    Roster roster{.day = day};
    People people(mapping, roster);
    read_rows(rows, mapping, roster, [&](RowContent row) { people.add(std::move(row)); });
    return roster;
}

OrganisationList read_organisation_list(RowSource& rows, const Mapping& mapping, Day day) {
    OrganisationList list{.day = day};
    std::unordered_map<std::string, std::size_t> by_key;
    read_rows(rows, mapping, list, [&](RowContent row) {
        const auto [known, is_new] = by_key.emplace(organisation_key(row.organisation), list.organisations.size());
        if (is_new) {
            list.organisations.push_back({std::move(row.organisation), std::move(row.facts), {row.place}});
            return;
        }
        ProposedOrganisation& own = list.organisations[known->second];
        ++list.report.rows_joined;
        list.findings.push_back(about_rows("import.organisation_twice", row.place, own.rows.front(), Severity::note));
        own.rows.push_back(row.place);
        join_facts(own.facts, row, mapping, list.findings);
    });
    return list;
}

Roster read_roster_csv(ByteSource& bytes, const std::string& file, const CsvChoices& choices, const Mapping& mapping,
                       Day day) {
    CsvReader rows(bytes, file, choices);
    Roster roster = read_roster(rows, mapping, day);
    roster.report.dialect = rows.dialect();
    return roster;
}

OrganisationList read_organisation_list_csv(ByteSource& bytes, const std::string& file, const CsvChoices& choices,
                                            const Mapping& mapping, Day day) {
    CsvReader rows(bytes, file, choices);
    OrganisationList list = read_organisation_list(rows, mapping, day);
    list.report.dialect = rows.dialect();
    return list;
}

}  // namespace metodist

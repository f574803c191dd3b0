#include "exchange/roster.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

#include "base/text.hpp"
#include "domain/register/organisation_names.hpp"
#include "exchange/cell_day.hpp"
#include "exchange/roster_merge.hpp"
#include "exchange/roster_pack.hpp"

namespace metodist {

namespace {

Finding about_rows(std::string code, const Place& place, const Place& other, Severity severity) {
    return {.code = std::move(code),
            .arguments = {{"row", row_seen_from(place, other)}},
            .place = place,
            .severity = severity};
}

// A title that names another day than the one the table is said to speak for.
void check_title(const TableReport& table, const Mapping& mapping, Day day, const Place& place,
                 std::vector<Finding>& findings) {
    DayRules rules{.earliest = *Day::of(1950, 1, 1), .latest = *Day::of(2099, 12, 31), .pivot = mapping.pivot};
    rules.year_marks = mapping.year_marks;
    for (const auto& line : table.title) {
        for (const auto& word : split_cell(line.text, {" ", ",", ";"})) {
            const auto named = read_day(word, rules).value;
            if (named && word.find_first_of(".-") != std::string::npos && *named != day) {
                findings.push_back({.code = "import.title_of_other_day",
                                    .arguments = {{"text", line.text}, {"named", *named}, {"day", day}},
                                    .place = {.file = place.file, .line = line.row, .sheet = place.sheet},
                                    .severity = Severity::gap});
            }
        }
    }
}

// Hands each row that names somebody to `add`; findings go to `result`.
template <typename Result, typename Add>
IntakeReport read_rows(RowSource& rows, const std::optional<HeaderChoice>& header, const Mapping& mapping,
                       Result& result, const Add& add) {
    IntakeReport report;
    TableReader table(rows, mapping.table, header);
    RowReader reader(mapping, result.day);
    const auto take = [&] { std::ranges::move(table.take_findings(), std::back_inserter(result.findings)); };
    check_title(table.report(), mapping, result.day, rows.row_place(), result.findings);
    while (table.next()) {
        take();
        if (auto row = reader.read(table, result.findings)) {
            add(std::move(*row), report);
        } else {
            ++report.rows_without_name;
        }
    }
    take();
    report.table = table.report();
    report.columns = reader.counts();
    report.lost = reader.lost();
    for (const auto& place : table.misfits()) {
        report.lost.push_back({place});
    }
    return report;
}

ProposedEducator educator_of(RowContent row) {
    return {std::move(row.name), row.born, std::move(row.former), std::move(row.facts), {row.place}};
}

}  // namespace

void join_people(ProposedEducator& person, ProposedEducator other, const Mapping& mapping,
                 std::vector<Finding>& findings) {
    findings.push_back(about_rows("import.rows_joined", other.rows.front(), person.rows.front(), Severity::note));
    std::ranges::move(other.rows, std::back_inserter(person.rows));
    person.born = person.born ? person.born : other.born;
    for (auto& former : other.former) {
        const auto same = [&](const FormerFamily& own) { return fold(own.family) == fold(former.family); };
        if (std::ranges::none_of(person.former, same)) {
            person.former.push_back(std::move(former));
        }
    }
    join_facts(person.facts, std::move(other.facts), mapping, findings);
}

// People found so far, by name.
struct RosterReader::State {
    const Mapping& mapping;
    PackedRoster roster;
    // By the hash of the name: the first of those who bear it.
    std::unordered_map<std::size_t, std::uint32_t> by_name = {};
    // Of each person: her day of birth, and the next one of her name (0: none, nobody comes before the first).
    std::vector<std::optional<Day>> born = {};
    std::vector<std::uint32_t> next = {};

    void add(RowContent row, IntakeReport& report) {
        const auto namesakes = namesakes_of(row);
        const auto own =
            std::ranges::find_if(namesakes, [&](std::uint32_t index) { return row.born && born[index] == row.born; });
        if (own != namesakes.end()) {
            ++report.rows_joined;
            auto person = roster.educators[*own];
            join_people(person, educator_of(std::move(row)), mapping, roster.findings);
            roster.educators.replace(*own, person);
            return;
        }
        tell_first(namesakes, row, true, "import.namesakes", Severity::note);
        tell_first(namesakes, row, false, "import.maybe_the_same", Severity::gap);
        const auto index = static_cast<std::uint32_t>(roster.educators.size());
        if (!namesakes.empty()) {
            next[namesakes.back()] = index;
        }
        born.push_back(row.born);
        next.push_back(0);
        roster.educators.add(educator_of(std::move(row)));
    }

    // Who bears the name of the row; of a new name the row is the first.
    std::vector<std::uint32_t> namesakes_of(const RowContent& row) {
        const auto key = name_key(row.name);
        const auto index = static_cast<std::uint32_t>(roster.educators.size());
        for (auto hash = std::hash<std::string>()(key);; ++hash) {
            const auto [place, fresh] = by_name.try_emplace(hash, index);
            if (fresh) {
                return {};
            }
            // Another name of the same hash goes to the next one.
            if (name_key(roster.educators.head(place->second).name) != key) {
                continue;
            }
            std::vector<std::uint32_t> out{place->second};
            while (next[out.back()] != 0) {
                out.push_back(next[out.back()]);
            }
            return out;
        }
    }

    // Of many of one name the first is named: `same_birth`, whose birth day is known as that of the row is, else not of
    // both.
    void tell_first(const std::vector<std::uint32_t>& namesakes, const RowContent& row, bool same_birth,
                    const char* code, Severity severity) {
        const auto found = std::ranges::find_if(
            namesakes, [&](std::uint32_t index) { return (row.born && born[index]) == same_birth; });
        if (found != namesakes.end()) {
            roster.findings.push_back(
                about_rows(code, row.place, roster.educators.head(*found).rows.front(), severity));
        }
    }
};

RosterReader::RosterReader(const Mapping& mapping, Day day)
    : state_(new State{.mapping = mapping, .roster = {.day = day}}) {}

RosterReader::~RosterReader() = default;

IntakeReport RosterReader::add(RowSource& rows, const std::optional<HeaderChoice>& header) {
    return read_rows(rows, header, state_->mapping, state_->roster,
                     [&](RowContent row, IntakeReport& report) { state_->add(std::move(row), report); });
}

Roster RosterReader::take() {
    auto packed = take_packed();
    return {packed.day, packed.educators.unpacked(), {}, std::move(packed.findings)};
}

PackedRoster RosterReader::take_packed() { return std::move(state_->roster); }

struct OrganisationListReader::State {
    const Mapping& mapping;
    OrganisationList list;
    std::unordered_map<std::string, std::size_t> by_key = {};

    void add(RowContent row, IntakeReport& report) {
        const auto [known, is_new] = by_key.emplace(organisation_key(row.organisation), list.organisations.size());
        if (is_new) {
            list.organisations.push_back({std::move(row.organisation), std::move(row.facts), {row.place}});
            return;
        }
        ProposedOrganisation& own = list.organisations[known->second];
        ++report.rows_joined;
        list.findings.push_back(about_rows("import.organisation_twice", row.place, own.rows.front(), Severity::note));
        own.rows.push_back(row.place);
        join_facts(own.facts, std::move(row.facts), mapping, list.findings);
    }
};

OrganisationListReader::OrganisationListReader(const Mapping& mapping, Day day)
    : state_(new State{.mapping = mapping, .list = {.day = day}}) {}

OrganisationListReader::~OrganisationListReader() = default;

IntakeReport OrganisationListReader::add(RowSource& rows, const std::optional<HeaderChoice>& header) {
    return read_rows(rows, header, state_->mapping, state_->list,
                     [&](RowContent row, IntakeReport& report) { state_->add(std::move(row), report); });
}

OrganisationList OrganisationListReader::take() { return std::move(state_->list); }

Roster read_roster(RowSource& rows, const Mapping& mapping, Day day) {
    RosterReader reader(mapping, day);
    auto report = reader.add(rows);
    Roster roster = reader.take();
    roster.report = std::move(report);
    return roster;
}

OrganisationList read_organisation_list(RowSource& rows, const Mapping& mapping, Day day) {
    OrganisationListReader reader(mapping, day);
    auto report = reader.add(rows);
    OrganisationList list = reader.take();
    list.report = std::move(report);
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

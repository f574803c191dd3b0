// One roster of an office, as CSV and as a workbook from other hands: the same people.
#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>

#include "exchange/foreign_file.hpp"
#include "exchange/roster.hpp"
#include "regulation/files.hpp"
#include "regulation/vocabulary.hpp"

using namespace metodist;

namespace {

const std::string root = METODIST_SOURCE_DIR;

struct Read {
    Roster roster;
    std::vector<IntakeReport> reports;
};

Read read(const std::string& name) {
    static const Vocabularies vocabularies = load_vocabularies(root + "/config/vocabulary.toml");
    static const Mapping mapping =
        read_mapping(read_bytes(root + "/config/imports/educators.toml"), "educators.toml", vocabularies);
    Read out;
    RosterReader reader(mapping, *Day::of(2026, 9, 1));
    ForeignFile file(root + "/tests/data/" + name, name);
    for_each_table(file, [&](RowSource& rows) { out.reports.push_back(reader.add(rows)); });
    out.roster = reader.take();
    return out;
}

std::map<std::string, std::multiset<std::string>> people_of(const Roster& roster) {
    std::map<std::string, std::multiset<std::string>> out;
    for (const auto& person : roster.educators) {
        out[name_key(person.name)].insert(person.born ? person.born->iso() : "");
    }
    return out;
}

}  // namespace

TEST_CASE("The workbook of the sample gives the people of the CSV file, with the same birthdays") {
    const Read csv = read("roster-2026.csv");
    const Read book = read("roster-2026.xlsx");
    REQUIRE(book.reports.size() == 2);
    CHECK(book.reports[0].table.sheet == "Школы");
    CHECK(book.reports[0].table.header_row == 4);
    CHECK(book.reports[0].table.header_end == 5);
    CHECK(book.reports[0].table.numbering.first == std::vector<std::int64_t>{6});
    CHECK(book.reports[0].table.hidden.first == std::vector<std::int64_t>{47, 88, 129, 170, 211});
    CHECK(book.reports[0].table.totals.first == std::vector<std::int64_t>{246});
    CHECK(book.reports[0].table.unknown_headers.empty());
    CHECK(book.reports[0].table.rows == 238);
    CHECK(book.reports[1].table.rows == 97);
    CHECK(csv.reports[0].table.rows == 335);
    CHECK(people_of(csv.roster) == people_of(book.roster));
}

TEST_CASE("Schools merged over their teachers are everybody's school") {
    const Read book = read("roster-2026.xlsx");
    for (const auto& person : book.roster.educators) {
        std::size_t posts = 0;
        for (const auto& fact : person.facts) {
            posts += fact.kind == FactKind::post && !fact.organisation.empty() ? 1U : 0U;
        }
        CHECK(posts > 0);
    }
}

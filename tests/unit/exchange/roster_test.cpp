#include "exchange/roster.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "regulation/files.hpp"
#include "regulation/vocabulary.hpp"

using namespace metodist;

namespace {

const std::string root = METODIST_SOURCE_DIR;

const Mapping& mapping_of(const char* name) {
    static const Vocabularies vocabularies = load_vocabularies(root + "/config/vocabulary.toml");
    static const Mapping educators =
        read_mapping(read_bytes(root + "/config/imports/educators.toml"), "educators.toml", vocabularies);
    static const Mapping organisations =
        read_mapping(read_bytes(root + "/config/imports/organisations.toml"), "organisations.toml", vocabularies);
    return std::string(name) == "educators" ? educators : organisations;
}

Day september() { return *Day::of(2026, 9, 1); }

Roster roster_of(std::string_view csv) {
    MemoryBytes bytes(csv);
    return read_roster_csv(bytes, "t.csv", {}, mapping_of("educators"), september());
}

const Roster& dirty() {
    static const Roster roster = [] {
        FileBytes bytes(root + "/tests/data/roster-dirty.csv");
        return read_roster_csv(bytes, "roster-dirty.csv", {}, mapping_of("educators"), september());
    }();
    return roster;
}

std::vector<ProposedFact> facts_of(const ProposedEducator& person, FactKind kind) {
    std::vector<ProposedFact> out;
    std::ranges::copy_if(person.facts, std::back_inserter(out), [&](const auto& fact) { return fact.kind == kind; });
    return out;
}

std::string text(const ProposedFact& fact, std::string_view key) {
    const auto index = fact_column(fact_schema(fact.kind), key);
    const auto* found = index ? std::get_if<std::string>(&fact.values[*index]) : nullptr;
    return found != nullptr ? *found : std::string();
}

std::vector<Finding> findings_of(const Roster& roster, std::string_view code) {
    std::vector<Finding> out;
    std::ranges::copy_if(roster.findings, std::back_inserter(out), [&](const auto& each) { return each.code == code; });
    return out;
}

// One person with the given cells of one column beside the needed ones.
Roster with(const std::string& header, const std::string& cell) {
    return roster_of("ФИО;Дата рождения;ОУ;" + header + "\nОрлов Пётр Ильич;01.02.1980;МОУ «СОШ № 1»;" + cell + "\n");
}

}  // namespace

TEST_CASE("A dirty table is understood row by row, and all that was passed over is told") {
    const Roster& roster = dirty();
    CHECK(roster.report.dialect->encoding.encoding == Encoding::windows_1251);
    CHECK(roster.report.table.header_row == 3);
    CHECK(roster.report.table.numbering.first == std::vector<std::int64_t>{4});
    CHECK(roster.report.table.empty.first == std::vector<std::int64_t>{7});
    CHECK(roster.report.table.totals.first == std::vector<std::int64_t>{11});
    CHECK(roster.report.table.signatures.first == std::vector<std::int64_t>{12});
    CHECK(roster.report.table.rows == 5);
    CHECK(roster.report.rows_joined == 1);
    REQUIRE(roster.educators.size() == 4);
    CHECK(roster.educators[0].name == PersonName{"Лебедева", "Зоя", "Львовна"});
    CHECK(roster.educators[0].former.at(0).family == "Тихая");
    CHECK(roster.educators[0].rows.size() == 2);
}

TEST_CASE("Two subjects in one cell are two posts, and «то же» is the organisation above") {
    const auto& first = dirty().educators[0];
    const auto posts = facts_of(first, FactKind::post);
    REQUIRE(posts.size() == 2);
    CHECK(text(posts[0], "subject") == "chemistry");
    CHECK(text(posts[1], "subject") == "biology");
    CHECK(posts[1].organisation == "МБОУ \"Школа № 11\"");
    CHECK(facts_of(dirty().educators[1], FactKind::post).at(0).organisation == "МБОУ \"Школа № 11\"");
    CHECK(findings_of(dirty(), "import.same_as_above").size() == 1);
}

TEST_CASE("Rows of one person that contradict each other leave the fact disputed") {
    const auto categories = facts_of(dirty().educators[0], FactKind::category);
    REQUIRE(categories.size() == 2);
    CHECK(categories[0].disputed);
    CHECK(categories[1].disputed);
    const auto found = findings_of(dirty(), "import.rows_contradict");
    // The category, the stated years, the contribution.
    REQUIRE(found.size() == 3);
    CHECK(found[0].place.line == 10);
    // The beginnings agree.
    const auto experience = facts_of(dirty().educators[0], FactKind::experience);
    CHECK(std::ranges::count_if(experience, [](const auto& fact) { return text(fact, "form") == "start"; }) == 1);
}

TEST_CASE(
    "Rows that turn out to be of one person are joined: facts of both, the name of the first, no doubtful birth day") {
    const auto roster = roster_of(
        "ФИО;Дата рождения;Место работы;Кв. категория;Образование\n"
        "Орлова Анна Петровна;02.01.1980;СОШ № 1;первая;\n"
        "Орлова Анна;02.01.1990;СОШ № 2;высшая;высшее пед.\n"
        "Орлова А-нна Петровна;;СОШ № 2;;высшее пед.\n");
    REQUIRE(roster.educators.size() == 3);
    std::vector<Finding> findings;
    auto person = roster.educators[0];
    join_people(person, roster.educators[2], mapping_of("educators"), findings);
    CHECK(findings.size() == 1);
    CHECK(findings.front().code == "import.rows_joined");
    CHECK(person.name.given == "Анна");
    CHECK(person.rows.size() == 2);
    CHECK(facts_of(person, FactKind::post).size() == 2);
    CHECK(facts_of(person, FactKind::education).size() == 1);
    CHECK_FALSE(facts_of(person, FactKind::birth).front().disputed);
    join_people(person, roster.educators[1], mapping_of("educators"), findings);
    CHECK(facts_of(person, FactKind::name).size() == 1);
    CHECK(facts_of(person, FactKind::birth).size() == 1);
    CHECK(facts_of(person, FactKind::birth).front().disputed);
    for (const auto& category : facts_of(person, FactKind::category)) {
        CHECK(category.disputed);
    }
    CHECK(std::ranges::count(findings, "import.rows_contradict", &Finding::code) == 2);
}

TEST_CASE("Two people of one name and different birth days stay two") {
    CHECK(dirty().educators[1].name == dirty().educators[2].name);
    CHECK(dirty().educators[1].born != dirty().educators[2].born);
    CHECK(findings_of(dirty(), "import.namesakes").size() == 1);
    const auto roster = roster_of("ФИО;Дата рождения;ОУ\nОрлов Пётр;01.02.1980;МОУ 1\nОрлов Петр;;МОУ 1\n");
    CHECK(roster.educators.size() == 2);
    CHECK(findings_of(roster, "import.maybe_the_same").size() == 1);
}

TEST_CASE("However many bear one name, each row is told of once") {
    std::string csv = "ФИО;Дата рождения;ОУ\n";
    for (int day = 10; day < 30; ++day) {
        csv += "Орлов Пётр;" + std::to_string(day) + ".02.1980;МОУ 1\n";
    }
    csv += "Орлов Пётр;;МОУ 1\n";
    const auto roster = roster_of(csv);
    CHECK(roster.educators.size() == 21);
    CHECK(findings_of(roster, "import.namesakes").size() == 19);
    CHECK(findings_of(roster, "import.maybe_the_same").size() == 1);
    CHECK(findings_of(roster, "import.namesakes").back().arguments.front().value == Argument::Value(std::int64_t{2}));
}

TEST_CASE("What is wrong or has two meanings is told with its cell and gives no fact") {
    const Roster& roster = dirty();
    CHECK(findings_of(roster, "import.no_such_day").at(0).place ==
          Place{.file = "roster-dirty.csv", .line = 9, .column = 3});
    CHECK_FALSE(roster.educators[3].born.has_value());
    CHECK(findings_of(roster, "import.unknown_spelling_near").size() == 2);
    CHECK(findings_of(roster, "import.years_ambiguous").size() == 1);
    CHECK(findings_of(roster, "import.day_missing").size() == 1);
    CHECK(findings_of(roster, "import.spelling_unclear").size() == 1);
    CHECK(findings_of(roster, "import.head_of_which").size() == 1);
    CHECK(findings_of(roster, "import.said_unknown").size() == 1);
    CHECK(findings_of(roster, "import.note_not_read").size() == 1);
    CHECK(findings_of(roster, "import.age_differs").size() == 2);
    CHECK(facts_of(roster.educators[3], FactKind::category).empty());
}

TEST_CASE("No category is a denial of any, fitness is no category") {
    for (const char* cell : {"б/к", "нет", "-", "без категории"}) {
        CAPTURE(cell);
        const auto roster = with("Категория", cell);
        const auto facts = facts_of(roster.educators.at(0), FactKind::category);
        REQUIRE(facts.size() == 1);
        CHECK(facts[0].denied);
        CHECK(text(facts[0], "level").empty());
    }
    const auto fitness = with("Категория", "СЗД");
    const auto facts = facts_of(fitness.educators.at(0), FactKind::category);
    CHECK_FALSE(facts.at(0).denied);
    CHECK(text(facts.at(0), "level") == "fitness");
    CHECK(facts_of(with("Категория", "").educators.at(0), FactKind::category).empty());
}

TEST_CASE("The last day of a category is included; one without end has none; one without category is told") {
    const auto dated = with("Категория;Категория действует до", "высшая;31.08.2027");
    CHECK(facts_of(dated.educators.at(0), FactKind::category).at(0).valid.until == Day::of(2027, 8, 31));
    const auto open = with("Категория;Категория действует до", "высшая;бессрочно");
    CHECK_FALSE(facts_of(open.educators.at(0), FactKind::category).at(0).valid.until.has_value());
    CHECK(open.findings.empty());
    const auto none = with("Категория;Категория действует до", ";31.08.2027");
    CHECK(facts_of(none.educators.at(0), FactKind::category).empty());
    CHECK(findings_of(none, "import.day_without_fact").size() == 1);
}

TEST_CASE("Yes is a fact, no is a denial, blank says nothing") {
    const auto yes = facts_of(with("Вклад в мун. систему", "Имеется").educators.at(0), FactKind::contribution);
    CHECK(text(yes.at(0), "level") == "municipal");
    CHECK_FALSE(yes.at(0).denied);
    CHECK(facts_of(with("Вклад в мун. систему", "не имеет").educators.at(0), FactKind::contribution).at(0).denied);
    CHECK(facts_of(with("Вклад в мун. систему", " ").educators.at(0), FactKind::contribution).empty());
    const auto unclear = with("Вклад в мун. систему", "2 статьи");
    CHECK(facts_of(unclear.educators.at(0), FactKind::contribution).empty());
    CHECK(findings_of(unclear, "import.not_yes_or_no").size() == 1);
    CHECK(facts_of(with("Оценка ФИС ОКО", "+").educators.at(0), FactKind::assessment).size() == 2);
}

TEST_CASE("A head heads the association of the row, or the one that the cell names; blank is no head") {
    const auto office = [](const char* cells) {
        return facts_of(with("РМО;Рук. РМО", cells).educators.at(0), FactKind::office);
    };
    CHECK(office("РМО физиков;да").at(0).body == "РМО физиков");
    CHECK_FALSE(office("РМО физиков;да").at(0).denied);
    CHECK(office("РМО физиков;").at(0).denied);
    CHECK(office("РМО физиков;").at(0).body == "РМО физиков");
    CHECK(office("РМО физиков / РМО химиков;рук. РМО химиков").at(0).body == "РМО химиков");
    CHECK(office("РМО физиков / РМО химиков;да").empty());
    CHECK(office("РМО физиков / РМО химиков;").size() == 2);
    CHECK(office(";").size() == 1);
    CHECK(findings_of(with("РМО;Рук. РМО", ";да"), "import.head_of_what").size() == 1);
    CHECK(office("РМО физиков;Руководитель").at(0).body == "РМО физиков");
    // Neither yes nor an association: nobody knows what it says.
    CHECK(office("РМО физиков;председатель").empty());
    CHECK(findings_of(with("РМО;Рук. РМО", "РМО физиков;руководит"), "import.not_yes_or_no").size() == 1);
}

TEST_CASE("Commas within the name of an association do not cut it") {
    const auto members = [](const char* cell) {
        return facts_of(with("РМО", cell).educators.at(0), FactKind::membership);
    };
    CHECK(members("РМО учителей математики, физики и информатики").size() == 1);
    CHECK(members("РМО учителей математики, физики и информатики").at(0).body ==
          "РМО учителей математики, физики и информатики");
    CHECK(members("РМО учителей математики, РМО учителей физики / РМО химиков").size() == 3);
}

TEST_CASE("Experience: a beginning and years stated on the table's day; a contradiction is told and both stay") {
    const auto roster = with("Пед. стаж с;Пед. стаж, полных лет", "01.09.2010;9 л. 5 мес.");
    const auto facts = facts_of(roster.educators.at(0), FactKind::experience);
    REQUIRE(facts.size() == 2);
    CHECK(facts[0].valid.since == Day::of(2010, 9, 1));
    CHECK(facts[1].valid.since == september());
    CHECK(facts[1].values.at(2) == Field(std::int64_t{9}));
    CHECK(facts[1].values.at(3) == Field(std::int64_t{5}));
    CHECK(findings_of(roster, "import.lengths_contradict").size() == 1);
    CHECK(with("Пед. стаж с;Пед. стаж, полных лет", "01.09.2010;15").findings.empty());
    CHECK(with("Пед. стаж с;Пед. стаж, полных лет", "01.09.2010;14").findings.size() == 1);
    CHECK(findings_of(with("Пед. стаж с", "01.09.1990"), "import.began_too_young").size() == 1);
}

TEST_CASE("Awards are cut at semicolons and line breaks, with their years") {
    const auto roster = with("Награды", "\"Грамота комитета, 2019;\nБлагодарность, 2021 г.\"");
    const auto facts = facts_of(roster.educators.at(0), FactKind::award);
    REQUIRE(facts.size() == 2);
    CHECK(text(facts[0], "name") == "Грамота комитета");
    CHECK(facts[0].values.at(3) == Field(std::int64_t{2019}));
    CHECK(text(facts[1], "name") == "Благодарность");
    CHECK(facts[1].values.at(3) == Field(std::int64_t{2021}));
}

TEST_CASE("An unfinished degree is the denial of a degree") {
    const auto facts = facts_of(with("Образование", "н/высшее").educators.at(0), FactKind::education);
    CHECK(facts.at(0).denied);
    CHECK(text(facts.at(0), "level") == "higher");
}

TEST_CASE("What a spreadsheet program spoilt is refused") {
    CHECK(findings_of(with("Телефон", "8,92E+10"), "import.number_cut").size() == 1);
    CHECK(findings_of(with("Предмет", "=A5"), "import.formula").size() == 1);
    CHECK(findings_of(with("Предмет", "#Н/Д"), "import.error_value").size() == 1);
    CHECK(findings_of(with("Предмет", "#ССЫЛКА!"), "import.error_value").size() == 1);
    CHECK(with("Телефон", "+7 921 000-00-00").findings.empty());
}

TEST_CASE("A title of another day and rows without a name are told") {
    const auto roster = roster_of("Банк данных на 01.09.2025;;\nФИО;Дата рождения;ОУ\n;01.02.1980;МОУ 1\n");
    CHECK(findings_of(roster, "import.title_of_other_day").size() == 1);
    CHECK(findings_of(roster, "import.row_without_name").at(0).place.line == 3);
    CHECK(roster.report.rows_without_name == 1);
    const auto initials = roster_of("ФИО;Дата рождения;ОУ\nОрлов П. И.;01.02.1980;МОУ 1\n");
    CHECK(findings_of(initials, "import.name_initials").size() == 1);
    CHECK(findings_of(initials, "import.row_left_out").size() == 1);
    CHECK(initials.educators.empty());
}

TEST_CASE("A list of organisations: names, kinds, and one organisation written twice") {
    MemoryBytes bytes("Организация;Вид\nМОУ «СОШ № 1»;general\nМОУ \"СОШ №1\";школа\nМДОУ «Ромашка»;детсад\n");
    const auto list = read_organisation_list_csv(bytes, "o.csv", {}, mapping_of("organisations"), september());
    REQUIRE(list.organisations.size() == 2);
    CHECK(list.organisations[0].rows.size() == 2);
    CHECK(list.organisations[0].facts.size() == 3);
    CHECK(text(list.organisations[0].facts.at(1), "kind") == "general");
    CHECK(list.organisations[1].facts.size() == 1);
    CHECK(list.findings.back().code.starts_with("import.unknown_spelling"));
}

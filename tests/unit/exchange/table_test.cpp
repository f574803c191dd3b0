#include "exchange/table.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "exchange/csv.hpp"

using namespace metodist;

namespace {

TableWishes wishes() {
    return {{{{"Ф.И.О.", "ФИО педагога"}, true}, {{"Дата рождения", "Дата рожд."}, true}, {{"Предмет"}, false}},
            {"итого", "всего"},
            {"исп.", "директор"}};
}

struct Result {
    std::vector<std::string> names;
    std::vector<Finding> findings;
    TableReport report;
};

Result read(std::string_view bytes) {
    MemoryBytes source(bytes);
    CsvReader rows(source, "t.csv");
    const TableWishes wanted = wishes();
    TableReader table(rows, wanted);
    Result result;
    while (table.next()) {
        result.names.emplace_back(table.cell(0).value_or("?"));
    }
    result.findings = table.take_findings();
    result.report = table.report();
    return result;
}

std::vector<Finding> faults(std::string_view bytes) {
    try {
        read(bytes);
    } catch (const Error& error) {
        return error.findings();
    }
    return {};
}

}  // namespace

TEST_CASE("Everything that is no row of data is passed over and told") {
    const auto result = read(
        "Банк данных;;\n;;\n№;ф. и. о.;ДАТА РОЖД.\n1;2;3\n1;Смирнова Анна;1\n;;\n№;Ф.И.О.;Дата рожд.\n2;Орлов Пётр;2\n"
        ";Итого: 2;\n;Исп. Смирнова;тел. 1-23\n");
    CHECK(result.names == std::vector<std::string>{"Смирнова Анна", "Орлов Пётр"});
    CHECK(result.report.title.at(0).text == "Банк данных");
    CHECK(result.report.header_row == 3);
    CHECK(result.report.numbering.first == std::vector<std::int64_t>{4});
    CHECK(result.report.empty.first == std::vector<std::int64_t>{6});
    CHECK(result.report.repeated_headers.first == std::vector<std::int64_t>{7});
    CHECK(result.report.totals.first == std::vector<std::int64_t>{9});
    CHECK(result.report.signatures.first == std::vector<std::int64_t>{10});
    CHECK(result.report.rows == 2);
}

TEST_CASE("Headers are equal whatever their case, blanks, dots and quotes; № alone is a header too") {
    CHECK(header_key("Ф.И.О. педагога (полностью)") == header_key("Ф. И. О.  ПЕДАГОГА полностью"));
    CHECK(header_key("Проект «500+»") == header_key("проект 500"));
    CHECK(header_key("№") == "№");
}

TEST_CASE("A row with one cell too many is a finding with its row, and is not read") {
    const auto result = read("Ф.И.О.;Дата рожд.\nСмирнова Анна;1\nОрлов;Пётр;2\nПетров Иван;3\n");
    CHECK(result.names == std::vector<std::string>{"Смирнова Анна", "Петров Иван"});
    REQUIRE(result.findings.size() == 1);
    CHECK(result.findings[0].code == "import.too_many_cells");
    CHECK(result.findings[0].place.line == 3);
    CHECK(result.findings[0].severity == Severity::breach);
}

TEST_CASE("A row that ends early has blank cells, and that is told") {
    const auto result = read("Ф.И.О.;Дата рожд.;Предмет\nСмирнова Анна;1\n");
    CHECK(result.names.size() == 1);
    CHECK(result.findings.at(0).code == "import.too_few_cells");
    CHECK(result.findings.at(0).severity == Severity::note);
}

TEST_CASE("Headers: unknown ones are told with the nearest known, absent and doubled ones end the reading") {
    const auto result = read("Ф.И.О.;Дата рожд.;Придмет;Рост\n");
    REQUIRE(result.findings.size() == 2);
    CHECK(result.findings[0].code == "import.unknown_header_near");
    CHECK(result.findings[0].place.column == 3);
    CHECK(result.findings[1].code == "import.unknown_header");

    CHECK(faults("Ф.И.О.;Предмет\nа;б\n").at(0).code == "import.column_missing");
    const auto twice = faults("Ф.И.О.;Дата рожд.;ФИО педагога\n");
    REQUIRE(twice.size() == 1);
    CHECK(twice[0].code == "import.column_twice");
    CHECK(twice[0].place.column == 3);
    CHECK(faults("а;б\nв;г\n").at(0).code == "import.no_header");
    CHECK(faults("").at(0).code == "import.no_header");
}

// Headers of several rows, chosen headers, and what sheets add to tables.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "exchange/csv.hpp"
#include "exchange/foreign_file.hpp"
#include "exchange/table.hpp"
#include "support/zip_file.hpp"

using namespace metodist;
using test::TemporaryFile;

namespace {

TableWishes wishes() {
    return {{{{"ФИО"}, true},
             {{"Общий стаж", "Стаж: общий"}, false},
             {{"Пед. стаж"}, false},
             {{"Кв. категория", "Категория"}, false},
             {{"Категория до"}, false}},
            {"итого"},
            {"исп."}};
}

// Each row of data: "ФИО|общий|педагогический|категория|до", "-" where there is no such column.
struct Result {
    std::vector<std::string> rows;
    std::vector<Finding> findings;
    TableReport report;
};

Result read(RowSource& rows, const std::optional<HeaderChoice>& choice = {}) {
    const TableWishes wanted = wishes();
    TableReader table(rows, wanted, choice);
    Result result;
    while (table.next()) {
        std::string line;
        for (std::size_t i = 0; i < wanted.columns.size(); ++i) {
            line += (i == 0 ? "" : "|") + std::string(table.cell(i).value_or("-"));
        }
        result.rows.push_back(line);
    }
    result.findings = table.take_findings();
    result.report = table.report();
    return result;
}

Result read_csv(std::string_view bytes, const std::optional<HeaderChoice>& choice = {}) {
    MemoryBytes source(bytes);
    CsvReader rows(source, "t.csv");
    return read(rows, choice);
}

std::string fault_of(std::string_view bytes, const std::optional<HeaderChoice>& choice = {}) {
    try {
        read_csv(bytes, choice);
    } catch (const Error& error) {
        return error.findings().front().code;
    }
    return {};
}

std::string cell(const std::string& place, const std::string& text) {
    return "<c r=\"" + place + "\" t=\"str\"><v>" + text + "</v></c>";
}

Result read_sheet(const std::string& rows, const std::string& behind = {}) {
    const TemporaryFile file(test::zip_of(test::xlsx_parts(rows, behind)));
    ForeignFile book(file.path(), "t.xlsx");
    return read(*book.open(0));
}

}  // namespace

TEST_CASE("Two rows of headers: a column is known by group and header in either order, or by its header alone") {
    const auto result =
        read_csv("Банк данных;;;;\nФИО;Стаж;;Категория;\n;общий;пед.;какая;до\nОрлов;12;10;первая;2028\n");
    CHECK(result.rows == std::vector<std::string>{"Орлов|12|10|-|2028"});
    CHECK(result.report.header_row == 2);
    CHECK(result.report.header_end == 3);
    CHECK(result.report.title.at(0).text == "Банк данных");
    REQUIRE(result.findings.size() == 1);
    CHECK(result.findings[0].code == "import.unknown_header");
    CHECK(result.findings[0].place.column == 4);
    CHECK(result.findings[0].place.line == 3);
}

TEST_CASE("One row of headers stays one, whatever stands below") {
    const auto result = read_csv("ФИО;Пед. стаж\n;\nФИО;Категория\nОрлов;12\n");
    CHECK(result.report.header_end == 1);
    CHECK(result.rows == std::vector<std::string>{"ФИО|-|Категория|-|-", "Орлов|-|12|-|-"});
}

TEST_CASE("Two columns with one name are a fault; a name within a group goes before the bare one") {
    CHECK(fault_of("ФИО;Категория;Кв. категория\nа;б;в\n") == "import.column_twice");
    CHECK(fault_of("ФИО;Стаж;;\n;общий;общий\nа;б;в\n") == "import.column_twice");
    const auto result = read_csv("ФИО;Категория;;Стаж;\n;до;какая;общий;до\nа;1;2;3;4\n");
    CHECK(result.rows == std::vector<std::string>{"а|3|-|-|1"});
}

TEST_CASE("A chosen header is taken where it stands, or refused") {
    const std::string csv = "ФИО;Категория\nФИО;Пед. стаж\nОрлов;12\n";
    CHECK(read_csv(csv, HeaderChoice{2, {}}).rows == std::vector<std::string>{"Орлов|-|12|-|-"});
    CHECK(read_csv(csv, HeaderChoice{1, 1}).rows.size() == 2);
    CHECK(fault_of(csv, HeaderChoice{3, {}}) == "import.no_header_there");
    CHECK(fault_of(csv, HeaderChoice{9, {}}) == "import.no_header_there");
    std::string far;
    for (int i = 0; i < 60; ++i) {
        far += "пояснение\n";
    }
    CHECK(fault_of(far + csv) == "import.no_header");
    CHECK(read_csv(far + csv, HeaderChoice{62, {}}).rows.size() == 1);
}

TEST_CASE("The rows of a header are given as one number or two") {
    CHECK(read_header_choice("4")->first == 4);
    CHECK_FALSE(read_header_choice("4")->last);
    CHECK(read_header_choice("4-5")->last == 5);
    CHECK(read_header_choice("4-13")->last == 13);
    for (const char* wrong : {"", "0", "-1", "4-", "5-4", "4-14", "а", "4 5", "4-5-6"}) {
        CAPTURE(wrong);
        CHECK_FALSE(read_header_choice(wrong));
    }
}

TEST_CASE("A heading between people and a remark below are told and not read; a lone name is a person") {
    const auto result =
        read_sheet("<row r=\"1\">" + cell("A1", "ФИО") + cell("B1", "Пед. стаж") + cell("C1", "Категория") +
                       "</row><row r=\"2\">" + cell("A2", "СОШ № 1") + "</row><row r=\"3\">" + cell("A3", "Орлов") +
                       "</row><row r=\"5\">" + cell("B5", "* на 1 сентября") + "</row>",
                   "<mergeCells><mergeCell ref=\"A2:C2\"/></mergeCells>");
    CHECK(result.rows == std::vector<std::string>{"Орлов|-|||-"});
    CHECK(result.report.notes.first == std::vector<std::int64_t>{2, 5});
    REQUIRE(result.findings.size() == 2);
    CHECK(result.findings[0].code == "import.note_row");
    CHECK(result.findings[0].severity == Severity::gap);
}

TEST_CASE("Sheets: what stands to the right of the table is told, and missing cells at the end of a row are blank") {
    const auto result = read_sheet("<row r=\"1\">" + cell("A1", "ФИО") + cell("B1", "Пед. стаж") +
                                   "</row><row r=\"2\">" + cell("A2", "Орлов") + cell("D2", "проверить!") + "</row>");
    CHECK(result.rows == std::vector<std::string>{"Орлов|-||-|-"});
    REQUIRE(result.findings.size() == 1);
    CHECK(result.findings[0].code == "import.beside_table");
    CHECK(result.findings[0].place.cell == "D2");
}

TEST_CASE("Numbers of columns are passed over though the table begins further right; totals may be merged") {
    const auto result =
        read_sheet("<row r=\"1\">" + cell("B1", "ФИО") + cell("C1", "Пед. стаж") + "</row><row r=\"2\">" +
                       cell("B2", "1") + cell("C2", "2") + "</row><row r=\"3\">" + cell("B3", "Орлов") +
                       cell("C3", "5") + "</row><row r=\"9\">" + cell("B9", "Итого: 1") + "</row>",
                   "<mergeCells><mergeCell ref=\"B9:H9\"/></mergeCells>");
    CHECK(result.rows == std::vector<std::string>{"Орлов|-|5|-|-"});
    CHECK(result.report.numbering.first == std::vector<std::int64_t>{2});
    CHECK(result.report.totals.first == std::vector<std::int64_t>{9});
    CHECK(result.report.empty.count == 5);
    CHECK(result.report.empty.first.front() == 4);
}

// The same table as different programs write it (tests/data/workbooks/make), and as none would.
#include "exchange/sheets/workbook.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "exchange/foreign_file.hpp"

using namespace metodist;

namespace {

const std::string folder = std::string(METODIST_SOURCE_DIR) + "/tests/data/workbooks/";

// "6 A=1 B=Белова": hidden rows have "h", cells under merged ones "~".
std::vector<std::string> rows_of(const std::string& name, const std::string& sheet = "1") {
    ForeignFile file(folder + name, name, {.sheets = {sheet}, .header = {}, .encoding = {}, .limits = {}});
    const auto rows = file.open(file.chosen().front());
    std::vector<std::string> out;
    while (rows->next()) {
        std::string line = std::to_string(rows->row()) + (rows->hidden() ? "h" : "");
        for (std::size_t i = 0; i < rows->width(); ++i) {
            if (!rows->cell(i).empty()) {
                line += std::string(" ") + static_cast<char>('A' + i) + (rows->covered(i) ? "~" : "=") +
                        std::string(rows->cell(i));
            }
        }
        out.push_back(line);
    }
    return out;
}

const std::vector<std::string>& expected() {
    static const std::string title = "Сведения о педагогах на 01.09.2026";
    static const std::vector<std::string> rows{
        "1 A=" + title + " B~" + title + " C~" + title + " D~" + title + " E~" + title + " F~" + title + " G~" + title +
            " H~" + title,
        "3 A=№ п/п B=Ф.И.О. C=Дата рождения D=Место работы E=Стаж F~Стаж G=Кв. категория H=Примечание",
        "4 A~№ п/п B~Ф.И.О. C~Дата рождения D~Место работы E=Пед. стаж с F=Пед. стаж, полных лет G~Кв. категория "
        "H~Примечание",
        "5 A=1 B=2 C=3 D=4 E=5 F=6 G=7 H=8",
        "6 A=1 B=Белова Анна Петровна C=1980-01-02 D=МОУ «СОШ № 1» E=2001-09-01 F=25 G=высшая H=осн.\nпо 2 школам",
        "7 A=2 B=Дроздов Пётр Ильич C=1.7.83 D~МОУ «СОШ № 1» E=36770 F=26 G=первая H=да",
        "8h A=3 B=Лаптева Зоя Львовна C=1991-06-06 D=МДОУ  «Детский сад № 7» E=2015-09-01 F=10.5 G=б/к",
        "10 B=ИТОГО: 3 чел.",
        "11 B=Исп. методист"};
    return rows;
}

}  // namespace

TEST_CASE("The same table reads the same, whichever program wrote it") {
    for (const char* name :
         {"xlsxwriter.xlsx", "libreoffice.xlsx", "libreoffice.ods", "gnumeric.xlsx", "gnumeric.ods", "odfpy.ods"}) {
        CAPTURE(std::string(name));
        CHECK(rows_of(name) == expected());
    }
}

TEST_CASE("A formula that nobody computed is handed out as the formula, never as a value") {
    auto without = expected();
    without[5] =
        "7 A=2 B=Дроздов Пётр Ильич C=1.7.83 D~МОУ «СОШ № 1» E=36770 F=26 G==CONCATENATE(\"пер\",\"вая\") H=да";
    CHECK(rows_of("openpyxl.xlsx") == without);
}

TEST_CASE("Days that are counted from 1904 are the same days") {
    CHECK(rows_of("perl-1904.xlsx").at(1) ==
          "2 A=1 B=Белова Анна Петровна C=1980-01-02 D=МОУ «СОШ № 1» E=2001-09-01 F=25 G=высшая");
}

TEST_CASE("Sheets: their names and which are hidden") {
    for (const char* name : {"xlsxwriter.xlsx", "libreoffice.ods", "openpyxl.xlsx", "odfpy.ods"}) {
        CAPTURE(std::string(name));
        const ForeignFile file(folder + name, name);
        const auto sheets = file.sheets();
        REQUIRE(sheets.size() == 3);
        CHECK(sheets[0].name == "Школы");
        CHECK_FALSE(sheets[1].hidden);
        CHECK(sheets[2].hidden);
        CHECK(file.chosen() == std::vector<std::size_t>{0, 1});
    }
    CHECK(rows_of("libreoffice.ods", "Справка") == std::vector<std::string>{"1 A=Таблица на первом листе"});
    CHECK(rows_of("libreoffice.ods", "прошлый год").empty());
}

TEST_CASE("A place names the sheet and the cell; hidden columns are known") {
    for (const char* name : {"xlsxwriter.xlsx", "libreoffice.ods", "odfpy.ods", "openpyxl.xlsx"}) {
        CAPTURE(std::string(name));
        ForeignFile file(folder + name, "файл");
        const auto rows = file.open(0);
        REQUIRE(rows->next());
        const Place place = rows->place(7);
        CHECK(place.file == "файл");
        CHECK(place.sheet == "Школы");
        CHECK(place.cell == "H1");
        CHECK_FALSE(rows->hidden_column(6));
        CHECK(rows->hidden_column(7));
    }
}

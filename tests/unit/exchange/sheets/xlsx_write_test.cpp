// What is written is read again by the reader that knows the files of other programs.
#include "exchange/sheets/xlsx_write.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "exchange/foreign_file.hpp"

using namespace metodist;

namespace {

// Each row as "NUMBER cell|cell".
std::vector<std::string> read_back(const std::string& bytes, std::vector<std::string> sheets = {}) {
    // Tests run side by side, each as a process.
    const auto path = std::filesystem::temp_directory_path() / ("metodist-xlsx-" + std::to_string(::getpid()));
    std::ofstream(path, std::ios::binary) << bytes;
    std::vector<std::string> out;
    {
        ForeignFile file(path.string(), "book.xlsx", {.sheets = std::move(sheets)});
        for (const auto index : file.chosen()) {
            out.push_back("# " + file.sheets()[index].name);
            const auto rows = file.open(index);
            while (rows->next()) {
                std::string line = std::to_string(rows->row());
                for (std::size_t i = 0; i < rows->width(); ++i) {
                    line += (i == 0 ? " " : "|") + std::string(rows->cell(i));
                }
                out.push_back(line);
            }
        }
    }
    std::filesystem::remove(path);
    return out;
}

BookSheet sheet(std::string name, std::vector<BookRow> rows) {
    BookSheet out;
    out.name = std::move(name);
    out.rows = std::move(rows);
    return out;
}

}  // namespace

TEST_CASE("Texts, numbers and days come back as they were written, on their sheets") {
    const auto bytes =
        xlsx_of({sheet("Школа № 1", {{{std::string("ФИО"), std::string("Дата")}, RowLook::header},
                                     {{std::string("Ёж <&> \"Мак'Фол\"\nвторая строка"), Day::of(2026, 9, 1).value()}},
                                     {{std::monostate(), std::int64_t{42}}, RowLook::marked}}),
                 sheet("Пустой", {})});
    CHECK(read_back(bytes) == std::vector<std::string>{"# Школа № 1", "1 ФИО|Дата",
                                                       "2 Ёж <&> \"Мак'Фол\"\nвторая строка|2026-09-01", "3 |42",
                                                       "# Пустой"});
}

TEST_CASE("The same sheets give the same bytes, other ones other bytes") {
    const std::vector<BookSheet> one{sheet("А", {{{std::string("х")}}})};
    CHECK(xlsx_of(one) == xlsx_of(one));
    CHECK(xlsx_of(one) != xlsx_of({sheet("А", {{{std::string("у")}}})}));
}

TEST_CASE("Names of sheets are what a spreadsheet takes, and no two are one") {
    const std::string wide(80, 'x');
    const auto rows = read_back(xlsx_of({sheet("а/б:в", {}), sheet("а/б:в", {}), sheet("", {}), sheet(wide, {})}));
    CHECK(rows == std::vector<std::string>{"# а_б_в", "# а_б_в 2", "# 1", "# " + std::string(31, 'x')});
}

TEST_CASE(
    "Names that differ in the size of letters alone are one name to a spreadsheet; a number fits into 31 letters") {
    const std::string wide = "Средняя общеобразовательная шко";
    const std::vector<BookSheet> sheets(12, sheet(wide + "ла", {}));
    const auto rows = read_back(xlsx_of(sheets));
    REQUIRE(rows.size() == 12);
    CHECK(rows[0] == "# " + wide);
    CHECK(rows[1] == "# Средняя общеобразовательная ш 2");
    CHECK(rows[8] == "# Средняя общеобразовательная ш 9");
    CHECK(rows[9] == "# Средняя общеобразовательная  10");
    CHECK(read_back(xlsx_of({sheet("Школа", {}), sheet("ШКОЛА", {}), sheet("списки", {})})) ==
          std::vector<std::string>{"# Школа", "# ШКОЛА 2", "# списки 2"});
}

TEST_CASE("Lists to choose from stand on a hidden sheet, side by side") {
    BookSheet form = sheet("Форма", {{{std::string("Категория"), std::string("Да/нет")}, RowLook::header}});
    form.frozen = 1;
    form.choices = {{0, {"высшая", "первая"}}, {1, {"да", "нет", "?"}}};
    const auto bytes = xlsx_of({form});
    CHECK(read_back(bytes) == std::vector<std::string>{"# Форма", "1 Категория|Да/нет"});
    CHECK(read_back(bytes, {"Списки"}) == std::vector<std::string>{"# Списки", "1 высшая|да", "2 первая|нет", "3 |?"});
}

TEST_CASE("Columns beyond the twenty-sixth have two letters") {
    BookRow row;
    row.cells.resize(28, BookValue(std::string("ж")));
    const auto rows = read_back(xlsx_of({sheet("А", {row})}));
    REQUIRE(rows.size() == 2);
    CHECK(std::count(rows[1].begin(), rows[1].end(), '|') == 27);
}

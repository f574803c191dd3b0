#include "exchange/csv.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace metodist;

namespace {

using Row = std::vector<std::string>;

std::vector<Row> rows_of(std::string_view bytes, const CsvChoices& choices = {}) {
    MemoryBytes source(bytes);
    CsvReader reader(source, "t.csv", choices);
    std::vector<Row> rows;
    while (reader.next()) {
        Row row;
        for (std::size_t i = 0; i < reader.width(); ++i) {
            row.emplace_back(reader.cell(i));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Error error_of(std::string_view bytes, const CsvChoices& choices = {}) {
    try {
        rows_of(bytes, choices);
    } catch (const Error& error) {
        return error;
    }
    FAIL("no error");
    return Error(Trouble::input, "none");
}

}  // namespace

TEST_CASE("Every line end ends a row, and the last row needs none") {
    const std::vector<Row> expected{{"а", "б"}, {"1", "2"}};
    CHECK(rows_of("а;б\n1;2\n") == expected);
    CHECK(rows_of("а;б\r\n1;2\r\n") == expected);
    CHECK(rows_of("а;б\r1;2\r") == expected);
    CHECK(rows_of("а;б\n1;2") == expected);
    CHECK(rows_of("").empty());
}

TEST_CASE("An empty line is a row, so that rows are counted as a spreadsheet counts them") {
    MemoryBytes source("а;б\r\n\r\n1;2\r\n");
    CsvReader reader(source, "t.csv");
    REQUIRE(reader.next());
    REQUIRE(reader.next());
    CHECK(reader.width() == 1);
    CHECK(reader.cell(0).empty());
    REQUIRE(reader.next());
    CHECK(reader.row() == 3);
    CHECK(reader.place(1) == Place{.file = "t.csv", .line = 3, .column = 2});
    CHECK_FALSE(reader.next());
}

TEST_CASE("Quoted cells hold separators, line breaks and doubled quotes") {
    MemoryBytes source("\"а;б\";\"1\r\n2\"\n\"\"\"Заря\"\" № 5\";\"\"\n");
    CsvReader reader(source, "t.csv");
    REQUIRE(reader.next());
    CHECK(reader.cell(0) == "а;б");
    CHECK(reader.cell(1) == "1\r\n2");
    REQUIRE(reader.next());
    CHECK(reader.row() == 2);
    CHECK(reader.text_line() == 3);
    CHECK(reader.cell(0) == "\"Заря\" № 5");
    CHECK(reader.cell(1).empty());
}

TEST_CASE("Quotes inside an unquoted cell are letters of it, and blanks are kept") {
    CHECK(rows_of("МОУ \"СОШ № 2\"; x \n") == std::vector<Row>{{"МОУ \"СОШ № 2\"", " x "}});
}

TEST_CASE("Text behind a closing quote spoils its own cell only, and is told") {
    MemoryBytes source("\"Заря\" сад;2\n3;4\n");
    CsvReader reader(source, "t.csv");
    REQUIRE(reader.next());
    CHECK(reader.cell(0) == "Заря сад");
    CHECK(reader.cell(1) == "2");
    CHECK(reader.row_findings().empty());
    REQUIRE(reader.next());
    MemoryBytes glued("\"q\"z;1\n2;3\n");
    CsvReader second(glued, "t.csv");
    REQUIRE(second.next());
    REQUIRE(second.row_findings().size() == 1);
    CHECK(second.row_findings()[0].code == "import.text_after_quote");
    CHECK(second.row_findings()[0].place == Place{.file = "t.csv", .line = 1, .column = 1});
    REQUIRE(second.next());
    CHECK(second.row_findings().empty());
    CHECK(second.cell(1) == "3");
}

TEST_CASE("A quote that never closes is told with the row, the column and the line where it opened") {
    const Error error = error_of("а;б\n\"1\n2\";3\n4;\"5\n6;7\n");
    REQUIRE(error.findings().size() == 1);
    CHECK(error.findings()[0].code == "import.quote_not_closed");
    CHECK(error.findings()[0].place == Place{.file = "t.csv", .line = 3, .column = 2});
    CHECK(std::get<std::int64_t>(error.findings()[0].arguments[0].value) == 4);
}

TEST_CASE("An unclosed quote in a huge file ends at the limit of a cell, not of the memory") {
    CsvChoices choices;
    choices.limits.cell_bytes = 1000;
    const Error error = error_of("а;\"" + std::string(100'000, 'x'), choices);
    CHECK(error.findings()[0].code == "import.quote_not_closed");
    CHECK(error_of("а;" + std::string(100'000, 'x'), choices).findings()[0].code == "import.cell_too_long");
}

TEST_CASE("The separator is the one that makes the most regular rows") {
    CHECK(find_separator("Список, составленный\nа;б;в\n1,5;2;3\n").separator == ';');
    CHECK(find_separator("а,б,в\n1;2,3,4\n").separator == ',');
    CHECK(find_separator("а\tб\n1\t2\n").separator == '\t');
    CHECK(find_separator("а;\"1,2,3,4\"\nб;\"1,2,3,4\"\n").separator == ';');
    CHECK_FALSE(find_separator("а\nб\n").found);
}

TEST_CASE("Encodings: strict UTF-8 first, else windows-1251, and the byte order mark is no letter") {
    MemoryBytes marked("\xEF\xBB\xBFа;б\n");
    CsvReader reader(marked, "t.csv");
    CHECK(reader.dialect().encoding == FoundEncoding{Encoding::utf_8, true});
    REQUIRE(reader.next());
    CHECK(reader.cell(0) == "а");

    MemoryBytes old("\xC5\xB8\xE6;\xB9 5\n");
    CsvReader second(old, "t.csv");
    CHECK(second.dialect().encoding == FoundEncoding{Encoding::windows_1251, false});
    REQUIRE(second.next());
    CHECK(second.cell(0) == "Еёж");
    CHECK(second.cell(1) == "№ 5");

    CsvChoices called_utf_8;
    called_utf_8.encoding = Encoding::utf_8;
    CHECK(error_of("\xC5\xB8\xE6;\xB9 5\n", called_utf_8).findings()[0].code == "import.not_utf8");
}

TEST_CASE("A character cut by the border of two pieces is still UTF-8") {
    for (std::size_t shift = 0; shift < 4; ++shift) {
        const std::string text = std::string(65536 - shift, 'x') + "№;ё";
        MemoryBytes source(text);
        CHECK(find_encoding(source, "t.csv").encoding == Encoding::utf_8);
        CHECK(rows_of(text) == std::vector<Row>{{std::string(65536 - shift, 'x') + "№", "ё"}});
    }
}

TEST_CASE("Files that are no table of text are refused with what they are") {
    CHECK(error_of("PK\x03\x04xxxx").findings()[0].code == "import.is_zip");
    CHECK(error_of("\xD0\xCF\x11\xE0xxxx").findings()[0].code == "import.is_old_office");
    CHECK(error_of("<HTML><table>").findings()[0].code == "import.is_html");
    CHECK(error_of(std::string("\xFF\xFE\x10\x04", 4)).findings()[0].code == "import.is_utf16");
    CHECK(error_of(std::string("а;б\nв\0", 9)).findings()[0].code == "import.is_binary");
    CHECK(error_of("\xE0;\xE1\n\x98;1\n").findings()[0].place.line == 2);
}

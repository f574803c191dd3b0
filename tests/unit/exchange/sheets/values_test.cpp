#include "exchange/sheets/values.hpp"

#include <doctest/doctest.h>

#include "exchange/sheets/sheet_rows.hpp"

using namespace metodist;

TEST_CASE("A format shows a day where its code has a day, a month or a year outside of quotes and brackets") {
    for (const char* code : {"dd.mm.yyyy", "DD.MM.YYYY;@", "[$-419]d mmmm yyyy;@", "mmm-yy", "yyyy\\-mm\\-dd",
                             "m/d/yy h:mm", "[Red]d/m/yyyy"}) {
        CAPTURE(code);
        CHECK(look_of_format(code) == NumberLook::day);
    }
    for (const char* code : {"General", "0", "0.00", "#,##0\" дней\"", "0 \"days\"", "[Red]0", "0_d", "\\d0", "@",
                             "0;[Red]\"yd\"-0", "[>5]0", "Standard", "0%"}) {
        CAPTURE(code);
        CHECK(look_of_format(code) == NumberLook::number);
    }
    for (const char* code : {"h:mm", "[h]:mm", "mm:ss", "[mm]:ss"}) {
        CAPTURE(code);
        CHECK(look_of_format(code) == NumberLook::time);
    }
    CHECK(look_of_built_in(14) == NumberLook::day);
    CHECK(look_of_built_in(13) == NumberLook::number);
    CHECK(look_of_built_in(22) == NumberLook::day);
    CHECK(look_of_built_in(20) == NumberLook::time);
    CHECK(look_of_built_in(23) == NumberLook::number);
    CHECK(look_of_built_in(49) == NumberLook::number);
}

TEST_CASE("Serial numbers are days, from the first that a calendar shares with the programs to the last they know") {
    CHECK(serial_day("61", false) == "1900-03-01");
    CHECK(serial_day("60", false) == std::nullopt);  // 29 February 1900 of Excel
    CHECK(serial_day("59", false) == "1900-02-28");
    CHECK(serial_day("1", false) == "1900-01-01");
    CHECK(serial_day("0", false) == std::nullopt);
    CHECK(serial_day("46266", false) == "2026-09-01");
    CHECK(serial_day("44804", true) == "2026-09-01");
    CHECK(serial_day("46266.5", false) == "2026-09-01 12:00");
    CHECK(serial_day("46265.999999999", false) == "2026-09-01");
    CHECK(serial_day("2958465", false) == "9999-12-31");
    CHECK(serial_day("2958466", false) == std::nullopt);
    CHECK(serial_day("-1", false) == std::nullopt);
    CHECK(serial_day("да", false) == std::nullopt);
    CHECK(serial_day("1e300", false) == std::nullopt);
    CHECK(serial_day("nan", false) == std::nullopt);
}

TEST_CASE("Numbers are written as people write them; what a program has cut stays cut") {
    CHECK(number_text("89211234567") == "89211234567");
    CHECK(number_text("8.9211234567E10") == "89211234567");
    CHECK(number_text("10.0") == "10");
    CHECK(number_text("9.9999999999999996") == "10");
    CHECK(number_text("0.30000000000000004") == "0.3");
    CHECK(number_text("-5") == "-5");
    CHECK(number_text("1.23E+20") == "1.23E+20");
    CHECK(number_text("12a") == "12a");
    CHECK(number_text("") == "");
}

TEST_CASE("Days as ISO text lose an empty time only") {
    CHECK(iso_day("2026-09-01") == "2026-09-01");
    CHECK(iso_day("2026-09-01T00:00:00") == "2026-09-01");
    CHECK(iso_day("2026-09-01T12:30:00") == "2026-09-01 12:30");
}

TEST_CASE("Cells are named as spreadsheets name them") {
    CHECK(cell_name(0, 1) == "A1");
    CHECK(cell_name(25, 2) == "Z2");
    CHECK(cell_name(26, 3) == "AA3");
    CHECK(cell_name(701, 4) == "ZZ4");
    CHECK(cell_name(702, 5) == "AAA5");
    CHECK(cell_name(16383, 1048576) == "XFD1048576");
}

#include "exchange/cell_day.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace metodist;

namespace {

Day day(const char* iso) { return *Day::parse_iso(iso); }

DayRules rules(DayMeaning meaning = DayMeaning::beginning) {
    DayRules made;
    made.meaning = meaning;
    made.earliest = day("1926-09-01");
    made.latest = meaning == DayMeaning::birth ? day("2010-09-01") : day("2026-09-01");
    made.months = {"января", "февраля", "марта",    "апреля",  "мая",    "июня",
                   "июля",   "августа", "сентября", "октября", "ноября", "декабря"};
    made.year_marks = {"года", "г.", "г"};
    return made;
}

std::string code_of(const char* cell, DayMeaning meaning = DayMeaning::beginning) {
    const auto reading = read_day(cell, rules(meaning));
    CHECK_FALSE(reading.value.has_value());
    REQUIRE(reading.remarks.size() == 1);
    return reading.remarks[0].code;
}

}  // namespace

TEST_CASE("One day in all the ways offices write it") {
    for (const char* cell : {"01.09.2010", "1.9.2010", " 01.09.2010 г. ", "01.09.2010г.", "2010-09-01", "01-09-2010",
                             "1 сентября 2010 г.", "1 Сентября 2010", "01.09.2010 года", "2010-09-01 00:00:00"}) {
        CAPTURE(cell);
        const auto reading = read_day(cell, rules());
        CHECK(reading.value == day("2010-09-01"));
        CHECK(reading.remarks.empty());
    }
}

TEST_CASE("A serial number of a spreadsheet is a day, and that is told") {
    const auto reading = read_day("40422", rules());
    CHECK(reading.value == day("2010-09-01"));
    REQUIRE(reading.remarks.size() == 1);
    CHECK(reading.remarks[0].code == "import.day_from_serial");
    CHECK(code_of("19999") == "import.not_a_day");
    CHECK(code_of("60001") == "import.not_a_day");
    CHECK(code_of("46268", DayMeaning::birth) == "import.born_too_late");
}

TEST_CASE("Years of two digits go by the pivot, and that is told") {
    CHECK(read_day("1.9.10", rules()).value == day("2010-09-01"));
    CHECK(read_day("13.7.78", rules(DayMeaning::birth)).value == day("1978-07-13"));
    CHECK(read_day("1.9.10", rules()).remarks.at(0).code == "import.two_digit_year");
    DayRules early = rules();
    early.pivot = 9;
    CHECK(code_of("1.9.40") == "import.begins_too_late");
    CHECK(read_day("1.9.40", early).value == day("1940-09-01"));
    CHECK(read_day("1.9.10", early).value.has_value() == false);
}

TEST_CASE("Days that no calendar has are refused") {
    CHECK(code_of("31.02.2020") == "import.no_such_day");
    CHECK(code_of("29.02.2023") == "import.no_such_day");
    CHECK(code_of("00.01.2020") == "import.no_such_day");
    CHECK(code_of("12.13.2020") == "import.no_such_day");
    CHECK(read_day("29.02.2024", rules()).value == day("2024-02-29"));
}

TEST_CASE("Days outside the plausible are refused with what they would mean") {
    CHECK(code_of("01.01.2040", DayMeaning::birth) == "import.born_too_late");
    CHECK(code_of("01.01.1900", DayMeaning::birth) == "import.born_too_early");
    CHECK(code_of("02.09.2026") == "import.begins_too_late");
    CHECK(read_day("01.09.2026", rules()).value == day("2026-09-01"));
    CHECK(read_day("01.09.1926", rules()).value == day("1926-09-01"));
    CHECK(code_of("31.08.1926") == "import.day_too_early");
}

TEST_CASE("A year alone is no day, and a month that may stand first is not guessed") {
    CHECK(code_of("2009") == "import.day_missing");
    CHECK(code_of("с 2009 г.") == "import.day_missing");
    CHECK(code_of("сентябрь 2009") == "import.day_missing");
    CHECK(code_of("9/1/2010") == "import.day_or_month_first");
    CHECK(read_day("15/9/2010", rules()).value == day("2010-09-15"));
    CHECK(code_of("??") == "import.not_a_day");
    CHECK(code_of("01.09.201") == "import.not_a_day");
    CHECK(code_of("1.2.3.4") == "import.not_a_day");
}

TEST_CASE("A blank cell says nothing") {
    CHECK_FALSE(read_day("  ", rules()).value.has_value());
    CHECK(read_day(" ", rules()).remarks.empty());
}

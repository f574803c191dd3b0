#include "exchange/cell_years.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace metodist;

namespace {

const WorkYearsWords words{{"лет", "год", "года", "л", "г"}, {"мес", "месяцев", "месяца", "месяц"}};

std::string code_of(const char* cell) {
    const auto reading = read_work_years(cell, words);
    CHECK_FALSE(reading.value.has_value());
    REQUIRE(reading.remarks.size() == 1);
    return reading.remarks[0].code;
}

}  // namespace

TEST_CASE("Whole years with any word behind them") {
    for (const char* cell : {"12", " 12 ", "12 лет", "12 Лет", "12 л.", "12л.", "12 г."}) {
        CAPTURE(cell);
        CHECK(read_work_years(cell, words).value == WorkYears{12, {}});
    }
    CHECK(read_work_years("0 л.", words).value == WorkYears{0, {}});
    CHECK(read_work_years("12 л. 5 мес.", words).value == WorkYears{12, 5});
    CHECK(read_work_years("8 мес.", words).value == WorkYears{0, 8});
}

TEST_CASE("What has two meanings is not guessed") {
    CHECK(code_of("12,5") == "import.years_ambiguous");
    CHECK(code_of("12.5") == "import.years_ambiguous");
    CHECK(code_of("12/8") == "import.years_ambiguous");
    CHECK(code_of("12-13") == "import.years_ambiguous");
    CHECK(code_of("с 2009 г.") == "import.years_as_beginning");
    CHECK(code_of("2009") == "import.years_as_beginning");
    CHECK(read_work_years("12/8", words).remarks[0].severity == Severity::gap);
}

TEST_CASE("Lengths that no working life has are refused") {
    CHECK(code_of("71") == "import.years_implausible");
    CHECK(read_work_years("70", words).value == WorkYears{70, {}});
    CHECK(code_of("12 л. 12 мес.") == "import.years_implausible");
    CHECK(code_of("42614") == "import.years_implausible");
    CHECK(code_of("-5") == "import.not_years");
    CHECK(code_of("много") == "import.not_years");
    CHECK(code_of("12 дней") == "import.not_years");
    CHECK(code_of("тел. 2-12-34") == "import.not_years");
}

TEST_CASE("Plain numbers, also as spreadsheets export them") {
    CHECK(read_number("48", 150).value == 48);
    CHECK(read_number("48.0", 150).value == 48);
    CHECK_FALSE(read_number("151", 150).value.has_value());
    CHECK(read_number("4 8", 150).remarks.at(0).code == "import.not_a_number");
    CHECK(read_number("", 150).remarks.empty());
}

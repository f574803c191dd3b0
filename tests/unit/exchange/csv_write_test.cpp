#include "exchange/csv_write.hpp"

#include <doctest/doctest.h>

using namespace metodist;

TEST_CASE("cells are quoted only where they must be") {
    CHECK(csv_line({"а", "б;в", "г,д", "\"е\"", "ж\nз", " и", ""}, CsvStyle::plain) ==
          "а,б;в,\"г,д\",\"\"\"е\"\"\",\"ж\nз\",\" и\",\n");
    CHECK(csv_line({"б;в", "г,д"}, CsvStyle::excel) == "\"б;в\";г,д\r\n");
    CHECK(csv_prefix(CsvStyle::excel) == "\xEF\xBB\xBF");
    CHECK(csv_prefix(CsvStyle::plain).empty());
}

TEST_CASE("what a spreadsheet would run as a formula is disarmed, numbers, telephones and dashes stay") {
    CHECK(csv_line({"=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-x"}, CsvStyle::plain) ==
          "'=1+1,'+cmd|' /C calc'!A0,'@SUM(A1),'-x\n");
    CHECK(csv_line({"-5", "+7 (921) 000-00-00", "=", "-", "--"}, CsvStyle::plain) == "-5,+7 (921) 000-00-00,'=,-,--\n");
}

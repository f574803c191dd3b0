// Values of spreadsheet cells as text: numbers and days, the same for all formats.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace metodist {

// What a number format shows: a number, a day, or a time of day.
enum class NumberLook : unsigned char { number, day, time };

// By a format's code, as "dd.mm.yyyy;@".
NumberLook look_of_format(std::string_view code);
// By the number of a built-in format of XLSX.
NumberLook look_of_built_in(int number);

// A number as people write it: no exponent where fifteen digits are enough, no ".0". As it stands where it is none.
std::string number_text(std::string_view written);

// A serial number as "2026-09-01", with " 12:30" behind it where the day has a time; nothing where no calendar has it.
// `since_1904`: days are counted from 1904.
std::optional<std::string> serial_day(std::string_view written, bool since_1904);

// "2026-09-01T00:00:00" as "2026-09-01", with " 12:30" behind it where there is a time.
std::string iso_day(std::string_view written);

}  // namespace metodist

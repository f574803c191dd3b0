// Days as offices write them: 01.09.2010, 1.9.10, 04.08.1994 г., 2010-09-01, 1 сентября 2010 г., serial numbers.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.hpp"
#include "exchange/cell.hpp"

namespace metodist {

// What a day in a column stands for; decides which message a day outside the plausible gets.
enum class DayMeaning : std::uint8_t {
    birth,      // of a person who works
    beginning,  // of something that lasts on the table's day
    end         // of something that may end later
};

struct DayRules {
    DayMeaning meaning = DayMeaning::beginning;
    // Days outside this range are refused.
    Day earliest;
    Day latest;
    // Years of two digits up to this one are of the 2000s, later ones of the 1900s.
    int pivot = 40;
    // Folded names of the twelve months as they follow a day; empty where days are not written in words.
    std::vector<std::string> months = {};
    // Folded words after the year: г, г., года.
    std::vector<std::string> year_marks = {};
};

// Told as notes: years of two digits, serial numbers. Gaps: a year or month without its day, 9/1/2010 (which is the
// month?). Breaches: days that no calendar has, days outside the plausible, anything else.
Reading<Day> read_day(std::string_view cell, const DayRules& rules);

}  // namespace metodist

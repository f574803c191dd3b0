// Lengths of work as offices write them: 12, 12 лет, 12 л. 5 мес.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/cell.hpp"

namespace metodist {

struct WorkYears {
    std::int64_t years = 0;
    std::optional<std::int64_t> months = {};

    friend bool operator==(const WorkYears&, const WorkYears&) = default;
};

// Words after the numbers, folded, without a dot: лет, год, года, л, г; мес, месяцев.
struct WorkYearsWords {
    std::vector<std::string> years = {};
    std::vector<std::string> months = {};
};

// Whole years, also with months. Gaps: 12,5 (years and months, or a half?), 12/8 (total and pedagogical?), с 2009 г. (a
// beginning, no length). Breaches: more than 70 years, 12 months and more, anything else.
Reading<WorkYears> read_work_years(std::string_view cell, const WorkYearsWords& words);

// A whole number without anything around it, up to `greatest`; also 12.0 as spreadsheets export it. Breach: all else.
Reading<std::int64_t> read_number(std::string_view cell, std::int64_t greatest);

}  // namespace metodist

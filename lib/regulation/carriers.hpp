// Threshold, term, period, window and number out of their TOML tables. Inner to this room.
#pragma once

#include <string_view>

#include "domain/law/carriers.hpp"
#include "settings/settings.hpp"

namespace metodist {

Threshold read_threshold(const Settings& table);
Term read_term(const Settings& table);
Period read_period(const Settings& table);
Window read_window(const Settings& table);
Number read_number(const Settings& table);
// "09-01". Notes a fault at `key` and gives 1 January where it is none.
YearDay read_year_day(const Settings& table, std::string_view key);

}  // namespace metodist

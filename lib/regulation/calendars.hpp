// Production calendars and school years: config/calendars/YEAR.toml for the whole country, and in
// config/calendars/MUNICIPALITY/ what is a municipality's own: YEAR.toml (days off of its region, its working week) and
// school-YEAR.toml (quarters of the school year that begins in YEAR).
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "domain/calendar/calendar.hpp"
#include "domain/calendar/periods.hpp"

namespace metodist {

// Throws Error(Trouble::input) with all faults.
CalendarYear read_calendar_year(std::string_view bytes, const std::string& name);
SchoolYear read_school_year(std::string_view bytes, const std::string& name);

struct Calendars {
    WorkCalendar work;
    std::vector<SchoolYear> school;
};

// All years below DIR/calendars, the municipality's own laid over them. A folder that is not there holds no year.
// Throws Error(Trouble::input) with the faults of a wrong file, Error(Trouble::world) where one cannot be read.
Calendars load_calendars(const std::filesystem::path& config, const std::string& municipality,
                         WorkWeek week = WorkWeek::five_days);

}  // namespace metodist

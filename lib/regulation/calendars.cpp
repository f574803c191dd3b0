#include "regulation/calendars.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

#include "base/finding.hpp"
#include "regulation/files.hpp"
#include "settings/settings.hpp"

namespace metodist {

namespace {

constexpr int first_year = 1900;
constexpr int last_year = 9998;

// Days of a list of a year; those of other years are faults.
std::vector<Day> days_of(const Settings& table, std::string_view key, int year) {
    std::vector<Day> out;
    for (const auto& each : table.placed_texts_if(key)) {
        const auto day = Day::parse_iso(each.text);
        if (!day) {
            table.fault(key, "calendar.bad_day", {{"found", each.text}});
        } else if (day->year() != year) {
            table.fault(key, "calendar.other_year", {{"day", *day}, {"year", std::int64_t{year}}});
        } else if (std::ranges::find(out, *day) != out.end()) {
            table.fault(key, "calendar.day_twice", {{"day", *day}});
        } else {
            out.push_back(*day);
        }
    }
    return out;
}

int year_of(const Settings& table, const std::string& name, std::string_view prefix) {
    const int year = static_cast<int>(table.integer("year", first_year, last_year));
    const std::string stem = std::filesystem::path(name).stem().string();
    if (stem.starts_with(prefix) && stem.substr(prefix.size()) != std::to_string(year) && year != 0) {
        table.fault("year", "calendar.wrong_name", {{"year", std::int64_t{year}}, {"file", stem}});
    }
    return year;
}

void require_schema(const Settings& root, std::string_view schema) {
    if (const std::string found = root.text("schema"); !found.empty() && found != schema) {
        root.unknown_word("schema", found, {std::string(schema)});
    }
}

// Files DIR/PREFIXyear.toml.
std::map<int, std::filesystem::path> years_in(const std::filesystem::path& folder, std::string_view prefix) {
    std::map<int, std::filesystem::path> out;
    std::error_code trouble;
    for (const auto& entry : std::filesystem::directory_iterator(folder, trouble)) {
        const std::string stem = entry.path().stem().string();
        if (entry.path().extension() != ".toml" || !stem.starts_with(prefix)) {
            continue;
        }
        int year = 0;
        const char* end = stem.data() + stem.size();
        const auto parsed = std::from_chars(stem.data() + prefix.size(), end, year);
        if (parsed.ec == std::errc{} && parsed.ptr == end) {
            out.emplace(year, entry.path());
        }
    }
    return out;
}

}  // namespace

CalendarYear read_calendar_year(std::string_view bytes, const std::string& name) {
    const SettingsFile file(bytes, name);
    const Settings root = file.root();
    require_schema(root, "metodist.calendar/1");
    static_cast<void>(root.text_or("act", ""));
    CalendarYear out;
    out.year = year_of(root, name, "");
    out.holidays = days_of(root, "holidays", out.year);
    out.shortened = days_of(root, "shortened", out.year);
    for (const auto& move : root.tables_if("moved")) {
        const MovedDay moved{move.day("from"), move.day("to")};
        if (moved.to.year() != out.year && moved.from.year() != out.year) {
            move.fault("to", "calendar.other_year", {{"day", moved.to}, {"year", std::int64_t{out.year}}});
        }
        out.moved.push_back(moved);
    }
    file.finish();
    return out;
}

SchoolYear read_school_year(std::string_view bytes, const std::string& name) {
    const SettingsFile file(bytes, name);
    const Settings root = file.root();
    require_schema(root, "metodist.school_year/1");
    SchoolYear out;
    out.year = year_of(root, name, "school-");
    for (const auto& each : root.tables_if("quarter")) {
        const DayRange days{each.day("since"), each.day("until")};
        if (*days.until < *days.since || (!out.quarters.empty() && *days.since <= *out.quarters.back().until)) {
            each.fault("since", "calendar.quarters_cross", {{"since", *days.since}, {"until", *days.until}});
        }
        out.quarters.push_back(days);
    }
    if (out.quarters.empty()) {
        root.fault("", "settings.missing_key", {{"key", std::string("quarter")}});
    }
    file.finish();
    return out;
}

Calendars load_calendars(const std::filesystem::path& config, const std::string& municipality, WorkWeek week) {
    const auto folder = config / "calendars";
    std::map<int, CalendarYear> years;
    for (const auto& [year, file] : years_in(folder, "")) {
        years.emplace(year, read_calendar_year(read_bytes(file), file.string()));
    }
    Calendars out;
    if (!municipality.empty()) {
        for (const auto& [year, file] : years_in(folder / municipality, "")) {
            // Days off of a region come on top of those of the country; alone they are no calendar.
            const CalendarYear own = read_calendar_year(read_bytes(file), file.string());
            if (const auto found = years.find(year); found != years.end()) {
                const auto add = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
                add(found->second.holidays, own.holidays);
                add(found->second.moved, own.moved);
                add(found->second.shortened, own.shortened);
            }
        }
        for (const auto& [year, file] : years_in(folder / municipality, "school-")) {
            out.school.push_back(read_school_year(read_bytes(file), file.string()));
        }
    }
    std::vector<CalendarYear> all;
    for (auto& [year, table] : years) {
        all.push_back(std::move(table));
    }
    out.work = WorkCalendar(all, week);
    return out;
}

}  // namespace metodist

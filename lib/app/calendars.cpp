#include "app/calendars.hpp"

#include <filesystem>

namespace metodist::app {

Calendars calendars(Session& session) {
    for (const auto& folder : session.frame().config) {
        if (std::filesystem::is_directory(folder / "calendars")) {
            return load_calendars(folder, session.municipality_code());
        }
    }
    return {};
}

WorkCalendar work_calendar(Session& session) { return calendars(session).work; }

}  // namespace metodist::app

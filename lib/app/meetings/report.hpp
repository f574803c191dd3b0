// What a body did within a stretch of time: meetings against the norm, attendance by member, decisions and their fate.
#pragma once

#include <optional>
#include <string>

#include "answers/answer.hpp"
#include "answers/meeting_report.hpp"
#include "app/session.hpp"

namespace metodist::app {

struct AskReport {
    std::string tool;
    std::string body;
    // Left out: the calendar year of the asked day, up to that day.
    std::optional<Day> from;
    std::optional<Day> to;
    answers::ReportTable table = answers::ReportTable::attendance;
};
// Decisions stand as on the asked day, or on the last day of the stretch where that is earlier. Error use where the
// stretch ends before it begins.
Answer meeting_report(const Frame& frame, const AskReport& request);

}  // namespace metodist::app

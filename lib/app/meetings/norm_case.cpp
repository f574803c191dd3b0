#include "app/meetings/norm_case.hpp"

#include <algorithm>
#include <string>

#include "storage/store.hpp"

namespace metodist::app {

DayRange existence_of(Session& session, const MeetingBody& body) {
    DayRange out;
    if (!body.body) {
        return out;
    }
    const auto state = storage::column(FactKind::body_state, "state");
    for (const auto& row : storage::rows(session.store(), FactKind::body_state, *body.body, session.snapshot())) {
        if (row.denied) {
            continue;
        }
        if (row.text(state) == "active") {
            out.since = row.valid.since;
            out.until = row.valid.until;
        } else if (row.text(state) == "dissolved" && row.valid.since) {
            out.until = row.valid.since->plus_days(-1);
        }
    }
    return out;
}

std::vector<Finding> norm_findings(const meetings::NormVerdict& verdict) {
    std::vector<Finding> out;
    for (const int year : verdict.missing_school_years) {
        out.push_back(
            finding_of("meeting_report.no_school_year",
                       {{"year", std::to_string(year) + "/" + std::to_string(year + 1)}, {"cite", verdict.place.cite}},
                       Severity::gap));
        out.back().clause = verdict.place.clause;
    }
    return out;
}

}  // namespace metodist::app

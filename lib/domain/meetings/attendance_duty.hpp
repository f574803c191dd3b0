// Who has to be at the meetings of a body without being its member: an act lays it on holders of an office elsewhere.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/finding.hpp"
#include "domain/law/edition.hpp"
#include "domain/meetings/composition.hpp"
#include "domain/meetings/rules.hpp"

namespace metodist::meetings {

struct AttendanceDuty {
    // Key of the body whose holders of the office are meant, and the office; the body's act, by its short name.
    std::string body;
    std::string act;
    std::string office;
    std::string title;
    Citation place;
    // Meetings of these forms; empty: of all.
    std::vector<Form> forms;
    Severity severity = Severity::gap;

    [[nodiscard]] bool applies(Form form) const;
};

// Duties of the edition that a meeting of the body calls for.
std::vector<AttendanceDuty> attendance_duties(const Edition& edition, const std::string& body);

// Those of the holders who were not at the meeting. Nobody where the duty does not apply to its form.
std::vector<Person> who_stayed_away(const AttendanceDuty& duty, Form form, const std::vector<Person>& holders,
                                    const std::vector<Person>& present);

}  // namespace metodist::meetings

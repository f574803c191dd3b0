#include "domain/meetings/attendance_duty.hpp"

#include <algorithm>

namespace metodist::meetings {

bool AttendanceDuty::applies(Form form) const { return forms.empty() || std::ranges::find(forms, form) != forms.end(); }

std::vector<AttendanceDuty> attendance_duties(const Edition& edition, const std::string& body) {
    std::vector<AttendanceDuty> out;
    for (const auto& element : edition.elements) {
        const bool called = element.kind == ElementKind::duty && element.text("evidence") == "attendance" &&
                            element.text("trigger") == body + "_meeting";
        if (!called) {
            continue;
        }
        AttendanceDuty duty;
        duty.body = element.body;
        if (const auto* own = edition.element(element.body, ElementKind::body)) {
            duty.act = own->text("short");
        }
        duty.office = element.text("holder");
        duty.title = element.text("ru");
        duty.place = {element.clause, element.cite};
        for (const auto& word : element.texts("forms")) {
            if (const auto form = form_of(word)) {
                duty.forms.push_back(*form);
            }
        }
        const auto severity = element.text("severity");
        duty.severity = severity == "breach" ? Severity::breach : severity == "note" ? Severity::note : Severity::gap;
        out.push_back(std::move(duty));
    }
    return out;
}

std::vector<Person> who_stayed_away(const AttendanceDuty& duty, Form form, const std::vector<Person>& holders,
                                    const std::vector<Person>& present) {
    std::vector<Person> out;
    if (duty.applies(form)) {
        std::ranges::copy_if(holders, std::back_inserter(out),
                             [&](Person person) { return std::ranges::find(present, person) == present.end(); });
    }
    return out;
}

}  // namespace metodist::meetings

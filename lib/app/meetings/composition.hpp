// The composition of a body that an authority's act appoints. Every change is a new act.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "app/meetings/spellings.hpp"
#include "app/session.hpp"
#include "app/subject_change.hpp"

namespace metodist::app {

struct Appoint {
    std::string tool;
    // Of several bodies of the tool.
    std::string body;
    // The act.
    std::string paper;
    std::optional<std::int64_t> established;
    // "OFFICE=WHO"
    std::vector<std::string> offices;
    std::vector<std::string> chair;
    std::vector<std::string> deputy;
    std::vector<std::string> secretary;
    // "WHO" or "WHO=GROUND"
    std::vector<std::string> members;
    // A table: name, office, ground.
    std::string file;
    Spellings spellings;
    // Whom the act releases, and who is no member any more without an act; the day is the first one without them.
    std::vector<std::string> released;
    std::vector<std::string> left;
    // Those named are the whole composition: everybody else is released.
    bool whole = false;
    bool taken_over = false;
    std::string reason;
};
// In force from the asked day on. Errors: input with all faults; refused where there is no act, the act is later than
// the day, or there would be more names than seats.
Answer appoint(const Frame& frame, const Appoint& request);

struct AskComposition {
    std::string tool;
    std::string body;
};
// Members on the asked day with offices, grounds and acts; the established number and the vacancies.
Answer composition(const Frame& frame, const AskComposition& request);
// Everything that is wrong with it, each with its clause. Its verdict is no where a breach was found.
Answer check_composition(const Frame& frame, const AskComposition& request);
// Who of the register has a ground to be appointed.
Answer candidates(const Frame& frame, const AskComposition& request);

}  // namespace metodist::app

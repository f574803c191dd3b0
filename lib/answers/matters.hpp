// Answers about requests, invitations and examinations.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "domain/meetings/matters.hpp"

namespace metodist::answers {

struct MatterView {
    std::int64_t number = 0;
    std::string title;
    std::string party;
    std::string category;
    std::string group;
    std::string meeting;
    std::optional<std::int64_t> meeting_id;
    std::optional<Day> sent;
    meetings::MatterDays days;
    meetings::MatterState state{};
    std::string answer;
    std::string passed_to;
    // Of invitations, once the meeting was held: whether the person came.
    std::optional<bool> came;
};
// `kind`: "request", "invitation", "examination".
Answer matters(const std::string& body, const std::string& kind, Day day, const std::vector<MatterView>& views);

}  // namespace metodist::answers

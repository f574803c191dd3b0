// Answers about decisions after the meeting.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "domain/meetings/decisions.hpp"

namespace metodist::answers {

struct DecisionView {
    std::string meeting;
    Day day;
    std::int64_t item = 0;
    std::int64_t number = 0;
    std::string content;
    std::string addressee;
    std::string executor;
    std::string task;
    std::optional<Day> due;
    meetings::DecisionFate fate;
    // Whom the sent one reached, and what was answered or noted last.
    std::string sent_to;
    std::string note;

    // "1.2"
    [[nodiscard]] std::string label() const { return std::to_string(item) + "." + std::to_string(number); }
};
Tree decision_tree(const DecisionView& view);
Answer decisions(const std::string& body, Day day, const std::vector<DecisionView>& views);

// Something that asks for a place on the next agenda.
struct AgendaCause {
    // Word of agenda_cause.
    std::string cause;
    // The meeting and decision, the proposal, the group or the item of the plan.
    std::string source;
    std::string title;
    std::optional<Day> due;
    std::string topic;
    std::string task;
};
Answer next_agenda(const std::string& body, Day day, const std::vector<AgendaCause>& causes);

}  // namespace metodist::answers

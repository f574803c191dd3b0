// Answers about the composition of a body.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "base/finding.hpp"
#include "domain/meetings/composition.hpp"

namespace metodist::answers {

struct SeatView {
    std::string code;
    std::string name;
    // Words of the vocabulary office.
    std::vector<std::string> offices;
    // The condition and, for people, its title and clause.
    std::string ground;
    std::string ground_title;
    std::string ground_cite;
    std::optional<Day> since;
    // The code of the act, and as people read it.
    std::string paper;
    std::string paper_title;
    bool taken_over = false;
};

struct CompositionView {
    std::string code;
    std::string body;
    std::string regulation;
    std::string edition;
    Day day;
    std::optional<std::int64_t> established;
    std::vector<SeatView> seats;
};
Answer composition(const CompositionView& view);

struct CompositionCheckView {
    CompositionView composition;
    struct Line {
        meetings::CompositionFinding finding;
        // Whom it is about.
        std::string code;
        std::string name;
    };
    std::vector<Line> lines;
    // What is wrong beside the composition; codes of messages.
    std::vector<Finding> further;
};
Answer composition_check(const CompositionCheckView& view);

struct CandidateView {
    std::string code;
    std::string name;
    std::string ground;
    std::string title;
    std::string clause;
    std::string cite;
    bool member = false;
};
Answer candidates(const CompositionView& body, const std::vector<CandidateView>& people);

}  // namespace metodist::answers

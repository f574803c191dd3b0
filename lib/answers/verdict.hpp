// The verdict on a question put to the vote, for programs and people.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "domain/meetings/verdict.hpp"

namespace metodist::answers {

struct VerdictPerson {
    std::string code;
    std::string name;
};
using VerdictPeople = std::map<meetings::Person, VerdictPerson>;

struct VerdictView {
    std::string meeting;
    std::string title;
    std::string regulation;
    std::string edition;
    meetings::ItemVerdict verdict;
    // The day on which the vote was closed, and by which operation.
    std::optional<Day> closed;
    std::int64_t operation = 0;
};

// "meeting", "item", "form", "meeting_quorum", "decision_quorum", "tally", "majority", "readings", "outcome",
// "effective", "force".
Tree verdict_tree(const VerdictView& view, const VerdictPeople& people);
std::vector<Sentence> verdict_sentences(const VerdictView& view, const VerdictPeople& people, int depth = 0);
// One question: the tree itself, its outcome as the verdict. Several: under "results".
Answer vote(const VerdictView& view, const VerdictPeople& people);
Answer votes(const std::string& meeting, const std::vector<VerdictView>& views, const VerdictPeople& people);

// One line on "sit", "decide" or "majority" with the numbers compared.
Sentence quorum_sentence(std::string_view what, const meetings::Check& check);

}  // namespace metodist::answers

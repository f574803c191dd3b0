// The questions of imports, for people: what waits, and their answers.
#pragma once

#include <string>

#include "answers/answer.hpp"
#include "app/session.hpp"

namespace metodist::app {

// "metodist.import-questions/1": those that wait; with `all` the answered ones too.
Answer import_questions(const Frame& frame, bool all);

struct AnswerQuestion {
    std::string question = {};
    // "new", "skip", or a code of whom or what is meant; a row; a header or spelling of the mapping.
    std::string answer = {};
    std::string reason = {};
};
// Errors: use where there is no such question or the answer is none that it takes.
Answer answer_question(const Frame& frame, const AnswerQuestion& request);

}  // namespace metodist::app

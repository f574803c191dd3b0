// What people answered about headers and spellings, for the mapping file.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "app/intake/questions.hpp"
#include "exchange/mapping_learn.hpp"

namespace metodist::app {

// Of the answers given so far about tables of what the mapping (its name or file) is about.
struct LearnedWords {
    // Empty where the mapping knows all of them already.
    std::string text = {};
    // "line", "before" and "after" of each line that changes.
    Tree tree = {};
    // The same for people.
    std::vector<Sentence> sentences = {};
};
LearnedWords learn_mapping(const Frame& frame, const std::string& mapping);

// The question about a header or spelling that the mapping does not know; nothing where the finding is about neither.
// It is the same one whatever the mapping of such tables is called.
std::optional<Question> question_about_word(const Finding& finding, Subject subject);
bool is_about_word(const Question& question);
// What the answer may be: headers, or a spelling of each meaning. The mapping is that of the table.
std::vector<std::string> known_words(Session& session, const Question& question);
// Whether the mapping knows the word in the place of the question.
bool is_known_word(Session& session, const Question& question, const std::string& word);

}  // namespace metodist::app

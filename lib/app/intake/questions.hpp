// What an import could not decide: questions that wait in the register until a person answers them.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/session.hpp"

namespace metodist::app {

struct AnswerGiven {
    // "new", "skip", the code of whom it is, or the row that is right.
    std::string text = {};
    std::optional<std::int64_t> educator = {};
    std::optional<std::int64_t> organisation = {};
    std::string author = {};
    std::string reason = {};
};

struct Question {
    std::int64_t id = 0;
    std::string code = {};
    std::int64_t sequence = 0;
    std::int64_t intake = 0;
    // "person", "organisation", "fact"; of words of the table "header" or "spelling".
    std::string sort = {};
    // The likeness of a person; of organisations "unknown" or "near"; of facts "contradict"; of words "unknown_header"
    // or "unknown_spelling".
    std::string doubt = {};
    // The same question gets the same sign in every import.
    std::string sign = {};
    // The name as the table has it.
    std::string about = {};
    std::optional<Day> born = {};
    // Codes of whom or what it may be; of facts the rows with their marks; of spellings the header of their column.
    std::string candidates = {};
    Place place = {};
    Day asked;
    std::optional<AnswerGiven> answer = {};
};

class Questions {
public:
    // All that wait or were answered, or only those of these imports; three statements.
    explicit Questions(Session& session, const std::optional<std::set<std::int64_t>>& intakes = {});

    [[nodiscard]] const std::vector<Question>& all() const { return all_; }
    [[nodiscard]] const Question* with_code(const std::string& code) const;
    // The question of this sign where a person has answered it.
    [[nodiscard]] const Question* answered(const std::string& sign) const;
    // Records the question unless it waits already. Returns its code.
    std::string ask(storage::Operation& operation, Question question);
    // Ends the questions of these imports and this sort that wait and were not asked again; what was answered stays.
    void close(storage::Operation& operation, const std::set<std::int64_t>& intakes,
               const std::function<bool(const Question&)>& sort);
    // How many were asked and are not answered.
    [[nodiscard]] std::int64_t open() const { return open_; }

private:
    void add(Question question);
    [[nodiscard]] const Question* with_sign(const std::string& sign) const;

    std::vector<Question> all_;
    // Places in `all_`.
    std::unordered_map<std::string, std::size_t> by_sign_;
    std::set<std::string> asked_;
    std::int64_t open_ = 0;
};

// Records the answer, in the place of an earlier one.
void record_answer(storage::Operation& operation, const Question& question, const AnswerGiven& answer);

}  // namespace metodist::app

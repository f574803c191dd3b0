// What a use case says, ready to be shown: one tree for programs, columns for tables, sentences for people.
// JSON, CSV, tables and templates are all made of it; nothing here knows a terminal or a file.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/finding.hpp"
#include "base/tree.hpp"
#include "base/truth.hpp"

namespace metodist {

// A message of the catalogue with its arguments; the wording makes the sentence of it.
struct Sentence {
    std::string code;
    Arguments arguments = {};
    // Levels of indentation under the sentence before.
    int depth = 0;
};

// How the values of a column are shown to people; programs get them as they stand in the tree.
// `fact`: the row itself is a fact (answers/fact_cell.hpp).
enum class CellFormat : std::uint8_t { text, number, day, word, yes_no, list, fact };

struct Column {
    // Message code of the heading; the last part of `path` is the heading in CSV.
    std::string title;
    // Dotted path within one row of the answer.
    std::string path;
    CellFormat format = CellFormat::text;
    // Of words: the vocabulary that gives their labels.
    std::string vocabulary = {};
};

struct Answer {
    // An object; "schema" is its first key ("metodist.NAME/1"), lists stand under "results".
    Tree tree;
    // Where the rows of a table stand in `tree`.
    std::string rows = "results";
    // Empty: the answer is told in sentences only.
    std::vector<Column> columns;
    // People are told in sentences alone; the columns are for programs.
    bool told = false;
    std::vector<Sentence> lead;
    std::vector<Sentence> closing;
    // Of a question about one thing: its answer, which the exit code repeats.
    std::optional<Truth> verdict;
    // Of a list: the outcomes that occur among its rows ("no", "unknown", "overdue"), for --fail-on.
    std::set<std::string> outcomes;
    // Things found on the way: shown on stderr by their severity, never changing the exit code by themselves.
    std::vector<Finding> findings;
};

}  // namespace metodist

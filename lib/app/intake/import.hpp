// Tables of offices into the register: one operation for all files of a command, the same way in a dry run.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "app/session.hpp"
#include "exchange/foreign_file.hpp"

namespace metodist::app {

struct ImportTables {
    std::vector<std::string> files = {};
    // Name of a file in config/imports, or the path of one.
    std::string mapping = {};
    // The day the tables speak for.
    Day day;
    // "all", "file" (the organisation that the file is about: by the mark of its form, else the only one that its rows
    // name), or the organisation whose people they hold.
    std::string scope = {};
    // Associations that the tables name are made where the register has none of the name.
    bool create_associations = false;
    // Writes what is good although something is refused.
    bool accept_partial = false;
    std::string reason = {};
    // Of all files: sheets, header and encoding as the user knows them.
    FileChoices choices = {};
    // Headers and spellings that the mapping does not know become questions, too.
    bool learn = false;
};

// Organisations are meant by any of their names, people by name and day of birth; what is not certain is told with
// its row and cell, and left out. With anything refused nothing is written, unless `accept_partial`.
// The answer: "metodist.import/1" with the files (hash, mapping, scope, day, rows), "refused", the findings, and per
// kind of fact what was recorded, known, left out.
Answer import_tables(const Frame& frame, const ImportTables& request);

// What became of one set of tables.
struct ImportOutcome {
    // Nothing where its files could not be read: why.
    std::optional<Answer> answer = {};
    std::vector<Finding> faults = {};
    // Not refused, and not all known before.
    bool news = false;
};
// Several sets of tables, each an import of its own, in their order: in a dry run too, the later ones find what the
// earlier ones would have written. A file that cannot be read does not hinder the others.
std::vector<ImportOutcome> import_in_turn(const Frame& frame, const std::vector<ImportTables>& requests);
// As one operation: all of them or none; any refused one means that nothing was written. Errors: input with the faults
// of all files that cannot be read.
std::vector<ImportOutcome> import_together(const Frame& frame, const std::vector<ImportTables>& requests);

bool has_folder(const std::vector<std::string>& files);

struct ImportFolder {
    // Files, and folders that stand for the tables in them.
    std::vector<std::string> files = {};
    bool all_or_nothing = false;
    // What holds for each file.
    ImportTables each = {};
};
// Every file an import of its own, one after another; one that is refused or cannot be read does not hinder the others
// unless `all_or_nothing`. "metodist.import-folder/1": a row for each file, under "imports" the whole answers.
Answer import_folder(const Frame& frame, const ImportFolder& request);

// Which of its lists the answer shows as a table: "facts" (what became of each kind), "difference", "consequences",
// "findings". JSON holds all of them in any case.
void choose_rows(Answer& answer, const std::string& list);

}  // namespace metodist::app

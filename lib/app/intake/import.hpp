// Tables of offices into the register: one operation for all files of a command, the same way in a dry run.
#pragma once

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
    // "all", or the organisation whose people they hold.
    std::string scope = {};
    // Associations that the tables name are made where the register has none of the name.
    bool create_associations = false;
    // Writes what is good although something is refused.
    bool accept_partial = false;
    std::string reason = {};
    // Of all files: sheets, header and encoding as the user knows them.
    FileChoices choices = {};
};

// Organisations are meant by any of their names, people by name and day of birth; what is not certain is told with
// its row and cell, and left out. With anything refused nothing is written, unless `accept_partial`.
// The answer: "metodist.import/1" with the files (hash, mapping, scope, day, rows), "refused", the findings, and per
// kind of fact what was recorded, known, left out.
Answer import_tables(const Frame& frame, const ImportTables& request);

}  // namespace metodist::app

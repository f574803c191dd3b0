// The regulation in force: adopted editions out of the file, new ones out of the configuration.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/session.hpp"
#include "domain/law/edition.hpp"
#include "domain/law/vocabulary.hpp"
#include "regulation/edition.hpp"

namespace metodist::app {

struct EditionInForce {
    Edition edition;
    // The lists of words with those that the municipality added.
    Vocabularies words;
    // What the municipality set beside its readings: office, addresses, lead times.
    LocalChoices local;
    // Its number in the database once it is adopted.
    std::optional<std::int64_t> id;
    // What was noticed on the way: a file changed under the same date, a newer edition not yet adopted.
    std::vector<Finding> findings;
    // Bytes as adopted, of the act and of the local settings.
    std::string text;
    std::string local_text;
};

// The edition of the session's municipality in force on the day: the dated one not after it, else the undated one; with
// --regulation another one, for a question only. Errors: input (a faulty file), damaged (a faulty adopted edition), use
// (no edition on that day: names the first one).
EditionInForce edition_on(Session& session, Day day);
// The edition under which a procedure began; its text as it was known at `known`, so that a later adoption changes no
// old answer.
EditionInForce edition_of(Session& session, std::int64_t id, storage::Snapshot known);
EditionInForce edition_of(Session& session, std::int64_t id);
// Keeps the edition in the database where it is not there yet; returns its number. Error use under --regulation, which
// is for questions.
std::int64_t adopt(Session& session, storage::Operation& operation, EditionInForce& edition);

// All editions of the configuration; of two with one name the one in the first folder.
std::vector<EditionFile> configured_editions(const Frame& frame);
// The edition that the configuration holds for the municipality on the day. Errors as edition_on.
EditionInForce configured_edition_on(Session& session, Day day);
// By a file, or by MUNICIPALITY or MUNICIPALITY/DATE among the configured ones. Error use where there is none.
EditionFile named_edition(const Frame& frame, const std::string& name, Day day);

// An edition as it stands in the database.
struct AdoptedEdition {
    std::int64_t id = 0;
    std::string code;
    std::int64_t municipality = 0;
    std::optional<Day> dated;
    std::string text;
    std::string local_text;
    // The operation that adopted it.
    std::int64_t operation = 0;
};
// Of all municipalities of the file.
std::vector<AdoptedEdition> adopted_editions(Session& session);

}  // namespace metodist::app

// The regulation in force: adopted editions out of the file, new ones out of the configuration.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/session.hpp"
#include "domain/law/edition.hpp"
#include "domain/law/vocabulary.hpp"

namespace metodist::app {

struct EditionInForce {
    Edition edition;
    // The lists of words with those that the municipality added.
    Vocabularies words;
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
// The edition under which a procedure began.
EditionInForce edition_of(Session& session, std::int64_t id);
// Keeps the edition in the database where it is not there yet; returns its number.
std::int64_t adopt(Session& session, storage::Operation& operation, EditionInForce& edition);

}  // namespace metodist::app

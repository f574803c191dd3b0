// Finding people, organisations and bodies by a piece of their names.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/day.hpp"
#include "storage/store.hpp"

namespace metodist::storage {

// Educators with a name, present or former, that holds every word of `text` (each as the beginning of a word of the
// name; anywhere in it where that finds nobody). Ordered by number; at most `most`. Reads an index first, the whole
// list of names only where the index is of no help.
std::vector<std::int64_t> educators_named(Store& store, const std::string& text, std::size_t most,
                                          Snapshot snapshot = {});

// Names that lie near `text`, for "did you mean"; folded. Reads all names.
std::vector<std::string> near_educator_names(Store& store, const std::string& text, std::size_t most);

// All live names of organisations or bodies (their full and short names and synonyms) with whose they are.
struct NamedSubject {
    std::int64_t subject = 0;
    std::string form;
    std::string name;
};
std::vector<NamedSubject> organisation_names(Store& store, Snapshot snapshot = {});
std::vector<NamedSubject> body_names(Store& store, Snapshot snapshot = {});

// "Фамилия Имя Отчество" on the day; the nearest known one where none holds on that day; empty where none is known.
std::string educator_name(Store& store, std::int64_t educator, Day day, Snapshot snapshot = {});
// The same of several, in one statement; who has no name is left out.
std::map<std::int64_t, std::string> educator_names(Store& store, const std::vector<std::int64_t>& educators, Day day,
                                                   Snapshot snapshot = {});
// The full name on the day, else the short one, else the code.
std::string organisation_name(Store& store, std::int64_t organisation, Day day, Snapshot snapshot = {});
std::string body_name(Store& store, std::int64_t body, Day day, Snapshot snapshot = {});

struct CodeAndName {
    std::string code;
    std::string name;
};
// Codes and such names of those listed, or of all; in two statements.
std::map<std::int64_t, CodeAndName> organisations_called(Store& store, Day day, Snapshot snapshot,
                                                         const std::vector<std::int64_t>* only = nullptr);
std::map<std::int64_t, CodeAndName> bodies_called(Store& store, Day day, Snapshot snapshot,
                                                  const std::vector<std::int64_t>* only = nullptr);

}  // namespace metodist::storage

// The lists of words as the command's configuration has them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.hpp"
#include "domain/law/vocabulary.hpp"

namespace metodist::app {

// vocabulary.toml of the first folder that has one. Errors: world where none has, input where it is faulty.
std::filesystem::path vocabulary_file(const Frame& frame);
Vocabularies vocabularies(const Frame& frame);

// The word of a list that is meant: by its code, or by its label in any language, whatever the case, ё and blanks.
// Nothing where the list has none such.
const VocabularyWord* word_of(const Vocabulary& list, const std::string& text);
// A typed word of a list: its code, or its label in any language, whatever the case, ё and blanks. A word that an open
// list does not have is taken as it stands and told as a note; of a closed one it is refused with the nearest.
std::optional<std::string> read_word(const Vocabulary& list, const std::string& text, std::vector<Finding>& findings);
// The same by the key of the list, which must be there.
std::optional<std::string> read_word(const Vocabularies& lists, std::string_view list, const std::string& text,
                                     std::vector<Finding>& findings);

}  // namespace metodist::app

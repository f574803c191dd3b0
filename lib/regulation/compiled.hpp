// An edition that was read once, as bytes that are read again without its text: interpreting a long act takes longer
// than the question it is asked.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "regulation/edition.hpp"

namespace metodist {

// The edition with its words and local choices; its texts are left out.
std::string compiled_form(const LoadedEdition& loaded);
// What `compiled_form` was given, without texts. Requires bytes made by a program of the same mark: whoever keeps forms
// has to know that they are whole. Nothing where they end too early.
std::optional<LoadedEdition> from_compiled_form(std::string_view form);
// Differs between programs that may read an edition in unlike ways or write forms in unlike ways.
std::string_view compiled_form_mark();

}  // namespace metodist

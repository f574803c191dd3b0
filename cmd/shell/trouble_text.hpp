// Failures and findings as people and programs read them: where, what, why, what to do.
#pragma once

#include <string>
#include <string_view>

#include "base/finding.hpp"
#include "base/tree.hpp"
#include "wording/wording.hpp"

namespace metodist::shell {

// "roster.csv, строка 214, столбец 3"; empty for no place.
std::string place_text(const Place& place, const Wording& wording);
// One finding; further lines are indented and tell the clause and the remedy.
std::string finding_text(const Finding& finding, const Wording& wording);
// {"code", "message", "severity", "place", "clause", "remedy", "arguments"}; what is absent is left out.
Tree finding_tree(const Finding& finding, const Wording& wording);
// All findings of an error, each behind the name of the tool.
std::string error_text(const Error& error, std::string_view tool, const Wording& wording);
// Prints it beside what was done all the same.
void tell_beside(const Error& error, std::string_view tool, const Wording& wording);
// {"schema": "metodist.error/1", …} in one line.
std::string error_json(const Error& error, const Wording& wording);

}  // namespace metodist::shell

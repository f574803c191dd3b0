// Papers as one complete HTML page that prints on A4 as an office expects it.
#pragma once

#include <span>
#include <string>

#include "documents/document.hpp"

namespace metodist::documents {

// Needs nothing beside itself: no script, no outside file. Several papers and annexes begin on new sheets. The same
// papers give the same bytes.
std::string to_html(std::span<const Document> papers);

}  // namespace metodist::documents

// Papers as plain text in UTF-8.
#pragma once

#include <span>
#include <string>

#include "documents/document.hpp"

namespace metodist::documents {

// Lines of at most 78 columns; tables are aligned by what letters take on a screen. Several papers and annexes are
// parted by form feeds. The same papers give the same bytes.
std::string to_text(std::span<const Document> papers);

}  // namespace metodist::documents

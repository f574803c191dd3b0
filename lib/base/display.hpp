// Text set in columns of equal letters: on a screen, in a plain-text paper.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace metodist {

// Columns of a screen that a text takes: combining marks none, ideographs two.
std::size_t display_width(std::string_view text);
// `text` with blanks up to `width`.
std::string padded(std::string_view text, std::size_t width, bool to_the_right = false);
// Words set in lines of at most `width`, each line after `indent` blanks; line breaks of the text are kept.
std::string wrapped(std::string_view text, std::size_t width, std::size_t indent);

}  // namespace metodist

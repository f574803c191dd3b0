// Trees as JSON, out and in.
#pragma once

#include <string>
#include <string_view>

#include "base/tree.hpp"

namespace metodist {

enum class JsonLayout : std::uint8_t { lines, one_line };

// Keys in their order. Bytes that are no UTF-8 become U+FFFD. `depth`: how deep the place lies where the text will
// stand.
std::string to_json(const Tree& tree, JsonLayout layout, int depth = 0);
// A JSON string with its quotes.
std::string json_text(std::string_view text);
// The tree of a JSON text; `file` names it in messages. Numbers must be whole.
// Throws Error (input) with line and column where the text is no JSON, holds a fraction or a key twice.
Tree parse_json(std::string_view text, const std::string& file);

}  // namespace metodist

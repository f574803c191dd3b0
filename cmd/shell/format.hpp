// The forms in which an answer can leave the program.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace metodist::shell {

enum class Format : std::uint8_t { table, csv, json, jsonl, md, txt, html, svg, xlsx, docx, odt, pdf, ics };

using Formats = std::vector<Format>;

std::string_view format_name(Format format);
std::optional<Format> parse_format(std::string_view text);

}  // namespace metodist::shell

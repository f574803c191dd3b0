#include "shell/format.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace metodist::shell {

namespace {

constexpr std::array<std::pair<Format, std::string_view>, 13> names{{{Format::table, "table"},
                                                                     {Format::csv, "csv"},
                                                                     {Format::json, "json"},
                                                                     {Format::jsonl, "jsonl"},
                                                                     {Format::md, "md"},
                                                                     {Format::txt, "txt"},
                                                                     {Format::html, "html"},
                                                                     {Format::svg, "svg"},
                                                                     {Format::xlsx, "xlsx"},
                                                                     {Format::docx, "docx"},
                                                                     {Format::odt, "odt"},
                                                                     {Format::pdf, "pdf"},
                                                                     {Format::ics, "ics"}}};

}  // namespace

std::string_view format_name(Format format) {
    const auto* found = std::ranges::find(names, format, &std::pair<Format, std::string_view>::first);
    return found == names.end() ? std::string_view("table") : found->second;
}

std::optional<Format> parse_format(std::string_view text) {
    const auto* found = std::ranges::find(names, text, &std::pair<Format, std::string_view>::second);
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

}  // namespace metodist::shell

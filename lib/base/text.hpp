// Text for searching and comparing, Cyrillic first. Everything is UTF-8.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace metodist {

// Of ASCII alone.
inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Whether the bytes are well-formed UTF-8.
bool is_utf8(std::string_view text);
// The number of code points.
std::size_t length(std::string_view text);
// Without leading and trailing blanks, inner runs of blanks (also no-break ones and line breaks) as one space.
std::string tidy(std::string_view text);
// The form in which names are compared: canonical composition, lower case, ё as е, kinds of quotes and dashes made one,
// tidied.
std::string fold(std::string_view text);
// Latin letters that look like Cyrillic ones replaced, in words that hold Cyrillic letters; nothing where there is
// none.
std::optional<std::string> cyrillic_look_alikes(std::string_view text);
// A name as it is written within a sentence: the first letter of each hyphenated part large, the others small.
std::string capitalised(std::string_view text);
// Whether the text has letters and all of them are large (small).
bool is_upper_case(std::string_view text);
bool is_lower_case(std::string_view text);
// The parts of `text` between blanks and punctuation, folded.
std::vector<std::string> folded_words(std::string_view text);
// Edits (insert, delete, replace, swap neighbours) between two folded texts, by code points.
std::size_t edit_distance(std::string_view a, std::string_view b);
// Up to `most` candidates that lie near `text`, nearest first; none when nothing is near.
std::vector<std::string> nearest(std::string_view text, const std::vector<std::string>& candidates,
                                 std::size_t most = 3);
// Russian dictionary order, ё beside е; by code point where these are equal.
bool russian_less(const std::string& a, const std::string& b);
// The order that `russian_less` gives as bytes to be compared.
std::string russian_sort_key(std::string_view text);
// windows-1251 to UTF-8; nothing where a byte has no meaning in it.
std::optional<std::string> from_windows_1251(std::string_view bytes);

}  // namespace metodist

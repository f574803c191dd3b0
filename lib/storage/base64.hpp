// Bytes as text, for ledgers that hold whole files.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace metodist::storage {

// RFC 4648, without line breaks.
std::string base64(std::string_view bytes);
// Nothing where the text is not such a one.
std::optional<std::string> from_base64(std::string_view text);

}  // namespace metodist::storage

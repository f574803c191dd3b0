#include "storage/row_key.hpp"

#include <charconv>

namespace metodist::storage {

std::optional<RowKey> row_key(std::string_view piece) {
    const auto first = piece.find(':');
    const auto second = piece.rfind(':');
    if (first == std::string_view::npos || first == second) {
        return std::nullopt;
    }
    const auto found = table(piece.substr(0, first));
    const auto number = [](std::string_view digits) {
        std::int64_t out = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), out);
        return out;
    };
    if (!found) {
        return std::nullopt;
    }
    return RowKey{*found, number(piece.substr(first + 1, second - first - 1)), number(piece.substr(second + 1))};
}

}  // namespace metodist::storage

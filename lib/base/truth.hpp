// The three answers: yes, no, not known yet (Kleene's logic).
#pragma once

#include <algorithm>
#include <cstdint>

namespace metodist {

enum class Truth : std::uint8_t { no = 0, unknown = 1, yes = 2 };

constexpr Truth operator!(Truth value) { return static_cast<Truth>(2 - static_cast<int>(value)); }
// A known failure decides whatever else is missing; likewise a known success of an alternative.
constexpr Truth both(Truth a, Truth b) { return std::min(a, b); }
constexpr Truth either(Truth a, Truth b) { return std::max(a, b); }
constexpr Truth truth(bool value) { return value ? Truth::yes : Truth::no; }

}  // namespace metodist

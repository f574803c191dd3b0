// Thresholds put to numbers.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "domain/meetings/rules.hpp"
#include "domain/meetings/verdict.hpp"

namespace metodist::meetings {

// The number of which a share of that base is taken; nothing where it is not known.
using BaseNumber = std::function<std::optional<std::int64_t>(ShareBase)>;

// The smallest count that passes; never none at all: what nobody supports is not adopted, and nobody is no quorum.
std::int64_t smallest_passing(const Threshold& threshold, std::int64_t base);

// `count_complete`: the count is not a lower bound.
Check test(const Said<Thresholds>& said, const Citation& otherwise, std::int64_t count, bool count_complete,
           const BaseNumber& base);

// Whether every threshold would be passed with that count.
bool would_pass(const Check& check, std::int64_t count);

}  // namespace metodist::meetings

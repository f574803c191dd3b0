// The days on which people came to a body; experience may count on them.
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>

#include "domain/formation/cycle.hpp"
#include "domain/register/facts.hpp"
#include "storage/store.hpp"

namespace metodist::app {

// Of members on the day: since when they are, and the nomination by which they came in, whatever cycle it was made in.
// Of everybody else nominated in `cycle` the nomination there.
std::unordered_map<std::int64_t, EntryDays> entry_days(storage::Store& store, std::int64_t body, Day day,
                                                       const std::optional<formation::Cycle>& cycle,
                                                       storage::Snapshot snapshot = {});

}  // namespace metodist::app

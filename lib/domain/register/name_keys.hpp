// Keys by which people who may be one are found among many; equal keys say nothing yet.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/day.hpp"
#include "domain/register/matching.hpp"

namespace metodist {

// Of folded names. Who bears one name, shares a key; who is born on one day or works at one place, also where one part
// of the name differs or, with both the same, any part.
std::vector<std::uint64_t> name_keys(std::span<const NameParts> folded, const std::optional<Day>& born,
                                     std::span<const std::int64_t> organisations);
// The same without those that very many people of one table may share.
std::vector<std::uint64_t> rare_name_keys(std::span<const NameParts> folded, const std::optional<Day>& born,
                                          std::span<const std::int64_t> organisations);

// The keys of the whole names alone: who bears one of them, in whatever order of its words.
std::vector<std::uint64_t> whole_name_keys(std::span<const NameParts> folded);

}  // namespace metodist

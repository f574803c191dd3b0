// The parameters of leaves by which readings differ, and the words they are written with.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "domain/law/condition.hpp"

namespace metodist {

std::span<const std::string_view> fact_validity_words();
std::span<const std::string_view> stated_years_words();
std::span<const std::string_view> leap_day_words();
std::span<const std::string_view> experience_day_words();

// The keys that `condition` has: of an experience stated_years, feb29, as_of_day_counts, thirty_day_month, as_of, kind;
// of a fact valid; of every condition presume.
std::vector<std::string> leaf_parameters(const Condition& condition);
// The word of the parameter; nothing where the condition has no such parameter.
std::optional<std::string> leaf_parameter(const Condition& condition, std::string_view parameter);
// False where the condition has no such parameter or it no such word.
bool set_leaf_parameter(Condition& condition, std::string_view parameter, std::string_view word);

}  // namespace metodist

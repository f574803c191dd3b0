// What is told beside a step that the act allows: that it will not count, or that it looks wrong.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/finding.hpp"
#include "domain/formation/cycle.hpp"
#include "domain/formation/rules.hpp"
#include "domain/formation/stages.hpp"

namespace metodist::formation {

// That no result of the diagnostics can count: a bar is asked for and nobody has set it.
std::optional<Finding> bar_missing(const FormationRules& rules);
// Why the open cycle will not count a result of the person: nobody has nominated her yet, or a nomination that still
// waits for the decision came later and the act lets no older results in, or the result is below the bar. Nothing where
// nobody waits for it: she is decided on, or nominated where diagnostics is only another way in.
std::vector<Finding> results_not_counted(const FormationRules& rules, const Cycle& cycle, std::int64_t educator,
                                         const Assessment& result);

// Whether two names, each full or with initials ("Орлова Н. П.", "Н. П. Орлова"), may be of one person.
bool may_be_one_person(const std::string& one, const std::string& other);
// The signature is not of the head whom the register knows. Nothing where either is not known.
std::optional<Finding> signer_is_not_head(const Citation& place, const std::string& signer, const std::string& head,
                                          const std::string& party);

// An answer of somebody to whom no request went: not one of those whom the act asks, or not asked yet. Nothing where
// the act names nobody whom it asks.
std::optional<Finding> answer_without_request(const FormationRules& rules, const Cycle& cycle, const CycleFacts& facts,
                                              const Party& from);

}  // namespace metodist::formation

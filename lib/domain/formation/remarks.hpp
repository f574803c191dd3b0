// What is told beside a step that the act allows: that it will not count, or that it looks wrong.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/finding.hpp"
#include "base/truth.hpp"
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

// Whether two names, the family at either end, are of one person; not known where initials, or a word less, leave it
// open ("Орлова Н. П.", "Нина Орлова").
Truth one_person(const std::string& one, const std::string& other);
// Whether the nominee herself signed for those who nominate her. The head whom the register knows tells more than two
// names: she is the nominee, or known as another person (then of the same name); nothing where only her name is known.
Truth signed_by_nominee(const std::string& signer, const std::string& nominee, const std::string& head,
                        std::optional<bool> head_is_nominee);
// The signature is not of the head whom the register knows. Nothing where either is not known. `place` says who signs;
// it is empty where the act does not say.
std::optional<Finding> signer_is_not_head(const Citation& place, const std::string& signer, const std::string& head,
                                          const std::string& party);

// An answer of somebody to whom no request went: not one of those whom the act asks, or not asked yet. Nothing where
// the act names nobody whom it asks. `kinds` are those of an organisation.
std::optional<Finding> answer_without_request(const FormationRules& rules, const Cycle& cycle, const CycleFacts& facts,
                                              const Party& from, const std::vector<std::string>& kinds = {});

}  // namespace metodist::formation

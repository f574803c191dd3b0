// Verdicts on which decisions rest: kept with their trace, edition and the facts they read; and what was decided
// against them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "answers/answer.hpp"
#include "answers/eligibility.hpp"
#include "app/formation/body.hpp"

namespace metodist::app {

// Keeps the verdict in the operation. `purpose`: "decision" or "inclusion". Returns its sequence number.
std::int64_t store_verdict(Session& session, storage::Operation& operation, const CoreGroup& group,
                           const answers::PersonVerdict& person, std::int64_t educator,
                           std::optional<std::int64_t> nomination, std::int64_t edition, const std::string& purpose);
void store_override(Session& session, storage::Operation& operation, const CoreGroup& group, std::int64_t educator,
                    std::optional<std::int64_t> nomination, const answers::PersonVerdict& person,
                    const std::string& author, const std::string& reason, const std::optional<std::int64_t>& paper);

struct ShowVerdicts {
    std::string tool;
    std::string who;
    // Judges again by the kept edition and the facts known then, and says whether the outcome is the same.
    bool recompute = false;
};
Answer show_verdicts(const Frame& frame, const ShowVerdicts& request);

}  // namespace metodist::app

#include "domain/formation/cycle.hpp"

#include <algorithm>

namespace metodist::formation {

bool Nomination::withdrawn() const { return !marks.empty() && marks.back().mark == "withdrawn"; }

const StageRecord* Cycle::stage(const std::string& key) const {
    const auto found = std::ranges::find(stages, key, &StageRecord::stage);
    return found == stages.end() ? nullptr : &*found;
}

}  // namespace metodist::formation

#include "domain/formation/cycle.hpp"

#include <algorithm>
#include <utility>

namespace metodist::formation {

bool Nomination::withdrawn() const { return !marks.empty() && marks.back().mark == "withdrawn"; }

const StageRecord* Cycle::stage(const std::string& key) const {
    const auto found = std::ranges::find(stages, key, &StageRecord::stage);
    return found == stages.end() ? nullptr : &*found;
}

const Nomination* way_in(const std::vector<Nomination>& nominations, std::int64_t educator,
                         const std::optional<Day>& until) {
    const auto rank = [](const Nomination& each) { return std::pair{each.accepted(), each.submitted}; };
    const Nomination* best = nullptr;
    for (const auto& each : nominations) {
        if (each.educator == educator && !each.withdrawn() && (!until || each.submitted <= *until) &&
            (best == nullptr || rank(*best) <= rank(each))) {
            best = &each;
        }
    }
    return best;
}

}  // namespace metodist::formation

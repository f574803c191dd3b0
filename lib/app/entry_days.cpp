#include "app/entry_days.hpp"

#include "storage/cycles.hpp"

namespace metodist::app {

std::unordered_map<std::int64_t, EntryDays> entry_days(storage::Store& store, std::int64_t body, Day day,
                                                       const std::optional<formation::Cycle>& cycle,
                                                       storage::Snapshot snapshot) {
    std::unordered_map<std::int64_t, EntryDays> out;
    for (const auto& row : storage::rows_where(store, FactKind::membership, "body", body, snapshot)) {
        if (!row.denied && row.valid.contains(day)) {
            out[row.subject].included = row.valid.since;
        }
    }
    if (!out.empty()) {
        const auto all = storage::nominations_to(store, body, snapshot);
        for (auto& [educator, days] : out) {
            if (const auto* nomination = formation::way_in(all, educator, days.included)) {
                days.nominated = nomination->submitted;
            }
        }
    }
    for (const auto& each : cycle ? cycle->nominations : std::vector<formation::Nomination>{}) {
        const auto [place, fresh] = out.try_emplace(each.educator);
        if (fresh) {
            const auto* nomination = formation::way_in(cycle->nominations, each.educator);
            place->second.nominated = nomination == nullptr ? std::nullopt : std::optional(nomination->submitted);
        }
    }
    return out;
}

}  // namespace metodist::app

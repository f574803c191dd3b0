// Educators with whole rows of their facts, one after another: for lists and exports of any size.
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "storage/store.hpp"

namespace metodist::storage {

struct EducatorRows {
    std::int64_t educator = 0;
    std::string code;
    // Of the kinds that were asked for.
    std::array<std::vector<Row>, fact_kind_count> facts;

    [[nodiscard]] const std::vector<Row>& of(FactKind kind) const { return facts[static_cast<std::size_t>(kind)]; }
};

// Every educator of the municipality (of all where it is left out) who was not merged into another, in the order of
// their numbers. The value handed to `visit` is used again for the next one. One statement for each kind; memory does
// not grow.
void each_educator_rows(Store& store, const std::vector<FactKind>& kinds, std::optional<std::int64_t> municipality,
                        Snapshot snapshot, const std::function<void(const EducatorRows&)>& visit);

}  // namespace metodist::storage

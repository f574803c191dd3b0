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

// Whom a question is about; what is left out does not restrict.
struct Circle {
    std::optional<std::int64_t> municipality = {};
    // Those with a membership or an office in this body, on whatever day.
    std::optional<std::int64_t> body = {};
};

// Every educator of the circle who was not merged into another, in the order of their numbers. The value handed to
// `visit` is used again for the next one. One statement for each kind; memory does not grow.
void each_educator_rows(Store& store, const std::vector<FactKind>& kinds, const Circle& circle, Snapshot snapshot,
                        const std::function<void(const EducatorRows&)>& visit);

}  // namespace metodist::storage

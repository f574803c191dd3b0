// What one command wants to be done to the facts of one subject, from its words.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/fact_text.hpp"

namespace metodist::app {

// A fact in the register, as `show` names it: "category:2".
struct FactName {
    FactKind kind{};
    std::int64_t sequence = 0;
};

struct FactOrder {
    enum class Sort : std::uint8_t {
        record,  // category level=highest since=2024-05-15; not contribution level=municipal
        end,     // ends post:2 until=2026-08-31
        drop     // drop category:1: it was recorded by mistake
    };
    Sort sort = Sort::record;
    // Of `record`.
    Fact fact = {};
    // Columns of it that are said to be without a value.
    std::vector<std::size_t> absent = {};
    // Of `end` and `drop`.
    FactName name = {};
    std::optional<Day> until = {};
};

// All orders of the words in their order. Faults, all of them, leave as Error(Trouble::input); notes are added to
// `notes`. `paper` is that of facts which name none.
std::vector<FactOrder> read_orders(const FactReader& reader, const std::vector<std::string>& words,
                                   std::optional<PaperId> paper, std::vector<Finding>& notes);

}  // namespace metodist::app

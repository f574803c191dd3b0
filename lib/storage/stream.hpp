// Facts for rules: packed rows of the kinds that a plan asks for, one person or all of them by the same path.
#pragma once

#include <functional>
#include <optional>

#include "domain/register/facts.hpp"
#include "storage/store.hpp"

namespace metodist::storage {

// The numbers of words in this file.
class StoredWords : public WordNumbers {
public:
    explicit StoredWords(Store& store) : store_(store) {}
    [[nodiscard]] std::optional<std::int64_t> number(const std::string& word) const override;
    [[nodiscard]] std::optional<std::int64_t> municipality(const std::string& code) const override;
    // The word behind a number of a packed cell.
    [[nodiscard]] const std::string& word(std::int64_t number) const;

private:
    Store& store_;
};

// Facts of one educator. One statement for each kind asked for.
SubjectFacts facts_of(Store& store, const FactPlan& plan, std::int64_t educator, Snapshot snapshot = {});

// Facts of every educator of the municipality (of all where it is left out), in the order of their numbers. The value
// handed to `visit` is used again for the next one. One statement for each kind asked for; memory does not grow.
void each_educator(Store& store, const FactPlan& plan, std::optional<std::int64_t> municipality, Snapshot snapshot,
                   const std::function<void(const SubjectFacts&, const std::string& code)>& visit);

// The organisations and bodies to which these facts point.
Surroundings surroundings_of(Store& store, const FactPlan& plan, const SubjectFacts& facts, Snapshot snapshot = {});
// All organisations and bodies, for runs over the whole register.
Surroundings all_surroundings(Store& store, const FactPlan& plan, Snapshot snapshot = {});

}  // namespace metodist::storage

// Facts for rules: packed rows of the kinds that a plan asks for, one person or all of them by the same path.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "domain/register/facts.hpp"
#include "storage/store.hpp"

namespace metodist::storage {

// The numbers of words in this file, all read when the first is asked for: rules ask for a whole vocabulary.
class StoredWords : public WordNumbers {
public:
    explicit StoredWords(Store& store) : store_(store) {}
    [[nodiscard]] std::optional<std::int64_t> number(const std::string& word) const override;
    [[nodiscard]] std::optional<std::int64_t> municipality(const std::string& code) const override;
    // The word behind a number of a packed cell.
    [[nodiscard]] const std::string& word(std::int64_t number) const;

private:
    Store& store_;
    mutable std::optional<std::unordered_map<std::string, std::int64_t>> numbers_;
};

// Facts of one educator, or of several in the order in which they are named. One statement for each kind asked for.
SubjectFacts facts_of(Store& store, const FactPlan& plan, std::int64_t educator, Snapshot snapshot = {});
std::vector<SubjectFacts> facts_of(Store& store, const FactPlan& plan, const std::vector<std::int64_t>& educators,
                                   Snapshot snapshot = {});

// One of a stream of educators; all of it is used again for the next one.
struct Passing {
    const SubjectFacts& facts;
    const std::string& code;
    // As educator_name gives it; empty where no day was named.
    const std::string& name;
};
// Facts of every educator of the municipality (of all where it is left out), in the order of their numbers, with the
// name on a day where one is given. One statement for each kind asked for; memory does not grow.
void each_educator(Store& store, const FactPlan& plan, std::optional<std::int64_t> municipality, Snapshot snapshot,
                   const std::optional<Day>& named_on, const std::function<void(const Passing&)>& visit);

// The organisations and bodies to which the facts of these people point.
Surroundings surroundings_of(Store& store, const FactPlan& plan, std::span<const SubjectFacts> people,
                             Snapshot snapshot = {});
// All organisations and bodies, for runs over the whole register.
Surroundings all_surroundings(Store& store, const FactPlan& plan, Snapshot snapshot = {});

}  // namespace metodist::storage

// Rows of a handful of subjects (the members of a body, the people of a meeting), in one statement however many they
// are.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "storage/store.hpp"

namespace metodist::storage {

// In the order of the subjects.
std::vector<Row> rows_of(Store& store, TableId table, const std::vector<std::int64_t>& subjects,
                         Snapshot snapshot = {});
std::map<std::int64_t, std::string> codes_of(Store& store, Identity identity, const std::vector<std::int64_t>& ids);
// "Фамилия Имя Отчество" on the day, else the last one known.
std::map<std::int64_t, std::string> educator_names(Store& store, const std::vector<std::int64_t>& educators, Day day,
                                                   Snapshot snapshot = {});
// Packed facts of the kinds that the plan asks for; one statement for each.
std::unordered_map<std::int64_t, SubjectFacts> facts_of(Store& store, const FactPlan& plan,
                                                        const std::vector<std::int64_t>& educators,
                                                        Snapshot snapshot = {});

}  // namespace metodist::storage

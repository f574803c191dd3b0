// The parts of the reading of an edition. Inner to this room; the door is regulation/edition.hpp.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "domain/law/edition.hpp"
#include "domain/law/vocabulary.hpp"
#include "settings/settings.hpp"

namespace metodist {

struct ReaderContext {
    const Vocabularies& words;
    // The ids of the acts that the file holds: what clause ids may begin with.
    std::vector<std::string> acts;
    // Of acts whose clauses are listed: no other clause of them may be cited.
    std::set<std::string> listed_acts = {};
    std::set<std::string> clauses = {};
};

// "luga-mma/2.5.c": notes a fault where it is not of an act of the file.
std::string read_clause(const Settings& table, std::string_view key, const ReaderContext& context);
void check_clause(const Settings& table, std::string_view key, const std::string& clause, const ReaderContext& context);

// One parameter by its schema. Nothing where the key is absent or faulty. Names of conditions are completed by `body`.
std::optional<ParameterValue> read_parameter(const Settings& table, const ParameterSchema& schema,
                                             const std::string& body, const ReaderContext& context);
// All elements and conditions of the body under `table`.
void read_body(const Settings& table, const std::string& body, const ReaderContext& context, Edition& edition);
Condition read_condition(const Settings& table, const std::string& body, const std::string& name,
                         const ReaderContext& context);
// Needs the elements and conditions of the edition.
void read_readings(const Settings& root, const ReaderContext& context, Edition& edition);

// Whether `option`, which the key `id` of the table chooses, can be chosen; notes a fault where not.
bool check_option(const Settings& table, const std::string& id, const ClauseReading& reading,
                  const std::string& option);

// What cannot be seen while reading one place: names that lead nowhere, cycles, unused and impossible conditions.
void check_edition(const Edition& edition, const SettingsFile& file);
// The part of it about meetings: thresholds that nothing or everything passes, questions with two rules.
void check_meetings(const Edition& edition, const SettingsFile& file);

}  // namespace metodist

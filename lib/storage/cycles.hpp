// Formation cycles with their nominations, whole.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "domain/formation/cycle.hpp"
#include "storage/operation.hpp"

namespace metodist::storage {

// The cycle with its stages, requests, answers and nominations; nothing where it is not live.
std::optional<formation::Cycle> load_cycle(Store& store, std::int64_t cycle, Snapshot snapshot = {});
// Cycles of a body, oldest first, without what stands in them.
std::vector<formation::Cycle> cycles_of(Store& store, std::int64_t body, Snapshot snapshot = {});
// Nominations of all cycles of a body with their marks and decisions, without codes and fields; three statements.
std::vector<formation::Nomination> nominations_to(Store& store, std::int64_t body, Snapshot snapshot = {});
// Nothing where the nomination is not live.
std::optional<formation::Nomination> load_nomination(Store& store, std::int64_t nomination, Snapshot snapshot = {});

// Facts of one kind of all who were nominated in the cycle, in one statement.
std::vector<Row> rows_of_nominees(Store& store, FactKind kind, std::int64_t cycle, Snapshot snapshot = {});

struct Nominee {
    std::string code;
    // On the day, else the last one known.
    std::string name;
};
// All who were nominated in the cycle, by their numbers; two statements.
std::map<std::int64_t, Nominee> nominees(Store& store, std::int64_t cycle, Day day, Snapshot snapshot = {});

// Each records one thing in the operation and returns its number (identities) or sequence (rows).
std::int64_t record_cycle(Operation& operation, const formation::Cycle& cycle, const std::optional<std::string>& code);
void end_cycle(Operation& operation, const formation::Cycle& cycle, Day day, const std::string& outcome);
void record_stage(Operation& operation, std::int64_t cycle, const formation::StageRecord& stage);
void record_request(Operation& operation, std::int64_t cycle, const formation::Request& request);
void record_answer(Operation& operation, std::int64_t cycle, const formation::Answer& answer);
std::int64_t record_nomination(Operation& operation, const formation::Nomination& nomination);
void record_field(Operation& operation, std::int64_t nomination, const std::string& field, const std::string& value);
void record_mark(Operation& operation, std::int64_t nomination, const formation::NominationMark& mark);
// A later decision on the same nomination ends the one before.
void record_decision(Operation& operation, std::int64_t nomination, const formation::SelectionDecision& decision);

}  // namespace metodist::storage

// What the last table said of a subject, as its row of the register has it.
#pragma once

#include <cstdint>
#include <vector>

#include "domain/register/statement_marks.hpp"
#include "storage/store.hpp"

namespace metodist::app {

struct ToldRow {
    std::int64_t sequence = 0;
    std::int64_t intake = 0;
    StatementMarks marks = {};
    // Where the tables have educators; sorted.
    std::vector<std::int64_t> organisations = {};
};

// A row of educator_told or organisation_told, and its fields.
ToldRow told_of(storage::Ledger ledger, const storage::Row& row);
std::vector<Field> told_fields(storage::Ledger ledger, const ToldRow& told);
// What was said of two who turn out to be one. Where both were spoken of, `stays` is believed.
ToldRow told_together(ToldRow stays, const ToldRow& goes);

}  // namespace metodist::app

// Answers about regulations themselves: which editions there are, what they say, whether they and their cases hold.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "domain/law/edition.hpp"

namespace metodist::answers {

// One edition in the list. What is not known stays empty: a faulty file has no name and no status.
struct EditionLine {
    std::string municipality;
    std::string code;
    std::string name;
    std::string title;
    std::optional<Day> in_force;
    // in_force, draft, unknown; "faulty" where the file is refused.
    std::string status;
    // Empty: adopted, and no longer in the configuration.
    std::string file;
    // Nothing where no database was asked.
    std::optional<bool> adopted;
    // The file says something else than what was adopted under the same date.
    bool changed = false;
    std::vector<Finding> findings;
};
Answer editions(const std::vector<EditionLine>& lines);

// What is told of an edition beside its text.
struct EditionSource {
    std::string file;
    std::optional<bool> adopted;
    std::vector<Finding> findings;
};
// The whole edition, or the elements of one body: each with clause and cite. The body must be one of the edition.
Answer edition(const Edition& edition, const EditionSource& source, const std::string& body);
// All that stands in a clause, the clauses below it included.
Answer edition_clause(const Edition& edition, const EditionSource& source, const std::string& clause);
// Each place with more than one meaning: what is chosen, what else it may mean.
Answer edition_readings(const Edition& edition, const EditionSource& source, const std::string& body);

// A file that was read without a fault.
struct CheckedEdition {
    std::string file;
    std::string code;
    std::int64_t bodies = 0;
    std::int64_t elements = 0;
    std::int64_t conditions = 0;
    std::int64_t readings = 0;
    std::int64_t local_readings = 0;
};
Answer editions_checked(const std::vector<CheckedEdition>& editions);

// What a case says and what came out.
struct CaseFault {
    std::string file;
    std::int64_t line = 0;
    std::string name;
    std::string what;
    std::string expected;
    std::string found;
};
// A rule that no case shows with this outcome.
struct UncoveredRule {
    std::string file;
    std::string rule;
    std::string clause;
    std::string outcome;
};
struct CasesOutcome {
    std::int64_t cases = 0;
    // Cases with at least one fault.
    std::int64_t failed = 0;
    std::vector<CaseFault> faults;
    std::vector<UncoveredRule> uncovered;
    // Editions without cases beside them.
    std::vector<std::string> without_cases;
};
Answer cases_tried(const CasesOutcome& outcome);

// A difference with what people call the thing.
struct NamedDifference : Difference {
    std::string kind;
    std::string title;
};
std::vector<NamedDifference> named_differences(const Edition& before, const Edition& after);
Answer edition_difference(const std::string& before, const std::string& after,
                          const std::vector<NamedDifference>& differences);

// What `mms regulation adopt` did.
struct AdoptionView {
    std::string edition;
    std::string file;
    std::int64_t operation = 0;
    bool dry_run = false;
    // Whether it was in the database before.
    bool again = false;
    bool text_changed = false;
    bool local_changed = false;
    std::vector<NamedDifference> differences;
};
Answer adoption(const AdoptionView& view);

}  // namespace metodist::answers

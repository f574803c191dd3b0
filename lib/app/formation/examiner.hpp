// Judges people by the rules of one body, one after another: what they share is read once.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "answers/eligibility.hpp"
#include "app/formation/body.hpp"
#include "storage/stream.hpp"

namespace metodist::app {

// Codes and names of what reasons point to.
class NameBook {
public:
    explicit NameBook(Session& session) : session_(session) {}
    // Looks up what these verdicts point to, however many they are, with as many statements.
    void learn(std::span<const answers::PersonVerdict> people);
    // Every organisation and body, for runs over the register.
    void learn_all();
    // Copies those that the verdict needs; they must have been learnt.
    [[nodiscard]] answers::ReasonNames names_for(const EligibilityVerdict& verdict) const;

private:
    Session& session_;
    answers::ReasonNames known_;
};

class Examiner {
public:
    // `cycle`: whose nominations are the procedure; the session and the group must outlive the examiner.
    Examiner(Session& session, const CoreGroup& group, const std::optional<formation::Cycle>& cycle);

    [[nodiscard]] const EligibilityRules& rules() const { return rules_; }
    // With the texts and papers of the facts that were seen; several people with as many statements as one.
    answers::PersonVerdict judge(std::int64_t educator);
    std::vector<answers::PersonVerdict> judge(const std::vector<std::int64_t>& educators);
    // Before a run over the register; then one after another.
    void expect_everybody() { names_.learn_all(); }
    answers::PersonVerdict judge(const storage::Passing& passing, const Surroundings& around) const;
    // The one nomination that is decided on, where the person may have several.
    void comes_by(const formation::Nomination& nomination) {
        entry_[nomination.educator].nominated = nomination.submitted;
    }
    // Days of nomination and of inclusion, for those who have them.
    [[nodiscard]] const std::unordered_map<std::int64_t, EntryDays>& entry_days() const { return entry_; }

private:
    [[nodiscard]] answers::PersonVerdict verdict_on(const SubjectFacts& facts, const Surroundings& around,
                                                    std::string code, std::string name) const;
    [[nodiscard]] answers::ProcedureState procedure_of(std::int64_t educator) const;
    void read_body();

    Session& session_;
    const CoreGroup& group_;
    EligibilityRules rules_;
    std::optional<formation::Cycle> cycle_;
    NameBook names_;
    std::unordered_map<std::int64_t, EntryDays> entry_;
    std::map<std::int64_t, answers::OverrideView> overrides_;
    formation::CycleFacts facts_;
};

}  // namespace metodist::app

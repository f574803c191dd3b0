// Judges people by the rules of one body, one after another: what they share is read once.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "answers/eligibility.hpp"
#include "app/formation/body.hpp"
#include "storage/stream.hpp"

namespace metodist::app {

// Codes and names of what reasons point to, each looked up once.
class NameBook {
public:
    explicit NameBook(Session& session) : session_(session) {}
    // Copies those that the verdict needs.
    answers::ReasonNames names_for(const EligibilityVerdict& verdict);

private:
    void add(const Reason& reason, answers::ReasonNames& out);
    const answers::Named& organisation(std::int64_t id);
    const answers::Named& body(std::int64_t id);
    const formation::PaperMention& paper(std::int64_t id);

    Session& session_;
    answers::ReasonNames known_;
};

class Examiner {
public:
    // `cycle`: whose nominations are the procedure; the session and the group must outlive the examiner.
    Examiner(Session& session, const CoreGroup& group, const std::optional<formation::Cycle>& cycle);

    [[nodiscard]] const EligibilityRules& rules() const { return rules_; }
    // One person, with the texts and papers of the facts that were seen.
    answers::PersonVerdict judge(std::int64_t educator);
    // One of many.
    answers::PersonVerdict judge(const SubjectFacts& facts, const Surroundings& around, const std::string& code);

private:
    answers::PersonVerdict verdict_on(const SubjectFacts& facts, const Surroundings& around, std::string code);
    [[nodiscard]] answers::ProcedureState procedure_of(std::int64_t educator) const;
    void read_body();

    Session& session_;
    const CoreGroup& group_;
    EligibilityRules rules_;
    std::optional<formation::Cycle> cycle_;
    NameBook names_;
    std::set<std::int64_t> members_;
    std::map<std::int64_t, answers::OverrideView> overrides_;
    formation::CycleFacts facts_;
};

}  // namespace metodist::app

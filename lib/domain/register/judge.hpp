// Conditions of an edition, compiled once and put to many people: words become numbers, equal questions are asked once,
// and each reading of the text stands beside the chosen one. No memory is taken per person on the quick path.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/day.hpp"
#include "base/truth.hpp"
#include "domain/law/edition.hpp"
#include "domain/law/vocabulary.hpp"
#include "domain/register/experience.hpp"
#include "domain/register/facts.hpp"
#include "domain/register/reason.hpp"

namespace metodist {

// What the judgement of one person needs to remember; kept by the caller and used again for the next.
struct JudgeMemory {
    std::vector<Truth> leaves;
    std::vector<Truth> nodes;
    ExperienceCounter experience;
};

class Judge {
public:
    // A question: the condition that the parameter of an element names, or a condition by its key.
    struct Question {
        std::string element;
        std::string parameter;
        std::string condition;
    };
    using NodeId = std::size_t;
    // Another reading under which a question leads to another condition than under the chosen one.
    struct Flip {
        std::string reading;
        std::string option;
        std::size_t question = 0;
        NodeId node = 0;
    };

    // Throws Error(Trouble::damaged) where a condition is absent or leads back to itself; editions that the loader
    // passed have neither. Both references are used only here.
    Judge(const Edition& edition, const std::vector<Question>& questions, const Vocabularies& vocabularies,
          const WordNumbers& numbers);

    // The facts that have to be there; of organisations and bodies those that references lead to.
    [[nodiscard]] const FactPlan& plan() const { return plan_; }
    // Answers everything about one person on the day, under the chosen readings and each flip.
    void judge(const SubjectFacts& facts, const Surroundings& around, Day day, JudgeMemory& memory) const;
    // Of the person judged last with this memory.
    [[nodiscard]] Truth answer(std::size_t question, const JudgeMemory& memory) const {
        return memory.nodes[roots_[question]];
    }
    [[nodiscard]] Truth answer(const Flip& flip, const JudgeMemory& memory) const { return memory.nodes[flip.node]; }
    // Of the person judged last: the clauses under the question that have its answer, as a reason would tell them.
    // `inside`: of a part that has parts itself those are told. Clauses are appended once each.
    void decisive(std::size_t question, bool inside, const JudgeMemory& memory,
                  std::vector<const std::string*>& clauses) const;
    // The readings that can matter to a question at all, each other option of each.
    [[nodiscard]] const std::vector<Flip>& flips() const { return flips_; }
    // The whole reason, for one person; slower.
    [[nodiscard]] Reason explain(std::size_t question, const SubjectFacts& facts, const Surroundings& around,
                                 Day day) const;

private:
    enum class Path : std::uint8_t {
        own,
        organisation_kind,
        organisation_status,
        organisation_municipality,
        body_kind,
        body_municipality,
        body_field,
        post_held
    };
    struct CompiledWant {
        Path path = Path::own;
        // As the edition writes it.
        std::string name;
        // Of own: the column; of references: the column of `post`, `office` or `membership` that points there.
        std::size_t column = 0;
        // Of body_field, organisation_status and post_held: the column asked there.
        std::size_t inner_column = 0;
        std::vector<std::int64_t> values;
        // Of organisation_status: the admitted levels; empty: any.
        std::vector<std::int64_t> levels;
        std::optional<std::int64_t> at_least;
        std::int64_t preset = no_value;
    };
    struct Leaf {
        Condition condition;
        std::vector<CompiledWant> where;
        std::vector<CompiledWant> except;
        ExperienceWords words;
        // Of an experience on the day of the nomination or inclusion: the same on the asked day.
        std::optional<std::size_t> on_asked_day = {};
    };
    struct Node {
        Condition condition;
        std::vector<NodeId> parts;
        std::size_t leaf = 0;
    };

    // `replaced`: conditions in whose place another one is being compiled; inside that one they mean themselves.
    NodeId compile(const Edition& edition, const std::string& key, const WordNumbers& numbers,
                   std::vector<std::string> replaced, int depth);
    std::size_t compile_leaf(const Condition& condition, const std::string& municipality, const WordNumbers& numbers);
    std::vector<CompiledWant> compile_wants(FactKind fact, const std::vector<Want>& wants,
                                            const std::string& municipality, const WordNumbers& numbers);
    CompiledWant compile_want(FactKind fact, const Want& want, const std::string& municipality,
                              const WordNumbers& numbers);

    [[nodiscard]] Truth ask(const Leaf& leaf, const SubjectFacts& facts, const Surroundings& around, Day day,
                            ExperienceCounter& counter) const;
    [[nodiscard]] static Truth join(const Node& node, const std::vector<Truth>& nodes, Truth of_leaf);
    [[nodiscard]] static Truth match(const Leaf& leaf, const FactRow& row, const SubjectFacts& facts,
                                     const Surroundings& around, Day day);
    [[nodiscard]] static Truth match(const CompiledWant& want, const FactRow& row, const SubjectFacts& facts,
                                     const Surroundings& around, Day day);
    [[nodiscard]] static Day counted_on(const ExperienceLeaf& leaf, std::int64_t subject, const Surroundings& around,
                                        Day day);
    [[nodiscard]] static bool denied(const Leaf& leaf, std::span<const FactRow> rows, Day day);

    [[nodiscard]] Reason explain_node(NodeId id, const SubjectFacts& facts, const Surroundings& around, Day day,
                                      JudgeMemory& memory) const;
    void explain_fact(const Leaf& leaf, const SubjectFacts& facts, const Surroundings& around, Day day,
                      Reason& reason) const;
    void explain_experience(const Leaf& leaf, const SubjectFacts& facts, const Surroundings& around, Day day,
                            JudgeMemory& memory, Reason& reason) const;
    void name_gaps(const Leaf& leaf, const FactRow& row, const SubjectFacts& facts, const Surroundings& around, Day day,
                   Reason& reason) const;
    [[nodiscard]] SeenFact seen(const Leaf& leaf, const FactRow& row, const Surroundings& around, Day day) const;
    [[nodiscard]] std::optional<Argument::Value> shown(const FactColumn& column, std::int64_t cell) const;
    [[nodiscard]] std::string code_of(std::int64_t number) const;

    std::vector<Leaf> leaves_;
    std::vector<Node> nodes_;
    std::vector<NodeId> roots_;
    std::vector<Flip> flips_;
    FactPlan plan_;
    std::unordered_map<std::int64_t, std::string> codes_;
};

}  // namespace metodist

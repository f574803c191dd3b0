#include "answers/requirements.hpp"

#include <algorithm>

#include "answers/want_words.hpp"

namespace metodist::answers {

namespace {

std::vector<std::vector<Word>> groups_of(FactKind fact, const std::vector<Want>& wants) {
    std::vector<std::vector<Word>> out;
    for (const auto& want : wants) {
        const auto vocabulary = vocabulary_of(fact, want.column);
        std::vector<Word> group;
        for (const auto& value : want.values) {
            // Flags and municipalities are no words that a reader could make sense of here.
            if (!vocabulary.empty() && !is_told_by_sentence(vocabulary)) {
                group.push_back({vocabulary, value});
            }
        }
        if (want.at_least) {
            group.push_back({{}, "≥\u00A0" + std::to_string(*want.at_least)});
        }
        if (!group.empty()) {
            out.push_back(std::move(group));
        }
    }
    return out;
}

std::string requirement_code(ConditionKind kind) {
    switch (kind) {
        case ConditionKind::all: return "requirement.all";
        case ConditionKind::any: return "requirement.any";
        case ConditionKind::none: return "requirement.none";
        case ConditionKind::at_least: return "requirement.at_least";
        case ConditionKind::fact:
        case ConditionKind::experience: break;
    }
    return {};
}

Requirement fact_requirement(const Condition& condition, int depth) {
    const auto& leaf = condition.fact;
    Requirement out;
    out.arguments = {{"fact", Word{"fact_kind", std::string(fact_schema(leaf.fact).key)}}};
    out.wanted = groups_of(leaf.fact, leaf.where);
    out.except = groups_of(leaf.fact, leaf.except);
    out.code = out.wanted.empty() ? (out.except.empty() ? "requirement.fact_any" : "requirement.fact_any_except")
                                  : (out.except.empty() ? "requirement.fact" : "requirement.fact_except");
    out.cite = condition.cite;
    out.depth = depth;
    return out;
}

Requirement experience_requirement(const Condition& condition, int depth) {
    const auto& leaf = condition.experience;
    Requirement out;
    out.code = leaf.months == 0 ? "requirement.experience" : "requirement.experience_months";
    out.arguments = {{"kind", Word{"experience_kind", leaf.kind}},
                     {"years", std::int64_t{leaf.years}},
                     {"months", std::int64_t{leaf.months}}};
    out.cite = condition.cite;
    out.depth = depth;
    return out;
}

class Teller {
public:
    explicit Teller(const Edition& edition) : edition_(edition) {}

    // The whole condition: its heading stands above the list, its parts are the entries.
    std::vector<Requirement> tell_whole(const std::string& key) {
        in_place(key, [&](const Condition& condition) {
            const bool listed = condition.kind == ConditionKind::all || condition.kind == ConditionKind::any;
            listed ? tell_parts(condition, 0) : tell(condition, ConditionKind::fact, 0);
        });
        return std::move(out_);
    }

private:
    // Visits what stands in the place of the condition; inside it the replaced one means itself.
    template <typename Visit>
    void in_place(const std::string& key, const Visit& visit) {
        const auto* condition = edition_.condition(key);
        const bool replaced =
            condition != nullptr && !condition->instead.empty() && std::ranges::find(replaced_, key) == replaced_.end();
        if (replaced) {
            condition = edition_.condition(condition->instead);
        }
        if (condition == nullptr) {
            return;
        }
        if (replaced) {
            replaced_.push_back(key);
        }
        visit(*condition);
        if (replaced) {
            replaced_.pop_back();
        }
    }

    void tell_parts(const Condition& condition, int depth) {
        for (const auto& key : condition.of) {
            in_place(key, [&](const Condition& part) { tell(part, condition.kind, depth); });
        }
    }

    // Whether the act has a name for something below the condition.
    bool named_below(const Condition& condition) const {
        return std::ranges::any_of(condition.of, [&](const std::string& key) {
            const auto* part = edition_.condition(key);
            return part != nullptr && (!part->ru.empty() || named_below(*part));
        });
    }

    void tell_name(const Condition& condition, int depth) {
        Requirement line;
        line.code = "requirement.named";
        line.arguments = {{"name", condition.ru}};
        line.cite = condition.cite;
        line.depth = depth;
        out_.push_back(std::move(line));
    }

    void tell(const Condition& condition, ConditionKind around, int depth) {
        // The words of the act say more than values put together.
        const bool leaf = condition.kind == ConditionKind::fact || condition.kind == ConditionKind::experience;
        if (!condition.ru.empty() && (leaf || (depth > 0 && !named_below(condition)))) {
            tell_name(condition, depth);
            return;
        }
        if (condition.kind == ConditionKind::fact) {
            out_.push_back(fact_requirement(condition, depth));
            return;
        }
        if (condition.kind == ConditionKind::experience) {
            out_.push_back(experience_requirement(condition, depth));
            return;
        }
        // A group of one says no more than its part, nor any of any, nor all of all.
        const bool nothing_new = condition.kind != ConditionKind::none &&
                                 (condition.of.size() == 1 ||
                                  (condition.kind == around && condition.kind != ConditionKind::at_least && depth > 0));
        if (nothing_new) {
            for (const auto& key : condition.of) {
                in_place(key, [&](const Condition& part) { tell(part, around, depth); });
            }
            return;
        }
        Requirement group;
        group.code = requirement_code(condition.kind) + (condition.ru.empty() ? "" : "_named");
        group.arguments = {{"least", std::int64_t{condition.least}}, {"name", condition.ru}};
        group.cite = condition.cite;
        group.depth = depth;
        out_.push_back(std::move(group));
        tell_parts(condition, depth + 1);
    }

    const Edition& edition_;
    std::vector<Requirement> out_;
    std::vector<std::string> replaced_;
};

}  // namespace

std::vector<Requirement> requirements(const Edition& edition, const std::string& body) {
    const auto* element = edition.element(body, ElementKind::eligibility);
    return element == nullptr ? std::vector<Requirement>{} : Teller(edition).tell_whole(element->text("condition"));
}

}  // namespace metodist::answers

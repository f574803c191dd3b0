#include "domain/formation/remarks.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "domain/formation/breach.hpp"
#include "domain/formation/nominations.hpp"

namespace metodist::formation {

namespace {

Finding remark(std::string code, const Citation& place, Arguments arguments) {
    auto out = breach(std::move(code), place, std::move(arguments));
    out.severity = Severity::gap;
    return out;
}

// By what the act says, or by a reading of it, older results do not count.
Finding without_reuse(const FormationRules& rules, std::string code, Arguments arguments) {
    if (!rules.reuse_reading.empty()) {
        code += "_reading";
        arguments.push_back({"reading", rules.reuse_reading});
        arguments.push_back({"meaning", rules.reuse_meaning});
    }
    return remark(std::move(code), rules.diagnostics_place, std::move(arguments));
}

Finding before_nomination(const FormationRules& rules) {
    auto out = without_reuse(rules, "formation.result_before_nomination", {});
    if (rules.diagnostics == DiagnosticsRule::alternative) {
        out.remedy = "formation.result_of_unnominated";
    }
    return out;
}

void add_too_early(const FormationRules& rules, const Nomination& nomination, Day taken, std::vector<Finding>& out) {
    const Day earliest = earliest_result(rules, nomination);
    if (taken < earliest) {
        out.push_back(without_reuse(
            rules, "formation.result_too_early",
            {{"nomination", nomination.code}, {"submitted", nomination.submitted}, {"earliest", earliest}}));
    }
}

Finding below_bar(const FormationRules& rules, const Assessment& result) {
    if (auto missing = bar_missing(rules)) {
        return *std::move(missing);
    }
    if (rules.diagnostics_pass == DiagnosticsPass::min_level) {
        const Argument least{"least", Word{"assessment_level", rules.levels.front()}};
        return result.level.empty() ? remark("formation.result_without_level", rules.pass_place, {least})
                                    : remark("formation.result_below_level", rules.pass_place,
                                             {least, {"level", Word{"assessment_level", result.level}}});
    }
    const Argument least{"least", *rules.least_score};
    return result.score ? remark("formation.result_below_score", rules.pass_place, {least, {"score", *result.score}})
                        : remark("formation.result_without_score", rules.pass_place, {least});
}

// The words of a name, the family first: initials stand behind it or before it.
std::vector<std::string> family_first(const std::string& name) {
    std::string apart = name;
    std::ranges::replace(apart, '.', ' ');
    auto words = folded_words(apart);
    constexpr std::size_t initial = 2;  // Bytes of a Cyrillic letter.
    const auto family = std::ranges::find_if(words, [](const std::string& word) { return word.size() > initial; });
    if (family != words.end()) {
        std::rotate(words.begin(), family, family + 1);
    }
    return words;
}

}  // namespace

std::optional<Finding> bar_missing(const FormationRules& rules) {
    if (rules.diagnostics == DiagnosticsRule::not_required || !rules.bar_missing()) {
        return std::nullopt;
    }
    return remark("formation.result_without_bar", rules.pass_place, bar_to_set(rules));
}

std::vector<Finding> results_not_counted(const FormationRules& rules, const Cycle& cycle, std::int64_t educator,
                                         const Assessment& result) {
    if (rules.diagnostics == DiagnosticsRule::not_required) {
        return {};
    }
    std::vector<Finding> out;
    bool nominated = false;
    bool awaited = false;
    for (const auto& each : cycle.nominations) {
        if (each.educator != educator || each.withdrawn()) {
            continue;
        }
        nominated = true;
        if (each.open() && needs_diagnostics(rules, each)) {
            awaited = true;
            add_too_early(rules, each, result.taken, out);
        }
    }
    if (!nominated && !rules.reuse_months) {
        out.push_back(before_nomination(rules));
    }
    if ((awaited || !nominated) && !passed(rules, result)) {
        out.push_back(below_bar(rules, result));
    }
    return out;
}

bool may_be_one_person(const std::string& one, const std::string& other) {
    const auto mine = family_first(one);
    const auto theirs = family_first(other);
    if (mine.empty() || theirs.empty() || mine.front() != theirs.front()) {
        return false;
    }
    const auto both = std::min(mine.size(), theirs.size());
    for (std::size_t i = 1; i < both; ++i) {
        if (!mine[i].starts_with(theirs[i]) && !theirs[i].starts_with(mine[i])) {
            return false;
        }
    }
    return true;
}

std::optional<Finding> signer_is_not_head(const Citation& place, const std::string& signer, const std::string& head,
                                          const std::string& party) {
    if (signer.empty() || head.empty() || may_be_one_person(signer, head)) {
        return std::nullopt;
    }
    return remark("formation.signer_is_not_head", place, {{"signer", signer}, {"head", head}, {"party", party}});
}

std::optional<Finding> answer_without_request(const FormationRules& rules, const Cycle& cycle, const CycleFacts& facts,
                                              const Party& from) {
    const bool sent = std::ranges::find(cycle.requests, from, &Request::to) != cycle.requests.end();
    const auto* asking = rules.stage_with(StageEvidence::requests);
    if (sent || rules.addressees.empty() || asking == nullptr) {
        return std::nullopt;
    }
    const bool asked = std::ranges::find(facts.addressees, from) != facts.addressees.end();
    return remark(asked ? "formation.answer_before_request" : "formation.answer_not_asked", asking->place, {});
}

}  // namespace metodist::formation

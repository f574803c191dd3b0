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

using NameWords = std::vector<std::string>;

// The words of a name with each whole word in turn as the family, which comes first: people write it at either end.
std::vector<NameWords> ways_to_read(const std::string& name) {
    std::string apart = name;
    std::ranges::replace(apart, '.', ' ');
    const auto words = folded_words(apart);
    constexpr std::size_t initial = 2;  // Bytes of a Cyrillic letter.
    std::vector<NameWords> out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].size() > initial) {
            auto way = words;
            const auto family = way.begin() + static_cast<std::ptrdiff_t>(i);
            std::rotate(way.begin(), family, family + 1);
            out.push_back(std::move(way));
        }
    }
    return out;
}

// The family as it stands; of the other words an initial, or none, may stand for a whole one.
Truth one_person(const NameWords& mine, const NameWords& theirs) {
    if (mine == theirs) {
        return Truth::yes;
    }
    const auto both = std::min(mine.size(), theirs.size());
    for (std::size_t i = 0; i < both; ++i) {
        const bool agrees =
            i == 0 ? mine[i] == theirs[i] : mine[i].starts_with(theirs[i]) || theirs[i].starts_with(mine[i]);
        if (!agrees) {
            return Truth::no;
        }
    }
    return Truth::unknown;
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

Truth one_person(const std::string& one, const std::string& other) {
    Truth out = Truth::no;
    for (const auto& mine : ways_to_read(one)) {
        for (const auto& theirs : ways_to_read(other)) {
            const auto found = one_person(mine, theirs);
            if (found == Truth::yes) {
                return found;
            }
            out = found == Truth::unknown ? found : out;
        }
    }
    return out;
}

Truth signed_by_nominee(const std::string& signer, const std::string& nominee, const std::string& head,
                        std::optional<bool> head_is_nominee) {
    const auto fits = one_person(signer, nominee);
    if (fits == Truth::no) {
        return fits;
    }
    const auto of_head = one_person(signer, head);
    if (head_is_nominee.value_or(one_person(head, nominee) == Truth::yes)) {
        return of_head == Truth::no ? fits : Truth::yes;
    }
    return head_is_nominee && of_head == Truth::yes ? Truth::no : fits;
}

std::optional<Finding> signer_is_not_head(const Citation& place, const std::string& signer, const std::string& head,
                                          const std::string& party) {
    if (signer.empty() || head.empty() || one_person(signer, head) != Truth::no) {
        return std::nullopt;
    }
    return remark(place.cite.empty() ? "formation.signer_is_not_head_silent" : "formation.signer_is_not_head", place,
                  {{"signer", signer}, {"head", head}, {"party", party}});
}

std::optional<Finding> answer_without_request(const FormationRules& rules, const Cycle& cycle, const CycleFacts& facts,
                                              const Party& from, const std::vector<std::string>& kinds) {
    const bool sent = std::ranges::find(cycle.requests, from, &Request::to) != cycle.requests.end();
    const auto* asking = rules.stage_with(StageEvidence::requests);
    if (sent || rules.addressees.empty() || asking == nullptr) {
        return std::nullopt;
    }
    if (std::ranges::find(facts.addressees, from) != facts.addressees.end()) {
        return remark("formation.answer_before_request", asking->place, {});
    }
    const bool left_out = from.sort == Party::Sort::organisation && may_nominate(rules, kinds) == Truth::no;
    return left_out && rules.nominator_organisations_local
               ? remark("formation.answer_not_asked_local", {}, {{"body", rules.body}})
               : remark("formation.answer_not_asked", asking->place, {});
}

}  // namespace metodist::formation

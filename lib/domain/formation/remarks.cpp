#include "domain/formation/remarks.hpp"

#include <algorithm>
#include <iterator>

#include "base/text.hpp"
#include "domain/formation/breach.hpp"

namespace metodist::formation {

namespace {

Finding remark(std::string code, const Citation& place, Arguments arguments) {
    auto out = breach(std::move(code), place, std::move(arguments));
    out.severity = Severity::gap;
    return out;
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

std::vector<Finding> results_too_early(const FormationRules& rules, const Cycle& cycle, std::int64_t educator,
                                       Day taken) {
    std::vector<Finding> out;
    if (rules.diagnostics != DiagnosticsRule::required) {
        return out;
    }
    const Arguments reading{{"reading", rules.reuse_reading}, {"meaning", rules.reuse_meaning}};
    const std::string suffix = rules.reuse_reading.empty() ? "" : "_reading";
    bool nominated = false;
    for (const auto& each : cycle.nominations) {
        if (each.educator != educator || each.withdrawn()) {
            continue;
        }
        nominated = true;
        const Day earliest = each.submitted.plus_months(-rules.reuse_months.value_or(0));
        if (each.open() && taken < earliest) {
            Arguments arguments{{"nomination", each.code}, {"submitted", each.submitted}, {"earliest", earliest}};
            std::ranges::copy(reading, std::back_inserter(arguments));
            out.push_back(remark("formation.result_too_early" + suffix, rules.diagnostics_place, std::move(arguments)));
        }
    }
    if (!nominated && !rules.reuse_months) {
        out.push_back(remark("formation.result_before_nomination" + suffix, rules.diagnostics_place, reading));
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

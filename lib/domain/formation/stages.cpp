#include "domain/formation/stages.hpp"

#include <algorithm>
#include <iterator>

#include "domain/formation/breach.hpp"
#include "domain/formation/nominations.hpp"

namespace metodist::formation {

namespace {

bool has_request(const Cycle& cycle, const Party& party) {
    return std::ranges::find(cycle.requests, party, &Request::to) != cycle.requests.end();
}

bool has_spoken(const Cycle& cycle, const Party& party) {
    return std::ranges::find(cycle.answers, party, &Answer::from) != cycle.answers.end() ||
           std::ranges::any_of(cycle.nominations,
                               [&](const Nomination& each) { return each.by == party && !each.withdrawn(); });
}

void add_missing_requests(const StageRule& stage, const Cycle& cycle, const CycleFacts& facts,
                          std::vector<Finding>& out) {
    const auto left = without_request(cycle, facts);
    if (facts.addressees.empty()) {
        out.push_back(breach("formation.no_addressees", stage.place));
    } else if (!left.empty()) {
        out.push_back(breach("formation.requests_missing", stage.place,
                             {{"missing", static_cast<std::int64_t>(left.size())},
                              {"of", static_cast<std::int64_t>(facts.addressees.size())}}));
    }
}

void examine_nominees(const FormationRules& rules, const StageRule& stage, const Cycle& cycle, const CycleFacts& facts,
                      std::vector<Finding>& out) {
    for (const auto& nomination : cycle.nominations) {
        if (nomination.open()) {
            add_missing_diagnostics(rules, stage.place, nomination, facts, out);
        }
    }
}

void add_missing_entries(const FormationRules& rules, const StageRule& stage, const Cycle& cycle,
                         const CycleFacts& facts, std::vector<Finding>& out) {
    for (const auto& nomination : cycle.nominations) {
        if (nomination.open()) {
            out.push_back(
                breach("formation.decision_missing", rules.selection_place, {{"nomination", nomination.code}}));
        } else if (nomination.accepted() && !facts.entered.contains(nomination.id)) {
            out.push_back(breach("formation.entry_missing", stage.place, {{"nomination", nomination.code}}));
        }
    }
}

void add_missing_evidence(const FormationRules& rules, const StageRule& stage, const Cycle& cycle,
                          const CycleFacts& facts, std::vector<Finding>& out) {
    switch (stage.evidence) {
        case StageEvidence::record: return;
        case StageEvidence::requests: add_missing_requests(stage, cycle, facts, out); return;
        case StageEvidence::nominations:
            if (std::ranges::none_of(cycle.nominations, [](const auto& each) { return !each.withdrawn(); })) {
                out.push_back(breach("formation.no_nominations", stage.place));
            }
            return;
        case StageEvidence::diagnostics: examine_nominees(rules, stage, cycle, facts, out); return;
        case StageEvidence::register_entry: add_missing_entries(rules, stage, cycle, facts, out); return;
    }
}

// The last stage before `stage` that is not closed.
const StageRule* open_before(const FormationRules& rules, const Cycle& cycle, const StageRule& stage) {
    for (const auto& each : rules.stages) {
        if (each.key == stage.key) {
            return nullptr;
        }
        if (cycle.stage(each.key) == nullptr) {
            return &each;
        }
    }
    return nullptr;
}

Day latest_day(const Cycle& cycle) {
    Day latest = cycle.opened;
    for (const auto& record : cycle.stages) {
        latest = std::max(latest, record.done);
    }
    return latest;
}

}  // namespace

const StageRule* FormationRules::stage(const std::string& key) const {
    const auto found = std::ranges::find(stages, key, &StageRule::key);
    return found == stages.end() ? nullptr : &*found;
}

const StageRule* FormationRules::stage_with(StageEvidence evidence) const {
    const auto found = std::ranges::find(stages, evidence, &StageRule::evidence);
    return found == stages.end() ? nullptr : &*found;
}

std::vector<StageState> stage_states(const FormationRules& rules, const Cycle& cycle, const CycleFacts& facts) {
    std::vector<StageState> out;
    for (const auto& rule : rules.stages) {
        StageState state{&rule, cycle.stage(rule.key), {}};
        if (state.record == nullptr) {
            if (rule.evidence == StageEvidence::record) {
                state.missing.push_back(breach("formation.document_missing", rule.place));
            }
            add_missing_evidence(rules, rule, cycle, facts, state.missing);
        }
        out.push_back(std::move(state));
    }
    return out;
}

const StageRule* current_stage(const FormationRules& rules, const Cycle& cycle) {
    const auto found =
        std::ranges::find_if(rules.stages, [&](const StageRule& each) { return cycle.stage(each.key) == nullptr; });
    return found == rules.stages.end() ? nullptr : &*found;
}

std::vector<Finding> why_not_close(const FormationRules& rules, const Cycle& cycle, const CycleFacts& facts,
                                   const StageRule& stage, Day day, bool has_document) {
    std::vector<Finding> out;
    if (cycle.closed) {
        out.push_back(
            breach("formation.cycle_closed", rules.stages_place, {{"cycle", cycle.code}, {"day", *cycle.closed}}));
        return out;
    }
    if (const auto* record = cycle.stage(stage.key)) {
        out.push_back(breach("formation.stage_closed", stage.place, {{"day", record->done}}));
        return out;
    }
    if (const auto* before = open_before(rules, cycle, stage); rules.strict_order && before != nullptr) {
        out.push_back(
            breach("formation.stage_before_open", before->place, {{"stage", Word{"formation_stage", before->key}}}));
    }
    if (day < latest_day(cycle)) {
        out.push_back(
            breach("formation.stage_too_early", rules.stages_place, {{"day", day}, {"latest", latest_day(cycle)}}));
    }
    if (stage.evidence == StageEvidence::record && !has_document) {
        out.push_back(breach("formation.document_missing", stage.place));
    }
    add_missing_evidence(rules, stage, cycle, facts, out);
    return out;
}

std::vector<Party> without_request(const Cycle& cycle, const CycleFacts& facts) {
    std::vector<Party> out;
    std::ranges::copy_if(facts.addressees, std::back_inserter(out),
                         [&](const Party& each) { return !has_request(cycle, each); });
    return out;
}

std::vector<Party> silent(const Cycle& cycle, const CycleFacts& facts) {
    std::vector<Party> out;
    std::ranges::copy_if(facts.addressees, std::back_inserter(out),
                         [&](const Party& each) { return has_request(cycle, each) && !has_spoken(cycle, each); });
    return out;
}

std::vector<Finding> why_not_end(const FormationRules& rules, const Cycle& cycle, Day day, bool cancelled,
                                 bool has_reason) {
    std::vector<Finding> out;
    if (cycle.closed) {
        out.push_back(
            breach("formation.cycle_closed", rules.stages_place, {{"cycle", cycle.code}, {"day", *cycle.closed}}));
        return out;
    }
    const auto* stage = current_stage(rules, cycle);
    if (!cancelled && stage != nullptr) {
        out.push_back(
            breach("formation.stage_before_open", stage->place, {{"stage", Word{"formation_stage", stage->key}}}));
    }
    if (cancelled && !has_reason) {
        out.push_back(breach("formation.cancel_reason", rules.stages_place));
    }
    if (day < latest_day(cycle)) {
        out.push_back(
            breach("formation.stage_too_early", rules.stages_place, {{"day", day}, {"latest", latest_day(cycle)}}));
    }
    return out;
}

std::vector<Finding> why_not_ask(const FormationRules& rules, const Cycle& cycle, Day day) {
    std::vector<Finding> out;
    if (cycle.closed) {
        out.push_back(
            breach("formation.cycle_closed", rules.stages_place, {{"cycle", cycle.code}, {"day", *cycle.closed}}));
    }
    const auto* asking = rules.stage_with(StageEvidence::requests);
    if (asking == nullptr) {
        out.push_back(breach("formation.no_requests_in_act", rules.stages_place));
    }
    if (day < cycle.opened) {
        out.push_back(breach("formation.before_cycle", rules.stages_place, {{"day", day}, {"opened", cycle.opened}}));
    }
    return out;
}

}  // namespace metodist::formation

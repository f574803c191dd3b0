#include "domain/formation/stages.hpp"

#include <algorithm>

namespace metodist::formation {

namespace {

Finding missing(std::string code, const Citation& place, Arguments arguments = {}) {
    Finding finding;
    finding.code = std::move(code);
    finding.arguments = std::move(arguments);
    finding.arguments.push_back({"cite", place.cite});
    finding.clause = place.clause;
    finding.severity = Severity::breach;
    return finding;
}

bool has_request(const Cycle& cycle, const Party& party) {
    return std::ranges::find(cycle.requests, party, &Request::to) != cycle.requests.end();
}

bool has_spoken(const Cycle& cycle, const Party& party) {
    return std::ranges::find(cycle.answers, party, &Answer::from) != cycle.answers.end() ||
           std::ranges::any_of(cycle.nominations,
                               [&](const Nomination& each) { return each.by == party && !each.withdrawn(); });
}

const std::vector<Assessment>& assessments_of(const CycleFacts& facts, std::int64_t educator) {
    static const std::vector<Assessment> none;
    const auto found = facts.assessments.find(educator);
    return found == facts.assessments.end() ? none : found->second;
}

void add_missing_requests(const StageRule& stage, const Cycle& cycle, const CycleFacts& facts,
                          std::vector<Finding>& out) {
    const auto left = without_request(cycle, facts);
    if (facts.addressees.empty()) {
        out.push_back(missing("formation.no_addressees", stage.place));
    } else if (!left.empty()) {
        out.push_back(missing("formation.requests_missing", stage.place,
                              {{"missing", static_cast<std::int64_t>(left.size())},
                               {"of", static_cast<std::int64_t>(facts.addressees.size())}}));
    }
}

void add_missing_diagnostics(const FormationRules& rules, const StageRule& stage, const Cycle& cycle,
                             const CycleFacts& facts, std::vector<Finding>& out) {
    if (rules.diagnostics == DiagnosticsRule::not_required) {
        return;
    }
    for (const auto& nomination : cycle.nominations) {
        if (!nomination.open()) {
            continue;
        }
        for (const auto& kind : missing_diagnostics(rules, nomination, assessments_of(facts, nomination.educator))) {
            out.push_back(missing("formation.diagnostics_missing", stage.place,
                                  {{"nomination", nomination.code}, {"kind", Word{"assessment_kind", kind}}}));
        }
    }
}

void add_missing_entries(const FormationRules& rules, const StageRule& stage, const Cycle& cycle,
                         const CycleFacts& facts, std::vector<Finding>& out) {
    for (const auto& nomination : cycle.nominations) {
        if (nomination.open()) {
            out.push_back(
                missing("formation.decision_missing", rules.selection_place, {{"nomination", nomination.code}}));
        } else if (nomination.accepted() && !facts.entered.contains(nomination.id)) {
            out.push_back(missing("formation.entry_missing", stage.place, {{"nomination", nomination.code}}));
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
                out.push_back(missing("formation.no_nominations", stage.place));
            }
            return;
        case StageEvidence::diagnostics: add_missing_diagnostics(rules, stage, cycle, facts, out); return;
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
            missing("formation.cycle_closed", rules.stages_place, {{"cycle", cycle.code}, {"day", *cycle.closed}}));
        return out;
    }
    if (const auto* record = cycle.stage(stage.key)) {
        out.push_back(missing("formation.stage_closed", stage.place, {{"day", record->done}}));
        return out;
    }
    if (const auto* before = open_before(rules, cycle, stage); rules.strict_order && before != nullptr) {
        out.push_back(
            missing("formation.stage_before_open", before->place, {{"stage", Word{"formation_stage", before->key}}}));
    }
    if (day < latest_day(cycle)) {
        out.push_back(
            missing("formation.stage_too_early", rules.stages_place, {{"day", day}, {"latest", latest_day(cycle)}}));
    }
    if (stage.evidence == StageEvidence::record && !has_document) {
        out.push_back(missing("formation.document_missing", stage.place));
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

std::vector<Finding> why_not_nominate(const FormationRules& rules, const Cycle* cycle, const Nomination& nomination,
                                      bool self) {
    std::vector<Finding> out;
    if (cycle != nullptr) {
        if (cycle->closed) {
            out.push_back(missing("formation.cycle_closed", rules.stages_place,
                                  {{"cycle", cycle->code}, {"day", *cycle->closed}}));
        }
        const auto* asking = rules.stage_with(StageEvidence::requests);
        if (asking != nullptr && rules.strict_order && cycle->stage(asking->key) == nullptr) {
            out.push_back(missing("formation.stage_before_open", asking->place,
                                  {{"stage", Word{"formation_stage", asking->key}}}));
        }
        const auto* collecting = rules.stage_with(StageEvidence::nominations);
        const auto* closing = rules.late_nominations && rules.has_cycle() ? &rules.stages.back() : collecting;
        if (closing != nullptr && cycle->stage(closing->key) != nullptr) {
            out.push_back(
                missing("formation.window_closed", closing->place, {{"day", cycle->stage(closing->key)->done}}));
        }
        if (nomination.submitted < cycle->opened) {
            out.push_back(missing("formation.nomination_before_cycle", rules.nomination_place,
                                  {{"day", nomination.submitted}, {"opened", cycle->opened}}));
        }
        const bool twice = std::ranges::any_of(cycle->nominations, [&](const Nomination& each) {
            return each.educator == nomination.educator && each.by == nomination.by && !each.withdrawn();
        });
        if (twice) {
            out.push_back(missing("formation.nominated_already", rules.nomination_place));
        }
    }
    if (!rules.nominators.empty() &&
        std::ranges::find(rules.nominators, nomination.nominator) == rules.nominators.end()) {
        out.push_back(missing("formation.may_not_nominate", rules.nomination_place,
                              {{"nominator", Word{"nominator", nomination.nominator}}}));
    }
    if (self && !rules.self_nomination) {
        out.push_back(missing("formation.self_nomination", rules.nomination_place));
    }
    if (rules.signed_by_head && nomination.signed_by.empty()) {
        out.push_back(missing("formation.signature_missing", rules.signature_place));
    }
    return out;
}

std::vector<std::string> missing_fields(const FormationRules& rules, const Nomination& nomination) {
    std::vector<std::string> out;
    for (const auto& field : rules.form_fields) {
        const auto found = nomination.fields.find(field);
        if (found == nomination.fields.end() || found->second.empty()) {
            out.push_back(field);
        }
    }
    return out;
}

std::vector<std::string> missing_diagnostics(const FormationRules& rules, const Nomination& nomination,
                                             const std::vector<Assessment>& assessments) {
    Day earliest = nomination.submitted;
    if (rules.reuse_months) {
        earliest = earliest.plus_months(-*rules.reuse_months);
    }
    std::vector<std::string> out;
    for (const auto& kind : rules.diagnostics_kinds) {
        const bool taken = std::ranges::any_of(
            assessments, [&](const Assessment& each) { return each.kind == kind && each.taken >= earliest; });
        if (!taken) {
            out.push_back(kind);
        }
    }
    return out;
}

std::vector<Finding> why_not_decide(const FormationRules& rules, const Cycle& cycle, const CycleFacts& facts,
                                    const Nomination& nomination, const SelectionDecision& decision,
                                    VerdictOutcome verdict) {
    std::vector<Finding> out;
    const bool accepts = decision.outcome == "accepted";
    if (cycle.closed) {
        out.push_back(
            missing("formation.cycle_closed", rules.stages_place, {{"cycle", cycle.code}, {"day", *cycle.closed}}));
    }
    if (nomination.withdrawn()) {
        out.push_back(
            missing("formation.nomination_withdrawn", rules.nomination_place, {{"nomination", nomination.code}}));
    }
    if (decision.reason.empty()) {
        out.push_back(missing("formation.reason_missing", rules.selection_place));
    }
    if (decision.decided < nomination.submitted) {
        out.push_back(missing("formation.decision_before_nomination", rules.selection_place,
                              {{"day", decision.decided}, {"submitted", nomination.submitted}}));
    }
    if (!accepts) {
        return out;
    }
    const auto* examining = rules.stage_with(StageEvidence::diagnostics);
    const auto lacking = rules.diagnostics == DiagnosticsRule::not_required
                             ? std::vector<std::string>{}
                             : missing_diagnostics(rules, nomination, assessments_of(facts, nomination.educator));
    for (const auto& kind : lacking) {
        out.push_back(missing("formation.diagnostics_missing",
                              examining == nullptr ? rules.diagnostics_place : examining->place,
                              {{"nomination", nomination.code}, {"kind", Word{"assessment_kind", kind}}}));
    }
    for (const auto& field : missing_fields(rules, nomination)) {
        out.push_back(missing("formation.field_missing", rules.form_place,
                              {{"nomination", nomination.code}, {"field", Word{"nomination_field", field}}}));
    }
    if (verdict != VerdictOutcome::eligible && !decision.override) {
        out.push_back(
            missing(verdict == VerdictOutcome::not_eligible ? "formation.not_eligible" : "formation.undetermined",
                    rules.place, {{"nomination", nomination.code}}));
    }
    if (decision.override && (decision.author.empty() || !decision.paper)) {
        out.push_back(missing("formation.override_incomplete", rules.place));
    }
    return out;
}

std::vector<Finding> why_not_include(const FormationRules& rules, const Cycle* cycle, const Nomination* nomination,
                                     Day day, bool by_order, VerdictOutcome verdict, bool overridden) {
    std::vector<Finding> out;
    if (cycle != nullptr && cycle->closed) {
        out.push_back(
            missing("formation.cycle_closed", rules.stages_place, {{"cycle", cycle->code}, {"day", *cycle->closed}}));
    }
    if (rules.nomination_required && nomination == nullptr) {
        out.push_back(missing("formation.nomination_missing", rules.nomination_place));
    }
    if (nomination != nullptr) {
        if (rules.has_cycle() && !nomination->accepted()) {
            out.push_back(
                missing("formation.decision_missing", rules.selection_place, {{"nomination", nomination->code}}));
        }
        const Day since = nomination->decision ? std::max(nomination->decision->decided, nomination->submitted)
                                               : nomination->submitted;
        if (day < since) {
            out.push_back(
                missing("formation.act_before_nomination", rules.inclusion_place, {{"day", day}, {"since", since}}));
        }
    }
    if (rules.inclusion == InclusionAct::order && !by_order) {
        out.push_back(missing("formation.order_missing", rules.inclusion_place));
    }
    if (verdict != VerdictOutcome::eligible && !overridden) {
        out.push_back(missing(
            verdict == VerdictOutcome::not_eligible ? "formation.not_eligible_person" : "formation.undetermined_person",
            rules.place));
    }
    return out;
}

}  // namespace metodist::formation

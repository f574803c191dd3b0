#include "domain/formation/nominations.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "domain/formation/breach.hpp"

namespace metodist::formation {

namespace {

Finding closed(const FormationRules& rules, const Cycle& cycle) {
    return breach("formation.cycle_closed", rules.stages_place, {{"cycle", cycle.code}, {"day", *cycle.closed}});
}

// Diagnostics of both competences at once answer for each of them.
bool covers(const std::string& taken, const std::string& wanted) {
    constexpr std::array<std::string_view, 2> parts{"subject", "methodological"};
    return taken == wanted || (taken == "combined" && std::ranges::find(parts, wanted) != parts.end());
}

std::vector<Word> words(const std::vector<std::string>& codes, const char* list) {
    std::vector<Word> out;
    for (const auto& code : codes) {
        out.push_back({list, code});
    }
    return out;
}

// What the cycle itself says against a nomination.
void check_cycle(const FormationRules& rules, const Cycle& cycle, const Nomination& nomination,
                 std::vector<Finding>& out) {
    if (cycle.closed) {
        out.push_back(closed(rules, cycle));
    }
    const auto* asking = rules.stage_with(StageEvidence::requests);
    if (asking != nullptr && rules.strict_order && cycle.stage(asking->key) == nullptr) {
        out.push_back(breach("formation.stage_before_open", asking->place,
                             {{"stage", Word{"formation_stage", asking->key}}, {"key", asking->key}}));
    }
    const auto* collecting = rules.stage_with(StageEvidence::nominations);
    const auto* closing = rules.late_nominations && rules.has_cycle() ? &rules.stages.back() : collecting;
    if (closing != nullptr && cycle.stage(closing->key) != nullptr) {
        out.push_back(breach("formation.window_closed", closing->place, {{"day", cycle.stage(closing->key)->done}}));
    }
    if (nomination.submitted < cycle.opened) {
        out.push_back(breach("formation.nomination_before_cycle", rules.nomination_place,
                             {{"day", nomination.submitted}, {"opened", cycle.opened}}));
    }
    const bool twice = std::ranges::any_of(cycle.nominations, [&](const Nomination& each) {
        return each.educator == nomination.educator && each.by == nomination.by && !each.withdrawn();
    });
    if (twice) {
        out.push_back(breach("formation.nominated_already", rules.nomination_place));
    }
}

// The organisation's kind against those that the act means, or that the municipality lists where the act does not.
void check_organisation(const FormationRules& rules, const Nominator& nominator, std::vector<Finding>& out) {
    const auto meant = may_nominate(rules, nominator.organisation_kinds);
    if (meant == Truth::yes) {
        return;
    }
    const bool local = rules.nominator_organisations_local;
    const std::string code =
        meant == Truth::no ? "formation.organisation_may_not_nominate" : "formation.nominator_kind_unknown";
    auto finding = breach(local ? code + "_local" : code, local ? Citation{} : rules.nomination_place,
                          {{"kinds", words(nominator.organisation_kinds, "organisation_kind")},
                           {"allowed", words(rules.nominator_organisations, "organisation_kind")},
                           {"body", rules.body}});
    out.push_back(std::move(finding));
}

// What the act says of who may nominate.
void check_nominator(const FormationRules& rules, const Nomination& nomination, const Nominator& nominator,
                     std::vector<Finding>& out) {
    const auto listed = words(rules.nominators, "nominator");
    if (nominator.self == Truth::unknown) {
        out.push_back(
            breach("formation.signer_may_be_nominee", rules.nomination_place, {{"signer", nomination.signed_by}}));
    }
    if (nominator.self == Truth::yes) {
        // Where diagnostics is a way in of its own, it is asked for at the decision.
        if (!rules.self_nomination && rules.diagnostics != DiagnosticsRule::alternative) {
            out.push_back(breach("formation.self_nomination", rules.nomination_place, {{"nominators", listed}}));
        }
        return;
    }
    if (!rules.nominators.empty() &&
        std::ranges::find(rules.nominators, nomination.nominator) == rules.nominators.end()) {
        out.push_back(breach("formation.may_not_nominate", rules.nomination_place, {{"nominators", listed}}));
    } else if (nomination.by && nomination.by->sort == Party::Sort::organisation) {
        check_organisation(rules, nominator, out);
    }
    if (nominator.gone) {
        Arguments arguments{{"day", nomination.submitted}, {"state", Word{"body_state", nominator.gone->state}}};
        if (nominator.gone->since) {
            arguments.push_back({"since", *nominator.gone->since});
        }
        out.push_back(breach(nominator.gone->since ? "formation.nominator_gone_since" : "formation.nominator_gone",
                             rules.nomination_place, std::move(arguments)));
    }
    if (rules.signed_by_head && nomination.signed_by.empty()) {
        out.push_back(breach("formation.signature_missing", rules.signature_place));
    }
}

}  // namespace

Truth may_nominate(const FormationRules& rules, const std::vector<std::string>& organisation_kinds) {
    const auto& allowed = rules.nominator_organisations;
    if (allowed.empty()) {
        return Truth::yes;
    }
    if (organisation_kinds.empty()) {
        return Truth::unknown;
    }
    const bool meant = std::ranges::find_first_of(organisation_kinds, allowed) != organisation_kinds.end();
    return meant ? Truth::yes : Truth::no;
}

std::vector<Finding> why_not_nominate(const FormationRules& rules, const Cycle* cycle, const Nomination& nomination,
                                      const Nominator& nominator) {
    std::vector<Finding> out;
    if (cycle != nullptr) {
        check_cycle(rules, *cycle, nomination, out);
    }
    check_nominator(rules, nomination, nominator, out);
    return out;
}

std::optional<FactKind> fact_of_field(const std::string& field) {
    // Otherwise the field has the name of the kind.
    return field == "organisation" ? std::optional(FactKind::post) : fact_kind(field);
}

std::vector<std::string> missing_fields(const FormationRules& rules, const Nomination& nomination,
                                        const std::set<std::string>& known) {
    std::vector<std::string> out;
    for (const auto& field : rules.form_fields) {
        const auto found = nomination.fields.find(field);
        const bool filled = found == nomination.fields.end() ? known.contains(field) : !found->second.empty();
        if (!filled) {
            out.push_back(field);
        }
    }
    return out;
}

std::vector<std::string> missing_fields(const FormationRules& rules, const Nomination& nomination,
                                        const CycleFacts& facts) {
    const auto found = facts.known_fields.find(nomination.educator);
    return missing_fields(rules, nomination,
                          found == facts.known_fields.end() ? std::set<std::string>{} : found->second);
}

bool needs_diagnostics(const FormationRules& rules, const Nomination& nomination) {
    return rules.diagnostics == DiagnosticsRule::required ||
           (rules.diagnostics == DiagnosticsRule::alternative && nomination.nominator == "self");
}

bool passed(const FormationRules& rules, const Assessment& assessment) {
    switch (rules.diagnostics_pass) {
        case DiagnosticsPass::taken: return true;
        case DiagnosticsPass::min_score:
            return rules.least_score && assessment.score && *assessment.score >= *rules.least_score;
        case DiagnosticsPass::min_level: return std::ranges::find(rules.levels, assessment.level) != rules.levels.end();
    }
    return false;
}

Arguments bar_to_set(const FormationRules& rules) {
    return {{"body", rules.body},
            {"key", rules.diagnostics_pass == DiagnosticsPass::min_level ? "min_level" : "min_score"}};
}

Day earliest_result(const FormationRules& rules, const Nomination& nomination) {
    return nomination.submitted.plus_months(-rules.reuse_months.value_or(0));
}

std::vector<std::string> missing_diagnostics(const FormationRules& rules, const Nomination& nomination,
                                             const std::vector<Assessment>& assessments) {
    if (!needs_diagnostics(rules, nomination)) {
        return {};
    }
    const Day earliest = earliest_result(rules, nomination);
    std::vector<std::string> out;
    for (const auto& kind : rules.diagnostics_kinds) {
        const bool taken = std::ranges::any_of(assessments, [&](const Assessment& each) {
            return covers(each.kind, kind) && each.taken >= earliest && passed(rules, each);
        });
        if (!taken) {
            out.push_back(kind);
        }
    }
    return out;
}

std::vector<std::string> missing_diagnostics(const FormationRules& rules, const Nomination& nomination,
                                             const CycleFacts& facts) {
    const auto found = facts.assessments.find(nomination.educator);
    return missing_diagnostics(rules, nomination,
                               found == facts.assessments.end() ? std::vector<Assessment>{} : found->second);
}

void add_missing_diagnostics(const FormationRules& rules, const Citation& place, const Nomination& nomination,
                             const CycleFacts& facts, std::vector<Finding>& out) {
    const auto lacking = missing_diagnostics(rules, nomination, facts);
    if (!lacking.empty() && rules.bar_missing()) {
        auto arguments = bar_to_set(rules);
        arguments.push_back({"nomination", nomination.code});
        out.push_back(breach("formation.bar_missing", rules.pass_place, std::move(arguments)));
        return;
    }
    for (const auto& kind : lacking) {
        out.push_back(breach("formation.diagnostics_missing", place,
                             {{"nomination", nomination.code}, {"kind", Word{"assessment_kind", kind}}}));
    }
}

std::vector<Finding> why_not_complete(const FormationRules& rules, const Cycle& cycle, const Nomination& nomination) {
    std::vector<Finding> out;
    if (cycle.closed) {
        out.push_back(closed(rules, cycle));
    }
    if (nomination.withdrawn()) {
        out.push_back(
            breach("formation.nomination_withdrawn", rules.nomination_place, {{"nomination", nomination.code}}));
    }
    if (nomination.decision) {
        out.push_back(breach("formation.decided_already", rules.selection_place,
                             {{"nomination", nomination.code}, {"day", nomination.decision->decided}}));
    }
    return out;
}

std::vector<Finding> why_not_withdraw(const FormationRules& rules, const Cycle& cycle, const CycleFacts& facts,
                                      const Nomination& nomination, Day day) {
    std::vector<Finding> out;
    if (cycle.closed) {
        out.push_back(closed(rules, cycle));
    }
    if (nomination.withdrawn()) {
        out.push_back(
            breach("formation.nomination_withdrawn", rules.nomination_place, {{"nomination", nomination.code}}));
    }
    if (nomination.accepted() && facts.entered.contains(nomination.id)) {
        out.push_back(breach("formation.nominee_entered", rules.inclusion_place, {{"nomination", nomination.code}}));
    }
    if (day < nomination.submitted) {
        out.push_back(breach("formation.withdrawn_before_nomination", rules.nomination_place,
                             {{"day", day}, {"submitted", nomination.submitted}}));
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
            breach("formation.cycle_closed", rules.stages_place, {{"cycle", cycle.code}, {"day", *cycle.closed}}));
    }
    if (nomination.withdrawn()) {
        out.push_back(
            breach("formation.nomination_withdrawn", rules.nomination_place, {{"nomination", nomination.code}}));
    }
    if (nomination.accepted() && facts.entered.contains(nomination.id)) {
        out.push_back(breach("formation.nominee_entered", rules.inclusion_place, {{"nomination", nomination.code}}));
    }
    if (decision.reason.empty()) {
        out.push_back(breach("formation.reason_missing", rules.selection_place));
    }
    if (decision.decided < nomination.submitted) {
        out.push_back(breach("formation.decision_before_nomination", rules.selection_place,
                             {{"day", decision.decided}, {"submitted", nomination.submitted}}));
    }
    if (!accepts) {
        return out;
    }
    const auto* examining = rules.stage_with(StageEvidence::diagnostics);
    add_missing_diagnostics(rules, examining == nullptr ? rules.diagnostics_place : examining->place, nomination, facts,
                            out);
    for (const auto& field : missing_fields(rules, nomination, facts)) {
        out.push_back(breach("formation.field_missing", rules.form_place,
                             {{"nomination", nomination.code}, {"field", Word{"nomination_field", field}}}));
    }
    if (verdict != VerdictOutcome::eligible && !decision.override) {
        out.push_back(
            breach(verdict == VerdictOutcome::not_eligible ? "formation.not_eligible" : "formation.undetermined",
                   rules.place, {{"nomination", nomination.code}}));
    }
    if (decision.override && (decision.author.empty() || !decision.paper)) {
        out.push_back(breach("formation.override_incomplete", rules.place));
    }
    return out;
}

std::vector<Finding> why_no_order(const Citation& place, const std::optional<Act>& act) {
    std::vector<Finding> out;
    if (!act) {
        out.push_back(breach("formation.order_missing", place));
    } else if (act->draft) {
        out.push_back(breach("formation.order_is_draft", place));
    } else if (act->kind != "order") {
        out.push_back(breach("formation.act_is_no_order", place, {{"kind", Word{"paper_kind", act->kind}}}));
    }
    return out;
}

std::vector<Finding> why_not_include(const FormationRules& rules, const Cycle* cycle, const Nomination* nomination,
                                     Day day, const std::optional<Act>& act, VerdictOutcome verdict, bool overridden) {
    std::vector<Finding> out;
    if (cycle != nullptr && cycle->closed) {
        out.push_back(
            breach("formation.cycle_closed", rules.stages_place, {{"cycle", cycle->code}, {"day", *cycle->closed}}));
    }
    if (rules.nomination_required && nomination == nullptr) {
        out.push_back(breach("formation.nomination_missing", rules.nomination_place));
    }
    if (nomination != nullptr) {
        if (rules.has_cycle() && !nomination->accepted()) {
            out.push_back(
                breach("formation.decision_missing", rules.selection_place, {{"nomination", nomination->code}}));
        }
        const Day since = nomination->decision ? std::max(nomination->decision->decided, nomination->submitted)
                                               : nomination->submitted;
        if (day < since) {
            out.push_back(
                breach("formation.act_before_nomination", rules.inclusion_place, {{"day", day}, {"since", since}}));
        }
        if (act && act->dated && *act->dated < since) {
            out.push_back(breach("formation.order_before_nomination", rules.inclusion_place,
                                 {{"dated", *act->dated}, {"since", since}}));
        }
    }
    if (rules.inclusion == InclusionAct::order) {
        std::ranges::move(why_no_order(rules.inclusion_place, act), std::back_inserter(out));
    }
    if (verdict != VerdictOutcome::eligible && !overridden) {
        out.push_back(breach(
            verdict == VerdictOutcome::not_eligible ? "formation.not_eligible_person" : "formation.undetermined_person",
            rules.place));
    }
    return out;
}

std::vector<Finding> why_not_exclude(const FormationRules& rules, const std::optional<DayRange>& membership, Day last,
                                     const std::optional<Act>& act, bool has_reason) {
    std::vector<Finding> out;
    if (!membership) {
        out.push_back(breach("formation.not_a_member", rules.change_place, {{"day", last}}));
    } else if (membership->until) {
        out.push_back(breach("formation.left_already", rules.change_place, {{"day", *membership->until}}));
    }
    if (rules.change_needs_order) {
        std::ranges::move(why_no_order(rules.change_place, act), std::back_inserter(out));
    } else if (!has_reason) {
        out.push_back(breach("formation.leaving_reason", rules.change_place));
    }
    return out;
}

}  // namespace metodist::formation

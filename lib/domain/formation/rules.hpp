// How a body of chosen experts comes together by its regulation. Filled from an edition; nothing here is a default.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/day.hpp"
#include "domain/law/carriers.hpp"
#include "domain/law/citation.hpp"

namespace metodist::formation {

using metodist::Citation;

// What shows that a stage was done.
enum class StageEvidence : std::uint8_t {
    record,         // a day with a paper or a text
    requests,       // a request to every addressee
    nominations,    // at least one nomination, and the window closed by command
    diagnostics,    // every open nomination has its diagnostics
    register_entry  // every nomination decided on, every accepted nominee entered
};

struct StageRule {
    std::string key;
    Citation place;
    StageEvidence evidence = StageEvidence::record;
};

// Something that the act wants considered when the number of members is planned.
struct CapacityInput {
    std::string key;
    std::string title;
    Citation place;
};

// Whether the diagnostics of the cycle bind: always, only whoever nobody nominated, never.
enum class DiagnosticsRule : std::uint8_t { required, alternative, not_required };
// What counts as having gone through it.
enum class DiagnosticsPass : std::uint8_t { taken, min_score, min_level };
enum class InclusionAct : std::uint8_t { order, register_entry };

// What the act wants told to the public about the members.
struct PublicationRule {
    std::string title;
    std::string who;
    // Words of publication_channel.
    std::vector<std::string> channels;
    Citation place;
    // In time after a change, where the act or the municipality says so.
    std::optional<Term> due;
    std::optional<int> stale_after_days;
    // The term is the municipality's own.
    bool local = false;
};

struct FormationRules {
    // Key of the body in the edition.
    std::string body;
    Citation place;
    // Empty: the act knows no cycle, a list is approved by order.
    std::vector<StageRule> stages;
    Citation stages_place;
    // Stages are closed one after another.
    bool strict_order = true;
    // A nomination may still come while the last stage is open.
    bool late_nominations = false;

    bool nomination_required = false;
    Citation nomination_place;
    // Words of the list of nominators; empty: anybody.
    std::vector<std::string> nominators;
    // Kinds of organisations that are meant among them; empty: every organisation.
    std::vector<std::string> nominator_organisations;
    // These kinds are the municipality's own list, the act names none.
    bool nominator_organisations_local = false;
    bool self_nomination = false;
    // Signed by the head of the nominating party.
    bool signed_by_head = false;
    Citation signature_place;

    // The approved form with the fields that must be filled; absent: the act knows no form.
    std::vector<std::string> form_fields;
    Citation form_place;

    DiagnosticsRule diagnostics = DiagnosticsRule::not_required;
    std::vector<std::string> diagnostics_kinds;
    Citation diagnostics_place;
    DiagnosticsPass diagnostics_pass = DiagnosticsPass::taken;
    // Absent where the pass asks for it: nobody has set the bar, so nobody is known to pass.
    std::optional<std::int64_t> least_score;
    // The least level and all above it.
    std::vector<std::string> levels;
    Citation pass_place;
    // Results this old are taken over; absent: only those after the nomination.
    std::optional<int> reuse_months;
    // The reading that decides so, and what it means as chosen; empty where the act leaves no doubt.
    std::string reuse_reading;
    std::string reuse_meaning;

    Citation selection_place;
    InclusionAct inclusion = InclusionAct::register_entry;
    Citation inclusion_place;
    // Where the act says who approves the composition, and so who signs; empty where it does not.
    Citation approval_place;
    // Every change of the list needs an order of its own.
    bool change_needs_order = false;
    Citation change_place;

    std::vector<std::string> engagement;
    Citation engagement_place;

    // Kinds of parties to whom the request for candidates goes: words of the list of nominators.
    std::vector<std::string> addressees;
    // Where the act lets members be looked at again.
    Citation recheck_place;
    std::vector<CapacityInput> capacity_inputs;
    // The act gives measures from which a number follows; else its inputs are only to be considered.
    bool capacity_by_norms = false;
    Citation capacity_place;

    std::optional<PublicationRule> publication;

    [[nodiscard]] bool has_cycle() const { return !stages.empty(); }
    // The pass asks for a bar that nobody has set.
    [[nodiscard]] bool bar_missing() const {
        return (diagnostics_pass == DiagnosticsPass::min_score && !least_score) ||
               (diagnostics_pass == DiagnosticsPass::min_level && levels.empty());
    }
    [[nodiscard]] const StageRule* stage(const std::string& key) const;
    [[nodiscard]] const StageRule* stage_with(StageEvidence evidence) const;
};

}  // namespace metodist::formation

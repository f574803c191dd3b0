#include "domain/formation/rules_of_edition.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace metodist::formation {

namespace {

Citation place_of(const Element* element) {
    return element == nullptr ? Citation{} : Citation{element->clause, element->cite};
}

// The clause of one parameter where the act has it elsewhere than the element.
Citation place_of(const Element* element, std::string_view parameter) {
    return element == nullptr ? Citation{} : Citation{element->clause_of(parameter), element->cite_of(parameter)};
}

// The stages whose evidence the program itself keeps; any other stage is shown by a record.
StageEvidence evidence_of(std::string_view stage) {
    constexpr std::array<std::pair<std::string_view, StageEvidence>, 4> known{{
        {"request", StageEvidence::requests},
        {"nomination", StageEvidence::nominations},
        {"diagnostics", StageEvidence::diagnostics},
        {"register_entry", StageEvidence::register_entry},
    }};
    const auto found = std::ranges::find(known, stage, &std::pair<std::string_view, StageEvidence>::first);
    return found == known.end() ? StageEvidence::record : found->second;
}

DiagnosticsRule diagnostics_of(const std::string& word) {
    if (word == "required") {
        return DiagnosticsRule::required;
    }
    return word == "alternative" ? DiagnosticsRule::alternative : DiagnosticsRule::not_required;
}

// The level and all above it in its list.
std::vector<std::string> levels_from(const std::string& least, const Vocabularies& words) {
    const auto* list = words.find("assessment_level");
    const auto at = list == nullptr ? std::nullopt : list->position(least);
    std::vector<std::string> out;
    for (std::size_t i = at.value_or(0); at && i < list->words.size(); ++i) {
        out.push_back(list->words[i].code);
    }
    return out;
}

void read_diagnostics(const Element& formation, const Vocabularies& words, FormationRules& rules) {
    rules.diagnostics = diagnostics_of(formation.text("diagnostics"));
    rules.diagnostics_kinds = formation.texts("diagnostics_kinds");
    rules.pass_place = place_of(&formation, "diagnostics_pass");
    const auto pass = formation.text("diagnostics_pass");
    if (pass == "min_score") {
        rules.diagnostics_pass = DiagnosticsPass::min_score;
        if (const auto* score = formation.get<std::int64_t>("min_score")) {
            rules.least_score = *score;
        }
    } else if (pass == "min_level") {
        rules.diagnostics_pass = DiagnosticsPass::min_level;
        rules.levels = levels_from(formation.text("min_level"), words);
    }
    if (const auto* months = formation.get<std::int64_t>("reuse_assessment_months"); months != nullptr && *months > 0) {
        rules.reuse_months = static_cast<int>(*months);
    }
}

void read_reuse(const Edition& edition, const Element& formation, FormationRules& rules) {
    const auto decides = [&](const ReadingOption& option) {
        return std::ranges::any_of(option.set, [&](const Setting& setting) {
            return setting.target == formation.path() && setting.parameter == "reuse_assessment_months";
        });
    };
    for (const auto& reading : edition.readings) {
        if (std::ranges::any_of(reading.options, decides)) {
            const auto* chosen = reading.option(reading.chosen);
            rules.reuse_reading = reading.id;
            rules.reuse_meaning = chosen == nullptr ? std::string() : chosen->meaning;
        }
    }
}

void read_publication(const Element& element, FormationRules& rules) {
    const auto what = element.texts("what");
    if (rules.publication || std::ranges::find(what, "composition") == what.end()) {
        return;
    }
    PublicationRule rule;
    rule.title = element.text("ru");
    rule.who = element.text("who");
    rule.channels = element.texts("channels");
    // "Other" says nothing to whoever carries it out.
    std::erase(rule.channels, "other");
    rule.place = place_of(&element);
    std::string_view term = "due";
    if (const auto* due = element.get<Term>("due")) {
        rule.due = *due;
    } else if (const auto* days = element.get<std::int64_t>("stale_after_change_days")) {
        rule.stale_after_days = static_cast<int>(*days);
        term = "stale_after_change_days";
    }
    const auto* parameter = element.find(term);
    rule.local = parameter != nullptr && parameter->local;
    rules.publication = std::move(rule);
}

void read_formation(const Element& formation, FormationRules& rules) {
    rules.strict_order = formation.text("order") != "advisory";
    rules.late_nominations = formation.flag("late_nominations");
    rules.nomination_required = formation.flag("nomination_required");
    rules.nominators = formation.texts("nominators");
    rules.nominator_organisations = formation.texts("nominator_organisations");
    const auto* organisations = formation.find("nominator_organisations");
    rules.nominator_organisations_local = organisations != nullptr && organisations->local;
    // Those who may nominate are those who are asked.
    rules.addressees = rules.nominators;
    rules.self_nomination = formation.flag("self_nomination");
    rules.signed_by_head = formation.text("signed_by") == "head";
}

void read_stages(const Edition& edition, std::string_view body, FormationRules& rules) {
    auto stages = edition.elements_of(body, ElementKind::stage);
    std::ranges::stable_sort(stages, {}, [](const Element* each) { return each->integer("number"); });
    for (const Element* stage : stages) {
        if (stage->key == "selection") {
            rules.selection_place = place_of(stage);
            continue;
        }
        rules.stages.push_back({stage->key, place_of(stage), evidence_of(stage->key)});
    }
}

void read_membership(const Element& membership, FormationRules& rules) {
    rules.inclusion = membership.text("inclusion_act") == "order" ? InclusionAct::order : InclusionAct::register_entry;
    rules.change_needs_order = membership.flag("change_needs_act");
    rules.engagement = membership.texts("engagement");
    rules.inclusion_place = place_of(&membership, "inclusion_act");
    if (!membership.text("approving_body").empty()) {
        rules.approval_place = place_of(&membership, "approving_body");
    }
    rules.change_place = place_of(&membership, "change_needs_act");
    rules.engagement_place = place_of(&membership, "engagement");
    rules.recheck_place = place_of(&membership, "recheck");
}

}  // namespace

FormationRules rules_of(const Edition& edition, std::string_view body, const Vocabularies& words) {
    FormationRules rules;
    rules.body = body;
    rules.place = place_of(edition.element(body, ElementKind::eligibility));
    const Element* formation = edition.element(body, ElementKind::formation);
    rules.stages_place = place_of(formation, "order");
    rules.nomination_place = place_of(formation, "nominators");
    rules.signature_place = place_of(formation, "signed_by");
    rules.diagnostics_place = place_of(formation, "diagnostics_kinds");
    rules.selection_place = place_of(formation, "selection_after");
    if (formation != nullptr) {
        read_formation(*formation, rules);
        read_diagnostics(*formation, words, rules);
        read_reuse(edition, *formation, rules);
    }
    if (const Element* membership = edition.element(body, ElementKind::membership)) {
        read_membership(*membership, rules);
    }
    read_stages(edition, body, rules);
    if (const auto* entry = rules.stage_with(StageEvidence::register_entry)) {
        rules.inclusion_place = entry->place;
    }
    if (const Element* form = edition.element(body, ElementKind::nomination_form)) {
        rules.form_fields = form->texts("fields");
        rules.form_place = place_of(form);
    }
    for (const Element* publication : edition.elements_of(body, ElementKind::publication)) {
        read_publication(*publication, rules);
    }
    if (const Element* capacity = edition.element(body, ElementKind::capacity)) {
        rules.capacity_place = place_of(capacity);
        rules.capacity_by_norms = capacity->text("way") == "norms";
        if (const auto* inputs = capacity->get<std::vector<ListItem>>("inputs")) {
            for (const auto& input : *inputs) {
                rules.capacity_inputs.push_back({input.key, input.ru, {input.clause, input.cite}});
            }
        }
    }
    return rules;
}

}  // namespace metodist::formation

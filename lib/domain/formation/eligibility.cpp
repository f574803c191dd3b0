#include "domain/formation/eligibility.hpp"

#include <algorithm>

namespace metodist {

namespace {

const Element& eligibility_of(const Edition& edition, const std::string& body) {
    const Element* element = edition.element(body, ElementKind::eligibility);
    if (element == nullptr) {
        throw Error(Trouble::refused, "eligibility.no_rules", {{"body", body}, {"edition", edition.code()}});
    }
    return *element;
}

// First the eligibility itself, then the grounds, then the remarks.
std::vector<Judge::Question> questions_of(const Element& element) {
    std::vector<Judge::Question> out{{element.path(), "condition", ""}};
    for (const auto* list : {"grounds", "remarks"}) {
        for (const auto& condition : element.texts(list)) {
            out.push_back({"", "", condition});
        }
    }
    return out;
}

void add_clause(std::vector<std::string>& clauses, const std::string& clause) {
    if (!clause.empty() && std::ranges::find(clauses, clause) == clauses.end()) {
        clauses.push_back(clause);
    }
}

// Clauses of the reasons that have the outcome. Of a route that does not hold its parts are told: they show which
// requirement of it failed.
void add_decisive(const Reason& reason, Truth outcome, bool inside, std::vector<std::string>& clauses) {
    if (reason.outcome != outcome) {
        return;
    }
    if (!inside || reason.parts.empty() || outcome == Truth::yes) {
        add_clause(clauses, reason.clause);
        return;
    }
    const std::size_t before = clauses.size();
    for (const auto& part : reason.parts) {
        if (part.outcome == outcome) {
            add_clause(clauses, part.clause);
        }
    }
    if (clauses.size() == before) {
        add_clause(clauses, reason.clause);
    }
}

}  // namespace

std::string_view code(EligibilityOutcome outcome) {
    switch (outcome) {
        case EligibilityOutcome::not_eligible: return "not_eligible";
        case EligibilityOutcome::undetermined: return "undetermined";
        case EligibilityOutcome::eligible: return "eligible";
    }
    return {};
}

std::string_view reason_code(Truth outcome) {
    switch (outcome) {
        case Truth::no: return "not_met";
        case Truth::unknown: return "unknown";
        case Truth::yes: return "met";
    }
    return {};
}

EligibilityOutcome eligibility_outcome(Truth truth) { return static_cast<EligibilityOutcome>(truth); }

FormationProcedure formation_procedure(const Edition& edition, const std::string& body) {
    FormationProcedure out;
    if (const Element* formation = edition.element(body, ElementKind::formation)) {
        out.nomination_required = formation->flag("nomination_required");
        out.nominators = formation->texts("nominators");
        out.self_nomination = formation->flag("self_nomination");
        out.signed_by = formation->text("signed_by");
        out.diagnostics = formation->text("diagnostics");
        out.diagnostics_kinds = formation->texts("diagnostics_kinds");
        out.diagnostics_pass = formation->text("diagnostics_pass");
        for (const auto* parameter : {"nomination_required", "signed_by", "diagnostics", "diagnostics_kinds"}) {
            if (formation->find(parameter) != nullptr) {
                add_clause(out.clauses, formation->clause_of(parameter));
            }
        }
    }
    if (const Element* form = edition.element(body, ElementKind::nomination_form)) {
        out.form_fields = form->texts("fields");
        add_clause(out.clauses, form->clause);
    }
    if (const Element* membership = edition.element(body, ElementKind::membership)) {
        out.inclusion_act = membership->text("inclusion_act");
        add_clause(out.clauses, membership->clause_of("inclusion_act"));
    }
    return out;
}

EligibilityRules::EligibilityRules(const Edition& edition, const std::string& body, const Vocabularies& vocabularies,
                                   const WordNumbers& numbers)
    : readings_(edition.readings),
      mode_(eligibility_of(edition, body).text("mode") == "routes" ? EligibilityMode::routes
                                                                   : EligibilityMode::criteria),
      procedure_(formation_procedure(edition, body)),
      judge_(edition, questions_of(eligibility_of(edition, body)), vocabularies, numbers) {
    const Element& element = eligibility_of(edition, body);
    for (const auto& key : element.texts("grounds")) {
        if (const Condition* condition = edition.condition(key)) {
            grounds_.push_back({key, condition->ru, condition->clause, condition->cite, Truth::unknown});
        }
    }
    for (const auto& key : element.texts("remarks")) {
        if (const Condition* condition = edition.condition(key)) {
            remarks_.push_back({key, condition->ru, condition->clause, condition->cite});
        }
    }
}

EligibilityOutcome EligibilityRules::outcome(const SubjectFacts& facts, const Surroundings& around, Day day,
                                             JudgeMemory& memory) const {
    judge_.judge(facts, around, day, memory);
    return eligibility_outcome(judge_.answer(0, memory));
}

bool EligibilityRules::differs(const JudgeMemory& memory) const {
    const Truth chosen = judge_.answer(0, memory);
    return std::ranges::any_of(judge_.flips(), [&](const Judge::Flip& flip) {
        return flip.question == 0 && judge_.answer(flip, memory) != chosen;
    });
}

std::vector<DifferingReading> EligibilityRules::differing(const JudgeMemory& memory) const {
    std::vector<DifferingReading> out;
    const Truth chosen = judge_.answer(0, memory);
    for (const auto& flip : judge_.flips()) {
        const Truth other = judge_.answer(flip, memory);
        if (flip.question != 0 || other == chosen) {
            continue;
        }
        const auto reading = std::ranges::find(readings_, flip.reading, &ClauseReading::id);
        const ReadingOption* option = reading->option(flip.option);
        const ReadingOption* chosen_option = reading->option(reading->chosen);
        out.push_back({reading->id, reading->clauses, reading->question, reading->chosen,
                       chosen_option == nullptr ? std::string{} : chosen_option->meaning, flip.option, option->meaning,
                       eligibility_outcome(other), reading->local});
    }
    return out;
}

EligibilityVerdict EligibilityRules::verdict(const SubjectFacts& facts, const Surroundings& around, Day day) const {
    JudgeMemory memory;
    EligibilityVerdict out;
    out.outcome = outcome(facts, around, day, memory);
    out.mode = mode_;
    out.readings = differing(memory);
    out.grounds = grounds_;
    for (std::size_t i = 0; i < grounds_.size(); ++i) {
        out.grounds[i].outcome = judge_.answer(1 + i, memory);
    }
    for (std::size_t i = 0; i < remarks_.size(); ++i) {
        if (judge_.answer(1 + grounds_.size() + i, memory) == Truth::yes) {
            out.remarks.push_back(remarks_[i]);
        }
    }
    Reason whole = judge_.explain(0, facts, around, day);
    if (whole.parts.empty()) {
        out.reasons.push_back(std::move(whole));
    } else {
        out.reasons = std::move(whole.parts);
    }
    const Truth answer = judge_.answer(0, memory);
    for (const auto& reason : out.reasons) {
        add_decisive(reason, answer, mode_ == EligibilityMode::routes, out.decisive);
    }
    return out;
}

}  // namespace metodist

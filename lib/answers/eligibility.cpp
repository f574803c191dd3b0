#include "answers/eligibility.hpp"

#include "answers/reason_sentences.hpp"
#include "answers/reason_tree.hpp"
#include "answers/tree_parts.hpp"
#include "base/join.hpp"

namespace metodist::answers {

namespace {

Tree readings_tree(const std::vector<DifferingReading>& readings) {
    Tree out = Tree::list();
    for (const auto& each : readings) {
        Tree row = Tree::object();
        row.set("id", each.id)
            .set("clauses", words(each.clauses))
            .set("chosen", each.chosen)
            .set("chosen_meaning", each.chosen_meaning)
            .set("other", each.other)
            .set("meaning", each.meaning)
            .set("outcome", code(each.outcome))
            .set("local", each.local);
        out.push(std::move(row));
    }
    return out;
}

Tree grounds_tree(const std::vector<Ground>& grounds) {
    Tree out = Tree::list();
    for (const auto& each : grounds) {
        Tree row = Tree::object();
        row.set("rule", each.rule)
            .set("title", each.title.empty() ? Tree() : Tree(each.title))
            .set("clause", each.clause)
            .set("outcome", reason_code(each.outcome));
        out.push(std::move(row));
    }
    return out;
}

Tree remarks_tree(const std::vector<EligibilityRemark>& remarks) {
    Tree out = Tree::list();
    for (const auto& each : remarks) {
        Tree row = Tree::object();
        row.set("rule", each.rule)
            .set("title", each.title.empty() ? Tree() : Tree(each.title))
            .set("clause", each.clause);
        out.push(std::move(row));
    }
    return out;
}

Tree procedure_state_tree(const ProcedureState& state) {
    Tree out = Tree::object();
    out.set("nominations", words(state.nominations))
        .set("missing_fields", words(state.missing_fields))
        .set("missing_diagnostics", words(state.missing_diagnostics))
        .set("member", state.member);
    return out;
}

Tree procedure_rules_tree(const FormationProcedure& procedure) {
    Tree out = Tree::object();
    out.set("nomination_required", procedure.nomination_required)
        .set("nominators", words(procedure.nominators))
        .set("self_nomination", procedure.self_nomination)
        .set("signed_by", procedure.signed_by)
        .set("form_fields", words(procedure.form_fields))
        .set("diagnostics", procedure.diagnostics)
        .set("diagnostics_kinds", words(procedure.diagnostics_kinds))
        .set("inclusion_act", procedure.inclusion_act)
        .set("clauses", words(procedure.clauses));
    return out;
}

Truth truth_of(EligibilityOutcome outcome) {
    switch (outcome) {
        case EligibilityOutcome::not_eligible: return Truth::no;
        case EligibilityOutcome::undetermined: return Truth::unknown;
        case EligibilityOutcome::eligible: return Truth::yes;
    }
    return Truth::unknown;
}

// The words of --fail-on.
std::string fail_word(EligibilityOutcome outcome) {
    switch (outcome) {
        case EligibilityOutcome::not_eligible: return "no";
        case EligibilityOutcome::undetermined: return "unknown";
        case EligibilityOutcome::eligible: return "yes";
    }
    return {};
}

void tell_readings(const EligibilityVerdict& verdict, std::vector<Sentence>& out) {
    for (const auto& each : verdict.readings) {
        out.push_back({each.local ? "eligibility.reading_local" : "eligibility.reading",
                       {{"id", each.id},
                        {"clauses", joined(each.clauses)},
                        {"question", each.question},
                        {"chosen", each.chosen_meaning},
                        {"meaning", each.meaning},
                        {"outcome", Word{"eligibility_outcome", std::string(code(each.outcome))}}},
                       0});
    }
}

void tell_grounds(const EligibilityVerdict& verdict, std::vector<Sentence>& out) {
    for (const auto& each : verdict.grounds) {
        if (each.outcome == Truth::yes) {
            out.push_back(
                {"eligibility.ground", {{"cite", each.cite}, {"clause", each.clause}, {"title", each.title}}, 0});
        }
    }
    for (const auto& each : verdict.remarks) {
        out.push_back(
            {"eligibility.remark",
             {{"cite", each.cite}, {"clause", each.clause}, {"title", each.title.empty() ? each.rule : each.title}},
             0});
    }
}

void tell_procedure(const FormationProcedure& procedure, const ProcedureState& state, std::vector<Sentence>& out) {
    if (state.member) {
        out.push_back({"eligibility.is_member", {}, 0});
        return;
    }
    if (!procedure.nomination_required) {
        return;
    }
    out.push_back({"eligibility.procedure", {{"clauses", joined(procedure.clauses)}}, 0});
    if (state.nominations.empty()) {
        out.push_back({"eligibility.procedure.no_nomination", {}, 1});
    } else {
        out.push_back({"eligibility.procedure.nominated", {{"nominations", joined(state.nominations)}}, 1});
    }
    for (const auto& field : state.missing_fields) {
        out.push_back({"eligibility.procedure.field", {{"field", Word{"nomination_field", field}}}, 1});
    }
    for (const auto& kind : state.missing_diagnostics) {
        out.push_back({"eligibility.procedure.diagnostics", {{"kind", Word{"assessment_kind", kind}}}, 1});
    }
}

}  // namespace

Sentence override_sentence(const PersonVerdict& person) {
    return {"eligibility.override",
            {{"name", person.name},
             {"author", person.override->author},
             {"reason", person.override->reason},
             {"paper", person.override->paper},
             {"day", person.override->decided}},
            0};
}

Answer eligibility_head(const EligibilityFrame& frame, const FormationProcedure& procedure) {
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.eligibility/1")
        .set("body", frame.body)
        .set("regulation", frame.regulation)
        .set("edition", frame.edition)
        .set("as_of", frame.day)
        .set("procedure_rules", procedure_rules_tree(procedure));
    answer.columns = {{"eligibility.column.code", "code"},
                      {"eligibility.column.name", "name"},
                      {"eligibility.column.outcome", "outcome", CellFormat::word, "eligibility_outcome"},
                      {"eligibility.column.decisive", "decisive", CellFormat::list},
                      {"eligibility.column.readings", "differing", CellFormat::list}};
    answer.lead.push_back(
        {frame.undated ? "eligibility.by_undated" : "eligibility.by",
         {{"body", frame.body}, {"regulation", frame.regulation_name}, {"edition", frame.edition}, {"day", frame.day}},
         0});
    return answer;
}

Tree eligibility_row(const PersonVerdict& person) {
    Tree reasons = Tree::list();
    for (const auto& reason : person.verdict.reasons) {
        reasons.push(reason_tree(reason, person.names));
    }
    Tree differing = Tree::list();
    const std::string* last = nullptr;
    for (const auto& each : person.verdict.readings) {
        // Several options of one reading stand together.
        if (last == nullptr || *last != each.id) {
            differing.push(each.id);
        }
        last = &each.id;
    }
    Tree row = Tree::object();
    row.set("code", person.code)
        .set("name", person.name)
        .set("outcome", code(person.verdict.outcome))
        .set("decisive", words(person.verdict.decisive))
        .set("reasons", std::move(reasons))
        .set("readings", readings_tree(person.verdict.readings))
        .set("differing", std::move(differing))
        .set("grounds", grounds_tree(person.verdict.grounds))
        .set("remarks", remarks_tree(person.verdict.remarks))
        .set("procedure", procedure_state_tree(person.procedure));
    if (person.override) {
        Tree override = Tree::object();
        override.set("author", person.override->author)
            .set("reason", person.override->reason)
            .set("paper", person.override->paper)
            .set("decided", person.override->decided);
        row.set("override", std::move(override));
    }
    return row;
}

Answer eligibility_of_one(const EligibilityFrame& frame, const FormationProcedure& procedure,
                          const PersonVerdict& person) {
    Answer answer = eligibility_head(frame, procedure);
    answer.told = true;
    Tree results = Tree::list();
    results.push(eligibility_row(person));
    answer.tree.set("results", std::move(results));
    const Arguments who{
        {"name", person.name}, {"code", person.code}, {"body", frame.body_genitive}, {"day", frame.day}};
    answer.lead.insert(answer.lead.begin(), {"eligibility.is." + std::string(code(person.verdict.outcome)), who, 0});
    if (person.eligible_from) {
        answer.lead.push_back({"eligibility.from", {{"from", *person.eligible_from}}, 0});
    }
    for (const auto& reason : person.verdict.reasons) {
        tell_reason(reason, 0, person.names, answer.closing);
    }
    if (person.verdict.outcome == EligibilityOutcome::undetermined) {
        answer.closing.push_back({"eligibility.supply", {{"code", person.code}}, 0});
    }
    tell_readings(person.verdict, answer.closing);
    tell_grounds(person.verdict, answer.closing);
    tell_procedure(procedure, person.procedure, answer.closing);
    if (person.override) {
        answer.closing.push_back(override_sentence(person));
    }
    answer.verdict = truth_of(person.verdict.outcome);
    return answer;
}

Answer eligibility_of_many(const EligibilityFrame& frame, const FormationProcedure& procedure,
                           const std::vector<PersonVerdict>& people) {
    Answer answer = eligibility_head(frame, procedure);
    Tree results = Tree::list();
    for (const auto& person : people) {
        results.push(eligibility_row(person));
        answer.outcomes.insert(fail_word(person.verdict.outcome));
        if (person.override) {
            answer.closing.push_back(override_sentence(person));
        }
    }
    answer.tree.set("results", std::move(results));
    return answer;
}

}  // namespace metodist::answers

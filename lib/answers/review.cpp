#include "answers/review.hpp"
#include "answers/tree_parts.hpp"

#include <utility>

namespace metodist::answers {

namespace {

using formation::Norm;
using formation::NormOutcome;
using formation::VerdictOutcome;

std::string verdict_code(VerdictOutcome outcome) {
    switch (outcome) {
        case VerdictOutcome::eligible: return "eligible";
        case VerdictOutcome::not_eligible: return "not_eligible";
        case VerdictOutcome::undetermined: return "undetermined";
    }
    return {};
}

Tree person_tree(const formation::ReviewedMember& each) {
    Tree decisive = Tree::list();
    for (const auto& clause : each.decisive) {
        decisive.push(clause);
    }
    Tree out = Tree::object();
    out.set("code", each.member.code)
        .set("name", each.member.name)
        .set("verdict", verdict_code(each.verdict))
        .set("decisive", std::move(decisive))
        .set("confirmed", Tree(each.confirmed));
    return out;
}

Tree state_tree(const ReviewView& view, const formation::NormState& state) {
    Tree people = Tree::list();
    for (const auto place : state.named) {
        people.push(person_tree(view.members[place]));
    }
    Tree row = Tree::object();
    row.set("norm", formation::code(state.norm))
        .set("clause", text_or_null(state.place.clause))
        .set("cite", text_or_null(state.place.cite))
        .set("required", state.required)
        .set("actual", state.actual)
        .set("state", formation::code(state.outcome))
        .set("people", std::move(people));
    return row;
}

// What is to be said of one member.
Sentence person_sentence(const ReviewView& view, const formation::NormState& state,
                         const formation::ReviewedMember& each) {
    std::vector<Word> clauses;
    for (const auto& clause : each.decisive) {
        clauses.push_back({{}, clause});
    }
    const Arguments arguments{
        {"name", each.member.name}, {"code", each.member.code},
        {"cite", state.place.cite}, {"verdict", Word{"eligibility_outcome", verdict_code(each.verdict)}},
        {"clauses", clauses},       {"day", each.confirmed.value_or(view.day)}};
    switch (state.norm) {
        case Norm::eligibility: return {"formation.review.eligibility", arguments, 0};
        case Norm::overrides: return {"formation.review.overrides", arguments, 0};
        case Norm::act: return {"formation.review.act", arguments, 0};
        case Norm::taken_over: return {"formation.review.taken_over", arguments, 0};
        case Norm::engagement: return {"formation.review.engagement", arguments, 0};
        case Norm::confirmation: return {"formation.review.confirmation", arguments, 0};
    }
    return {};
}

void add_outcome(const formation::NormState& state, std::set<std::string>& outcomes) {
    switch (state.outcome) {
        case NormOutcome::not_met: outcomes.insert("no"); return;
        case NormOutcome::unknown: outcomes.insert("unknown"); return;
        case NormOutcome::met:
        case NormOutcome::not_applicable: return;
    }
}

template <typename View>
Tree head_of(const char* name, const View& view) {
    Tree tree = head(name);
    tree.set("body", view.body).set("regulation", view.regulation).set("edition", view.edition).set("as_of", view.day);
    return tree;
}

void tell_number(const CapacityView& view, std::vector<Sentence>& out) {
    out.push_back({"formation.capacity.known",
                   {{"day", view.day},
                    {"members", view.members},
                    {"educators", view.educators},
                    {"organisations", view.organisations}},
                   0});
    if (!view.planned) {
        out.push_back({"formation.capacity.not_planned", {{"year", view.year}}, 0});
        return;
    }
    const std::int64_t left = *view.planned - view.members;
    const std::string how = left == 0 ? "as_planned" : left > 0 ? "fewer" : "more";
    out.push_back({"formation.capacity." + how,
                   {{"planned", *view.planned},
                    {"members", view.members},
                    {"difference", left < 0 ? -left : left},
                    {"reason", view.planned_reason}},
                   0});
}

Tree entry_tree(const CapacityEntry& each) {
    Tree row = Tree::object();
    row.set("input", each.input.key)
        .set("title", each.input.title)
        .set("clause", each.input.place.clause)
        .set("cite", each.input.place.cite)
        .set("quantity", Tree(each.quantity))
        .set("unit", text_or_null(each.unit))
        .set("note", text_or_null(each.note));
    return row;
}

}  // namespace

Answer review(const ReviewView& view) {
    Answer answer;
    answer.tree = head_of("check", view);
    Tree results = Tree::list();
    for (const auto& state : view.states) {
        results.push(state_tree(view, state));
        add_outcome(state, answer.outcomes);
        for (const auto place : state.named) {
            answer.closing.push_back(person_sentence(view, state, view.members[place]));
        }
    }
    answer.tree.set("stale_months", view.stale_months).set("results", std::move(results));
    answer.columns = {{"formation.column.norm", "norm", CellFormat::word, "core_group_norm"},
                      {"formation.column.clause", "cite"},
                      {"formation.column.required", "required", CellFormat::number},
                      {"formation.column.actual", "actual", CellFormat::number},
                      {"formation.column.norm_state", "state", CellFormat::word, "norm_state"}};
    answer.lead.push_back({"formation.review_is",
                           {{"body", view.body},
                            {"day", view.day},
                            {"edition", view.edition},
                            {"count", static_cast<std::int64_t>(view.members.size())}},
                           0});
    return answer;
}

Answer capacity(const CapacityView& view) {
    Answer answer;
    answer.tree = head_of("capacity", view);
    Tree known = Tree::object();
    known.set("members", view.members).set("educators", view.educators).set("organisations", view.organisations);
    answer.tree.set("year", view.year)
        .set("clause", view.place.clause)
        .set("cite", view.place.cite)
        .set("formula", view.by_norms)
        .set("planned", Tree(view.planned))
        .set("reason", text_or_null(view.planned_reason))
        .set("difference", view.planned ? Tree(view.members - *view.planned) : Tree())
        .set("known", std::move(known));
    Tree results = Tree::list();
    for (const auto& each : view.entries) {
        results.push(entry_tree(each));
    }
    answer.tree.set("results", std::move(results));
    answer.columns = {
        {"formation.column.input", "title"}, {"formation.column.key", "input"},
        {"formation.column.clause", "cite"}, {"formation.column.quantity", "quantity", CellFormat::number},
        {"formation.column.unit", "unit"},   {"formation.column.note", "note"}};
    const Arguments about{{"body", view.body},
                          {"year", view.year},
                          {"edition", view.edition},
                          {"cite", view.place.cite},
                          {"clause", view.place.clause}};
    answer.lead.push_back({"formation.capacity.is", about, 0});
    answer.lead.push_back({view.by_norms ? "formation.capacity.by_norms" : "formation.capacity.no_formula", about, 0});
    tell_number(view, answer.closing);
    return answer;
}

}  // namespace metodist::answers

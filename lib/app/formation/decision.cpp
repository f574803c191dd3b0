#include "app/formation/decision.hpp"

#include <algorithm>
#include <iterator>

#include "answers/formation.hpp"
#include "app/fact_book.hpp"
#include "app/formation/eligibility.hpp"
#include "app/formation/examiner.hpp"
#include "app/formation/nomination_place.hpp"
#include "app/formation/verdicts.hpp"
#include "app/naming.hpp"
#include "app/words.hpp"
#include "base/text.hpp"
#include "domain/formation/remarks.hpp"
#include "storage/cycles.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::Store;

// Typed words of one list; empty ones are passed over.
std::vector<std::string> read_words(const CoreGroup& group, std::string_view list,
                                    const std::vector<std::string>& typed) {
    std::vector<std::string> out;
    std::vector<Finding> findings;
    bool good = true;
    for (const auto& text : typed) {
        if (text.empty()) {
            continue;
        }
        const auto word = read_word(group.law.words, list, text, findings);
        good = good && word;
        out.push_back(word.value_or(text));
    }
    if (!good) {
        throw Error(Trouble::use, std::move(findings));
    }
    return out;
}

// That the open cycle will not count the result.
std::vector<Finding> not_counted(Session& session, const CoreGroup& present, const std::string& tool,
                                 std::int64_t educator, const formation::Assessment& result) {
    const auto cycle = present.rules.has_cycle() ? open_cycle(session, present) : std::nullopt;
    if (!cycle) {
        return {};
    }
    const auto rules = core_group_of(session, tool, *cycle).rules;
    return formation::results_not_counted(rules, *cycle, educator, result);
}

}  // namespace

Answer diagnose(const Frame& frame, const Diagnose& request) {
    Session session(frame, Store::Mode::changes);
    const auto group = core_group(session, request.tool, session.asked());
    const auto educator = static_cast<std::int64_t>(resolve_educator(session, request.who));
    const auto kinds =
        request.kinds.empty() ? group.rules.diagnostics_kinds : read_words(group, "assessment_kind", request.kinds);
    const auto levels = read_words(group, "assessment_level", {request.level});
    const auto act = named_act(session, request.paper);
    auto change = change_in(frame, group, "diagnose");
    // The kinds of one command share their day, score and level.
    const formation::Assessment result{
        {}, session.asked(), request.score, levels.empty() ? std::string() : levels.front()};
    std::ranges::move(not_counted(session, group, request.tool, educator, result), std::back_inserter(change.findings));
    session.set_edition_code(group.law.edition.code());
    const auto put = [](const std::string& text) { return text.empty() ? Field() : Field(text); };
    change.operation = session.change({}, request.paper, [&](storage::Operation& operation) {
        for (const auto& kind : kinds) {
            Fact fact;
            fact.kind = FactKind::assessment;
            fact.subject = educator;
            fact.valid.since = session.asked();
            if (act) {
                fact.paper = PaperId{act->paper};
            }
            fact.values = {kind, std::string("diagnostics"), levels.empty() ? Field() : Field(levels.front()),
                           request.score ? Field(*request.score) : Field(), put(request.document)};
            record_fact(operation, fact);
        }
    });
    for (const auto& kind : kinds) {
        Tree row = Tree::object();
        row.set("educator", storage::code_of(session.store(), storage::Identity::educator, educator))
            .set("kind", kind)
            .set("taken", session.asked());
        change.results.push_back(std::move(row));
        change.done.push_back({"formation.diagnosed",
                               {{"name", storage::educator_name(session.store(), educator, session.asked())},
                                {"kind", Word{"assessment_kind", kind}},
                                {"day", session.asked()},
                                {"cite", group.rules.diagnostics_place.cite}},
                               0});
    }
    return answers::change(change);
}

Answer decide(const Frame& frame, const Decide& request) {
    Session session(frame, Store::Mode::changes);
    auto [nomination, cycle, group, facts] = nomination_place(session, request.tool, request.nomination);
    Examiner examiner(session, group, cycle);
    examiner.comes_by(nomination);
    const auto person = examiner.judge(nomination.educator);
    formation::SelectionDecision decision;
    decision.outcome = request.accept ? "accepted" : "rejected";
    decision.decided = session.asked();
    decision.reason = tidy(request.reason);
    decision.author = tidy(request.author);
    decision.override = request.override;
    if (const auto act = named_act(session, request.paper)) {
        decision.paper = act->paper;
    }
    refuse_if(
        formation::why_not_decide(group.rules, cycle, facts, nomination, decision, outcome_of(person.verdict.outcome)));
    session.set_edition_code(group.law.edition.code());
    auto change = change_in(frame, group, "decide");
    change.operation = session.change(
        decision.reason, request.paper, [&, &group = group, &nomination = nomination](storage::Operation& operation) {
            const auto edition = adopt(session, operation, group.law);
            storage::record_decision(operation, nomination.id, decision);
            store_verdict(session, operation, group, person, nomination.educator, nomination.id, edition, "decision");
            if (decision.override && person.verdict.outcome != EligibilityOutcome::eligible) {
                store_override(session, operation, group, nomination.educator, nomination.id, person, decision.author,
                               decision.reason, decision.paper);
            }
        });
    Tree row = nomination_row(session, nomination, formation::missing_fields(group.rules, nomination, facts));
    row.set("outcome", decision.outcome)
        .set("verdict", code(person.verdict.outcome))
        .set("overridden", decision.override)
        .set("decided", decision.decided);
    change.results.push_back(std::move(row));
    change.done.push_back({"formation.decided." + decision.outcome,
                           {{"nomination", nomination.code},
                            {"name", person.name},
                            {"verdict", Word{"eligibility_outcome", std::string(code(person.verdict.outcome))}},
                            {"day", decision.decided},
                            {"cite", group.rules.selection_place.cite}},
                           0});
    return answers::change(change);
}

}  // namespace metodist::app

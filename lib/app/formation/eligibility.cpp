#include "app/formation/eligibility.hpp"

#include <algorithm>
#include <map>

#include "app/naming.hpp"
#include "base/text.hpp"
#include "exchange/csv.hpp"
#include "storage/cycles.hpp"
#include "storage/names.hpp"
#include "storage/stream.hpp"

namespace metodist::app {

namespace {

using storage::column;
using storage::Ledger;
using storage::Store;

answers::EligibilityFrame frame_of(const Session& session, const CoreGroup& group) {
    answers::EligibilityFrame frame;
    frame.body = group.name();
    frame.body_genitive = group.element->text("name_genitive");
    frame.regulation = group.law.edition.municipality;
    frame.regulation_name = group.law.edition.name;
    frame.edition = group.law.edition.code();
    frame.undated = !group.law.edition.in_force;
    frame.day = session.asked();
    return frame;
}

std::optional<answers::OverrideView> override_of(Session& session, const CoreGroup& group, std::int64_t educator) {
    if (!group.body) {
        return std::nullopt;
    }
    std::optional<answers::OverrideView> out;
    for (const auto& row : storage::rows(session.store(), Ledger::human_decision, *group.body, session.snapshot())) {
        if (row.text(column(Ledger::human_decision, "sort")) != "override" ||
            row.number(column(Ledger::human_decision, "educator")) != educator) {
            continue;
        }
        answers::OverrideView view;
        view.author = row.text(column(Ledger::human_decision, "author"));
        view.reason = row.text(column(Ledger::human_decision, "reason"));
        if (const auto paper = paper_mention(session, row.paper)) {
            view.paper = paper->number.empty() ? paper->code : paper->number;
        }
        view.decided = Day::from_number(
            static_cast<std::int32_t>(row.number(column(Ledger::human_decision, "decided")).value_or(0)));
        out = std::move(view);
    }
    return out;
}

answers::ProcedureState procedure_of(Session& session, const CoreGroup& group, std::int64_t educator,
                                     const std::optional<formation::Cycle>& cycle) {
    answers::ProcedureState state;
    if (group.body) {
        for (const auto& row : storage::rows(session.store(), FactKind::membership, educator, session.snapshot())) {
            state.member = state.member || (row.number(column(FactKind::membership, "body")) == group.body &&
                                            row.valid.contains(session.asked()));
        }
    }
    if (!cycle) {
        return state;
    }
    std::vector<formation::Assessment> assessments;
    for (const auto& row : storage::rows(session.store(), FactKind::assessment, educator, session.snapshot())) {
        if (!row.denied && row.valid.since) {
            assessments.push_back({row.text(column(FactKind::assessment, "kind")), *row.valid.since});
        }
    }
    for (const auto& nomination : cycle->nominations) {
        if (nomination.educator == educator && !nomination.withdrawn()) {
            state.nominations.push_back(nomination.code);
            state.missing_fields = formation::missing_fields(group.rules, nomination);
            state.missing_diagnostics = formation::missing_diagnostics(group.rules, nomination, assessments);
        }
    }
    return state;
}

// The first cell of each line names a person; empty ones are passed over.
std::vector<std::string> names_in(const std::string& file) {
    FileBytes bytes(file);
    CsvReader reader(bytes, file);
    std::vector<std::string> out;
    while (reader.next()) {
        if (auto name = reader.width() == 0 ? std::string{} : tidy(reader.cell(0)); !name.empty()) {
            out.push_back(std::move(name));
        }
    }
    return out;
}

// Everybody meant, or all that speaks against the names.
std::vector<std::int64_t> people_meant(Session& session, const std::vector<std::string>& names) {
    std::vector<std::int64_t> out;
    std::vector<Finding> findings;
    for (const auto& name : names) {
        auto meant = meant_educator(session, name);
        if (meant.id) {
            out.push_back(*meant.id);
        }
        std::ranges::move(meant.findings, std::back_inserter(findings));
    }
    if (out.size() < names.size()) {
        throw Error(Trouble::input, std::move(findings));
    }
    return out;
}

std::vector<std::int64_t> people_asked(Session& session, const CoreGroup& group, const AskEligibility& request) {
    auto names = request.who;
    if (!request.file.empty()) {
        std::ranges::move(names_in(request.file), std::back_inserter(names));
    }
    auto people = people_meant(session, names);
    if (request.nominated || !request.cycle.empty()) {
        for (const auto& nomination : named_cycle(session, group, request.cycle).nominations) {
            if (!nomination.withdrawn() && std::ranges::find(people, nomination.educator) == people.end()) {
                people.push_back(nomination.educator);
            }
        }
    }
    return people;
}

Tree brief_row(const std::string& code, EligibilityOutcome outcome, const std::vector<const std::string*>& decisive,
               bool differs) {
    Tree clauses = Tree::list();
    for (const auto* clause : decisive) {
        clauses.push(*clause);
    }
    Tree row = Tree::object();
    row.set("code", code)
        .set("outcome", metodist::code(outcome))
        .set("decisive", std::move(clauses))
        .set("other_reading", differs);
    return row;
}

Answer counts_answer(const std::map<EligibilityOutcome, std::int64_t>& counts) {
    const auto count = [&](EligibilityOutcome outcome) {
        const auto found = counts.find(outcome);
        return found == counts.end() ? std::int64_t{0} : found->second;
    };
    Answer close;
    close.tree = Tree::object();
    Tree tree = Tree::object();
    tree.set("eligible", count(EligibilityOutcome::eligible))
        .set("not_eligible", count(EligibilityOutcome::not_eligible))
        .set("undetermined", count(EligibilityOutcome::undetermined));
    close.tree.set("counts", std::move(tree));
    close.closing.push_back({"eligibility.counts",
                             {{"eligible", count(EligibilityOutcome::eligible)},
                              {"not_eligible", count(EligibilityOutcome::not_eligible)},
                              {"undetermined", count(EligibilityOutcome::undetermined)}},
                             0});
    if (count(EligibilityOutcome::not_eligible) > 0) {
        close.outcomes.insert("no");
    }
    if (count(EligibilityOutcome::undetermined) > 0) {
        close.outcomes.insert("unknown");
    }
    return close;
}

bool wanted(const std::vector<std::string>& only, EligibilityOutcome outcome) {
    return only.empty() || std::ranges::find(only, metodist::code(outcome)) != only.end();
}

}  // namespace

formation::VerdictOutcome outcome_of(EligibilityOutcome outcome) {
    switch (outcome) {
        case EligibilityOutcome::not_eligible: return formation::VerdictOutcome::not_eligible;
        case EligibilityOutcome::undetermined: return formation::VerdictOutcome::undetermined;
        case EligibilityOutcome::eligible: return formation::VerdictOutcome::eligible;
    }
    return formation::VerdictOutcome::undetermined;
}

EligibilityRules eligibility_rules(Session& session, const CoreGroup& group) {
    const storage::StoredWords words(session.store());
    return {group.law.edition, group.element->body, group.law.words, words};
}

answers::PersonVerdict judge_person(Session& session, const CoreGroup& group, const EligibilityRules& rules,
                                    std::int64_t educator, const std::optional<formation::Cycle>& cycle) {
    auto& store = session.store();
    const auto facts = storage::facts_of(store, rules.plan(), educator, session.snapshot());
    const auto around = storage::surroundings_of(store, rules.plan(), facts, session.snapshot());
    answers::PersonVerdict person;
    person.code = storage::code_of(store, storage::Identity::educator, educator);
    person.name = storage::educator_name(store, educator, session.asked(), session.snapshot());
    person.verdict = rules.verdict(facts, around, session.asked());
    person.procedure = procedure_of(session, group, educator, cycle);
    person.override = override_of(session, group, educator);
    return person;
}

Answer eligibility(const Frame& frame, const AskEligibility& request) {
    Session session(frame, Store::Mode::questions);
    const auto group = core_group(session, request.tool, session.asked());
    const auto people = people_asked(session, group, request);
    const auto rules = eligibility_rules(session, group);
    const auto cycle = open_cycle(session, group);
    std::vector<answers::PersonVerdict> verdicts;
    for (const auto educator : people) {
        verdicts.push_back(judge_person(session, group, rules, educator, cycle));
    }
    const bool one = verdicts.size() == 1 && request.file.empty() && !request.nominated && request.cycle.empty();
    auto answer = one ? answers::eligibility_of_one(frame_of(session, group), rules.procedure(), verdicts.front())
                      : answers::eligibility_of_many(frame_of(session, group), rules.procedure(), verdicts);
    answer.findings = group.law.findings;
    return answer;
}

Answer eligibility_of_everybody(const Frame& frame, const AskEverybody& request, RowSink& sink) {
    Session session(frame, Store::Mode::questions);
    const auto group = core_group(session, request.tool, session.asked());
    const auto rules = eligibility_rules(session, group);
    auto& store = session.store();
    auto head = answers::eligibility_head(frame_of(session, group), rules.procedure());
    if (request.brief) {
        head.columns = {{"eligibility.column.code", "code"},
                        {"eligibility.column.outcome", "outcome", CellFormat::word, "eligibility_outcome"},
                        {"eligibility.column.decisive", "decisive", CellFormat::list},
                        {"eligibility.column.other_reading", "other_reading", CellFormat::yes_no}};
    }
    sink.begin(head);
    const auto around = storage::all_surroundings(store, rules.plan(), session.snapshot());
    const auto cycle = request.brief ? std::nullopt : open_cycle(session, group);
    std::map<EligibilityOutcome, std::int64_t> counts;
    JudgeMemory memory;
    std::vector<const std::string*> decisive;
    storage::each_educator(store, rules.plan(), session.municipality(), session.snapshot(),
                           [&](const SubjectFacts& facts, const std::string& code) {
                               const auto outcome = rules.outcome(facts, around, session.asked(), memory);
                               ++counts[outcome];
                               if (!wanted(request.only, outcome)) {
                                   return;
                               }
                               if (request.brief) {
                                   decisive.clear();
                                   rules.decisive(memory, decisive);
                                   sink.row(brief_row(code, outcome, decisive, rules.differs(memory)));
                                   return;
                               }
                               answers::PersonVerdict person;
                               person.code = code;
                               person.name =
                                   storage::educator_name(store, facts.subject(), session.asked(), session.snapshot());
                               person.verdict = rules.verdict(facts, around, session.asked());
                               person.procedure = procedure_of(session, group, facts.subject(), cycle);
                               person.override = override_of(session, group, facts.subject());
                               sink.row(answers::eligibility_row(person));
                           });
    auto close = counts_answer(counts);
    close.findings = group.law.findings;
    return close;
}

}  // namespace metodist::app

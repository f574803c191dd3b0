#include "app/formation/eligibility.hpp"

#include <algorithm>
#include <map>

#include "app/formation/examiner.hpp"
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

// The cycle whose procedure is told beside the verdict.
std::optional<formation::Cycle> cycle_of(Session& session, const CoreGroup& group, const std::string& code) {
    return code.empty() ? open_cycle(session, group) : std::optional(named_cycle(session, group, code));
}

std::vector<std::int64_t> people_asked(Session& session, const CoreGroup& group, const AskEligibility& request) {
    auto names = request.who;
    if (!request.file.empty()) {
        auto listed = names_in(request.file);
        if (listed.empty()) {
            Place place;
            place.file = request.file;
            throw Error(Trouble::input, "formation.nobody_in_file", {}, place);
        }
        std::ranges::move(listed, std::back_inserter(names));
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
    // "own" in conditions is the municipality that asks, whoever's edition it works by.
    const auto own = session.municipality_code();
    if (group.law.edition.municipality == own) {
        return {group.law.edition, group.element->body, group.law.words, words};
    }
    Edition edition = group.law.edition;
    edition.municipality = own;
    return {edition, group.element->body, group.law.words, words};
}

Answer eligibility(const Frame& frame, const AskEligibility& request) {
    Session session(frame, Store::Mode::questions);
    const auto group = core_group(session, request.tool, session.asked());
    const auto people = people_asked(session, group, request);
    Examiner examiner(session, group, cycle_of(session, group, request.cycle));
    const auto verdicts = examiner.judge(people);
    const bool one = verdicts.size() == 1 && request.file.empty() && !request.nominated && request.cycle.empty();
    auto answer =
        one ? answers::eligibility_of_one(frame_of(session, group), examiner.rules().procedure(), verdicts.front())
            : answers::eligibility_of_many(frame_of(session, group), examiner.rules().procedure(), verdicts);
    answer.findings = group.law.findings;
    return answer;
}

Answer eligibility_of_everybody(const Frame& frame, const AskEverybody& request, RowSink& sink) {
    Session session(frame, Store::Mode::questions);
    const auto group = core_group(session, request.tool, session.asked());
    Examiner examiner(session, group, open_cycle(session, group));
    const auto& rules = examiner.rules();
    auto& store = session.store();
    auto head = answers::eligibility_head(frame_of(session, group), examiner.rules().procedure());
    if (request.brief) {
        head.columns = {{"eligibility.column.code", "code"},
                        {"eligibility.column.outcome", "outcome", CellFormat::word, "eligibility_outcome"},
                        {"eligibility.column.decisive", "decisive", CellFormat::list},
                        {"eligibility.column.other_reading", "other_reading", CellFormat::yes_no}};
    }
    sink.begin(head);
    auto around = storage::all_surroundings(store, rules.plan(), session.snapshot());
    around.entry = examiner.entry_days();
    std::map<EligibilityOutcome, std::int64_t> counts;
    JudgeMemory memory;
    std::vector<Sentence> overridden;
    std::vector<const std::string*> decisive;
    const auto visit = [&](const storage::Passing& passing) {
        const auto outcome = rules.outcome(passing.facts, around, session.asked(), memory);
        ++counts[outcome];
        if (!wanted(request.only, outcome)) {
            return;
        }
        if (request.brief) {
            decisive.clear();
            rules.decisive(memory, decisive);
            sink.row(brief_row(passing.code, outcome, decisive, rules.differs(memory)));
            return;
        }
        const auto person = examiner.judge(passing, around);
        if (person.override) {
            overridden.push_back(answers::override_sentence(person));
        }
        sink.row(answers::eligibility_row(person));
    };
    if (!request.brief) {
        examiner.expect_everybody();
    }
    storage::each_educator(store, rules.plan(), session.municipality(), session.snapshot(),
                           request.brief ? std::nullopt : std::optional(session.asked()), visit);
    auto close = counts_answer(counts);
    std::ranges::move(overridden, std::back_inserter(close.closing));
    close.findings = group.law.findings;
    return close;
}

}  // namespace metodist::app

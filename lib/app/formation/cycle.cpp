#include "app/formation/cycle.hpp"

#include <algorithm>
#include <iterator>
#include <map>

#include "app/formation/publication.hpp"
#include "app/naming.hpp"
#include "app/words.hpp"
#include "base/text.hpp"
#include "domain/formation/breach.hpp"
#include "domain/formation/remarks.hpp"
#include "storage/cycles.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::Store;

// Of the act's own stages.
const formation::StageRule& stage_named(const CoreGroup& group, const std::string& text) {
    const auto* list = group.law.words.find("formation_stage");
    Vocabulary stages{list->key, list->ru, list->en, false, {}};
    std::ranges::copy_if(list->words, std::back_inserter(stages.words),
                         [&](const VocabularyWord& word) { return group.rules.stage(word.code) != nullptr; });
    std::vector<Finding> findings;
    const auto key = read_word(stages, text, findings);
    if (!key) {
        throw Error(Trouble::use, std::move(findings));
    }
    return *group.rules.stage(*key);
}

// What comes next, told after a step.
std::vector<Sentence> next_step(const CoreGroup& group, const formation::Cycle& cycle) {
    const auto* next = formation::current_stage(group.rules, cycle);
    if (next == nullptr) {
        return {{"formation.next.close", {}, 0}};
    }
    return {{"formation.next.stage",
             {{"stage", Word{"formation_stage", next->key}}, {"key", next->key}, {"cite", next->place.cite}},
             0}};
}

std::string state_of(const formation::Nomination& nomination, bool entered, bool fields_missing,
                     bool diagnostics_missing) {
    if (nomination.withdrawn()) {
        return "withdrawn";
    }
    if (entered && nomination.accepted()) {
        return "included";
    }
    if (nomination.decision) {
        return nomination.decision->outcome;
    }
    if (fields_missing) {
        return "returned";
    }
    return diagnostics_missing ? "awaiting_diagnostics" : "assessed";
}

answers::NominationView nomination_view(Session& session, const CoreGroup& group,
                                        const formation::Nomination& nomination, const formation::CycleFacts& facts,
                                        const std::string& code, std::string name) {
    answers::NominationView view;
    view.code = nomination.code;
    view.educator = code;
    view.name = std::move(name);
    view.nominator = nomination.nominator;
    view.by = nomination.by ? party_name(session, *nomination.by) : std::string{};
    view.submitted = nomination.submitted;
    view.signed_by = nomination.signed_by;
    view.missing_fields = formation::missing_fields(group.rules, nomination, facts);
    view.missing_diagnostics = formation::missing_diagnostics(group.rules, nomination, facts);
    view.state = state_of(nomination, facts.entered.contains(nomination.id), !view.missing_fields.empty(),
                          !view.missing_diagnostics.empty());
    if (nomination.decision) {
        view.outcome = nomination.decision->outcome;
        view.reason = nomination.decision->reason;
        view.overridden = nomination.decision->override;
        view.decided = nomination.decision->decided;
    }
    return view;
}

answers::PartyView party_view(Session& session, const formation::Cycle& cycle, const formation::Party& party) {
    answers::PartyView view;
    view.sort = party.sort == formation::Party::Sort::organisation ? "organisation" : "association";
    view.code = party_code(session, party);
    view.name = party_name(session, party);
    const auto request = std::ranges::find(cycle.requests, party, &formation::Request::to);
    if (request != cycle.requests.end()) {
        view.sent = request->sent;
    }
    for (const auto& answer : cycle.answers) {
        if (answer.from == party) {
            view.answer = answer.answer;
            view.answered = answer.answered;
        }
    }
    for (const auto& nomination : cycle.nominations) {
        if (nomination.by == party && !nomination.withdrawn()) {
            view.answer = "nominated";
            view.answered = nomination.submitted;
        }
    }
    return view;
}

struct Opened {
    Session session;
    CoreGroup group;
    formation::Cycle cycle;
};

// The cycle as the regulation with which it began sees it.
Opened opened(const Frame& frame, Store::Mode mode, const std::string& tool, const std::string& code) {
    Session session(frame, mode);
    auto present = core_group(session, tool, session.asked());
    require_cycle(present);
    auto cycle = named_cycle(session, present, code);
    auto group = core_group_of(session, tool, cycle);
    return {std::move(session), std::move(group), std::move(cycle)};
}

}  // namespace

Answer open_cycle(const Frame& frame, const OpenCycle& request) {
    Session session(frame, Store::Mode::changes);
    auto group = core_group(session, request.tool, session.asked());
    require_cycle(group);
    if (const auto other = open_cycle(session, group)) {
        throw Error(Trouble::refused,
                    {formation::breach("formation.cycle_open_already", group.rules.stages_place,
                                       {{"cycle", other->code}, {"title", other->title}, {"opened", other->opened}})});
    }
    formation::Cycle cycle;
    cycle.title = request.title;
    cycle.opened = session.asked();
    session.set_edition_code(group.law.edition.code());
    answers::Change change;
    change.name = "cycle_open";
    change.dry_run = frame.dry_run;
    change.operation = session.change(request.reason, {}, [&](storage::Operation& operation) {
        cycle.body = ensure_body(session, operation, group, false);
        cycle.edition = adopt(session, operation, group.law);
        cycle.id =
            storage::record_cycle(operation, cycle, request.code.empty() ? std::nullopt : std::optional(request.code));
        cycle.code = storage::code_of(session.store(), storage::Identity::cycle, cycle.id);
    });
    Tree row = Tree::object();
    row.set("cycle", cycle.code).set("title", cycle.title).set("opened", cycle.opened);
    row.set("edition", group.law.edition.code());
    change.results.push_back(std::move(row));
    change.done.push_back({"formation.cycle_opened",
                           {{"cycle", cycle.code},
                            {"title", cycle.title},
                            {"body", group.name()},
                            {"day", cycle.opened},
                            {"edition", group.law.edition.code()}},
                           0});
    change.next = next_step(group, cycle);
    change.findings = group.law.findings;
    if (auto missing = formation::bar_missing(group.rules)) {
        change.findings.push_back(*std::move(missing));
    }
    return answers::change(change);
}

Answer close_stage(const Frame& frame, const CloseStage& request) {
    auto [session, group, cycle] = opened(frame, Store::Mode::changes, request.tool, request.cycle);
    const auto& stage = stage_named(group, request.stage);
    formation::StageRecord record{stage.key, session.asked(), request.note, {}};
    if (!request.paper.empty()) {
        record.paper = static_cast<std::int64_t>(resolve_paper(session, request.paper));
    }
    refuse_if(formation::why_not_close(group.rules, cycle, cycle_facts(session, group, cycle), stage, record.done,
                                       record.paper.has_value() || !record.note.empty()));
    session.set_edition_code(group.law.edition.code());
    answers::Change change;
    change.name = "cycle_stage";
    change.dry_run = frame.dry_run;
    change.operation = session.change(
        {}, request.paper, [&](storage::Operation& operation) { storage::record_stage(operation, cycle.id, record); });
    cycle.stages.push_back(record);
    Tree row = Tree::object();
    row.set("cycle", cycle.code).set("stage", stage.key).set("clause", stage.place.clause).set("done", record.done);
    change.results.push_back(std::move(row));
    change.done.push_back(
        {"formation.stage_done",
         {{"stage", Word{"formation_stage", stage.key}}, {"day", record.done}, {"cite", stage.place.cite}},
         0});
    change.next = next_step(group, cycle);
    return answers::change(change);
}

Answer end_cycle(const Frame& frame, const EndCycle& request) {
    auto [session, group, cycle] = opened(frame, Store::Mode::changes, request.tool, request.cycle);
    refuse_if(
        formation::why_not_end(group.rules, cycle, session.asked(), request.cancelled, !tidy(request.reason).empty()));
    const std::string outcome = request.cancelled ? "cancelled" : "closed";
    session.set_edition_code(group.law.edition.code());
    answers::Change change;
    change.name = "cycle_end";
    change.dry_run = frame.dry_run;
    change.operation = session.change(request.reason, {}, [&](storage::Operation& operation) {
        storage::end_cycle(operation, cycle, session.asked(), outcome);
    });
    Tree row = Tree::object();
    row.set("cycle", cycle.code).set("outcome", outcome).set("day", session.asked());
    change.results.push_back(std::move(row));
    change.done.push_back({request.cancelled ? "formation.cycle_cancelled" : "formation.cycle_ended",
                           {{"cycle", cycle.code}, {"day", session.asked()}},
                           0});
    if (!request.cancelled && !entered_in(session, cycle).empty()) {
        // The composition changed when the members were entered, not when the cycle was put away.
        const auto* entry = group.rules.stage_with(formation::StageEvidence::register_entry);
        const auto* entered = entry == nullptr ? nullptr : cycle.stage(entry->key);
        change.next = publication_step(session, group.rules, entered == nullptr ? session.asked() : entered->done);
    }
    return answers::change(change);
}

answers::CycleView cycle_view(Session& session, const CoreGroup& group, const formation::Cycle& cycle) {
    answers::CycleView view;
    view.code = cycle.code;
    view.body = group.name();
    view.title = cycle.title;
    view.regulation = group.law.edition.municipality;
    view.edition = group.law.edition.code();
    view.opened = cycle.opened;
    view.closed = cycle.closed;
    view.outcome = cycle.outcome;
    const auto facts = cycle_facts(session, group, cycle);
    for (const auto& state : formation::stage_states(group.rules, cycle, facts)) {
        view.stages.push_back({state.rule->key, state.rule->place.clause, state.rule->place.cite,
                               state.record == nullptr ? std::nullopt : std::optional(state.record->done),
                               state.record == nullptr ? std::string{} : state.record->note, state.missing});
    }
    for (const auto& party : facts.addressees) {
        view.parties.push_back(party_view(session, cycle, party));
    }
    const auto nominees = storage::nominees(session.store(), cycle.id, session.asked(), session.snapshot());
    for (const auto& nomination : cycle.nominations) {
        const auto& [code, name] = nominees.at(nomination.educator);
        view.nominations.push_back(nomination_view(session, group, nomination, facts, code, name));
    }
    return view;
}

Answer show_cycle(const Frame& frame, const ShowCycle& request) {
    auto [session, group, cycle] = opened(frame, Store::Mode::questions, request.tool, request.cycle);
    return answers::cycle(cycle_view(session, group, cycle));
}

Answer list_cycles(const Frame& frame, const std::string& tool) {
    Session session(frame, Store::Mode::questions);
    const auto group = core_group(session, tool, session.asked());
    std::vector<answers::CycleView> views;
    if (group.body) {
        for (const auto& cycle : storage::cycles_of(session.store(), *group.body, session.snapshot())) {
            answers::CycleView view;
            view.code = cycle.code;
            view.title = cycle.title;
            view.edition = cycle.edition ? storage::code_of(session.store(), storage::Identity::edition, *cycle.edition)
                                         : std::string{};
            view.opened = cycle.opened;
            view.closed = cycle.closed;
            view.outcome = cycle.outcome;
            views.push_back(std::move(view));
        }
    }
    return answers::cycles(views);
}

Answer list_requests(const Frame& frame, const ShowCycle& request) {
    auto [session, group, cycle] = opened(frame, Store::Mode::questions, request.tool, request.cycle);
    return answers::requests(cycle_view(session, group, cycle));
}

Answer list_nominations(const Frame& frame, const ShowCycle& request) {
    auto [session, group, cycle] = opened(frame, Store::Mode::questions, request.tool, request.cycle);
    return answers::nominations(cycle_view(session, group, cycle));
}

}  // namespace metodist::app

#include "app/formation/nomination.hpp"

#include <algorithm>

#include "answers/formation.hpp"
#include "app/fact_book.hpp"
#include "app/formation/eligibility.hpp"
#include "app/formation/examiner.hpp"
#include "app/formation/verdicts.hpp"
#include "app/naming.hpp"
#include "app/words.hpp"
#include "base/text.hpp"
#include "storage/cycles.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using formation::Party;
using storage::Store;

std::optional<std::int64_t> paper_id(Session& session, const std::string& paper) {
    return paper.empty() ? std::nullopt
                         : std::optional<std::int64_t>(static_cast<std::int64_t>(resolve_paper(session, paper)));
}

// An organisation or an association, whichever the text fits; both: it must be said more precisely.
Party resolve_party(Session& session, const std::string& text) {
    const auto organisation = meant_organisation(session, text);
    const auto body = meant_body(session, text, "association");
    if (organisation.id && body.id) {
        throw Error(Trouble::input, "formation.party_ambiguous", {{"text", text}});
    }
    if (organisation.id) {
        return {Party::Sort::organisation, *organisation.id};
    }
    if (body.id) {
        return {Party::Sort::body, *body.id};
    }
    throw Error(Trouble::input, organisation.findings.empty() ? body.findings : organisation.findings);
}

std::string nominator_of(const CoreGroup& group, const std::optional<Party>& party) {
    if (!party) {
        return "self";
    }
    // Where the act names subjects of a support system, organisations and associations are such subjects.
    const auto& allowed = group.rules.nominators;
    if (std::ranges::find(allowed, "support_system_subject") != allowed.end()) {
        return "support_system_subject";
    }
    return party->sort == Party::Sort::organisation ? "organisation" : "association";
}

// "key=value" pairs; the keys are words of the list of form fields.
std::map<std::string, std::string> read_fields(const CoreGroup& group, const std::vector<std::string>& pairs) {
    std::map<std::string, std::string> out;
    std::vector<Finding> findings;
    for (const auto& pair : pairs) {
        const auto sign = pair.find('=');
        if (sign == std::string::npos) {
            findings.push_back({"formation.field_form", {{"field", pair}}, {}, Severity::breach, {}, {}});
            continue;
        }
        const auto* list = group.law.words.find("nomination_field");
        if (const auto key = list == nullptr ? std::optional(pair.substr(0, sign))
                                             : read_word(*list, pair.substr(0, sign), findings)) {
            out[*key] = tidy(pair.substr(sign + 1));
        }
    }
    if (!findings.empty() &&
        std::ranges::any_of(findings, [](const Finding& each) { return each.severity == Severity::breach; })) {
        throw Error(Trouble::use, std::move(findings));
    }
    return out;
}

// The party's head, when the party is an association that the nominee leads and nobody else signed.
bool nominates_herself(Session& session, const formation::Nomination& nomination) {
    if (!nomination.by) {
        return true;
    }
    const auto name = storage::educator_name(session.store(), nomination.educator, nomination.submitted);
    return !nomination.signed_by.empty() && fold(nomination.signed_by) == fold(name);
}

formation::Nomination named_nomination(Session& session, const std::string& code) {
    const auto id = storage::find_code(session.store(), storage::Identity::nomination, code);
    auto nomination = id ? storage::load_nomination(session.store(), *id, session.snapshot()) : std::nullopt;
    if (!nomination) {
        throw Error(Trouble::input, "formation.no_such_nomination", {{"code", code}});
    }
    return *std::move(nomination);
}

// The regulation of the cycle in which the nomination stands, else the one in force.
struct Place {
    CoreGroup group;
    std::optional<formation::Cycle> cycle;
};

Place place_of(Session& session, const std::string& tool, const formation::Nomination& nomination) {
    auto cycle = storage::load_cycle(session.store(), nomination.cycle, session.snapshot());
    auto group = cycle ? core_group_of(session, tool, *cycle) : core_group(session, tool, session.asked());
    return {std::move(group), std::move(cycle)};
}

std::vector<Sentence> lacking(const CoreGroup& group, const formation::Nomination& nomination) {
    std::vector<Sentence> out;
    for (const auto& field : formation::missing_fields(group.rules, nomination)) {
        out.push_back({"formation.field_missing",
                       {{"nomination", nomination.code},
                        {"field", Word{"nomination_field", field}},
                        {"cite", group.rules.form_place.cite}},
                       0});
    }
    return out;
}

Tree nomination_row(Session& session, const CoreGroup& group, const formation::Nomination& nomination) {
    Tree missing = Tree::list();
    for (const auto& field : formation::missing_fields(group.rules, nomination)) {
        missing.push(field);
    }
    Tree row = Tree::object();
    row.set("nomination", nomination.code)
        .set("educator", storage::code_of(session.store(), storage::Identity::educator, nomination.educator))
        .set("nominator", nomination.nominator)
        .set("by", nomination.by ? Tree(party_code(session, *nomination.by)) : Tree())
        .set("submitted", nomination.submitted)
        .set("missing_fields", std::move(missing));
    return row;
}

answers::Change change_of(const Frame& frame, const CoreGroup& group, std::string name) {
    answers::Change change;
    change.name = std::move(name);
    change.dry_run = frame.dry_run;
    change.findings = group.law.findings;
    return change;
}

}  // namespace

Answer send_requests(const Frame& frame, const SendRequests& request) {
    Session session(frame, Store::Mode::changes);
    const auto present = core_group(session, request.tool, session.asked());
    const auto cycle = named_cycle(session, present, request.cycle);
    const auto group = core_group_of(session, request.tool, cycle);
    const auto facts = cycle_facts(session, group, cycle);
    const auto* stage = group.rules.stage_with(formation::StageEvidence::requests);
    if (cycle.closed || stage == nullptr) {
        throw Error(Trouble::refused, {{"formation.cycle_closed",
                                        {{"cycle", cycle.code},
                                         {"day", cycle.closed.value_or(cycle.opened)},
                                         {"cite", group.rules.stages_place.cite}},
                                        {},
                                        Severity::breach,
                                        group.rules.stages_place.clause,
                                        {}}});
    }
    auto parties = request.to.empty() ? formation::without_request(cycle, facts) : std::vector<Party>{};
    for (const auto& text : request.to) {
        parties.push_back(resolve_party(session, text));
    }
    session.set_edition_code(group.law.edition.code());
    auto change = change_of(frame, group, "request_send");
    const auto paper = paper_id(session, request.paper);
    change.operation = session.change({}, request.paper, [&](storage::Operation& operation) {
        for (const auto& party : parties) {
            storage::record_request(operation, cycle.id, {party, session.asked(), request.channel, paper});
        }
    });
    for (const auto& party : parties) {
        Tree row = Tree::object();
        row.set("code", party_code(session, party))
            .set("name", party_name(session, party))
            .set("sent", session.asked());
        change.results.push_back(std::move(row));
    }
    change.done.push_back(
        {"formation.requests_sent",
         {{"count", static_cast<std::int64_t>(parties.size())}, {"day", session.asked()}, {"cite", stage->place.cite}},
         0});
    change.next.push_back(
        {"formation.next.stage", {{"stage", Word{"formation_stage", stage->key}}, {"cite", stage->place.cite}}, 0});
    return answers::change(change);
}

Answer record_refusal(const Frame& frame, const RecordAnswer& request) {
    Session session(frame, Store::Mode::changes);
    const auto present = core_group(session, request.tool, session.asked());
    const auto cycle = named_cycle(session, present, request.cycle);
    const auto party = resolve_party(session, request.from);
    auto change = change_of(frame, present, "request_answer");
    session.set_edition_code(present.law.edition.code());
    change.operation = session.change({}, {}, [&](storage::Operation& operation) {
        storage::record_answer(operation, cycle.id, {party, session.asked(), "nobody", request.note});
    });
    Tree row = Tree::object();
    row.set("code", party_code(session, party)).set("name", party_name(session, party)).set("answer", "nobody");
    change.results.push_back(std::move(row));
    change.done.push_back(
        {"formation.answer_recorded", {{"party", party_name(session, party)}, {"day", session.asked()}}, 0});
    return answers::change(change);
}

Answer nominate(const Frame& frame, const Nominate& request) {
    Session session(frame, Store::Mode::changes);
    const auto present = core_group(session, request.tool, session.asked());
    std::optional<formation::Cycle> cycle;
    if (present.rules.has_cycle()) {
        cycle = named_cycle(session, present, request.cycle);
    }
    auto group =
        cycle ? core_group_of(session, request.tool, *cycle) : core_group(session, request.tool, session.asked());
    formation::Nomination nomination;
    nomination.cycle = cycle ? cycle->id : 0;
    nomination.educator = static_cast<std::int64_t>(resolve_educator(session, request.who));
    if (!request.by.empty()) {
        nomination.by = resolve_party(session, request.by);
    }
    nomination.nominator = nominator_of(group, nomination.by);
    nomination.submitted = session.asked();
    nomination.signed_by = tidy(request.signed_by);
    nomination.signer_post = tidy(request.signer_post);
    nomination.paper = paper_id(session, request.paper);
    nomination.fields = read_fields(group, request.fields);
    refuse_if(formation::why_not_nominate(group.rules, cycle ? &*cycle : nullptr, nomination,
                                          nominates_herself(session, nomination)));
    session.set_edition_code(group.law.edition.code());
    auto change = change_of(frame, group, "nominate");
    change.operation = session.change({}, request.paper, [&](storage::Operation& operation) {
        nomination.id = storage::record_nomination(operation, nomination);
        nomination.code = storage::code_of(session.store(), storage::Identity::nomination, nomination.id);
    });
    change.results.push_back(nomination_row(session, group, nomination));
    change.done.push_back({"formation.nominated",
                           {{"nomination", nomination.code},
                            {"name", storage::educator_name(session.store(), nomination.educator, session.asked())},
                            {"by", nomination.by ? party_name(session, *nomination.by) : std::string{}},
                            {"day", nomination.submitted},
                            {"cite", group.rules.nomination_place.cite}},
                           0});
    change.next = lacking(group, nomination);
    return answers::change(change);
}

Answer complete_nomination(const Frame& frame, const CompleteNomination& request) {
    Session session(frame, Store::Mode::changes);
    auto nomination = named_nomination(session, request.nomination);
    auto [group, cycle] = place_of(session, request.tool, nomination);
    const auto fields = read_fields(group, request.fields);
    session.set_edition_code(group.law.edition.code());
    auto change = change_of(frame, group, "nomination_complete");
    change.operation = session.change({}, {}, [&](storage::Operation& operation) {
        for (const auto& [key, value] : fields) {
            storage::record_field(operation, nomination.id, key, value);
        }
    });
    for (const auto& [key, value] : fields) {
        nomination.fields[key] = value;
    }
    change.results.push_back(nomination_row(session, group, nomination));
    change.done.push_back({"formation.nomination_completed", {{"nomination", nomination.code}}, 0});
    change.next = lacking(group, nomination);
    return answers::change(change);
}

Answer withdraw_nomination(const Frame& frame, const WithdrawNomination& request) {
    Session session(frame, Store::Mode::changes);
    const auto nomination = named_nomination(session, request.nomination);
    const auto [group, cycle] = place_of(session, request.tool, nomination);
    if (nomination.withdrawn()) {
        throw Error(Trouble::refused, "formation.nomination_withdrawn",
                    {{"nomination", nomination.code}, {"cite", group.rules.nomination_place.cite}});
    }
    session.set_edition_code(group.law.edition.code());
    auto change = change_of(frame, group, "nomination_withdraw");
    change.operation = session.change(request.reason, {}, [&](storage::Operation& operation) {
        storage::record_mark(operation, nomination.id, {"withdrawn", session.asked(), request.reason});
    });
    Tree row = Tree::object();
    row.set("nomination", nomination.code).set("mark", "withdrawn").set("day", session.asked());
    change.results.push_back(std::move(row));
    change.done.push_back(
        {"formation.nomination_is_withdrawn", {{"nomination", nomination.code}, {"day", session.asked()}}, 0});
    return answers::change(change);
}

Answer diagnose(const Frame& frame, const Diagnose& request) {
    Session session(frame, Store::Mode::changes);
    const auto group = core_group(session, request.tool, session.asked());
    const auto educator = static_cast<std::int64_t>(resolve_educator(session, request.who));
    const auto kinds = request.kinds.empty() ? group.rules.diagnostics_kinds : request.kinds;
    const auto paper = paper_id(session, request.paper);
    auto change = change_of(frame, group, "diagnose");
    session.set_edition_code(group.law.edition.code());
    const auto put = [](const std::string& text) { return text.empty() ? Field() : Field(text); };
    change.operation = session.change({}, request.paper, [&](storage::Operation& operation) {
        for (const auto& kind : kinds) {
            Fact fact;
            fact.kind = FactKind::assessment;
            fact.subject = educator;
            fact.valid.since = session.asked();
            if (paper) {
                fact.paper = PaperId{*paper};
            }
            fact.values = {kind, std::string("diagnostics"), put(request.level),
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
    auto nomination = named_nomination(session, request.nomination);
    auto [group, cycle] = place_of(session, request.tool, nomination);
    if (!cycle) {
        throw Error(Trouble::refused, "formation.no_open_cycle", {{"body", group.name()}});
    }
    const auto person = Examiner(session, group, cycle).judge(nomination.educator);
    formation::SelectionDecision decision;
    decision.outcome = request.accept ? "accepted" : "rejected";
    decision.decided = session.asked();
    decision.reason = tidy(request.reason);
    decision.author = tidy(request.author);
    decision.override = request.override;
    decision.paper = paper_id(session, request.paper);
    auto against = formation::why_not_decide(group.rules, *cycle, cycle_facts(session, group, *cycle), nomination,
                                             decision, outcome_of(person.verdict.outcome));
    refuse_if(against);
    session.set_edition_code(group.law.edition.code());
    auto change = change_of(frame, group, "decide");
    change.operation = session.change(decision.reason, request.paper, [&](storage::Operation& operation) {
        const auto edition = adopt(session, operation, group.law);
        storage::record_decision(operation, nomination.id, decision);
        store_verdict(session, operation, group, person, nomination.educator, nomination.id, edition, "decision");
        if (decision.override) {
            store_override(session, operation, group, nomination.educator, nomination.id, person, decision.author,
                           decision.reason, decision.paper);
        }
    });
    Tree row = nomination_row(session, group, nomination);
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

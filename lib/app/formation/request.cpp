#include "app/formation/request.hpp"

#include "answers/formation.hpp"
#include "app/naming.hpp"
#include "domain/formation/remarks.hpp"
#include "storage/cycles.hpp"

namespace metodist::app {

namespace {

using formation::Party;
using storage::Store;

// The open cycle by its own regulation, in which parties are asked.
struct Asking {
    CoreGroup group;
    formation::Cycle cycle;
};

Asking asking(Session& session, const std::string& tool, const std::string& code) {
    const auto present = core_group(session, tool, session.asked());
    require_cycle(present);
    auto cycle = named_cycle(session, present, code);
    auto group = core_group_of(session, tool, cycle);
    refuse_if(formation::why_not_ask(group.rules, cycle, session.asked()));
    return {std::move(group), std::move(cycle)};
}

}  // namespace

Party resolve_party(Session& session, const std::string& text) {
    const auto organisation = meant_organisation(session, text);
    const auto body = meant_body(session, text);
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

Answer send_requests(const Frame& frame, const SendRequests& request) {
    Session session(frame, Store::Mode::changes);
    auto [group, cycle] = asking(session, request.tool, request.cycle);
    const auto facts = cycle_facts(session, group, cycle);
    auto parties = request.to.empty() ? formation::without_request(cycle, facts) : std::vector<Party>{};
    for (const auto& text : request.to) {
        parties.push_back(resolve_party(session, text));
    }
    session.set_edition_code(group.law.edition.code());
    auto change = change_of(frame, group, "request_send");
    const auto act = named_act(session, request.paper);
    const auto paper = act ? std::optional(act->paper) : std::nullopt;
    if (!parties.empty()) {
        change.operation = session.change({}, request.paper, [&](storage::Operation& operation) {
            for (const auto& party : parties) {
                storage::record_request(operation, cycle.id, {party, session.asked(), request.channel, paper});
            }
        });
    }
    for (const auto& party : parties) {
        cycle.requests.push_back({party, session.asked(), request.channel, paper});
        Tree row = Tree::object();
        row.set("code", party_code(session, party))
            .set("name", party_name(session, party))
            .set("sent", session.asked());
        change.results.push_back(std::move(row));
    }
    const auto& stage = *group.rules.stage_with(formation::StageEvidence::requests);
    change.done.push_back(
        {"formation.requests_sent",
         {{"count", static_cast<std::int64_t>(parties.size())}, {"day", session.asked()}, {"cite", stage.place.cite}},
         0});
    if (cycle.stage(stage.key) == nullptr && formation::without_request(cycle, facts).empty()) {
        change.next.push_back(
            {"formation.next.stage",
             {{"stage", Word{"formation_stage", stage.key}}, {"key", stage.key}, {"cite", stage.place.cite}},
             0});
    }
    return answers::change(change);
}

Answer record_refusal(const Frame& frame, const RecordAnswer& request) {
    Session session(frame, Store::Mode::changes);
    const auto [group, cycle] = asking(session, request.tool, request.cycle);
    const auto party = resolve_party(session, request.from);
    auto change = change_of(frame, group, "request_answer");
    const auto kinds = party.sort == Party::Sort::organisation
                           ? kinds_of_organisation(session, party.id, session.asked())
                           : std::vector<std::string>{};
    if (auto remark =
            formation::answer_without_request(group.rules, cycle, cycle_facts(session, group, cycle), party, kinds)) {
        remark->arguments.push_back({"party", party_name(session, party)});
        change.findings.push_back(*std::move(remark));
    }
    session.set_edition_code(group.law.edition.code());
    change.operation = session.change({}, {}, [&, &cycle = cycle](storage::Operation& operation) {
        storage::record_answer(operation, cycle.id, {party, session.asked(), "nobody", request.note});
    });
    Tree row = Tree::object();
    row.set("code", party_code(session, party)).set("name", party_name(session, party)).set("answer", "nobody");
    change.results.push_back(std::move(row));
    change.done.push_back(
        {"formation.answer_recorded", {{"party", party_name(session, party)}, {"day", session.asked()}}, 0});
    return answers::change(change);
}

}  // namespace metodist::app

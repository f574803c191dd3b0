#include <algorithm>
#include <map>
#include <set>

#include "app/formation/office.hpp"
#include "app/formation/papers.hpp"
#include "app/naming.hpp"
#include "base/text.hpp"
#include "storage/cycles.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using documents::CompositionMember;
using storage::column;
using storage::Ledger;

// How the act prints a clause: the first element, condition or entry of a list that bears it.
std::string cite_of(const Edition& edition, const std::string& clause) {
    if (clause.empty()) {
        return {};
    }
    for (const auto& statement : statements(edition)) {
        if (statement.clause == clause && !statement.cite.empty()) {
            return statement.cite;
        }
    }
    return clause;
}

CompositionMember from_member(const formation::Member& member, const Edition& edition) {
    CompositionMember out;
    out.name = member.name;
    out.post = member.post;
    out.workplace = member.organisation;
    out.ground = cite_of(edition, member.ground);
    out.entry_number = member.entry_number;
    out.taken_over = member.taken_over;
    if (member.paper) {
        out.paper_number = member.paper->number;
        out.paper_day = member.paper->dated;
    }
    return out;
}

// Those who stand in the list before they are members: few, so that each may be asked for by herself.
CompositionMember candidate(Session& session, std::int64_t educator) {
    auto& store = session.store();
    CompositionMember out;
    out.name = storage::educator_name(store, educator, session.asked(), session.snapshot());
    for (const auto& row : storage::rows(store, FactKind::post, educator, session.snapshot())) {
        if (row.denied || !row.valid.contains(session.asked())) {
            continue;
        }
        out.post = row.text(column(FactKind::post, "post"));
        if (const auto organisation = row.number(column(FactKind::post, "organisation"))) {
            out.workplace = storage::organisation_name(store, *organisation, session.asked(), session.snapshot());
        }
    }
    return out;
}

void put_overrides(Session& session, const CoreGroup& group, std::map<std::int64_t, CompositionMember>& members) {
    if (!group.body) {
        return;
    }
    for (const auto& row : storage::rows(session.store(), Ledger::human_decision, *group.body, session.snapshot())) {
        const auto educator = row.number(column(Ledger::human_decision, "educator"));
        const auto member = educator ? members.find(*educator) : members.end();
        if (member == members.end() || row.text(column(Ledger::human_decision, "sort")) != "override") {
            continue;
        }
        auto& out = member->second;
        out.overridden = true;
        out.override_author = row.text(column(Ledger::human_decision, "author"));
        out.override_reason = row.text(column(Ledger::human_decision, "reason"));
        if (const auto decided = row.number(column(Ledger::human_decision, "decided"))) {
            out.override_day = Day::from_number(static_cast<std::int32_t>(*decided));
        }
        if (const auto paper = paper_mention(session, row.paper)) {
            out.override_paper = paper->number.empty() ? paper->code : "№\u00A0" + paper->number;
        }
    }
}

std::vector<std::int64_t> candidates(Session& session, const CoreGroup& group, const AskOrder& request,
                                     const std::optional<formation::Cycle>& cycle) {
    std::vector<std::int64_t> out;
    if (cycle && !cycle->closed) {
        const auto facts = cycle_facts(session, group, *cycle);
        for (const auto& nomination : cycle->nominations) {
            if (nomination.accepted() && !facts.entered.contains(nomination.id)) {
                out.push_back(nomination.educator);
            }
        }
    }
    for (const auto& text : request.who) {
        out.push_back(static_cast<std::int64_t>(resolve_educator(session, text)));
    }
    return out;
}

std::vector<CompositionMember> members_of(Session& session, const CoreGroup& group, const AskOrder& request,
                                          const std::optional<formation::Cycle>& cycle) {
    std::map<std::int64_t, CompositionMember> by_person;
    if (group.body) {
        for (const auto& member :
             formation::roster_on(memberships(session, *group.body, session.asked()), session.asked())) {
            by_person.emplace(member.educator, from_member(member, group.law.edition));
        }
    }
    for (const auto educator : candidates(session, group, request, cycle)) {
        if (!by_person.contains(educator)) {
            by_person.emplace(educator, candidate(session, educator));
        }
    }
    put_overrides(session, group, by_person);
    std::vector<CompositionMember> out;
    for (auto& [educator, member] : by_person) {
        out.push_back(std::move(member));
    }
    std::ranges::stable_sort(out, russian_less, &CompositionMember::name);
    return out;
}

void put_publication(const CoreGroup& group, documents::CompositionOrder& order) {
    if (const auto& publication = group.rules.publication) {
        order.publisher = publication->who;
        order.channels = publication->channels;
        order.publication_cite = publication->place.cite;
    }
}

}  // namespace

OrderPaper composition_order(const Frame& frame, const AskOrder& request) {
    Session session(frame, storage::Store::Mode::questions);
    const auto group = core_group(session, request.tool, session.asked());
    const auto cycle = cycle_for_papers(session, group, request.cycle);
    OrderPaper out;
    out.language = office_language(session);
    out.findings = group.law.findings;
    auto& order = out.order;
    const std::vector<std::string> roles{"authority_head", "centre_head"};
    order.office = office_of(session, group, request.signed_by, roles);
    if (auto remark = signer_remark(session, group, order.office, request.signed_by, roles)) {
        out.findings.push_back(*std::move(remark));
    }
    order.number = request.number;
    order.day = request.day;
    order.title = request.title;
    order.control = request.control;
    order.year = cycle ? year_of(*cycle) : std::string();
    order.body_genitive = group.element->text("name_genitive");
    order.act = own_act(session, group);
    order.inclusion_cite = group.rules.inclusion_place.cite;
    if (const auto* element = group.law.edition.element(group.element->body, ElementKind::eligibility)) {
        order.criteria_cite = element->cite;
    }
    if (group.rules.inclusion == formation::InclusionAct::register_entry) {
        order.registrar = group.element->text("coordinator");
    }
    put_publication(group, order);
    order.members = members_of(session, group, request, cycle);
    for (auto& member : order.members) {
        if (member.ground.empty() && !member.overridden && !member.taken_over) {
            member.ground = order.criteria_cite;
        }
    }
    if (order.members.empty()) {
        throw Error(Trouble::refused, "papers.no_members", {{"body", group.name()}, {"day", session.asked()}});
    }
    return out;
}

}  // namespace metodist::app

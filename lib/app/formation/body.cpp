#include "app/formation/body.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "app/naming.hpp"
#include "base/text.hpp"
#include "domain/formation/breach.hpp"
#include "domain/formation/rules_of_edition.hpp"
#include "storage/cycles.hpp"
#include "storage/names.hpp"
#include "storage/stream.hpp"

namespace metodist::app {

namespace {

using formation::Party;
using storage::column;
using storage::Ledger;
using storage::Row;

CoreGroup group_in(Session& session, const std::string& tool, EditionInForce law) {
    CoreGroup group;
    group.law = std::move(law);
    // Links of the same tool: the name picks the words, the regulation picks the body.
    const std::string served = tool == "rma" ? "mma" : tool;
    group.element = group.law.edition.body_of_tool(served);
    if (group.element == nullptr) {
        throw Error(Trouble::input, "formation.no_such_body", {{"tool", tool}, {"edition", group.law.edition.code()}});
    }
    group.rules = formation::rules_of(group.law.edition, group.element->body, group.law.words);
    const auto kind = group.element->text("kind");
    const auto municipality = session.municipality();
    storage::each_row(session.store(), Ledger::body_entry, session.snapshot(), [&](const Row& row) {
        if (row.text(column(Ledger::body_entry, "kind")) == kind &&
            row.number(column(Ledger::body_entry, "municipality")) == municipality) {
            group.body = row.subject;
        }
    });
    return group;
}

bool live(const formation::Cycle& cycle) { return !cycle.closed; }

formation::Member member_from(const Row& row) {
    formation::Member member;
    member.educator = row.subject;
    member.sequence = row.sequence;
    member.valid = row.valid;
    member.entry_number = row.text(column(FactKind::membership, "entry_number"));
    member.ground = row.text(column(FactKind::membership, "ground"));
    member.taken_over = row.number(column(FactKind::membership, "taken_over")) == 1;
    member.leaving_ground = row.text(column(FactKind::membership, "leaving_ground"));
    member.leaving_reason = row.text(column(FactKind::membership, "leaving_reason"));
    member.leaving_paper = row.text(column(FactKind::membership, "leaving_paper"));
    return member;
}

// The name that holds on the day, else the last one known.
std::string name_among(const std::vector<Row>& names, std::int64_t educator, Day day) {
    const Row* best = nullptr;
    for (const auto& row : names) {
        if (row.subject == educator && !row.denied && (best == nullptr || row.valid.contains(day))) {
            best = &row;
        }
    }
    return best == nullptr ? std::string{} : tidy(best->text(0) + ' ' + best->text(1) + ' ' + best->text(2));
}

void put_post(formation::Member& member, const std::vector<Row>& posts,
              const std::map<std::int64_t, std::string>& organisations, Day day) {
    for (const auto& row : posts) {
        if (row.subject != member.educator || row.denied || !row.valid.contains(day)) {
            continue;
        }
        member.post = row.text(column(FactKind::post, "post"));
        if (const auto organisation = row.number(column(FactKind::post, "organisation"))) {
            const auto found = organisations.find(*organisation);
            member.organisation = found == organisations.end() ? std::string{} : found->second;
        }
    }
}

}  // namespace

CoreGroup core_group(Session& session, const std::string& tool, Day day) {
    return group_in(session, tool, edition_on(session, day));
}

CoreGroup core_group_of(Session& session, const std::string& tool, const formation::Cycle& cycle) {
    if (!cycle.edition) {
        return group_in(session, tool, edition_on(session, cycle.opened));
    }
    // A cycle keeps the text with which it began, whatever was adopted under the same code since.
    const auto entries = storage::history(session.store(), Ledger::cycle_entry, cycle.id);
    return group_in(session, tool, edition_of(session, *cycle.edition, {entries.front().recorded}));
}

void require_cycle(const CoreGroup& group) {
    if (!group.rules.has_cycle()) {
        throw Error(Trouble::refused, {formation::breach("formation.no_cycle_in_act", group.rules.inclusion_place,
                                                         {{"body", group.name()}})});
    }
}

std::int64_t ensure_body(Session& session, storage::Operation& operation, CoreGroup& group, bool taken_over) {
    if (group.body) {
        return *group.body;
    }
    const auto municipality = session.municipality();
    const std::string code = group.element->body + "-" + session.municipality_code();
    const auto body = operation.create(storage::Identity::body, code, {});
    storage::NewRow row;
    row.subject = body;
    row.values = {group.element->text("kind"), municipality, {}, std::int64_t{taken_over ? 1 : 0}};
    operation.record(Ledger::body_entry, row);
    row.values = {std::string("full"), group.name()};
    operation.record(FactKind::body_name, row);
    row.values = {std::string("short"), group.element->text("short")};
    operation.record(FactKind::body_name, row);
    group.body = body;
    return body;
}

std::optional<formation::Cycle> open_cycle(Session& session, const CoreGroup& group) {
    if (!group.body) {
        return std::nullopt;
    }
    const auto cycles = storage::cycles_of(session.store(), *group.body, session.snapshot());
    const auto found = std::ranges::find_if(cycles.rbegin(), cycles.rend(), live);
    return found == cycles.rend() ? std::nullopt : storage::load_cycle(session.store(), found->id, session.snapshot());
}

formation::Cycle named_cycle(Session& session, const CoreGroup& group, const std::string& code) {
    if (code.empty()) {
        if (auto cycle = open_cycle(session, group)) {
            return *std::move(cycle);
        }
        throw Error(Trouble::refused, "formation.no_open_cycle", {{"body", group.name()}});
    }
    const auto id = storage::find_code(session.store(), storage::Identity::cycle, code);
    auto cycle = id ? storage::load_cycle(session.store(), *id, session.snapshot()) : std::nullopt;
    if (!cycle || cycle->body != group.body) {
        throw Error(Trouble::input, "formation.no_such_cycle", {{"code", code}});
    }
    return *std::move(cycle);
}

std::optional<NamedAct> named_act(Session& session, const std::string& paper) {
    if (paper.empty()) {
        return std::nullopt;
    }
    NamedAct out;
    out.paper = static_cast<std::int64_t>(resolve_paper(session, paper));
    for (const auto& entry : storage::rows(session.store(), Ledger::paper_entry, out.paper, session.snapshot())) {
        out.act.kind = entry.text(column(Ledger::paper_entry, "kind"));
        out.act.draft = entry.text(column(Ledger::paper_entry, "state")) == "draft";
        if (const auto dated = entry.number(column(Ledger::paper_entry, "dated"))) {
            out.act.dated = Day::from_number(static_cast<std::int32_t>(*dated));
        }
    }
    return out;
}

std::optional<formation::PaperMention> paper_mention(Session& session, const std::optional<std::int64_t>& paper) {
    return paper ? std::optional(paper_mentions(session, {*paper}).at(*paper)) : std::nullopt;
}

std::vector<std::int64_t> papers_of(const std::vector<Row>& rows) {
    std::vector<std::int64_t> out;
    for (const auto& row : rows) {
        if (row.paper) {
            out.push_back(*row.paper);
        }
    }
    return out;
}

std::map<std::int64_t, formation::PaperMention> paper_mentions(Session& session,
                                                               const std::vector<std::int64_t>& papers) {
    std::map<std::int64_t, formation::PaperMention> out;
    if (papers.empty()) {
        return out;
    }
    for (auto& [id, code] : storage::codes_of(session.store(), storage::Identity::paper, papers)) {
        out[id].code = code;
    }
    for (const auto& entry : storage::rows(session.store(), Ledger::paper_entry, papers, session.snapshot())) {
        auto& mention = out[entry.subject];
        mention.number = entry.text(column(Ledger::paper_entry, "number"));
        if (const auto dated = entry.number(column(Ledger::paper_entry, "dated"))) {
            mention.dated = Day::from_number(static_cast<std::int32_t>(*dated));
        }
    }
    return out;
}

std::vector<formation::Member> memberships(Session& session, std::int64_t body, Day day) {
    auto& store = session.store();
    const auto snapshot = session.snapshot();
    const auto codes = storage::codes_among(store, FactKind::membership, "body", body);
    const auto names = storage::rows_among(store, FactKind::name, FactKind::membership, "body", body, snapshot);
    const auto posts = storage::rows_among(store, FactKind::post, FactKind::membership, "body", body, snapshot);
    std::map<std::int64_t, std::string> organisations;
    for (const auto& named : storage::organisation_names(store, snapshot)) {
        if (named.form == "full" || !organisations.contains(named.subject)) {
            organisations[named.subject] = named.name;
        }
    }
    const auto rows = storage::rows_where(store, FactKind::membership, "body", body, snapshot);
    const auto papers = paper_mentions(session, papers_of(rows));
    std::vector<formation::Member> out;
    for (const auto& row : rows) {
        formation::Member member = member_from(row);
        member.code = codes.at(row.subject);
        member.name = name_among(names, row.subject, day);
        put_post(member, posts, organisations, day);
        if (row.paper) {
            member.paper = papers.at(*row.paper);
        }
        out.push_back(std::move(member));
    }
    std::ranges::stable_sort(out, russian_less, &formation::Member::name);
    return out;
}

std::string party_name(Session& session, const Party& party) {
    return party.sort == Party::Sort::organisation
               ? storage::organisation_name(session.store(), party.id, session.asked(), session.snapshot())
               : storage::body_name(session.store(), party.id, session.asked(), session.snapshot());
}

std::string party_code(Session& session, const Party& party) {
    return storage::code_of(
        session.store(),
        party.sort == Party::Sort::organisation ? storage::Identity::organisation : storage::Identity::body, party.id);
}

answers::Change change_of(const Frame& frame, const CoreGroup& group, std::string name) {
    answers::Change change;
    change.name = std::move(name);
    change.dry_run = frame.dry_run;
    change.findings = group.law.findings;
    return change;
}

void refuse_if(const std::vector<Finding>& findings) {
    if (!findings.empty()) {
        throw Error(Trouble::refused, findings);
    }
}

}  // namespace metodist::app

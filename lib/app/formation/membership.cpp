#include "app/formation/membership.hpp"

#include <algorithm>
#include <charconv>

#include "answers/formation.hpp"
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

using storage::column;
using storage::Store;

// One person on the way into the body.
struct Entrant {
    std::int64_t educator = 0;
    std::optional<formation::Nomination> nomination;
    answers::PersonVerdict person;
};

std::optional<std::int64_t> paper_id(Session& session, const std::string& paper) {
    return paper.empty() ? std::nullopt
                         : std::optional<std::int64_t>(static_cast<std::int64_t>(resolve_paper(session, paper)));
}

const formation::Nomination* nomination_of(const formation::Cycle& cycle, const std::string& code) {
    const auto found = std::ranges::find(cycle.nominations, code, &formation::Nomination::code);
    return found == cycle.nominations.end() ? nullptr : &*found;
}

// The nomination by which a person comes in: the accepted one, else any that is not withdrawn.
const formation::Nomination* nomination_of(const formation::Cycle& cycle, std::int64_t educator) {
    const formation::Nomination* best = nullptr;
    for (const auto& each : cycle.nominations) {
        if (each.educator == educator && !each.withdrawn() && (best == nullptr || each.accepted())) {
            best = &each;
        }
    }
    return best;
}

std::vector<Entrant> entrants(Session& session, const std::optional<formation::Cycle>& cycle, const Approve& request,
                              const formation::CycleFacts& facts) {
    std::vector<Entrant> out;
    if (cycle && request.all) {
        for (const auto& each : cycle->nominations) {
            if (each.accepted() && !facts.entered.contains(each.id)) {
                out.push_back({each.educator, each, {}});
            }
        }
    }
    for (const auto& text : request.who) {
        if (const auto* nomination = cycle ? nomination_of(*cycle, text) : nullptr) {
            out.push_back({nomination->educator, *nomination, {}});
            continue;
        }
        const auto educator = static_cast<std::int64_t>(resolve_educator(session, text));
        const auto* nomination = cycle ? nomination_of(*cycle, educator) : nullptr;
        out.push_back({educator, nomination == nullptr ? std::nullopt : std::optional(*nomination), {}});
    }
    return out;
}

// The number after the last entry of the body's register.
std::int64_t next_entry(const std::vector<formation::Member>& members) {
    std::int64_t last = 0;
    for (const auto& member : members) {
        std::int64_t number = 0;
        const auto& text = member.entry_number;
        if (std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc{}) {
            last = std::max(last, number);
        }
    }
    return last + 1;
}

std::string ground_of(const answers::PersonVerdict& person) {
    for (const auto& ground : person.verdict.grounds) {
        if (ground.outcome == Truth::yes) {
            return ground.clause;
        }
    }
    return {};
}

Finding about(const std::string& code, const answers::PersonVerdict& person, const formation::Citation& place,
              Severity severity) {
    return {code, {{"name", person.name}, {"code", person.code}, {"cite", place.cite}}, {}, severity, place.clause, {}};
}

// A decision against the verdict counts for the inclusion too.
bool overridden(const Entrant& entrant, const Approve& request) {
    return request.override || entrant.person.override ||
           (entrant.nomination && entrant.nomination->decision && entrant.nomination->decision->override);
}

std::vector<Finding> why_not(const CoreGroup& group, const std::optional<formation::Cycle>& cycle,
                             const Entrant& entrant, const Approve& request, Day day) {
    auto out = formation::why_not_include(
        group.rules, cycle ? &*cycle : nullptr, entrant.nomination ? &*entrant.nomination : nullptr, day,
        !request.paper.empty(), outcome_of(entrant.person.verdict.outcome), overridden(entrant, request));
    for (auto& finding : out) {
        finding.arguments.push_back({"name", entrant.person.name});
        finding.arguments.push_back({"code", entrant.person.code});
    }
    if (entrant.person.procedure.member) {
        out.push_back(about("formation.member_already", entrant.person, group.rules.inclusion_place, Severity::breach));
    }
    return out;
}

// What stays true of somebody who is taken over as found.
void findings_of(const CoreGroup& group, const Entrant& entrant, const Approve& request, std::vector<Finding>& out) {
    const auto outcome = entrant.person.verdict.outcome;
    if (outcome == EligibilityOutcome::not_eligible) {
        out.push_back(about("formation.taken_over_not_eligible", entrant.person, group.rules.place, Severity::gap));
    }
    if (outcome == EligibilityOutcome::undetermined) {
        out.push_back(about("formation.taken_over_undetermined", entrant.person, group.rules.place, Severity::gap));
    }
    if (request.paper.empty()) {
        out.push_back(about("formation.taken_over_paper", entrant.person, group.rules.inclusion_place, Severity::gap));
    }
}

void record_member(Session& session, storage::Operation& operation, CoreGroup& group, const Entrant& entrant,
                   const Approve& request, std::int64_t edition, std::int64_t entry,
                   const std::optional<std::int64_t>& paper) {
    storage::NewRow row;
    row.subject = entrant.educator;
    row.valid.since = session.asked();
    row.paper = paper;
    const std::string ground = request.ground.empty() ? ground_of(entrant.person) : request.ground;
    row.values = {*group.body,
                  ground.empty() ? Field() : Field(ground),
                  std::to_string(entry),
                  std::int64_t{request.taken_over ? 1 : 0},
                  {},
                  {},
                  {}};
    operation.record(FactKind::membership, row);
    if (!request.engagement.empty()) {
        row.values = {*group.body, request.engagement, {}};
        operation.record(FactKind::engagement, row);
    }
    if (request.taken_over) {
        return;
    }
    const auto nomination = entrant.nomination ? std::optional(entrant.nomination->id) : std::nullopt;
    store_verdict(session, operation, group, entrant.person, entrant.educator, nomination, edition, "inclusion");
    if (request.override && entrant.person.verdict.outcome != EligibilityOutcome::eligible) {
        store_override(session, operation, group, entrant.educator, nomination, entrant.person, request.author,
                       request.reason, paper);
    }
}

// Days may be given as a day or as a cycle, which stands for its last stage.
Day day_meant(Session& session, const CoreGroup& group, const std::string& text) {
    if (const auto day = Day::parse_iso(text)) {
        return *day;
    }
    if (text.size() == 10 && text[2] == '.' && text[5] == '.') {
        if (const auto day = Day::parse_iso(text.substr(6) + "-" + text.substr(3, 2) + "-" + text.substr(0, 2))) {
            return *day;
        }
    }
    const auto cycle = named_cycle(session, group, text);
    Day last = cycle.opened;
    for (const auto& stage : cycle.stages) {
        last = std::max(last, stage.done);
    }
    return cycle.closed.value_or(last);
}

void mark_overridden(Session& session, const CoreGroup& group, std::vector<formation::Member>& members) {
    for (const auto& row :
         storage::rows(session.store(), storage::Ledger::human_decision, *group.body, session.snapshot())) {
        const auto educator = row.number(column(storage::Ledger::human_decision, "educator"));
        for (auto& member : members) {
            member.overridden = member.overridden || member.educator == educator;
        }
    }
}

std::string engagement_word(const CoreGroup& group, const std::string& text) {
    if (text.empty()) {
        return {};
    }
    std::vector<Finding> findings;
    const auto word = read_word(group.law.words, "engagement_basis", text, findings);
    if (!word) {
        throw Error(Trouble::use, std::move(findings));
    }
    return *word;
}

}  // namespace

Answer approve(const Frame& frame, const Approve& typed) {
    Session session(frame, Store::Mode::changes);
    auto group = core_group(session, typed.tool, session.asked());
    Approve request = typed;
    request.engagement = engagement_word(group, typed.engagement);
    std::optional<formation::Cycle> cycle;
    formation::CycleFacts facts;
    if (group.rules.has_cycle() && (!request.taken_over || !request.cycle.empty())) {
        cycle = named_cycle(session, group, request.cycle);
        group = core_group_of(session, request.tool, *cycle);
        facts = cycle_facts(session, group, *cycle);
    }
    if (request.override && (request.author.empty() || request.reason.empty() || request.paper.empty())) {
        refuse_if({{"formation.override_incomplete",
                    {{"cite", group.rules.place.cite}},
                    {},
                    Severity::breach,
                    group.rules.place.clause,
                    {}}});
    }
    auto people = entrants(session, cycle, request, facts);
    Examiner examiner(session, group, cycle);
    std::vector<Finding> against;
    std::vector<Finding> findings = group.law.findings;
    for (auto& each : people) {
        each.person = examiner.judge(each.educator);
        if (request.taken_over) {
            findings_of(group, each, request, findings);
            continue;
        }
        std::ranges::move(why_not(group, cycle, each, request, session.asked()), std::back_inserter(against));
        if (request.engagement.empty() && !group.rules.engagement.empty()) {
            findings.push_back(
                about("formation.engagement_missing", each.person, group.rules.engagement_place, Severity::note));
        }
    }
    refuse_if(against);
    const auto paper = paper_id(session, request.paper);
    session.set_edition_code(group.law.edition.code());
    answers::Change change;
    change.name = "approve";
    change.dry_run = frame.dry_run;
    std::int64_t entry = 0;
    std::from_chars(request.entry.data(), request.entry.data() + request.entry.size(), entry);
    change.operation = session.change(request.reason, request.paper, [&](storage::Operation& operation) {
        const auto edition = adopt(session, operation, group.law);
        ensure_body(session, operation, group, request.taken_over);
        if (entry == 0) {
            entry = next_entry(memberships(session, *group.body, session.asked()));
        }
        for (const auto& each : people) {
            record_member(session, operation, group, each, request, edition, entry, paper);
            Tree row = Tree::object();
            row.set("code", each.person.code)
                .set("name", each.person.name)
                .set("entry_number", std::to_string(entry))
                .set("since", session.asked())
                .set("verdict", code(each.person.verdict.outcome))
                .set("overridden",
                     overridden(each, request) && each.person.verdict.outcome != EligibilityOutcome::eligible)
                .set("taken_over", request.taken_over);
            change.results.push_back(std::move(row));
            change.done.push_back({request.taken_over ? "formation.taken_over" : "formation.entered",
                                   {{"name", each.person.name},
                                    {"entry", std::to_string(entry)},
                                    {"day", session.asked()},
                                    {"cite", group.rules.inclusion_place.cite}},
                                   0});
            ++entry;
        }
    });
    change.findings = std::move(findings);
    return answers::change(change);
}

Answer exclude(const Frame& frame, const Exclude& request) {
    Session session(frame, Store::Mode::changes);
    const auto group = core_group(session, request.tool, session.asked());
    const auto educator = static_cast<std::int64_t>(resolve_educator(session, request.who));
    std::vector<Finding> typed;
    const auto ground = read_word(group.law.words, "leaving_ground", request.ground, typed);
    if (!ground) {
        throw Error(Trouble::use, std::move(typed));
    }
    const Day last = session.asked().plus_days(-1);
    std::optional<storage::Row> membership;
    for (auto& row : storage::rows(session.store(), FactKind::membership, educator, session.snapshot())) {
        if (group.body && row.number(column(FactKind::membership, "body")) == group.body && row.valid.contains(last)) {
            membership = std::move(row);
        }
    }
    const auto& place = group.rules.change_place;
    std::vector<Finding> against;
    const auto name = storage::educator_name(session.store(), educator, session.asked());
    if (!membership) {
        against.push_back({"formation.not_a_member",
                           {{"name", name}, {"day", last}, {"cite", place.cite}},
                           {},
                           Severity::breach,
                           place.clause,
                           {}});
    }
    if (group.rules.change_needs_order && request.paper.empty()) {
        against.push_back({"formation.order_missing",
                           {{"name", name}, {"cite", place.cite}},
                           {},
                           Severity::breach,
                           place.clause,
                           {}});
    }
    if (!group.rules.change_needs_order && tidy(request.reason).empty()) {
        against.push_back({"formation.leaving_reason",
                           {{"name", name}, {"cite", place.cite}},
                           {},
                           Severity::breach,
                           place.clause,
                           {}});
    }
    refuse_if(against);
    const auto paper = paper_id(session, request.paper);
    session.set_edition_code(group.law.edition.code());
    answers::Change change;
    change.name = "exclude";
    change.dry_run = frame.dry_run;
    change.operation = session.change(request.reason, request.paper, [&](storage::Operation& operation) {
        operation.end(FactKind::membership, educator, membership->sequence);
        storage::NewRow row;
        row.subject = educator;
        row.valid = {membership->valid.since, last};
        row.paper = membership->paper;
        row.values = membership->values;
        row.values[column(FactKind::membership, "leaving_ground")] = *ground;
        row.values[column(FactKind::membership, "leaving_reason")] =
            tidy(request.reason).empty() ? Field() : Field(tidy(request.reason));
        row.values[column(FactKind::membership, "leaving_paper")] =
            paper ? Field(storage::code_of(session.store(), storage::Identity::paper, *paper)) : Field();
        operation.record(FactKind::membership, row);
    });
    Tree row = Tree::object();
    row.set("code", storage::code_of(session.store(), storage::Identity::educator, educator))
        .set("name", name)
        .set("last_day", last)
        .set("leaving_ground", *ground);
    change.results.push_back(std::move(row));
    change.done.push_back(
        {"formation.excluded",
         {{"name", name}, {"day", last}, {"ground", Word{"leaving_ground", *ground}}, {"cite", place.cite}},
         0});
    return answers::change(change);
}

Answer roster(const Frame& frame, const AskRoster& request) {
    Session session(frame, Store::Mode::questions);
    const auto group = core_group(session, request.tool, session.asked());
    answers::RosterView view;
    view.body = group.name();
    view.regulation = group.law.edition.municipality;
    view.edition = group.law.edition.code();
    view.day = request.to.empty() ? session.asked() : day_meant(session, group, request.to);
    if (!group.body) {
        return answers::roster(view);
    }
    auto all = memberships(session, *group.body, view.day);
    mark_overridden(session, group, all);
    if (!request.paper.empty()) {
        const auto code =
            storage::code_of(session.store(), storage::Identity::paper, *paper_id(session, request.paper));
        std::erase_if(all, [&](const formation::Member& each) { return !each.paper || each.paper->code != code; });
    }
    if (!request.from.empty()) {
        const Day from = day_meant(session, group, request.from);
        auto answer = answers::roster_changes(view, from, formation::roster_changes(all, from, view.day));
        answer.findings = group.law.findings;
        return answer;
    }
    view.members = request.paper.empty() ? formation::roster_on(all, view.day) : all;
    auto answer = answers::roster(view);
    answer.findings = group.law.findings;
    return answer;
}

}  // namespace metodist::app

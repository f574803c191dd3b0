#include "app/formation/membership.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "answers/formation.hpp"
#include "app/formation/eligibility.hpp"
#include "app/formation/examiner.hpp"
#include "app/formation/verdicts.hpp"
#include "app/naming.hpp"
#include "app/words.hpp"
#include "base/text.hpp"
#include "domain/formation/breach.hpp"
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

const formation::Nomination* nomination_of(const formation::Cycle& cycle, const std::string& code) {
    const auto found = std::ranges::find(cycle.nominations, code, &formation::Nomination::code);
    return found == cycle.nominations.end() ? nullptr : &*found;
}

std::vector<Entrant> entrants(Session& session, const std::optional<formation::Cycle>& cycle, const Approve& request,
                              const formation::CycleFacts& facts) {
    std::vector<Entrant> out;
    if (cycle && request.all) {
        for (const auto& each : cycle->nominations) {
            if (each.accepted() && !facts.entered.contains(each.id)) {
                out.push_back({each.educator, *formation::way_in(cycle->nominations, each.educator), {}});
            }
        }
    }
    for (const auto& text : request.who) {
        if (const auto* nomination = cycle ? nomination_of(*cycle, text) : nullptr) {
            out.push_back({nomination->educator, *nomination, {}});
            continue;
        }
        const auto educator = static_cast<std::int64_t>(resolve_educator(session, text));
        const auto* nomination = cycle ? formation::way_in(cycle->nominations, educator) : nullptr;
        out.push_back({educator, nomination == nullptr ? std::nullopt : std::optional(*nomination), {}});
    }
    // Named twice is entered once.
    std::vector<Entrant> each_once;
    for (auto& entrant : out) {
        if (std::ranges::find(each_once, entrant.educator, &Entrant::educator) == each_once.end()) {
            each_once.push_back(std::move(entrant));
        }
    }
    return each_once;
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
                             const Entrant& entrant, const Approve& request, const std::optional<NamedAct>& act,
                             Day day) {
    auto out = formation::why_not_include(group.rules, cycle ? &*cycle : nullptr,
                                          entrant.nomination ? &*entrant.nomination : nullptr, day,
                                          act ? std::optional(act->act) : std::nullopt,
                                          outcome_of(entrant.person.verdict.outcome), overridden(entrant, request));
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
                   const std::optional<NamedAct>& act) {
    storage::NewRow row;
    row.subject = entrant.educator;
    row.valid.since = session.asked();
    row.paper = act ? std::optional(act->paper) : std::nullopt;
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
                       request.reason, row.paper);
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

// The clause of a ground: a clause of the edition's list, or the name of its condition.
std::string ground_clause(const CoreGroup& group, const std::string& text) {
    if (text.empty()) {
        return {};
    }
    const auto* element = group.law.edition.element(group.element->body, ElementKind::eligibility);
    std::string known;
    for (const auto& key : element == nullptr ? std::vector<std::string>{} : element->texts("grounds")) {
        const auto* condition = group.law.edition.condition(key);
        if (condition != nullptr && (condition->clause == text || key == text)) {
            return condition->clause;
        }
        known += condition == nullptr ? "" : (known.empty() ? "" : ", ") + condition->clause;
    }
    throw Error(Trouble::use, "formation.no_such_ground", {{"ground", text}, {"known", known}});
}

// The regulation and the cycle by which people are entered. What is taken over needs no cycle.
struct WayIn {
    CoreGroup group;
    std::optional<formation::Cycle> cycle;
    formation::CycleFacts facts;
};

WayIn way_in(Session& session, const Approve& request) {
    WayIn out{core_group(session, request.tool, session.asked()), std::nullopt, {}};
    if (out.group.rules.has_cycle() && (!request.taken_over || !request.cycle.empty())) {
        out.cycle = named_cycle(session, out.group, request.cycle);
        out.group = core_group_of(session, request.tool, *out.cycle);
        out.facts = cycle_facts(session, out.group, *out.cycle);
    }
    return out;
}

// Judges all who are to be entered; refuses all of them where anything speaks against one.
void examine(Session& session, const CoreGroup& group, const std::optional<formation::Cycle>& cycle,
             const Approve& request, const std::optional<NamedAct>& act, std::vector<Entrant>& people,
             std::vector<Finding>& findings) {
    std::vector<Finding> against;
    if (request.override && (request.author.empty() || request.reason.empty() || request.paper.empty())) {
        against.push_back(formation::breach("formation.override_incomplete", group.rules.place));
    }
    std::vector<std::int64_t> educators;
    std::ranges::transform(people, std::back_inserter(educators), &Entrant::educator);
    Examiner examiner(session, group, cycle);
    for (const auto& each : people) {
        if (each.nomination) {
            examiner.comes_by(*each.nomination);
        }
    }
    auto verdicts = examiner.judge(educators);
    for (std::size_t i = 0; i < people.size(); ++i) {
        auto& each = people[i];
        each.person = std::move(verdicts[i]);
        if (request.taken_over) {
            findings_of(group, each, request, findings);
            if (each.person.procedure.member) {
                against.push_back(
                    about("formation.member_already", each.person, group.rules.inclusion_place, Severity::breach));
            }
            continue;
        }
        std::ranges::move(why_not(group, cycle, each, request, act, session.asked()), std::back_inserter(against));
        if (request.engagement.empty() && !group.rules.engagement.empty()) {
            findings.push_back(
                about("formation.engagement_missing", each.person, group.rules.engagement_place, Severity::note));
        }
    }
    refuse_if(against);
}

void tell_entered(const Session& session, const CoreGroup& group, const Entrant& each, const Approve& request,
                  std::int64_t entry, answers::Change& change) {
    const bool against_verdict =
        overridden(each, request) && each.person.verdict.outcome != EligibilityOutcome::eligible;
    Tree row = Tree::object();
    row.set("code", each.person.code)
        .set("name", each.person.name)
        .set("entry_number", std::to_string(entry))
        .set("since", session.asked())
        .set("verdict", code(each.person.verdict.outcome))
        .set("overridden", against_verdict && !request.taken_over)
        .set("taken_over", request.taken_over);
    change.results.push_back(std::move(row));
    change.done.push_back({request.taken_over ? "formation.taken_over" : "formation.entered",
                           {{"name", each.person.name},
                            {"entry", std::to_string(entry)},
                            {"day", session.asked()},
                            {"cite", group.rules.inclusion_place.cite}},
                           0});
    if (against_verdict && !request.taken_over) {
        change.done.push_back(
            {"formation.entered_against",
             {{"verdict", Word{"eligibility_outcome", std::string(code(each.person.verdict.outcome))}}},
             1});
    }
}

}  // namespace

Answer approve(const Frame& frame, const Approve& typed) {
    Session session(frame, Store::Mode::changes);
    Approve request = typed;
    auto [group, cycle, facts] = way_in(session, request);
    request.engagement = engagement_word(group, typed.engagement);
    request.ground = ground_clause(group, typed.ground);
    const auto act = named_act(session, request.paper);
    auto people = entrants(session, cycle, request, facts);
    std::vector<Finding> findings = group.law.findings;
    examine(session, group, cycle, request, act, people, findings);
    session.set_edition_code(group.law.edition.code());
    answers::Change change;
    change.name = "approve";
    change.dry_run = frame.dry_run;
    if (people.empty()) {
        change.done.push_back({"formation.nobody_to_enter", {}, 0});
        return answers::change(change);
    }
    change.operation =
        session.change(request.reason, request.paper, [&, &group = group](storage::Operation& operation) {
            const auto edition = adopt(session, operation, group.law);
            ensure_body(session, operation, group, request.taken_over);
            auto entry = request.entry.value_or(next_entry(memberships(session, *group.body, session.asked())));
            for (const auto& each : people) {
                record_member(session, operation, group, each, request, edition, entry, act);
                tell_entered(session, group, each, request, entry, change);
                ++entry;
            }
        });
    change.findings = std::move(findings);
    return answers::change(change);
}

}  // namespace metodist::app

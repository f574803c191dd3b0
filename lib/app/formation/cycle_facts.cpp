#include <algorithm>
#include <map>
#include <set>

#include "app/formation/body.hpp"
#include "app/formation/eligibility.hpp"
#include "storage/cycles.hpp"
#include "storage/stream.hpp"

namespace metodist::app {

namespace {

using formation::Party;
using storage::column;
using storage::Ledger;
using storage::Row;

bool is_gone(const CoreGroup& group, const Row& row, Day day) {
    const auto* states = group.law.words.find("body_state");
    const auto* state = states == nullptr ? nullptr : states->find(row.text(column(FactKind::body_state, "state")));
    return !row.denied && row.valid.contains(day) && state != nullptr && state->gone;
}

// Organisations known to be of other kinds than those that the act asks; whose kind nobody recorded is asked all the
// same.
std::set<std::int64_t> organisations_not_asked(Session& session, const CoreGroup& group) {
    std::map<std::int64_t, std::vector<std::string>> kinds;
    if (!group.rules.nominator_organisations.empty()) {
        storage::each_row(session.store(), FactKind::organisation_kind, session.snapshot(), [&](const Row& row) {
            if (!row.denied && row.valid.contains(session.asked())) {
                kinds[row.subject].push_back(row.text(column(FactKind::organisation_kind, "kind")));
            }
        });
    }
    std::set<std::int64_t> out;
    for (const auto& [organisation, own] : kinds) {
        if (formation::may_nominate(group.rules, own) == Truth::no) {
            out.insert(organisation);
        }
    }
    return out;
}

// Organisations and associations of the municipality, by the kinds of parties that the act names.
std::vector<Party> addressees_of(Session& session, const CoreGroup& group) {
    std::vector<Party> out;
    const auto not_asked = organisations_not_asked(session, group);
    std::set<std::int64_t> gone;
    storage::each_row(session.store(), FactKind::body_state, session.snapshot(), [&](const Row& row) {
        if (is_gone(group, row, session.asked())) {
            gone.insert(row.subject);
        }
    });
    const auto municipality = session.municipality();
    const auto& kinds = group.rules.addressees;
    const auto wanted = [&](const char* kind) { return std::ranges::find(kinds, kind) != kinds.end(); };
    if (wanted("organisation") || wanted("support_system_subject")) {
        storage::each_row(session.store(), Ledger::organisation_entry, session.snapshot(), [&](const Row& row) {
            if (row.number(0) == municipality && !not_asked.contains(row.subject)) {
                out.push_back({Party::Sort::organisation, row.subject});
            }
        });
    }
    if (wanted("association") || wanted("support_system_subject")) {
        storage::each_row(session.store(), Ledger::body_entry, session.snapshot(), [&](const Row& row) {
            if (row.number(column(Ledger::body_entry, "municipality")) == municipality &&
                row.text(column(Ledger::body_entry, "kind")) == "association" && !gone.contains(row.subject)) {
                out.push_back({Party::Sort::body, row.subject});
            }
        });
    }
    return out;
}

// Kinds of facts with the fields of the form that they answer.
std::map<FactKind, std::set<std::string>> sources_of_form(const CoreGroup& group) {
    std::map<FactKind, std::set<std::string>> out;
    for (const auto& field : group.rules.form_fields) {
        if (const auto kind = formation::fact_of_field(field)) {
            out[*kind].insert(field);
        }
    }
    return out;
}

// What the register knows of the nominees: their diagnostics, and the fields of the form on the day of nomination.
void read_nominees(Session& session, const CoreGroup& group, const formation::Cycle& cycle,
                   formation::CycleFacts& facts) {
    auto& store = session.store();
    for (const auto& row : storage::rows_of_nominees(store, FactKind::assessment, cycle.id, session.snapshot())) {
        if (!row.denied && row.valid.since) {
            facts.assessments[row.subject].push_back({row.text(column(FactKind::assessment, "kind")), *row.valid.since,
                                                      row.number(column(FactKind::assessment, "score")),
                                                      row.text(column(FactKind::assessment, "level"))});
        }
    }
    std::map<std::int64_t, Day> submitted;
    for (const auto& nomination : cycle.nominations) {
        submitted[nomination.educator] = nomination.submitted;
    }
    for (const auto& [kind, fields] : sources_of_form(group)) {
        for (const auto& row : storage::rows_of_nominees(store, kind, cycle.id, session.snapshot())) {
            const auto found = submitted.find(row.subject);
            if (found != submitted.end() && row.valid.contains(found->second)) {
                facts.known_fields[row.subject].insert(fields.begin(), fields.end());
            }
        }
    }
}

bool wants_ground(const CoreGroup& group) {
    return std::ranges::find(group.rules.form_fields, "ground") != group.rules.form_fields.end();
}

bool has_ground(const EligibilityRules& rules, const SubjectFacts& facts, const Surroundings& around, Day day) {
    return std::ranges::any_of(rules.verdict(facts, around, day).grounds,
                               [](const metodist::Ground& ground) { return ground.outcome == Truth::yes; });
}

// The ground of the act's list, of those nominees whose nomination does not name it.
void read_grounds(Session& session, const CoreGroup& group, const formation::Cycle& cycle,
                  formation::CycleFacts& facts) {
    std::map<std::int64_t, Day> asked;
    for (const auto& nomination : cycle.nominations) {
        if (nomination.open() && !nomination.fields.contains("ground")) {
            asked[nomination.educator] = nomination.submitted;
        }
    }
    if (asked.empty() || !wants_ground(group)) {
        return;
    }
    std::vector<std::int64_t> educators;
    for (const auto& [educator, day] : asked) {
        educators.push_back(educator);
    }
    auto& store = session.store();
    const auto rules = eligibility_rules(session, group);
    const auto people = storage::facts_of(store, rules.plan(), educators, session.snapshot());
    const auto around = storage::surroundings_of(store, rules.plan(), people, session.snapshot());
    for (const auto& known : people) {
        if (has_ground(rules, known, around, asked.at(known.subject()))) {
            facts.known_fields[known.subject()].insert("ground");
        }
    }
}

}  // namespace

std::vector<std::string> kinds_of_organisation(Session& session, std::int64_t organisation, Day day) {
    std::vector<std::string> out;
    for (const auto& row :
         storage::rows(session.store(), FactKind::organisation_kind, organisation, session.snapshot())) {
        if (!row.denied && row.valid.contains(day)) {
            out.push_back(row.text(column(FactKind::organisation_kind, "kind")));
        }
    }
    return out;
}

std::optional<formation::Gone> body_gone(Session& session, const CoreGroup& group, std::int64_t body, Day day) {
    std::optional<formation::Gone> out;
    for (const auto& row : storage::rows(session.store(), FactKind::body_state, body, session.snapshot())) {
        if (is_gone(group, row, day)) {
            out = {row.text(column(FactKind::body_state, "state")), row.valid.since};
        }
    }
    return out;
}

std::set<std::int64_t> entered_in(Session& session, const formation::Cycle& cycle) {
    std::set<std::int64_t> members;
    for (const auto& row :
         storage::rows_where(session.store(), FactKind::membership, "body", cycle.body, session.snapshot())) {
        if (row.valid.until == std::nullopt || *row.valid.until >= cycle.opened) {
            members.insert(row.subject);
        }
    }
    std::set<std::int64_t> out;
    for (const auto& nomination : cycle.nominations) {
        if (members.contains(nomination.educator)) {
            out.insert(nomination.id);
        }
    }
    return out;
}

formation::CycleFacts cycle_facts(Session& session, const CoreGroup& group, const formation::Cycle& cycle) {
    formation::CycleFacts facts;
    facts.addressees = addressees_of(session, group);
    read_nominees(session, group, cycle, facts);
    read_grounds(session, group, cycle, facts);
    facts.entered = entered_in(session, cycle);
    return facts;
}

std::set<std::string> known_fields(Session& session, const CoreGroup& group, std::int64_t educator, Day day) {
    std::set<std::string> out;
    for (const auto& [kind, fields] : sources_of_form(group)) {
        for (const auto& row : storage::rows(session.store(), kind, educator, session.snapshot())) {
            if (row.valid.contains(day)) {
                out.insert(fields.begin(), fields.end());
            }
        }
    }
    if (wants_ground(group)) {
        const auto rules = eligibility_rules(session, group);
        const auto facts = storage::facts_of(session.store(), rules.plan(), educator, session.snapshot());
        const auto around = storage::surroundings_of(session.store(), rules.plan(), {&facts, 1}, session.snapshot());
        if (has_ground(rules, facts, around, day)) {
            out.insert("ground");
        }
    }
    return out;
}

}  // namespace metodist::app

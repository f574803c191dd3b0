#include <algorithm>
#include <map>
#include <set>

#include "app/formation/body.hpp"
#include "app/formation/nomination_place.hpp"
#include "storage/cycles.hpp"

namespace metodist::app {

namespace {

using formation::Party;
using storage::column;
using storage::Ledger;
using storage::Row;

// Organisations known to be of a kind that the act does not ask.
std::set<std::int64_t> organisations_not_asked(Session& session, const CoreGroup& group) {
    std::set<std::int64_t> out;
    const auto kinds = nominating_kinds(group);
    if (kinds.empty()) {
        return out;
    }
    storage::each_row(session.store(), FactKind::organisation_kind, session.snapshot(), [&](const Row& row) {
        if (!row.denied && row.valid.contains(session.asked()) &&
            std::ranges::find(kinds, row.text(column(FactKind::organisation_kind, "kind"))) == kinds.end()) {
            out.insert(row.subject);
        }
    });
    return out;
}

std::set<std::int64_t> bodies_at_rest(Session& session) {
    std::set<std::int64_t> out;
    storage::each_row(session.store(), FactKind::body_state, session.snapshot(), [&](const Row& row) {
        const auto state = row.text(column(FactKind::body_state, "state"));
        if (!row.denied && row.valid.contains(session.asked()) && (state == "dissolved" || state == "inactive")) {
            out.insert(row.subject);
        }
    });
    return out;
}

// Organisations and associations of the municipality, by the kinds of parties that the act names.
std::vector<Party> addressees_of(Session& session, const CoreGroup& group) {
    std::vector<Party> out;
    const auto not_asked = organisations_not_asked(session, group);
    const auto at_rest = bodies_at_rest(session);
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
                row.text(column(Ledger::body_entry, "kind")) == "association" && !at_rest.contains(row.subject)) {
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
                                                      row.number(column(FactKind::assessment, "score"))});
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

}  // namespace

formation::CycleFacts cycle_facts(Session& session, const CoreGroup& group, const formation::Cycle& cycle) {
    formation::CycleFacts facts;
    facts.addressees = addressees_of(session, group);
    std::set<std::int64_t> members;
    for (const auto& row :
         storage::rows_where(session.store(), FactKind::membership, "body", cycle.body, session.snapshot())) {
        if (row.valid.until == std::nullopt || *row.valid.until >= cycle.opened) {
            members.insert(row.subject);
        }
    }
    read_nominees(session, group, cycle, facts);
    for (const auto& nomination : cycle.nominations) {
        if (members.contains(nomination.educator)) {
            facts.entered.insert(nomination.id);
        }
    }
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
    return out;
}

}  // namespace metodist::app

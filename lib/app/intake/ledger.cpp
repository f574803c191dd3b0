#include "app/intake/ledger.hpp"

#include <algorithm>

#include "app/bodies.hpp"
#include "domain/register/succession.hpp"

namespace metodist::app {

ImportLedger::ImportLedger(Session& session, const std::set<FactKind>& kinds, const std::set<std::int64_t>& subjects,
                           Day day)
    : day_(day) {
    for (const FactKind kind : kinds) {
        auto& all = live_[kind];
        storage::each_row(session.store(), kind, {}, [&](const storage::Row& row) {
            if (subjects.contains(row.subject)) {
                all[row.subject].push_back(fact_of(kind, row));
            }
        });
    }
}

const std::vector<Fact>& ImportLedger::live(FactKind kind, std::int64_t subject) const {
    static const std::vector<Fact> none;
    const auto facts = live_.find(kind);
    if (facts == live_.end()) {
        return none;
    }
    const auto found = facts->second.find(subject);
    return found == facts->second.end() ? none : found->second;
}

// A table that does not tell since when says no more than a fact which holds on its day.
bool ImportLedger::says_it(const Fact& old, const Fact& fresh) const {
    if (old.denied != fresh.denied || !old.valid.contains(day_)) {
        return false;
    }
    const bool days = (!fresh.valid.since || fresh.valid.since == old.valid.since) &&
                      (!fresh.valid.until || fresh.valid.until == old.valid.until);
    for (std::size_t i = 0; i < fresh.values.size(); ++i) {
        if (!std::holds_alternative<std::monostate>(fresh.values[i]) && fresh.values[i] != old.values[i]) {
            return false;
        }
    }
    return days && (!fresh.denied || fresh.values == old.values);
}

bool ImportLedger::put(storage::Operation& operation, Fact fact, const Place& place, std::vector<Finding>& findings) {
    auto& facts = live_[fact.kind][fact.subject];
    auto& count = counts_[fact.kind];
    if (std::ranges::any_of(facts, [&](const Fact& old) { return says_it(old, fact); })) {
        ++count.known;
        return false;
    }
    const bool single = fact_schema(fact.kind).single && !fact.denied;
    if (single && !fact.valid.since && !facts.empty()) {
        fact.valid.since = day_;
    }
    // A denial speaks of the table's day: what ended before is no contradiction.
    if (fact.denied && !fact.valid.since &&
        std::ranges::any_of(facts, [&](const Fact& old) { return old.valid.until && *old.valid.until < day_; })) {
        fact.valid.since = day_;
    }
    const auto next = succession(fact, facts);
    if (next.known) {
        ++count.known;
        return false;
    }
    if (!next.contradicted.empty()) {
        ++count.left_out;
        Finding finding;
        finding.code = "register.import_contradicts";
        finding.severity = Severity::gap;
        finding.place = place;
        finding.arguments = {
            {"code", storage::code_of(operation.store(), storage::table_schema(fact.kind).subject, fact.subject)},
            {"fact", std::string(fact_schema(fact.kind).key) + ":" + std::to_string(next.contradicted.front())}};
        findings.push_back(std::move(finding));
        return false;
    }
    const auto changes = record_fact(operation, fact, facts);
    for (const std::int64_t ended : next.ended) {
        std::erase_if(facts, [&](const Fact& old) { return old.sequence == ended; });
    }
    for (const auto& change : changes) {
        if (change.sort == FactChange::Sort::recorded || change.sort == FactChange::Sort::limited) {
            facts.push_back(change.fact);
        }
    }
    ++count.recorded;
    return true;
}

Finding ImportLedger::head_finding(storage::Store& store, const char* code, const Fact& fact, std::int64_t other,
                                   const Place& place) const {
    Finding finding;
    finding.code = code;
    finding.place = place;
    finding.arguments = {
        {"body", storage::code_of(store, storage::Identity::body, std::get<std::int64_t>(fact.values[0]))},
        {"code", storage::code_of(store, storage::Identity::educator, other)},
        {"day", day_}};
    return finding;
}

bool ImportLedger::put_office(storage::Operation& operation, Fact fact, const Place& place,
                              std::vector<Finding>& findings) {
    const auto body = std::get<std::int64_t>(fact.values[0]);
    const auto office = std::get<std::string>(fact.values[1]);
    const auto holders = holders_from(operation.store(), body, office, day_);
    const auto [given, first] = given_.try_emplace({body, office}, fact.subject);
    const auto other =
        std::ranges::find_if(holders, [&](const Fact& held) { return held.valid.since && day_ <= *held.valid.since; });
    if (std::ranges::any_of(holders, [&](const Fact& held) { return held.subject == fact.subject; })) {
        ++counts_[fact.kind].known;
        return false;
    }
    if (!first || other != holders.end()) {
        findings.push_back(head_finding(operation.store(), "register.import_two_heads", fact,
                                        first ? other->subject : given->second, place));
        findings.back().severity = Severity::gap;
        leave_out(fact.kind);
        return false;
    }
    if (holders.empty()) {
        return put(operation, std::move(fact), place, findings);
    }
    findings.push_back(
        head_finding(operation.store(), "register.import_head_changed", fact, holders.front().subject, place));
    findings.back().severity = Severity::note;
    fact.valid.since = day_;
    for (const auto& change : give_office(operation, fact)) {
        auto& facts = live_[fact.kind][change.fact.subject];
        std::erase_if(facts, [&](const Fact& old) {
            return !old.denied && old.values == change.fact.values && old.valid.since == change.fact.valid.since;
        });
        facts.push_back(change.fact);
    }
    ++counts_[fact.kind].recorded;
    return true;
}

}  // namespace metodist::app

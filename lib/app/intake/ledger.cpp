#include "app/intake/ledger.hpp"

#include <algorithm>

#include "app/bodies.hpp"
#include "app/intake/statements.hpp"
#include "domain/register/succession.hpp"

namespace metodist::app {

ImportLedger::ImportLedger(Session& session, const Intakes& intakes, const std::set<FactKind>& kinds,
                           const std::set<std::int64_t>& subjects, Day day)
    : intakes_(intakes), day_(day) {
    for (const FactKind kind : kinds) {
        auto& all = live_[kind];
        storage::each_row(session.store(), kind, {}, [&](const storage::Row& row) {
            if (subjects.contains(row.subject)) {
                all[row.subject].push_back(fact_of(kind, row));
                recorded_[{kind, row.subject, row.sequence}] = row.recorded;
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

std::vector<Fact> ImportLedger::all_of(std::int64_t subject) const {
    std::vector<Fact> out;
    for (const auto& [kind, facts] : live_) {
        std::ranges::copy(live(kind, subject), std::back_inserter(out));
    }
    return out;
}

std::int64_t ImportLedger::operation_of(const Fact& fact) const {
    const auto found = recorded_.find({fact.kind, fact.subject, fact.sequence});
    return found == recorded_.end() ? 0 : found->second;
}

bool ImportLedger::by_table(const Fact& fact) const {
    const auto operation = operation_of(fact);
    return operation != 0 && (operation == own_ || intakes_.by_table(operation));
}

void ImportLedger::note(storage::Operation& operation, const Fact& fact) {
    own_ = operation.id();
    recorded_[{fact.kind, fact.subject, fact.sequence}] = own_;
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
    // Somebody is born once: another day is a correction, and holds from the beginning.
    const bool single = fact_schema(fact.kind).single && !fact.denied && fact.kind != FactKind::birth;
    if (single && !fact.valid.since && !facts.empty() && !ended_before(fact, day_)) {
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
            note(operation, change.fact);
        }
    }
    ++count.recorded;
    return true;
}

std::vector<Fact> ImportLedger::supersede(storage::Operation& operation, FactKind kind, std::int64_t subject,
                                          const std::function<bool(const Fact&)>& no_more) {
    auto& facts = live_[kind][subject];
    std::vector<Fact> out;
    for (const auto& old : facts) {
        const bool over = old.valid.until && *old.valid.until < day_;
        if (!over && by_table(old) && no_more(old)) {
            out.push_back(old);
        }
    }
    for (const auto& old : out) {
        std::erase_if(facts, [&](const Fact& each) { return each.sequence == old.sequence; });
        operation.end(kind, subject, old.sequence);
        ++counts_[kind].ended;
        const bool of_this_day = intakes_.day_of(operation_of(old)) == day_;
        if (of_this_day || !changes_with_time(kind) || (old.valid.since && day_ <= *old.valid.since)) {
            continue;
        }
        Fact before = old;
        before.valid.until = day_.plus_days(-1);
        const auto paper = old.paper ? std::optional(static_cast<std::int64_t>(*old.paper)) : std::nullopt;
        before.sequence = operation.record(kind, {subject, old.denied, before.valid, paper, before.values});
        note(operation, before);
        facts.push_back(std::move(before));
    }
    return out;
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
        note(operation, change.fact);
    }
    ++counts_[fact.kind].recorded;
    return true;
}

}  // namespace metodist::app

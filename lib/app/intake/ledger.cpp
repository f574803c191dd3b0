#include "app/intake/ledger.hpp"

#include <algorithm>

#include "app/bodies.hpp"
#include "app/intake/statements.hpp"
#include "domain/register/succession.hpp"

namespace metodist::app {

ImportLedger::ImportLedger(Session& session, const Intakes& intakes, Day day)
    : session_(session), intakes_(intakes), day_(day) {}

std::vector<Fact>& ImportLedger::facts_of(FactKind kind, std::int64_t subject) {
    auto& all = held_[subject].facts;
    const auto place = std::ranges::lower_bound(all, kind, {}, [](const auto& each) { return each.first; });
    if (place != all.end() && place->first == kind) {
        return place->second;
    }
    return all.emplace(place, kind, std::vector<Fact>())->second;
}

void ImportLedger::read(FactKind kind, const std::vector<std::int64_t>& subjects) {
    std::vector<std::int64_t> unread;
    for (const auto subject : subjects) {
        const auto held = held_.find(subject);
        const auto has = [&](const auto& each) { return each.first == kind; };
        if (held == held_.end() || std::ranges::none_of(held->second.facts, has)) {
            unread.push_back(subject);
            facts_of(kind, subject);
        }
    }
    if (unread.empty()) {
        return;
    }
    for (const auto& row : storage::rows(session_.store(), kind, unread)) {
        facts_of(kind, row.subject).push_back(fact_of(kind, row));
        held_[row.subject].sources.push_back({kind, row.sequence, row.recorded});
    }
}

const std::vector<Fact>& ImportLedger::live(FactKind kind, std::int64_t subject) const {
    static const std::vector<Fact> none;
    const auto held = held_.find(subject);
    if (held == held_.end()) {
        return none;
    }
    const auto found = std::ranges::find(held->second.facts, kind, [](const auto& each) { return each.first; });
    return found == held->second.facts.end() ? none : found->second;
}

std::vector<Fact> ImportLedger::all_of(std::int64_t subject) const {
    std::vector<Fact> out;
    if (const auto held = held_.find(subject); held != held_.end()) {
        for (const auto& [kind, facts] : held->second.facts) {
            std::ranges::copy(facts, std::back_inserter(out));
        }
    }
    return out;
}

std::int64_t ImportLedger::operation_of(const Fact& fact) const {
    const auto held = held_.find(fact.subject);
    if (held == held_.end()) {
        return 0;
    }
    const auto& sources = held->second.sources;
    const auto found = std::ranges::find_if(
        sources, [&](const Source& each) { return each.kind == fact.kind && each.sequence == fact.sequence; });
    return found == sources.end() ? 0 : found->operation;
}

bool ImportLedger::by_table(const Fact& fact) const {
    const auto operation = operation_of(fact);
    return operation != 0 && (operation == own_ || intakes_.by_table(operation));
}

void ImportLedger::note(storage::Operation& operation, const Fact& fact) {
    own_ = operation.id();
    held_[fact.subject].sources.push_back({fact.kind, fact.sequence, own_});
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
    auto& facts = facts_of(fact.kind, fact.subject);
    auto& count = counts_[fact.kind];
    if (facts.empty()) {
        write_fact(operation, fact);
        note(operation, fact);
        facts.push_back(std::move(fact));
        ++count.recorded;
        return true;
    }
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
    auto next = succession(fact, facts);
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
    const auto ended_now = next.ended;
    const auto changes = record_succession(operation, fact, facts, std::move(next));
    for (const std::int64_t ended : ended_now) {
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
    auto& facts = facts_of(kind, subject);
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
        auto& facts = facts_of(fact.kind, change.fact.subject);
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

#include "app/fact_book.hpp"

#include <algorithm>

#include "domain/register/succession.hpp"

namespace metodist::app {

namespace {

std::vector<Fact> live_facts(storage::Operation& operation, FactKind kind, std::int64_t subject) {
    std::vector<Fact> out;
    for (const auto& row : storage::rows(operation.store(), kind, subject)) {
        out.push_back(fact_of(kind, row));
    }
    return out;
}

const Fact& with_sequence(std::span<const Fact> facts, std::int64_t sequence) {
    return *std::ranges::find(facts, sequence, &Fact::sequence);
}

Fact named_fact(storage::Operation& operation, std::int64_t subject, const FactName& name) {
    const auto live = live_facts(operation, name.kind, subject);
    const auto found = std::ranges::find(live, name.sequence, &Fact::sequence);
    if (found == live.end()) {
        throw Error(Trouble::input, "register.no_such_fact",
                    {{"fact", std::string(fact_schema(name.kind).key) + ":" + std::to_string(name.sequence)}});
    }
    return *found;
}

FactChange end_fact(storage::Operation& operation, Fact fact, Day until) {
    if (fact.valid.since && until < *fact.valid.since) {
        throw Error(Trouble::input, "register.ends_before_it_begins",
                    {{"fact", fact_name(fact)}, {"since", *fact.valid.since}, {"until", until}});
    }
    if (fact.valid.until == until) {
        return {FactChange::Sort::known, std::move(fact)};
    }
    operation.end(fact.kind, fact.subject, fact.sequence);
    fact.valid.until = until;
    write_fact(operation, fact);
    return {FactChange::Sort::limited, std::move(fact)};
}

}  // namespace

std::string_view fact_change_key(FactChange::Sort sort) {
    switch (sort) {
        case FactChange::Sort::known: return "known";
        case FactChange::Sort::recorded: return "recorded";
        case FactChange::Sort::limited: return "limited";
        case FactChange::Sort::ended: return "ended";
        case FactChange::Sort::dropped: return "dropped";
    }
    return {};
}

std::string fact_name(const Fact& fact) {
    return std::string(fact_schema(fact.kind).key) + ":" + std::to_string(fact.sequence);
}

Fact fact_of(FactKind kind, const storage::Row& row) {
    Fact fact{kind, row.subject, row.sequence, row.denied, row.valid, {}, row.values};
    if (row.paper) {
        fact.paper = PaperId{*row.paper};
    }
    return fact;
}

void write_fact(storage::Operation& operation, Fact& fact) {
    storage::NewRow row{fact.subject, fact.denied, fact.valid, {}, std::move(fact.values)};
    if (fact.paper) {
        row.paper = static_cast<std::int64_t>(*fact.paper);
    }
    fact.sequence = operation.record(fact.kind, row);
    fact.values = std::move(row.values);
}

std::vector<FactChange> record_fact(storage::Operation& operation, const Fact& fact, std::span<const Fact> live) {
    auto next = succession(fact, live);
    if (next.known) {
        return {{FactChange::Sort::known, fact}};
    }
    if (!next.contradicted.empty()) {
        throw Error(Trouble::refused, "register.contradicts",
                    {{"fact", fact_name(with_sequence(live, next.contradicted.front()))}});
    }
    return record_succession(operation, fact, live, std::move(next));
}

std::vector<FactChange> record_succession(storage::Operation& operation, const Fact& fact, std::span<const Fact> live,
                                          Succession next) {
    std::vector<FactChange> out;
    for (const std::int64_t sequence : next.ended) {
        operation.end(fact.kind, fact.subject, sequence);
        const auto remains = [&](const Fact& each) { return each.sequence == sequence; };
        if (std::ranges::none_of(next.recorded, remains)) {
            out.push_back({FactChange::Sort::ended, with_sequence(live, sequence)});
        }
    }
    for (auto& each : next.recorded) {
        const auto sort = each.sequence == 0 ? FactChange::Sort::recorded : FactChange::Sort::limited;
        write_fact(operation, each);
        out.push_back({sort, std::move(each)});
    }
    return out;
}

std::vector<FactChange> record_fact(storage::Operation& operation, const Fact& fact) {
    return record_fact(operation, fact, live_facts(operation, fact.kind, fact.subject));
}

std::vector<FactChange> change_facts(storage::Operation& operation, std::int64_t subject,
                                     const std::vector<FactOrder>& orders) {
    std::vector<FactChange> out;
    for (const auto& order : orders) {
        switch (order.sort) {
            case FactOrder::Sort::record: {
                Fact fact = order.fact;
                fact.subject = subject;
                std::ranges::move(record_fact(operation, fact), std::back_inserter(out));
                break;
            }
            case FactOrder::Sort::end:
                out.push_back(end_fact(operation, named_fact(operation, subject, order.name), *order.until));
                break;
            case FactOrder::Sort::drop: {
                auto fact = named_fact(operation, subject, order.name);
                operation.end(fact.kind, fact.subject, fact.sequence);
                out.push_back({FactChange::Sort::dropped, std::move(fact)});
                break;
            }
        }
    }
    return out;
}

}  // namespace metodist::app

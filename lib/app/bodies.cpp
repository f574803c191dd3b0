#include "app/bodies.hpp"

#include "base/text.hpp"

namespace metodist::app {

namespace {

using storage::Identity;
using storage::Ledger;

Fact fact(FactKind kind, const NewBody& body, std::int64_t id, std::vector<Field> values) {
    return {kind, id, 0, false, {body.since, {}}, body.paper, std::move(values)};
}

// A body that names no level of its own is of the level of those who keep it: the region's is regional, any other
// municipal.
std::string level_of(storage::Store& store, std::int64_t municipality, const NewBody& body) {
    if (!body.level.empty()) {
        return body.level;
    }
    const auto entries = storage::rows(store, Ledger::municipality_entry, municipality);
    const bool region =
        !entries.empty() && entries.back().text(storage::column(Ledger::municipality_entry, "level")) == "region";
    return region ? "regional" : "municipal";
}

}  // namespace

MadeBody make_body(storage::Operation& operation, std::int64_t municipality, const NewBody& body) {
    MadeBody out{operation.create(Identity::body, std::nullopt, "b"), {}};
    const std::int64_t taken_over = body.taken_over ? 1 : 0;
    operation.record(Ledger::body_entry, {out.id, false, {}, {}, {body.kind, municipality, {}, taken_over}});
    const auto put = [&](FactKind kind, std::vector<Field> values) {
        std::ranges::move(record_fact(operation, fact(kind, body, out.id, std::move(values))),
                          std::back_inserter(out.changes));
    };
    put(FactKind::body_name, {std::string("full"), tidy(body.name)});
    if (!body.short_name.empty()) {
        put(FactKind::body_name, {std::string("short"), tidy(body.short_name)});
    }
    const Field subject_based = body.subject.empty() ? Field() : Field(std::int64_t{1});
    put(FactKind::body_field,
        {or_nothing(body.subject), subject_based, level_of(operation.store(), municipality, body)});
    if (body.established) {
        put(FactKind::body_number, {*body.established});
    }
    put(FactKind::body_state, {std::string("active"), body.taken_over ? Field(taken_over) : Field()});
    return out;
}

std::optional<Fact> membership_on(storage::Store& store, std::int64_t educator, std::int64_t body, Day day) {
    for (const auto& row : storage::rows(store, FactKind::membership, educator)) {
        if (!row.denied && row.number(0) == body && row.valid.contains(day)) {
            return fact_of(FactKind::membership, row);
        }
    }
    return std::nullopt;
}

std::vector<Fact> holders_from(storage::Store& store, std::int64_t body, const std::string& office, Day day) {
    std::vector<Fact> out;
    for (const auto& row : storage::rows_where(store, FactKind::office, "body", body)) {
        const bool over = row.valid.until && *row.valid.until < day;
        if (!row.denied && row.text(1) == office && !over) {
            out.push_back(fact_of(FactKind::office, row));
        }
    }
    return out;
}

std::vector<FactChange> give_office(storage::Operation& operation, const Fact& office) {
    std::vector<FactChange> out;
    const Day since = *office.valid.since;
    for (auto held : holders_from(operation.store(), std::get<std::int64_t>(office.values[0]),
                                  std::get<std::string>(office.values[1]), since)) {
        if (held.subject == office.subject && held.valid.contains(since)) {
            return {{FactChange::Sort::known, held}};
        }
        if (held.valid.since && since <= *held.valid.since) {
            throw Error(Trouble::refused, "register.office_later", {{"since", *held.valid.since}});
        }
        operation.end(held.kind, held.subject, held.sequence);
        held.valid.until = since.plus_days(-1);
        held.sequence = operation.record(
            held.kind,
            {held.subject, false, held.valid,
             held.paper ? std::optional(static_cast<std::int64_t>(*held.paper)) : std::nullopt, held.values});
        out.push_back({FactChange::Sort::limited, std::move(held)});
    }
    std::ranges::move(record_fact(operation, office), std::back_inserter(out));
    return out;
}

}  // namespace metodist::app

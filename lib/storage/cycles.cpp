#include "storage/cycles.hpp"

#include <algorithm>

#include "storage/record_fields.hpp"
#include "storage/row_reader.hpp"

namespace metodist::storage {

namespace {

using formation::Party;

Field organisation_of(const std::optional<Party>& party) {
    return party && party->sort == Party::Sort::organisation ? Field(party->id) : Field();
}
Field body_of(const std::optional<Party>& party) {
    return party && party->sort == Party::Sort::body ? Field(party->id) : Field();
}

Day day_of(const Row& row, std::size_t column) {
    return Day::from_number(static_cast<std::int32_t>(row.number(column).value_or(0)));
}

std::optional<Day> optional_day(const Row& row, std::size_t column) {
    return row.number(column) ? std::optional(day_of(row, column)) : std::nullopt;
}

std::optional<Party> party_of(const Row& row, std::size_t organisation_column) {
    if (const auto organisation = row.number(organisation_column)) {
        return Party{Party::Sort::organisation, *organisation};
    }
    if (const auto body = row.number(organisation_column + 1)) {
        return Party{Party::Sort::body, *body};
    }
    return std::nullopt;
}

formation::Cycle cycle_from(Store& store, const Row& row) {
    formation::Cycle cycle;
    cycle.id = row.subject;
    cycle.code = code_of(store, Identity::cycle, row.subject);
    cycle.body = row.number(0).value_or(0);
    cycle.title = row.text(1);
    cycle.edition = row.number(2);
    cycle.opened = day_of(row, 3);
    cycle.closed = optional_day(row, 4);
    cycle.outcome = row.text(5);
    return cycle;
}

formation::Nomination nomination_from(const Row& row, std::string code) {
    formation::Nomination nomination;
    nomination.id = row.subject;
    nomination.code = std::move(code);
    nomination.cycle = row.number(0).value_or(0);
    nomination.educator = row.number(1).value_or(0);
    nomination.nominator = row.text(2);
    nomination.by = party_of(row, 3);
    nomination.submitted = day_of(row, 5);
    nomination.signed_by = row.text(6);
    nomination.signer_post = row.text(7);
    nomination.paper = row.paper;
    return nomination;
}

void put_field(formation::Nomination& nomination, const Row& row) { nomination.fields[row.text(0)] = row.text(1); }

void put_mark(formation::Nomination& nomination, const Row& row) {
    nomination.marks.push_back({row.text(0), day_of(row, 1), row.text(2)});
}

void put_decision(formation::Nomination& nomination, const Row& row) {
    nomination.decision = {row.text(0), day_of(row, 1), row.text(2), row.text(3), row.number(4) == 1, row.paper};
}

void end_rows(Operation& operation, TableId table, std::int64_t subject) {
    for (const auto& row : rows(operation.store(), table, subject)) {
        operation.end(table, subject, row.sequence);
    }
}

// Rows about all nominations of all cycles of a body.
std::vector<Row> rows_of_nominations(Store& store, Ledger ledger, std::int64_t body, Snapshot snapshot) {
    return rows_meeting(store, ledger,
                        "nomination IN (SELECT nomination FROM nomination_entry WHERE cycle IN "
                        "(SELECT cycle FROM cycle_entry WHERE body = ?))",
                        body, snapshot);
}

NewRow new_row(std::int64_t subject, std::vector<Field> values, const std::optional<std::int64_t>& paper = {}) {
    NewRow row;
    row.subject = subject;
    row.paper = paper;
    row.values = std::move(values);
    return row;
}

}  // namespace

std::optional<formation::Cycle> load_cycle(Store& store, std::int64_t id, Snapshot snapshot) {
    const auto entries = rows(store, Ledger::cycle_entry, id, snapshot);
    if (entries.empty()) {
        return std::nullopt;
    }
    auto cycle = cycle_from(store, entries.back());
    for (const auto& row : rows(store, Ledger::cycle_stage, id, snapshot)) {
        cycle.stages.push_back({row.text(0), day_of(row, 1), row.text(2), row.paper});
    }
    for (const auto& row : rows(store, Ledger::dispatch, id, snapshot)) {
        if (const auto to = party_of(row, 1)) {
            cycle.requests.push_back({*to, day_of(row, 3), row.text(4), row.paper});
        }
    }
    for (const auto& row : rows(store, Ledger::cycle_answer, id, snapshot)) {
        if (const auto from = party_of(row, 0)) {
            cycle.answers.push_back({*from, day_of(row, 2), row.text(3), row.text(4)});
        }
    }
    const auto codes = codes_among(store, Ledger::nomination_entry, "cycle", id);
    for (const auto& row : rows_where(store, Ledger::nomination_entry, "cycle", id, snapshot)) {
        cycle.nominations.push_back(nomination_from(row, codes.at(row.subject)));
    }
    const auto put_all = [&](Ledger ledger, void (*put)(formation::Nomination&, const Row&)) {
        for (const auto& row : rows_among(store, ledger, Ledger::nomination_entry, "cycle", id, snapshot)) {
            const auto found = std::ranges::find(cycle.nominations, row.subject, &formation::Nomination::id);
            if (found != cycle.nominations.end()) {
                put(*found, row);
            }
        }
    };
    put_all(Ledger::nomination_field, put_field);
    put_all(Ledger::nomination_mark, put_mark);
    put_all(Ledger::selection_decision, put_decision);
    return cycle;
}

std::vector<formation::Nomination> nominations_to(Store& store, std::int64_t body, Snapshot snapshot) {
    std::vector<formation::Nomination> out;
    for (const auto& row : rows_of_nominations(store, Ledger::nomination_entry, body, snapshot)) {
        out.push_back(nomination_from(row, {}));
    }
    const auto put_all = [&](Ledger ledger, void (*put)(formation::Nomination&, const Row&)) {
        for (const auto& row : rows_of_nominations(store, ledger, body, snapshot)) {
            const auto found = std::ranges::lower_bound(out, row.subject, {}, &formation::Nomination::id);
            if (found != out.end() && found->id == row.subject) {
                put(*found, row);
            }
        }
    };
    put_all(Ledger::nomination_mark, put_mark);
    put_all(Ledger::selection_decision, put_decision);
    return out;
}

std::vector<formation::Cycle> cycles_of(Store& store, std::int64_t body, Snapshot snapshot) {
    std::vector<formation::Cycle> out;
    for (const auto& row : rows_where(store, Ledger::cycle_entry, "body", body, snapshot)) {
        out.push_back(cycle_from(store, row));
    }
    std::ranges::stable_sort(out, {}, &formation::Cycle::opened);
    return out;
}

std::optional<formation::Nomination> load_nomination(Store& store, std::int64_t id, Snapshot snapshot) {
    const auto entries = rows(store, Ledger::nomination_entry, id, snapshot);
    if (entries.empty()) {
        return std::nullopt;
    }
    auto nomination = nomination_from(entries.back(), code_of(store, Identity::nomination, id));
    const auto put_all = [&](Ledger ledger, void (*put)(formation::Nomination&, const Row&)) {
        for (const auto& row : rows(store, ledger, id, snapshot)) {
            put(nomination, row);
        }
    };
    put_all(Ledger::nomination_field, put_field);
    put_all(Ledger::nomination_mark, put_mark);
    put_all(Ledger::selection_decision, put_decision);
    return nomination;
}

std::int64_t record_cycle(Operation& operation, const formation::Cycle& cycle, const std::optional<std::string>& code) {
    const auto id = operation.create(Identity::cycle, code, "c");
    operation.record(Ledger::cycle_entry, new_row(id, {cycle.body, field(cycle.title), field(cycle.edition),
                                                       field(cycle.opened), Field(), Field()}));
    return id;
}

void end_cycle(Operation& operation, const formation::Cycle& cycle, Day day, const std::string& outcome) {
    end_rows(operation, Ledger::cycle_entry, cycle.id);
    operation.record(Ledger::cycle_entry, new_row(cycle.id, {cycle.body, field(cycle.title), field(cycle.edition),
                                                             field(cycle.opened), field(day), outcome}));
}

void record_stage(Operation& operation, std::int64_t cycle, const formation::StageRecord& stage) {
    operation.record(Ledger::cycle_stage,
                     new_row(cycle, {stage.stage, field(stage.done), field(stage.note)}, stage.paper));
}

void record_request(Operation& operation, std::int64_t cycle, const formation::Request& request) {
    operation.record(Ledger::dispatch, new_row(cycle,
                                               {std::string("candidate_request"), organisation_of(request.to),
                                                body_of(request.to), field(request.sent), field(request.channel)},
                                               request.paper));
}

void record_answer(Operation& operation, std::int64_t cycle, const formation::Answer& answer) {
    operation.record(Ledger::cycle_answer, new_row(cycle, {organisation_of(answer.from), body_of(answer.from),
                                                           field(answer.answered), answer.answer, field(answer.note)}));
}

std::int64_t record_nomination(Operation& operation, const formation::Nomination& nomination) {
    const auto id = operation.create(Identity::nomination, std::nullopt, "n");
    operation.record(Ledger::nomination_entry,
                     new_row(id,
                             {nomination.cycle == 0 ? Field() : Field(nomination.cycle), nomination.educator,
                              field(nomination.nominator), organisation_of(nomination.by), body_of(nomination.by),
                              field(nomination.submitted), field(nomination.signed_by), field(nomination.signer_post)},
                             nomination.paper));
    for (const auto& [key, value] : nomination.fields) {
        record_field(operation, id, key, value);
    }
    return id;
}

void record_field(Operation& operation, std::int64_t nomination, const std::string& key, const std::string& value) {
    for (const auto& row : rows(operation.store(), Ledger::nomination_field, nomination)) {
        if (row.text(0) == key) {
            operation.end(Ledger::nomination_field, nomination, row.sequence);
        }
    }
    operation.record(Ledger::nomination_field, new_row(nomination, {key, field(value)}));
}

void record_mark(Operation& operation, std::int64_t nomination, const formation::NominationMark& mark) {
    operation.record(Ledger::nomination_mark, new_row(nomination, {mark.mark, field(mark.marked), field(mark.reason)}));
}

void record_decision(Operation& operation, std::int64_t nomination, const formation::SelectionDecision& decision) {
    end_rows(operation, Ledger::selection_decision, nomination);
    operation.record(Ledger::selection_decision,
                     new_row(nomination,
                             {decision.outcome, field(decision.decided), field(decision.reason), field(decision.author),
                              std::int64_t{decision.override ? 1 : 0}},
                             decision.paper));
}

}  // namespace metodist::storage

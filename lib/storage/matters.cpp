#include "storage/matters.hpp"

#include <algorithm>

#include "storage/record_fields.hpp"

namespace metodist::storage {

namespace {

void read(Reader in, GroupRecord& out) {
    out.parent = in.number();
    out.kind = in.text();
    out.task = in.text();
    out.mandate = in.text();
    out.meeting = in.optional_number();
    out.item = in.number();
    out.due = in.optional_day();
    out.reported = in.optional_day();
    out.report = in.text();
}

void read(Reader in, MatterRecord& out) {
    out.kind = in.text();
    out.number = in.number();
    out.title = in.text();
    out.party = in.text();
    out.educator = in.optional_number();
    out.category = in.text();
    out.task = in.text();
    out.meeting = in.optional_number();
    out.sent = in.optional_day();
    out.due = in.optional_day();
    out.answered = in.optional_day();
    out.answer = in.text();
    out.passed_on = in.optional_day();
    out.passed_to = in.text();
}

void read(Reader in, PlanRecord& out) {
    out.number = in.number();
    out.year = in.text();
    out.title = in.text();
    out.adopted_at = in.optional_number();
    out.adopted_item = in.number();
    out.approved = in.optional_day();
    out.approved_by = in.optional_number();
}

void read(Reader in, PlanItemRecord& out) {
    out.plan = in.number();
    out.number = in.number();
    out.title = in.text();
    out.topic = in.text();
    out.task = in.text();
    out.day = in.optional_day();
    out.responsible = in.text();
    out.meeting = in.optional_number();
    out.state = in.text();
    out.note = in.text();
}

template <typename Record>
std::vector<Record> of_body(const std::vector<Row>& rows) {
    std::vector<Record> out;
    for (const auto& row : rows) {
        auto record = recorded<Record>(row);
        record.body = row.subject;
        if constexpr (requires { record.valid; }) {
            record.valid = row.valid;
        }
        read(Reader(row), record);
        out.push_back(std::move(record));
    }
    return out;
}

template <typename Record>
Record from_day(Operation& operation, Record now, const Record& before, Day since,
                void (*record)(Operation&, const Record&)) {
    now.valid = {since, std::nullopt};
    now.sequence = before.sequence;
    if (before.valid.since != since) {
        auto past = before;
        past.valid.until = since.plus_days(-1);
        record(operation, past);
        now.sequence = 0;
    }
    return now;
}

}  // namespace

std::vector<GroupRecord> groups_of(Store& store, std::int64_t parent, Snapshot snapshot) {
    std::vector<GroupRecord> out;
    for (const auto& row : rows_where(store, Ledger::group_entry, "parent", parent, snapshot)) {
        auto record = recorded<GroupRecord>(row);
        record.group = row.subject;
        record.valid = row.valid;
        read(Reader(row), record);
        out.push_back(std::move(record));
    }
    return out;
}

std::vector<MatterRecord> matters_of(Store& store, const std::vector<std::int64_t>& bodies, Snapshot snapshot) {
    auto out = of_body<MatterRecord>(rows(store, Ledger::council_matter, bodies, snapshot));
    std::ranges::stable_sort(out, {}, &MatterRecord::number);
    return out;
}

std::vector<PlanRecord> plans_of(Store& store, std::int64_t body, Snapshot snapshot) {
    return of_body<PlanRecord>(rows(store, Ledger::plan_entry, body, snapshot));
}

std::vector<PlanItemRecord> plan_items_of(Store& store, std::int64_t body, Snapshot snapshot) {
    auto out = of_body<PlanItemRecord>(rows(store, Ledger::plan_item, body, snapshot));
    std::ranges::stable_sort(out, {}, &PlanItemRecord::number);
    return out;
}

// The word of a state that the tables have room for is left out: days tell the state.
void record_group(Operation& operation, const GroupRecord& group) {
    write(operation, Ledger::group_entry, group.group, group,
          {group.parent, field(group.kind), field(group.task), field(group.mandate), field(group.meeting),
           ordinal(group.item), field(group.due), field(group.reported), field(group.report), Field()},
          group.valid);
}

void record_matter(Operation& operation, const MatterRecord& matter) {
    write(operation, Ledger::council_matter, matter.body, matter,
          {field(matter.kind), matter.number, field(matter.title), field(matter.party), field(matter.educator),
           field(matter.category), field(matter.task), field(matter.meeting), field(matter.sent), field(matter.due),
           field(matter.answered), field(matter.answer), field(matter.passed_on), field(matter.passed_to)},
          matter.valid);
}

void record_plan(Operation& operation, const PlanRecord& plan) {
    write(operation, Ledger::plan_entry, plan.body, plan,
          {plan.number, field(plan.year), field(plan.title), field(plan.adopted_at), ordinal(plan.adopted_item),
           field(plan.approved), field(plan.approved_by), Field()},
          plan.valid);
}

void record_plan_item(Operation& operation, const PlanItemRecord& item) {
    write(operation, Ledger::plan_item, item.body, item,
          {item.plan, item.number, field(item.title), field(item.topic), field(item.task), field(item.day),
           field(item.responsible), field(item.meeting), field(item.state), field(item.note)},
          item.valid);
}

void record_plan_from(Operation& operation, PlanRecord now, const PlanRecord& before, Day since) {
    record_plan(operation, from_day(operation, std::move(now), before, since, record_plan));
}

void record_plan_item_from(Operation& operation, PlanItemRecord now, const PlanItemRecord& before, Day since) {
    record_plan_item(operation, from_day(operation, std::move(now), before, since, record_plan_item));
}

}  // namespace metodist::storage

#include <algorithm>
#include <map>

#include "app/meetings/plan_case.hpp"

namespace metodist::app {

namespace {

using storage::Ledger;
using storage::Operation;
using storage::PlanItemRecord;
using storage::PlanRecord;

bool stood(const PlanRecord& plan) { return plan.adopted_at || plan.approved; }

Day first_day(const PlanRecord& plan) { return plan.valid.since.value_or(Day()); }

std::vector<PlanRecord> states_of(Session& session, const PlanRecord& plan) {
    auto out = storage::plans_of(session.store(), plan.body);
    std::erase_if(out, [&](const PlanRecord& each) { return each.number != plan.number; });
    std::ranges::stable_sort(out, {}, first_day);
    return out;
}

// The first state that stood from the day on or later.
const PlanRecord* adopted_since(const std::vector<PlanRecord>& states, Day day) {
    const auto found =
        std::ranges::find_if(states, [&](const PlanRecord& each) { return stood(each) && day <= first_day(each); });
    return found == states.end() ? nullptr : &*found;
}

PlanRecord draft_of(PlanRecord plan) {
    plan.adopted_at.reset();
    plan.adopted_item = 0;
    plan.approved.reset();
    plan.approved_by.reset();
    return plan;
}

// Of one thing: the state that holds now held from the day on; those that held meanwhile did not.
template <typename Record>
void hold_since(Operation& operation, Ledger ledger, const std::vector<Record>& states, Day day,
                void (*record)(Operation&, const Record&)) {
    const auto now = std::ranges::find_if(states, [](const Record& each) { return !each.valid.until; });
    if (now == states.end() || now->valid.since.value_or(day) <= day) {
        return;
    }
    for (auto each : states) {
        if (!each.valid.until) {
            each.valid.since = day;
            record(operation, each);
        } else if (day <= each.valid.since.value_or(*each.valid.until)) {
            operation.end(ledger, each.body, each.sequence);
        } else if (day <= *each.valid.until) {
            each.valid.until = day.plus_days(-1);
            record(operation, each);
        }
    }
}

}  // namespace

void change_draft(Session& session, Operation& operation, const MeetingBody& body, const PlanRecord& plan,
                  answers::Change& change) {
    const Day day = session.asked();
    const auto states = states_of(session, plan);
    const auto place = plan_place(body, "adopted_by");
    const auto* later = adopted_since(states, day.plus_days(1));
    if (later != nullptr) {
        change.findings.push_back(by_clause("plans.changed_before", place,
                                            {{"year", plan.year}, {"adopted", first_day(*later)}, {"day", day}},
                                            Severity::gap));
    }
    const auto then = std::ranges::find_if(states, [&](const PlanRecord& each) { return each.valid.contains(day); });
    if (then == states.end() || (!stood(*then) && (then->valid.until || first_day(*then) == day))) {
        return;
    }
    auto draft = draft_of(*then);
    draft.valid.since = day;
    if (first_day(*then) < day) {
        auto past = *then;
        past.valid.until = day.plus_days(-1);
        storage::record_plan(operation, past);
        draft.sequence = 0;
    }
    storage::record_plan(operation, draft);
    if (stood(*then) && later == nullptr) {
        change.findings.push_back(by_clause("plans.adopt_again", place, {{"year", plan.year}}, Severity::gap));
    }
}

bool put_draft_back(Session& session, Operation& operation, const MeetingBody& body, const PlanRecord& plan,
                    answers::Change& change) {
    const Day day = session.asked();
    if (stood(plan) || first_day(plan) <= day) {
        return false;
    }
    const auto states = states_of(session, plan);
    if (const auto* adopted = adopted_since(states, day)) {
        change.findings.push_back(by_clause("plans.stood_since", plan_place(body, "adopted_by"),
                                            {{"year", plan.year}, {"adopted", first_day(*adopted)}, {"day", day}},
                                            Severity::note));
        return false;
    }
    hold_since(operation, Ledger::plan_entry, states, day, storage::record_plan);
    std::map<std::int64_t, std::vector<PlanItemRecord>> questions;
    for (auto& each : storage::plan_items_of(session.store(), plan.body)) {
        if (each.plan == plan.number) {
            questions[each.number].push_back(std::move(each));
        }
    }
    for (const auto& [number, items] : questions) {
        hold_since(operation, Ledger::plan_item, items, day, storage::record_plan_item);
    }
    change.done.push_back({"plans.put_back", {{"year", plan.year}, {"day", day}, {"before", first_day(plan)}}, 0});
    return true;
}

}  // namespace metodist::app

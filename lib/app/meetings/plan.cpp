#include "app/meetings/plan.hpp"

#include <algorithm>
#include <charconv>

#include "app/meetings/plan_case.hpp"
#include "app/meetings/words.hpp"
#include "base/text.hpp"
#include "exchange/form_table.hpp"

namespace metodist::app {

namespace {

using storage::Operation;
using storage::PlanItemRecord;
using storage::PlanRecord;
using storage::Store;

Finding plan_fault(std::string code, Arguments arguments, Place place = {}) {
    return Finding{std::move(code), std::move(arguments), std::move(place), Severity::breach, {}, {}};
}

// The whole cell as a number; 0 where it is none.
std::int64_t month_in(const std::string& cell) {
    std::int64_t out = 0;
    const auto read = std::from_chars(cell.data(), cell.data() + cell.size(), out);
    return read.ec == std::errc() && read.ptr == cell.data() + cell.size() ? out : 0;
}

// Rows of a table, or all that is wrong with it.
std::vector<PutPlanItem> rows_of(const std::string& file, const Spellings& spellings, const std::string& year) {
    const std::vector<WantedColumn> columns{{spellings("plans.heads.month"), true},
                                            {spellings("plans.heads.title"), true},
                                            {spellings("plans.heads.responsible"), false}};
    auto table = read_form(file, columns);
    std::vector<PutPlanItem> out;
    for (const auto& row : table.rows) {
        PutPlanItem item;
        item.month = month_in(row.cells[0]);
        item.title = row.cells[1];
        item.responsible = row.cells[2];
        if (!meetings::month_of_plan(year, item.month)) {
            table.findings.push_back(plan_fault("plans.bad_month", {{"month", row.cells[0]}}, row.places[0]));
        }
        if (item.title.empty()) {
            table.findings.push_back(plan_fault("plans.no_title", {}, row.places[1]));
        }
        out.push_back(std::move(item));
    }
    if (!table.findings.empty()) {
        throw Error(Trouble::input, std::move(table.findings));
    }
    return out;
}

// The act says by which years plans run.
void require_year(const MeetingBody& body, const std::string& year) {
    if (!meetings::year_of_plan(year)) {
        throw Error(Trouble::input, "plans.bad_year", {{"year", year}});
    }
    const auto* chain = plan_chain(body);
    const auto* period = chain == nullptr ? nullptr : chain->get<Period>("period");
    if (period != nullptr && !meetings::is_year_of(*period, year)) {
        const auto wanted = meetings::year_holding(*period, *meetings::year_of_plan(year)->since);
        auto finding =
            by_clause("plans.other_period", plan_place(body, "period"), {{"year", year}, {"wanted", wanted}});
        throw Error(Trouble::input, {std::move(finding)});
    }
}

PlanRecord new_plan(const std::vector<PlanRecord>& plans, const MeetingBody& body, const std::string& year,
                    const std::string& title, Day since) {
    PlanRecord out;
    out.body = *body.body;
    out.year = year;
    for (const auto& each : plans) {
        out.number = std::max(out.number, each.number);
    }
    ++out.number;
    out.valid.since = since;
    out.title = title;
    return out;
}

// Whether it was new.
bool put_item(Session& session, Operation& operation, const MeetingBody& body, const PlanRecord& plan,
              const PutPlanItem& request, answers::Change& change) {
    std::vector<Finding> findings;
    PlanItemRecord row;
    row.body = *body.body;
    row.plan = plan.number;
    row.title = text_required(request.title, "question");
    row.valid.since = session.asked();
    row.responsible = tidy(request.responsible);
    row.topic = word_of(body, "decision_kind", request.topic, findings);
    row.task = entry_of(body, "tasks", request.task, findings);
    row.day = meetings::month_of_plan(plan.year, request.month);
    row.state = "planned";
    if (!row.day) {
        findings.push_back(plan_fault("plans.bad_month", {{"month", std::to_string(request.month)}}));
    }
    raise_breaches(findings);
    for (const auto& each : storage::plan_items_of(session.store(), *body.body)) {
        if (each.plan == plan.number) {
            row.number = std::max(row.number, each.number);
            if (!each.valid.until && each.state == "planned" && each.day == row.day &&
                fold(each.title) == fold(row.title)) {
                change.done.push_back({"plans.item_known", {{"number", each.number}, {"title", each.title}}, 0});
                return false;
            }
        }
    }
    ++row.number;
    storage::record_plan_item(operation, row);
    change.done.push_back({"plans.item_put", {{"number", row.number}, {"title", row.title}}, 0});
    return true;
}

// The question of the number as it stands last. Error input where the plan has none.
PlanItemRecord require_item(Session& session, const MeetingBody& body, const PlanRecord& plan, std::int64_t number) {
    for (auto& each : storage::plan_items_of(session.store(), *body.body)) {
        if (each.plan == plan.number && each.number == number && !each.valid.until) {
            return each;
        }
    }
    throw Error(Trouble::input, "plans.no_such_item", {{"number", number}, {"year", plan.year}});
}

}  // namespace

Answer show_plan(const Frame& frame, const AskPlan& request) {
    Session session(frame, Store::Mode::questions);
    const auto body = meeting_body(session, request.tool, request.body, session.asked());
    const auto meetings = body.body ? storage::records_of(session.store(), *body.body, session.snapshot())
                                    : std::vector<storage::MeetingRecord>();
    return answers::plan(
        plan_view(session, body, request.year.empty() ? plan_year(body, session.asked()) : request.year, meetings));
}

Answer put_plan(const Frame& frame, const PutPlan& request) {
    const auto year = tidy(request.year);
    const auto title = tidy(request.title);
    const BodyChange what{request.tool, request.body, {}, "plan_put"};
    return change_body(
        frame, what, [&](Session& session, Operation& operation, MeetingBody& body, answers::Change& change) {
            require_year(body, year);
            const auto items =
                request.file.empty() ? std::vector<PutPlanItem>() : rows_of(request.file, request.spellings, year);
            const auto plans = storage::plans_of(session.store(), *body.body);
            const bool known = std::ranges::find(plans, year, &PlanRecord::year) != plans.end();
            if (!known) {
                storage::record_plan(operation, new_plan(plans, body, year, title, session.asked()));
                change.done.push_back({"plans.put", {{"year", year}}, 0});
            }
            auto plan = require_plan(session, body, year);
            bool changed = false;
            if (known && !title.empty() && plan.title != title) {
                plan.title = title;
                changed = true;
                change.done.push_back({"plans.title_put", {{"year", year}, {"title", title}}, 0});
                storage::record_plan(operation, plan);
                plan = require_plan(session, body, year);
            } else if (known && request.file.empty() && title.empty() &&
                       put_draft_back(session, operation, body, plan, change)) {
                return;
            } else if (known && items.empty()) {
                change.done.push_back({"plans.known", {{"year", year}}, 0});
            }
            for (const auto& each : items) {
                changed = put_item(session, operation, body, plan, each, change) || changed;
            }
            if (changed) {
                change_draft(session, operation, body, plan, change);
            }
        });
}

Answer put_plan_item(const Frame& frame, const PutPlanItem& request) {
    const BodyChange what{request.tool, request.body, {}, "plan_item"};
    return change_body(frame, what,
                       [&](Session& session, Operation& operation, MeetingBody& body, answers::Change& change) {
                           const auto plan = require_plan(session, body, request.year);
                           if (put_item(session, operation, body, plan, request, change)) {
                               change_draft(session, operation, body, plan, change);
                           }
                       });
}

Answer hear_plan_item(const Frame& frame, const HearPlanItem& request) {
    const BodyChange what{request.tool, request.body, {}, "plan_mark"};
    return change_body(
        frame, what, [&](Session& session, Operation& operation, MeetingBody& body, answers::Change& change) {
            const auto plan = require_plan(session, body, request.year);
            auto row = require_item(session, body, plan, request.number);
            const auto head = meeting_of_body(session, body, request.tool, text_required(request.meeting, "meeting"));
            const Arguments said{{"number", row.number}, {"title", row.title}, {"meeting", request.meeting}};
            if (head.state != "held") {
                throw Error(Trouble::refused, "plans.meeting_not_held",
                            {{"meeting", request.meeting}, {"state", Word{"meeting_state", head.state}}});
            }
            if (row.state == "dropped") {
                throw Error(Trouble::refused, "plans.item_is_dropped",
                            {{"number", row.number}, {"title", row.title}, {"day", row.valid.since.value_or(Day())}});
            }
            if (row.meeting == head.id) {
                change.done.push_back({"plans.mark_known", said, 0});
                return;
            }
            row.meeting = head.id;
            storage::record_plan_item(operation, row);
            change.done.push_back({"plans.item_heard", said, 0});
        });
}

Answer drop_plan_item(const Frame& frame, const DropPlanItem& request) {
    const auto reason = text_required(request.reason, "reason");
    const BodyChange what{request.tool, request.body, reason, "plan_mark"};
    return change_body(
        frame, what, [&](Session& session, Operation& operation, MeetingBody& body, answers::Change& change) {
            const auto plan = require_plan(session, body, request.year);
            const auto before = require_item(session, body, plan, request.number);
            const Arguments said{{"number", before.number}, {"title", before.title}};
            if (before.state == "dropped") {
                change.done.push_back({"plans.mark_known", said, 0});
                return;
            }
            if (before.valid.since && session.asked() < *before.valid.since) {
                throw Error(Trouble::refused, "plans.item_later",
                            {{"number", before.number}, {"day", *before.valid.since}, {"asked", session.asked()}});
            }
            auto row = before;
            row.state = "dropped";
            row.note = reason;
            storage::record_plan_item_from(operation, row, before, session.asked());
            change.done.push_back({"plans.item_dropped", said, 0});
            change_draft(session, operation, body, plan, change);
        });
}

}  // namespace metodist::app

#include "app/meetings/plan.hpp"

#include <algorithm>
#include <charconv>

#include "app/meetings/decision_case.hpp"
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

Citation place_of(const MeetingBody& body, const char* parameter) {
    const auto* chain = plan_chain(body);
    return chain == nullptr ? Citation() : Citation{chain->clause_of(parameter), chain->cite_of(parameter)};
}

Finding plan_fault(std::string code, Arguments arguments, Place place = {}) {
    return Finding{std::move(code), std::move(arguments), std::move(place), Severity::breach, {}, {}};
}

using Work = std::function<void(Session&, Operation&, MeetingBody&, answers::Change&)>;
Answer change_plan(const Frame& frame, const std::string& tool, const std::string& named, const std::string& reason,
                   const char* name, const Work& work) {
    Session session(frame, Store::Mode::changes);
    auto body = meeting_body(session, tool, named, session.asked());
    session.set_edition_code(body.law.edition.code());
    answers::Change change;
    change.name = name;
    change.dry_run = frame.dry_run;
    change.operation = session.change(reason, {}, [&](Operation& operation) {
        ensure_body(session, operation, body, false);
        work(session, operation, body, change);
    });
    return answers::change(change);
}

PlanRecord require_plan(Session& session, const MeetingBody& body, const std::string& year) {
    const auto plans = storage::plans_of(session.store(), *body.body);
    if (auto plan = plan_of(plans, year)) {
        return *plan;
    }
    std::string known;
    for (const auto& each : plans) {
        known += (known.empty() ? "" : ", ") + each.year;
    }
    throw Error(Trouble::input, known.empty() ? "plans.none" : "plans.no_such", {{"year", year}, {"known", known}});
}

// Rows of a table, or all that is wrong with it.
std::vector<PutPlanItem> rows_of(const std::string& file, const std::string& year) {
    const std::vector<WantedColumn> columns{{{"Месяц", "month"}, true},
                                            {{"Вопрос", "Мероприятие", "title"}, true},
                                            {{"Ответственный", "responsible"}, false}};
    auto table = read_form(file, columns);
    std::vector<PutPlanItem> out;
    for (const auto& row : table.rows) {
        PutPlanItem item;
        const auto& month = row.cells[0];
        std::from_chars(month.data(), month.data() + month.size(), item.month);
        item.title = row.cells[1];
        item.responsible = row.cells[2];
        if (!meetings::month_of_plan(year, item.month)) {
            table.findings.push_back(plan_fault("plans.bad_month", {{"month", month}}, row.places[0]));
        }
        out.push_back(std::move(item));
    }
    if (!table.findings.empty()) {
        throw Error(Trouble::input, std::move(table.findings));
    }
    return out;
}

// A plan that the meeting adopted is another one once something is put into it.
void reopen(Operation& operation, const MeetingBody& body, PlanRecord& plan, answers::Change& change) {
    if (!plan.adopted_at && !plan.approved) {
        return;
    }
    plan.adopted_at.reset();
    plan.adopted_item = 0;
    plan.approved.reset();
    plan.approved_by.reset();
    plan.state = "draft";
    storage::record_plan(operation, plan);
    change.findings.push_back(
        by_clause("plans.adopt_again", place_of(body, "adopted_by"), {{"year", plan.year}}, Severity::gap));
}

// Whether it was new.
bool put_item(Session& session, Operation& operation, const MeetingBody& body, const PlanRecord& plan,
              const PutPlanItem& request, answers::Change& change) {
    std::vector<Finding> findings;
    PlanItemRecord row;
    row.body = *body.body;
    row.plan = plan.number;
    row.title = tidy(request.title);
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
            if (each.state == "planned" && each.day == row.day && fold(each.title) == fold(row.title)) {
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

void require_adopted(const AdoptPlan& request, const MeetingCase& meeting, const Citation& place) {
    const auto& item = item_named(meeting, request.item);
    const auto& rule = meeting.rules().decision("plan_adoption");
    const bool own_rule = std::ranges::find(rule.topics, std::string("plan_adoption")) != rule.topics.end();
    const Arguments said{{"item", item.item}, {"meeting", meeting.record.code}, {"title", item.title}};
    if (own_rule && item.topic != "plan_adoption") {
        refuse(by_clause("plans.other_topic", place, said));
    }
    const auto* close = meeting.record.closing_of(item.item);
    if (close == nullptr || close->outcome != "adopted") {
        refuse(by_clause(close == nullptr ? "plans.vote_open" : "plans.not_adopted", place, said));
    }
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
    if (!meetings::year_of_plan(year)) {
        throw Error(Trouble::input, "plans.bad_year", {{"year", year}});
    }
    const auto items = request.file.empty() ? std::vector<PutPlanItem>() : rows_of(request.file, year);
    return change_plan(frame, request.tool, request.body, {}, "plan_put",
                       [&](Session& session, Operation& operation, MeetingBody& body, answers::Change& change) {
                           const auto plans = storage::plans_of(session.store(), *body.body);
                           auto plan = plan_of(plans, year);
                           if (!plan) {
                               plan.emplace();
                               plan->body = *body.body;
                               plan->year = year;
                               for (const auto& each : plans) {
                                   plan->number = std::max(plan->number, each.number);
                               }
                               ++plan->number;
                               plan->title = tidy(request.title);
                               plan->state = "draft";
                               storage::record_plan(operation, *plan);
                               change.done.push_back({"plans.put", {{"year", year}}, 0});
                           } else if (!request.title.empty() && plan->title != tidy(request.title)) {
                               plan->title = tidy(request.title);
                               storage::record_plan(operation, *plan);
                               plan = plan_of(storage::plans_of(session.store(), *body.body), year);
                               change.done.push_back({"plans.title_put", {{"year", year}, {"title", plan->title}}, 0});
                           } else if (items.empty()) {
                               change.done.push_back({"plans.known", {{"year", year}}, 0});
                           }
                           bool changed = false;
                           for (const auto& each : items) {
                               changed = put_item(session, operation, body, *plan, each, change) || changed;
                           }
                           if (changed) {
                               auto now = *plan_of(storage::plans_of(session.store(), *body.body), year);
                               reopen(operation, body, now, change);
                           }
                       });
}

Answer put_plan_item(const Frame& frame, const PutPlanItem& request) {
    return change_plan(frame, request.tool, request.body, {}, "plan_item",
                       [&](Session& session, Operation& operation, MeetingBody& body, answers::Change& change) {
                           auto plan = require_plan(session, body, request.year);
                           if (put_item(session, operation, body, plan, request, change)) {
                               reopen(operation, body, plan, change);
                           }
                       });
}

Answer mark_plan_item(const Frame& frame, const MarkPlanItem& request) {
    return change_plan(
        frame, request.tool, request.body, request.reason, "plan_mark",
        [&](Session& session, Operation& operation, MeetingBody& body, answers::Change& change) {
            const auto plan = require_plan(session, body, request.year);
            auto items = storage::plan_items_of(session.store(), *body.body);
            const auto found = std::ranges::find_if(items, [&](const PlanItemRecord& each) {
                return each.plan == plan.number && each.number == request.number;
            });
            if (found == items.end()) {
                throw Error(Trouble::input, "plans.no_such_item", {{"number", request.number}, {"year", request.year}});
            }
            auto row = *found;
            const Arguments said{{"number", row.number}, {"title", row.title}, {"meeting", request.meeting}};
            if (request.meeting.empty()) {
                row.state = "dropped";
                row.note = request.reason;
            } else {
                const auto head = meeting_named(session, request.tool, request.meeting);
                if (head.state != "held") {
                    throw Error(Trouble::refused, "plans.meeting_not_held",
                                {{"meeting", request.meeting}, {"state", Word{"meeting_state", head.state}}});
                }
                row.meeting = head.id;
                row.state = "planned";
            }
            if (row.state == found->state && row.meeting == found->meeting) {
                change.done.push_back({"plans.mark_known", said, 0});
                return;
            }
            storage::record_plan_item(operation, row);
            change.done.push_back({request.meeting.empty() ? "plans.item_dropped" : "plans.item_heard", said, 0});
        });
}

Answer adopt_plan(const Frame& frame, const AdoptPlan& request) {
    const MeetingChange what{request.tool, request.meeting, {}, {}, "plan_adopt", Touches::after};
    return change_meeting(
        frame, what, [&](Session& session, Operation& operation, MeetingCase& meeting, answers::Change& change) {
            auto plan = require_plan(session, meeting.body, request.year);
            const auto place = place_of(meeting.body, "adopted_by");
            require_adopted(request, meeting, place);
            const Arguments said{
                {"year", plan.year}, {"meeting", meeting.record.code}, {"item", request.item}, {"cite", place.cite}};
            if (plan.adopted_at == meeting.record.id && plan.adopted_item == request.item) {
                change.done.push_back({"plans.adopted_before", said, 0});
                return;
            }
            plan.adopted_at = meeting.record.id;
            plan.adopted_item = request.item;
            plan.state = "adopted";
            storage::record_plan(operation, plan);
            change.done.push_back({"plans.adopted", said, 0});
            if (wants_step(plan_chain(meeting.body), "approved")) {
                change.next.push_back({"plans.next.approve", {{"year", plan.year}}, 0});
            }
        });
}

Answer approve_plan(const Frame& frame, const ApprovePlan& request) {
    return change_plan(
        frame, request.tool, request.body, {}, "plan_approve",
        [&](Session& session, Operation& operation, MeetingBody& body, answers::Change& change) {
            auto plan = require_plan(session, body, request.year);
            const auto place = place_of(body, "approved_by");
            const auto* chain = plan_chain(body);
            if (wants_step(chain, "adopted") && !plan.adopted_at) {
                refuse(by_clause("plans.approve_before_adopted", place, {{"year", plan.year}}));
            }
            if (plan.approved) {
                change.done.push_back({"plans.approved_before", {{"year", plan.year}, {"day", *plan.approved}}, 0});
                return;
            }
            const auto who = who_completes(session, body, chain == nullptr ? std::string() : chain->text("approved_by"),
                                           place, request.by);
            plan.approved = session.asked();
            plan.approved_by = who.person;
            plan.state = "approved";
            storage::record_plan(operation, plan);
            change.done.push_back(
                {"plans.approved",
                 {{"year", plan.year}, {"day", *plan.approved}, {"who", who.name}, {"cite", place.cite}},
                 0});
            // The decision that adopted it has effect from now on.
            if (plan.adopted_at) {
                const auto record = storage::load_meeting(session.store(), *plan.adopted_at);
                const bool known =
                    record && std::ranges::any_of(record->marks, [&](const storage::ResolutionMark& each) {
                        return each.item == plan.adopted_item && each.number == 0;
                    });
                if (record && !known) {
                    storage::ResolutionMark mark;
                    mark.item = plan.adopted_item;
                    mark.mark = "approved";
                    mark.marked = session.asked();
                    mark.party = who.name;
                    storage::record_mark(operation, *plan.adopted_at, mark);
                }
            }
        });
}

}  // namespace metodist::app

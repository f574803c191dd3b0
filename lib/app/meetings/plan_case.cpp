#include "app/meetings/plan_case.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "domain/calendar/periods.hpp"

namespace metodist::app {

namespace {

using storage::MeetingRecord;
using storage::PlanRecord;

std::vector<meetings::MeetingOfPlan> held_in(const std::vector<MeetingRecord>& meetings, const DayRange& year) {
    std::vector<meetings::MeetingOfPlan> out;
    for (const auto& each : meetings) {
        if (each.state != "held" || !year.contains(each.day)) {
            continue;
        }
        meetings::MeetingOfPlan meeting{each.id, each.day, {}};
        for (const auto& item : each.items) {
            if (item.state == "on_agenda") {
                meeting.titles.push_back(fold(item.title));
            }
        }
        out.push_back(std::move(meeting));
    }
    return out;
}

std::string code_of(const std::vector<MeetingRecord>& meetings, const std::optional<std::int64_t>& id) {
    const auto found = id ? std::ranges::find(meetings, *id, &MeetingRecord::id) : meetings.end();
    return found == meetings.end() ? std::string() : found->code;
}

void put_steps(Session& session, const std::vector<MeetingRecord>& meetings, const PlanRecord& plan,
               answers::PlanView& view) {
    const auto adopted = std::ranges::find_if(
        meetings, [&](const MeetingRecord& each) { return plan.adopted_at && each.id == *plan.adopted_at; });
    if (adopted != meetings.end()) {
        const auto* close = adopted->closing_of(plan.adopted_item);
        view.adopted_at = adopted->code;
        view.adopted_item = plan.adopted_item;
        view.adopted = close == nullptr ? adopted->day : close->closed;
    }
    view.approved = plan.approved;
    if (plan.approved_by) {
        view.approved_by = name_in(people(session, {*plan.approved_by}, view.day), *plan.approved_by);
    }
    // What came later had not happened on the day asked about.
    if (view.adopted && view.day < *view.adopted) {
        view.adopted.reset();
    }
    if (view.approved && view.day < *view.approved) {
        view.approved.reset();
    }
}

}  // namespace

const Element* plan_chain(const MeetingBody& body) {
    return body.law.edition.element(body.element->body, ElementKind::chain, "plan");
}

bool wants_step(const Element* chain, std::string_view step) {
    if (chain == nullptr) {
        return false;
    }
    const auto steps = chain->texts("steps");
    return std::ranges::find(steps, step) != steps.end();
}

std::string plan_year(const MeetingBody& body, Day day) {
    const auto* chain = plan_chain(body);
    const auto* period = chain == nullptr ? nullptr : chain->get<Period>("period");
    const auto stretch = period == nullptr ? std::nullopt : stretch_of(*period, day, {}).stretch;
    const auto year = std::to_string(stretch ? stretch->since.year() : day.year());
    return stretch && stretch->since.year() != stretch->until.year()
               ? year + "/" + std::to_string(stretch->until.year())
               : year;
}

std::optional<PlanRecord> plan_of(const std::vector<PlanRecord>& plans, const std::string& year) {
    const auto found = std::ranges::find(plans, year, &PlanRecord::year);
    return found == plans.end() ? std::nullopt : std::optional(*found);
}

answers::PlanView plan_view(Session& session, const MeetingBody& body, const std::string& year,
                            const std::vector<MeetingRecord>& meetings) {
    const auto plans =
        body.body ? storage::plans_of(session.store(), *body.body, session.snapshot()) : std::vector<PlanRecord>();
    const auto plan = plan_of(plans, year);
    const auto days = meetings::year_of_plan(year);
    if (!plan || !days) {
        std::string known;
        for (const auto& each : plans) {
            known += (known.empty() ? "" : ", ") + each.year;
        }
        throw Error(Trouble::input, known.empty() ? "plans.none" : "plans.no_such", {{"year", year}, {"known", known}});
    }
    answers::PlanView view;
    view.body = body.name;
    view.year = year;
    view.title = plan->title;
    view.day = session.asked();
    put_steps(session, meetings, *plan, view);
    const auto* chain = plan_chain(body);
    view.has_to_be_adopted = wants_step(chain, "adopted");
    view.has_to_be_approved = wants_step(chain, "approved");
    if (chain != nullptr) {
        view.place = {chain->clause, chain->cite};
    }
    const auto held = held_in(meetings, *days);
    view.held = std::ranges::count_if(held, [&](const auto& each) { return each.day <= view.day; });
    std::set<std::string> months;
    for (const auto& item : storage::plan_items_of(session.store(), *body.body, session.snapshot())) {
        if (item.plan != plan->number || !item.day) {
            continue;
        }
        answers::PlanItemView row;
        row.number = item.number;
        row.month = item.day->iso().substr(0, item.day->iso().rfind('-'));
        row.title = item.title;
        row.responsible = item.responsible;
        row.topic = item.topic;
        row.task = item.task;
        row.note = item.note;
        row.verdict = meetings::judge_question({*item.day, fold(item.title), item.meeting, item.state == "dropped"},
                                               held, view.day);
        row.meeting = code_of(meetings, row.verdict.meeting);
        if (item.state != "dropped" && *item.day < view.day) {
            months.insert(row.month);
        }
        view.items.push_back(std::move(row));
    }
    std::ranges::stable_sort(view.items, {}, &answers::PlanItemView::month);
    view.months_over = static_cast<std::int64_t>(months.size());
    return view;
}

}  // namespace metodist::app

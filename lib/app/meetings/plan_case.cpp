#include "app/meetings/plan_case.hpp"

#include <algorithm>
#include <set>

#include "app/meetings/laws.hpp"
#include "base/join.hpp"
#include "base/text.hpp"

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

const storage::ResolutionMark* mark_of_adoption(const MeetingRecord& meeting, std::int64_t item, Day day,
                                                std::string_view kind) {
    const auto found = std::ranges::find_if(meeting.marks, [&](const storage::ResolutionMark& each) {
        return each.item == item && each.number == 0 && each.mark == kind && each.marked <= day;
    });
    return found == meeting.marks.end() ? nullptr : &*found;
}

// Approved, refused or vetoed by what became of the question that adopted it; a veto that came too late decides
// nothing.
void put_completion(const MeetingRecord& adopted, const PlanRecord& plan, const meetings::Effect& effect,
                    answers::PlanView& view) {
    const auto mark = [&](std::string_view kind) {
        return mark_of_adoption(adopted, plan.adopted_item, view.day, kind);
    };
    const auto* approval = mark("approved");
    const auto* refusal = mark("refused") != nullptr ? mark("refused") : mark("vetoed");
    if (approval == nullptr && refusal == nullptr && plan.approved) {
        return;
    }
    view.approved.reset();
    view.approved_by.clear();
    if (effect.effective == meetings::Effective::vetoed && refusal != nullptr) {
        view.refused = refusal->marked;
        view.refused_by = refusal->party;
    } else if (approval != nullptr) {
        view.approved = approval->marked;
        view.approved_by = approval->party;
    }
}

void put_steps(Session& session, const MeetingBody& body, const std::vector<MeetingRecord>& meetings,
               const PlanRecord& plan, answers::PlanView& view) {
    if (plan.approved && *plan.approved <= view.day) {
        view.approved = plan.approved;
        if (plan.approved_by) {
            view.approved_by = name_in(people(session, {*plan.approved_by}, view.day), *plan.approved_by);
        }
    }
    const auto adopted = std::ranges::find_if(
        meetings, [&](const MeetingRecord& each) { return plan.adopted_at && each.id == *plan.adopted_at; });
    if (adopted == meetings.end()) {
        return;
    }
    const auto* close = adopted->closing_of(plan.adopted_item);
    const auto day = close == nullptr ? adopted->day : close->closed;
    if (view.day < day) {
        return;
    }
    view.adopted_at = adopted->code;
    view.adopted_item = plan.adopted_item;
    view.adopted = day;
    LawsOfMeetings laws(session, body);
    const auto effect =
        effect_of_adoption(session, laws.of(*adopted).rules.rules, *adopted, plan.adopted_item, view.day);
    if (effect) {
        put_completion(*adopted, plan, *effect, view);
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
    return meetings::year_holding(period == nullptr ? Period() : *period, day);
}

Citation plan_place(const MeetingBody& body, const char* parameter) {
    const auto* chain = plan_chain(body);
    return chain == nullptr ? Citation() : Citation{chain->clause_of(parameter), chain->cite_of(parameter)};
}

std::optional<PlanRecord> plan_of(const std::vector<PlanRecord>& plans, const std::string& year, Day day) {
    const auto found = std::ranges::find_if(
        plans, [&](const PlanRecord& each) { return each.year == year && each.valid.contains(day); });
    return found == plans.end() ? std::nullopt : std::optional(*found);
}

std::string years_known(const std::vector<PlanRecord>& plans) {
    std::vector<std::string> years;
    std::ranges::transform(plans, std::back_inserter(years), &PlanRecord::year);
    std::ranges::sort(years);
    years.erase(std::ranges::unique(years).begin(), years.end());
    return joined(years);
}

PlanRecord require_plan(Session& session, const MeetingBody& body, const std::string& year) {
    const auto plans = storage::plans_of(session.store(), *body.body);
    for (const auto& each : plans) {
        if (each.year == year && !each.valid.until) {
            return each;
        }
    }
    const auto known = years_known(plans);
    throw Error(Trouble::input, known.empty() ? "plans.none" : "plans.no_such", {{"year", year}, {"known", known}});
}

std::vector<storage::PlanItemRecord> items_on(Session& session, const MeetingBody& body, std::int64_t plan, Day day,
                                              storage::Snapshot snapshot) {
    auto out = storage::plan_items_of(session.store(), *body.body, snapshot);
    std::erase_if(out,
                  [&](const storage::PlanItemRecord& each) { return each.plan != plan || !each.valid.contains(day); });
    return out;
}

std::optional<meetings::Effect> effect_of_adoption(Session& session, const meetings::MeetingRules& rules,
                                                   const MeetingRecord& meeting, std::int64_t item, Day day) {
    const auto* found = meeting.item(item);
    const auto asked = item_of(meeting, found == nullptr ? storage::MeetingItem() : *found);
    const auto& rule = rules.decision(asked.topic);
    if (!rule.completed_by.value && !rule.veto_by.value) {
        return std::nullopt;
    }
    return meetings::effect_of(rule, asked, meeting.closing_day(), day, calendar_for(session, rules));
}

answers::PlanView plan_view(Session& session, const MeetingBody& body, const std::string& year,
                            const std::vector<MeetingRecord>& meetings) {
    const auto plans =
        body.body ? storage::plans_of(session.store(), *body.body, session.snapshot()) : std::vector<PlanRecord>();
    const auto plan = plan_of(plans, year, session.asked());
    const auto days = meetings::year_of_plan(year);
    if (!plan || !days) {
        const auto known = years_known(plans);
        throw Error(Trouble::input, known.empty() ? "plans.none" : "plans.no_such", {{"year", year}, {"known", known}});
    }
    answers::PlanView view;
    view.body = body.name;
    view.year = year;
    view.title = plan->title;
    view.day = session.asked();
    put_steps(session, body, meetings, *plan, view);
    const auto* chain = plan_chain(body);
    view.has_to_be_adopted = wants_step(chain, "adopted");
    view.has_to_be_approved = wants_step(chain, "approved");
    if (chain != nullptr) {
        view.place = {chain->clause, chain->cite};
    }
    const auto held = held_in(meetings, *days);
    view.held = std::ranges::count_if(held, [&](const auto& each) { return each.day <= view.day; });
    std::set<std::string> months;
    for (const auto& item : items_on(session, body, plan->number, view.day, session.snapshot())) {
        if (!item.day) {
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

#include "app/meetings/group_case.hpp"

#include <algorithm>
#include <set>

#include "app/meetings/words.hpp"
#include "app/naming.hpp"
#include "base/join.hpp"
#include "base/text.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::column;
using storage::GroupRecord;
using storage::Identity;

std::vector<std::int64_t> numbers_of(const std::vector<GroupRecord>& groups) {
    std::vector<std::int64_t> out;
    std::ranges::transform(groups, std::back_inserter(out), &GroupRecord::group);
    return out;
}

// The day on which to look at the members: the asked one, of a finished group its last.
Day day_to_look(const GroupRecord& group, Day asked) { return std::min(asked, group.valid.until.value_or(asked)); }

void put_members(Session& session, const MeetingBody& body, const GroupRecord& group,
                 const std::set<std::int64_t>& of_body, const std::vector<storage::MatterRecord>& matters,
                 answers::GroupView& view) {
    const Day day = day_to_look(group, session.asked());
    MeetingBody own;
    own.body = group.group;
    const auto on_day = composition_on(session, own, day, session.snapshot());
    std::vector<std::int64_t> who;
    std::ranges::transform(on_day.composition.members, std::back_inserter(who), &meetings::Member::person);
    const auto names = people(session, who, day);
    for (const auto& member : on_day.composition.members) {
        const bool head = std::ranges::find(member.offices, std::string("group_head")) != member.offices.end();
        view.members.push_back({names.at(member.person).code, names.at(member.person).name, head ? "head" : "member",
                                of_body.contains(member.person), std::string()});
    }
    for (const auto& each : matters) {
        if (each.body == group.group && each.kind == "outsider" && each.valid.contains(day)) {
            view.members.push_back(
                {std::string(), each.party, "member", false, entry_title(body, "guest_categories", each.category)});
        }
    }
    std::ranges::stable_sort(view.members, [](const auto& a, const auto& b) {
        return a.role != b.role ? a.role == "head" : russian_less(a.name, b.name);
    });
}

}  // namespace

meetings::GroupDays days_of(const GroupRecord& group) {
    return {group.valid.since, group.due, group.reported, group.valid.until};
}

std::vector<answers::GroupView> group_views(Session& session, const MeetingBody& body,
                                            const std::vector<GroupRecord>& groups) {
    std::vector<answers::GroupView> out;
    const auto numbers = numbers_of(groups);
    const auto matters = storage::matters_of(session.store(), numbers, session.snapshot());
    const auto called = storage::bodies_called(session.store(), session.asked(), session.snapshot(), &numbers);
    std::vector<std::int64_t> meetings;
    for (const auto& each : groups) {
        if (each.meeting) {
            meetings.push_back(*each.meeting);
        }
    }
    for (const auto& each : matters) {
        if (each.kind == "change") {
            meetings.push_back(*each.meeting);
        }
    }
    const auto codes = storage::codes_of(session.store(), Identity::meeting, meetings);
    std::set<std::int64_t> of_body;
    for (const auto& member : composition_on(session, body, session.asked(), session.snapshot()).composition.members) {
        of_body.insert(member.person);
    }
    for (const auto& group : groups) {
        answers::GroupView view;
        if (const auto found = called.find(group.group); found != called.end()) {
            view.code = found->second.code;
            view.name = found->second.name;
        }
        view.kind = group.kind;
        view.task = group.task;
        view.task_title = group.task.empty() ? std::string() : entry_title(body, "tasks", group.task);
        view.mandate = group.mandate;
        view.meeting = group.meeting ? codes.at(*group.meeting) : std::string();
        view.item = group.item;
        view.days = days_of(group);
        view.state = meetings::judge_group(view.days, session.asked());
        view.report = group.report;
        // What came later had not happened on the day asked about.
        if (view.days.reported && session.asked() < *view.days.reported) {
            view.days.reported.reset();
            view.report.clear();
        }
        if (view.days.until && session.asked() < *view.days.until) {
            view.days.until.reset();
        }
        for (const auto& each : matters) {
            if (each.body == group.group && each.kind == "change" && each.valid.contains(session.asked())) {
                view.changes.push_back({*each.valid.since, codes.at(*each.meeting), each.number});
            }
        }
        std::ranges::stable_sort(view.changes, {}, &answers::GroupChangeView::since);
        put_members(session, body, group, of_body, matters, view);
        out.push_back(std::move(view));
    }
    return out;
}

GroupRecord group_named(Session& session, const MeetingBody& body, const std::string& text) {
    const auto groups = body.body ? storage::groups_of(session.store(), *body.body) : std::vector<GroupRecord>();
    const auto numbers = numbers_of(groups);
    const auto called = storage::bodies_called(session.store(), session.asked(), {}, &numbers);
    std::vector<NamedThing> things;
    std::vector<std::string> known;
    for (const auto& [id, each] : called) {
        things.push_back({id, each.name});
        known.push_back(each.code + " (" + each.name + ")");
    }
    auto fits = best_fits(things, text);
    for (const auto& [id, each] : called) {
        if (each.code == text) {
            fits = {id};
        }
    }
    if (fits.size() != 1) {
        throw Error(Trouble::input,
                    fits.empty() ? known.empty() ? "groups.none_named" : "groups.no_such" : "groups.several",
                    {{"group", text}, {"known", joined(known)}});
    }
    return *std::ranges::find(groups, fits.front(), &GroupRecord::group);
}

}  // namespace metodist::app

#include <algorithm>

#include "app/meetings/decision_case.hpp"
#include "app/meetings/group_case.hpp"

namespace metodist::app {

namespace {

using storage::GroupRecord;
using storage::MatterRecord;

std::string code_of_group(Session& session, std::int64_t group) {
    return storage::code_of(session.store(), storage::Identity::body, group);
}

// By which questions the members of the groups changed.
std::vector<MatterRecord> changes_of(Session& session, const std::vector<GroupRecord>& groups) {
    std::vector<std::int64_t> numbers;
    std::ranges::transform(groups, std::back_inserter(numbers), &GroupRecord::group);
    auto out = storage::matters_of(session.store(), numbers);
    std::erase_if(out, [](const MatterRecord& each) { return each.kind != "change"; });
    return out;
}

bool rests_on(const MatterRecord& change, const MeetingCase& meeting, std::int64_t item) {
    return change.meeting == meeting.record.id && change.number == item;
}

[[noreturn]] void refuse_taken(Session& session, const MeetingCase& meeting, const MatterRecord& change) {
    refuse(by_clause("groups.question_taken", right_to_groups(meeting.body),
                     {{"item", change.number},
                      {"meeting", meeting.record.code},
                      {"group", code_of_group(session, change.body)},
                      {"day", *change.valid.since}}));
}

}  // namespace

Citation right_to_groups(const MeetingBody& body) {
    const auto* right = body.law.edition.element(body.element->body, ElementKind::right, "create_groups");
    const auto* place = right == nullptr ? body.element : right;
    return {place->clause, place->cite};
}

meetings::VoteClosed group_decision(Session& session, const std::string& tool, const MeetingCase& meeting,
                                    std::int64_t number) {
    const auto& rule = meeting.rules().decision("group_creation");
    return adopting_vote(session, tool, meeting, item_named(meeting, number),
                         {"group_creation", rule.force.absent() ? rule.place : rule.force.place,
                          right_to_groups(meeting.body), "groups"});
}

void require_free_to_make(Session& session, const MeetingCase& meeting, std::int64_t item) {
    for (const auto& each : changes_of(session, storage::groups_of(session.store(), *meeting.body.body))) {
        if (rests_on(each, meeting, item)) {
            refuse_taken(session, meeting, each);
        }
    }
}

void require_free_to_change(Session& session, const MeetingCase& meeting, std::int64_t item,
                            const meetings::VoteClosed& closed, const GroupRecord& group) {
    const Arguments said{{"item", item}, {"meeting", meeting.record.code}};
    const auto place = right_to_groups(meeting.body);
    const auto groups = storage::groups_of(session.store(), *meeting.body.body);
    for (const auto& each : groups) {
        if (each.meeting == meeting.record.id && each.item == item) {
            auto why = said;
            why.push_back({"group", code_of_group(session, each.group)});
            refuse(by_clause("groups.question_made", place, std::move(why)));
        }
    }
    for (const auto& each : changes_of(session, groups)) {
        const Day since = *each.valid.since;
        const bool own = rests_on(each, meeting, item);
        if (own && (each.body != group.group || since != session.asked())) {
            refuse_taken(session, meeting, each);
        }
        if (!own && each.body == group.group && closed.day < since) {
            auto why = said;
            why.push_back({"group", code_of_group(session, group.group)});
            why.push_back({"changed", since});
            why.push_back({"closed", closed.day});
            refuse(by_clause("groups.changed_since", place, std::move(why)));
        }
    }
}

void record_change(Session& session, storage::Operation& operation, const MeetingCase& meeting, std::int64_t item,
                   const GroupRecord& group) {
    const auto known = changes_of(session, {group});
    if (std::ranges::any_of(known, [&](const MatterRecord& each) { return rests_on(each, meeting, item); })) {
        return;
    }
    MatterRecord row;
    row.body = group.group;
    row.kind = "change";
    row.number = item;
    row.meeting = meeting.record.id;
    row.valid.since = session.asked();
    storage::record_matter(operation, row);
}

}  // namespace metodist::app

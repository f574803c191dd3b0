#include "app/meetings/groups.hpp"

#include <algorithm>

#include "app/fact_book.hpp"
#include "app/meetings/group_case.hpp"
#include "app/meetings/meeting_case.hpp"
#include "app/meetings/words.hpp"
#include "app/naming.hpp"
#include "base/text.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::column;
using storage::GroupRecord;
using storage::Identity;
using storage::Ledger;
using storage::Operation;
using storage::Store;

// A kind of the act's own list, else of the program's.
std::string kind_of_group(const MeetingBody& body, const std::string& text, std::vector<Finding>& findings) {
    const bool listed = body.law.edition.element(body.element->body, ElementKind::list, "group_kinds") != nullptr;
    if (!listed) {
        return word_of(body, "group_kind", text, findings);
    }
    const auto entry = entry_of(body, "group_kinds", text, findings);
    return entry.empty() ? std::string()
                         : word_of(body, "group_kind", entry_title(body, "group_kinds", entry), findings);
}

std::int64_t make_group(Session& session, Operation& operation, const MeetingCase& meeting, const CreateGroup& request,
                        GroupRecord group) {
    group.group =
        operation.create(Identity::body, request.code.empty() ? std::nullopt : std::optional(request.code), "g");
    storage::NewRow row;
    row.subject = group.group;
    row.values = {group.kind, session.municipality(), *meeting.body.body, std::int64_t{0}};
    operation.record(Ledger::body_entry, row);
    row.valid = group.valid;
    row.values = {std::string("full"), tidy(request.name)};
    operation.record(FactKind::body_name, row);
    row.values = {std::string("active"), Field()};
    operation.record(FactKind::body_state, row);
    storage::record_group(operation, group);
    return group.group;
}

// The group that the same question has made already under this name.
std::optional<std::string> known_group(Session& session, const MeetingCase& meeting, const CreateGroup& request) {
    for (const auto& each : storage::groups_of(session.store(), *meeting.body.body)) {
        const bool same = each.meeting == meeting.record.id && each.item == request.item;
        if (same && fold(storage::body_name(session.store(), each.group, session.asked())) == fold(request.name)) {
            return storage::code_of(session.store(), Identity::body, each.group);
        }
    }
    return std::nullopt;
}

}  // namespace

Answer create_group(const Frame& frame, const CreateGroup& request) {
    const MeetingChange what{request.tool, request.meeting, {}, {}, "group_create", Touches::after};
    return change_meeting(
        frame, what, [&](Session& session, Operation& operation, MeetingCase& meeting, answers::Change& change) {
            const auto name = text_required(request.name, "name");
            if (request.members.empty() && request.outsiders.empty() && request.head.empty()) {
                refuse(by_clause("groups.nobody", right_to_groups(meeting.body), {{"name", request.name}}));
            }
            if (const auto code = known_group(session, meeting, request)) {
                change.done.push_back({"groups.known", {{"group", *code}, {"name", request.name}}, 0});
                return;
            }
            const auto closed = group_decision(session, request.tool, meeting, request.item);
            require_free_to_make(session, meeting, request.item);
            std::vector<Finding> findings;
            GroupRecord group;
            group.parent = *meeting.body.body;
            group.valid.since = closed.day;
            group.kind = kind_of_group(meeting.body, request.kind, findings);
            group.task = entry_of(meeting.body, "tasks", request.task, findings);
            group.mandate = tidy(request.mandate);
            group.meeting = meeting.record.id;
            group.item = request.item;
            group.due = request.due;
            const auto outsiders = outsiders_of(meeting.body, request.outsiders, findings);
            if (group.due && *group.due < closed.day) {
                Finding fault;
                fault.code = "groups.due_before";
                fault.arguments = {{"due", *group.due}, {"day", closed.day}};
                findings.push_back(std::move(fault));
            }
            raise_breaches(findings);
            auto named = request.members;
            if (!request.head.empty()) {
                named.push_back(request.head);
            }
            const auto members = educators_named(session, named);
            const auto head =
                request.head.empty() ? 0 : static_cast<std::int64_t>(resolve_educator(session, request.head));
            const auto id = make_group(session, operation, meeting, request, group);
            group.group = id;
            for (const auto person : members) {
                put_member(operation, id, group.valid, person, person == head);
            }
            std::int64_t number = 0;
            for (const auto& each : outsiders) {
                put_outsider(operation, id, meeting.record.id, ++number, each, {});
            }
            const auto code = storage::code_of(session.store(), Identity::body, id);
            change.done.push_back({"groups.created",
                                   {{"group", code},
                                    {"name", name},
                                    {"count", static_cast<std::int64_t>(members.size() + outsiders.size())},
                                    {"day", closed.day}},
                                   0});
            const auto& rule = meeting.rules().decision("group_creation");
            if (rule.force.value) {
                change.done.push_back(
                    {"groups.force",
                     {{"force", Word{"decision_force", std::string(meetings::code(*rule.force.value))}},
                      {"cite", rule.force.place.cite}},
                     1});
            }
            if (!group.due) {
                change.done.push_back({"groups.no_due", {}, 1});
            }
            change.findings = std::move(findings);
            Tree row = Tree::object();
            row.set("group", code).set("name", name).set("meeting", meeting.record.code);
            change.results.push_back(std::move(row));
        });
}

Answer list_groups(const Frame& frame, const AskGroups& request) {
    Session session(frame, Store::Mode::questions);
    const auto body = meeting_body(session, request.tool, request.body, session.asked());
    std::vector<GroupRecord> wanted;
    if (body.body) {
        for (auto& each : storage::groups_of(session.store(), *body.body, session.snapshot())) {
            const auto state = meetings::judge_group(days_of(each), session.asked());
            if (state != meetings::GroupState::ahead && (request.all || state != meetings::GroupState::finished)) {
                wanted.push_back(std::move(each));
            }
        }
    }
    return answers::groups(body.name, session.asked(), group_views(session, body, wanted));
}

Answer show_group(const Frame& frame, const AskGroup& request) {
    Session session(frame, Store::Mode::questions);
    const auto body = meeting_body(session, request.tool, request.body, session.asked());
    const auto group = group_named(session, body, request.group);
    return answers::group(group_views(session, body, {group}).front(), session.asked());
}

Answer report_group(const Frame& frame, const ReportGroup& request) {
    const BodyChange what{request.tool, request.body, {}, "group_report"};
    return change_body(
        frame, what, [&](Session& session, Operation& operation, MeetingBody& body, answers::Change& change) {
            auto group = group_named(session, body, request.group);
            const auto code = storage::code_of(session.store(), Identity::body, group.group);
            if (group.valid.since && session.asked() < *group.valid.since) {
                throw Error(Trouble::refused, "groups.not_yet", {{"group", code}, {"day", *group.valid.since}});
            }
            const auto content = text_required(request.content, "content");
            if (group.reported && group.report == content) {
                change.done.push_back({"groups.report_known", {{"group", code}, {"day", *group.reported}}, 0});
                return;
            }
            group.reported = session.asked();
            group.report = content;
            storage::record_group(operation, group);
            change.done.push_back({"groups.report_recorded", {{"group", code}, {"day", *group.reported}}, 0});
            if (meetings::report_is_late(days_of(group), session.asked())) {
                change.done.push_back({"groups.report_late", {{"due", *group.due}}, 1});
            }
            Tree row = Tree::object();
            row.set("group", code).set("reported", *group.reported);
            change.results.push_back(std::move(row));
        });
}

Answer end_group(const Frame& frame, const EndGroup& request) {
    const BodyChange what{request.tool, request.body, request.reason, "group_end"};
    return change_body(
        frame, what, [&](Session& session, Operation& operation, MeetingBody& body, answers::Change& change) {
            auto group = group_named(session, body, request.group);
            const auto code = storage::code_of(session.store(), Identity::body, group.group);
            const Day day = session.asked();
            if (group.valid.since && day < *group.valid.since) {
                throw Error(Trouble::refused, "groups.not_yet", {{"group", code}, {"day", *group.valid.since}});
            }
            if (group.valid.until) {
                change.done.push_back({"groups.ended_before", {{"group", code}, {"day", *group.valid.until}}, 0});
                return;
            }
            group.valid.until = day;
            storage::record_group(operation, group);
            for (const auto kind : {FactKind::membership, FactKind::office}) {
                for (const auto& row : storage::rows_where(session.store(), kind, "body", group.group)) {
                    if (!row.denied && !row.valid.until) {
                        end_seat(operation, kind, row, day);
                    }
                }
            }
            for (const auto& row : storage::rows(session.store(), FactKind::body_state, group.group)) {
                end_seat(operation, FactKind::body_state, row, day);
            }
            change.done.push_back({"groups.ended", {{"group", code}, {"day", day}}, 0});
            if (!group.reported) {
                const auto place = right_to_groups(body);
                change.findings.push_back(
                    by_clause("groups.ended_without_report", place, {{"group", code}}, Severity::gap));
            }
            Tree row = Tree::object();
            row.set("group", code).set("until", day);
            change.results.push_back(std::move(row));
        });
}

}  // namespace metodist::app

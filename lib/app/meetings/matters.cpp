#include "app/meetings/matters.hpp"

#include <algorithm>
#include <array>

#include "app/meetings/group_case.hpp"
#include "app/meetings/matter_case.hpp"
#include "app/meetings/meeting_case.hpp"
#include "app/meetings/words.hpp"
#include "app/naming.hpp"
#include "base/text.hpp"

namespace metodist::app {

namespace {

using storage::Identity;
using storage::MatterRecord;
using storage::Operation;
using storage::Store;

std::string word_of(MatterKind kind) {
    constexpr std::array words{"request", "invitation", "examination"};
    return words[static_cast<std::size_t>(kind)];
}

// Whether the same was asked of the same before.
const MatterRecord* known_matter(const std::vector<MatterRecord>& matters, const MatterRecord& row) {
    const auto found = std::ranges::find_if(matters, [&](const MatterRecord& each) {
        return each.kind == row.kind && fold(each.title) == fold(row.title) && each.educator == row.educator &&
               fold(each.party) == fold(row.party) && each.meeting == row.meeting && each.body == row.body &&
               (each.kind == "invitation" || !each.answered);
    });
    return found == matters.end() ? nullptr : &*found;
}

// All that is common to the parties of one command.
MatterRecord matter_from(Session& session, const MeetingBody& body, const OpenMatter& request) {
    std::vector<Finding> findings;
    MatterRecord row;
    row.body = *body.body;
    row.kind = word_of(request.kind);
    // Of invitations the meeting stands for it.
    row.title = request.kind == MatterKind::invitation ? tidy(request.title) : text_required(request.title, "title");
    row.category = entry_of(body, "guest_categories", request.category, findings);
    row.sent = session.asked();
    row.due = request.due;
    if (row.due && *row.due < *row.sent) {
        findings.push_back(finding_of("matters.due_before", {{"due", *row.due}, {"day", *row.sent}}));
    }
    raise_breaches(findings);
    if (!request.meeting.empty()) {
        const auto head = meeting_of_body(session, body, request.tool, request.meeting);
        require_not_cancelled(head);
        row.meeting = head.id;
        if (row.kind == "invitation" && head.day < *row.sent) {
            throw Error(Trouble::refused, "matters.meeting_is_over", {{"meeting", request.meeting}, {"day", head.day}});
        }
    }
    if (!request.group.empty()) {
        row.body = group_named(session, body, request.group).group;
    }
    return row;
}

}  // namespace

Answer open_matter(const Frame& frame, const OpenMatter& request) {
    const auto kind = word_of(request.kind);
    const BodyChange what{request.tool, request.body, {}, kind + "_open"};
    return change_body(
        frame, what, [&](Session& session, Operation& operation, MeetingBody& body, answers::Change& change) {
            const auto place = matter_place(body, kind);
            auto row = matter_from(session, body, request);
            const bool examined_without = request.kind == MatterKind::examination && request.parties.empty();
            if (request.parties.empty() && !examined_without) {
                throw Error(Trouble::use, "matters.nobody." + kind, {{"title", row.title}});
            }
            auto matters = all_matters(session, body);
            std::int64_t last = 0;
            for (const auto& each : matters) {
                last = each.kind == kind ? std::max(last, each.number) : last;
            }
            const auto parties = examined_without ? std::vector<std::string>{std::string()} : request.parties;
            for (const auto& party : parties) {
                const auto meant = party.empty() ? Meant() : meant_educator(session, party);
                row.educator = meant.id;
                row.party = meant.id ? std::string() : tidy(party);
                const Arguments said{{"number", last + 1}, {"title", row.title},         {"party", tidy(party)},
                                     {"day", *row.sent},   {"meeting", request.meeting}, {"cite", place.cite}};
                if (const auto* known = known_matter(matters, row)) {
                    auto then = said;
                    then[0].value = known->number;
                    change.done.push_back({"matters.known." + kind, then, 0});
                    continue;
                }
                row.number = ++last;
                storage::record_matter(operation, row);
                matters.push_back(row);
                change.done.push_back({"matters.opened." + kind, said, 0});
                Tree line = Tree::object();
                line.set("kind", kind).set("number", row.number).set("party", tidy(party));
                change.results.push_back(std::move(line));
            }
        });
}

Answer settle_matter(const Frame& frame, const SettleMatter& request) {
    const auto kind = word_of(request.kind);
    const BodyChange what{request.tool, request.body, {}, kind + "_settle"};
    return change_body(
        frame, what, [&](Session& session, Operation& operation, MeetingBody& body, answers::Change& change) {
            const auto matters = all_matters(session, body);
            const auto found = std::ranges::find_if(
                matters, [&](const MatterRecord& each) { return each.kind == kind && each.number == request.number; });
            if (found == matters.end()) {
                throw Error(Trouble::input, "matters.no_such." + kind, {{"number", request.number}});
            }
            auto row = *found;
            const Day day = session.asked();
            if (row.sent && day < *row.sent) {
                throw Error(Trouble::input, "matters.before_sent", {{"day", day}, {"sent", *row.sent}});
            }
            const bool passes = request.what == SettleMatter::What::sent_on;
            const auto answer =
                passes ? std::string()
                       : text_required(request.answer, request.kind == MatterKind::examination ? "result" : "answer");
            const auto to = passes ? text_required(request.to, "party") : std::string();
            Arguments said{{"number", row.number}, {"title", row.title}, {"day", day}, {"to", to}};
            if (passes && !row.answered) {
                refuse(by_clause("matters.no_result", matter_place(body, kind), said));
            }
            if (passes && row.passed_on && fold(row.passed_to) == fold(to)) {
                said[2].value = *row.passed_on;
                change.done.push_back({"matters.passed_before", said, 0});
                return;
            }
            if (passes && row.passed_on) {
                throw Error(Trouble::refused, "matters.sent_elsewhere",
                            {{"number", row.number}, {"day", *row.passed_on}, {"to", row.passed_to}, {"asked", to}});
            }
            if (passes && day < *row.answered) {
                throw Error(Trouble::refused, "matters.sent_before_result",
                            {{"number", row.number}, {"day", *row.answered}, {"asked", day}});
            }
            if (!passes && row.answered && row.answer == answer) {
                said[2].value = *row.answered;
                change.done.push_back({"matters.answered_before." + kind, said, 0});
                return;
            }
            if (!passes && row.passed_on) {
                throw Error(Trouble::refused, "matters.result_was_sent",
                            {{"number", row.number}, {"day", *row.passed_on}, {"to", row.passed_to}});
            }
            if (passes) {
                row.passed_on = day;
                row.passed_to = to;
            } else {
                row.answered = day;
                row.answer = answer;
            }
            if (!request.meeting.empty()) {
                const auto head = meeting_of_body(session, body, request.tool, request.meeting);
                require_not_cancelled(head);
                row.meeting = head.id;
            }
            storage::record_matter(operation, row);
            change.done.push_back({passes ? "matters.passed_on" : "matters.answered." + kind, said, 0});
            if (!passes && row.due && *row.due < day) {
                change.done.push_back({"matters.after_term", {{"due", *row.due}}, 1});
            }
            if (!passes && request.kind == MatterKind::examination) {
                change.next.push_back({"matters.next.send", {{"number", row.number}}, 0});
            }
            Tree line = Tree::object();
            line.set("kind", kind).set("number", row.number).set("day", day);
            change.results.push_back(std::move(line));
        });
}

Answer list_matters(const Frame& frame, const AskMatters& request) {
    Session session(frame, Store::Mode::questions);
    const auto body = meeting_body(session, request.tool, request.body, session.asked());
    const auto kind = word_of(request.kind);
    std::optional<std::int64_t> meeting;
    if (!request.meeting.empty()) {
        meeting = meeting_of_body(session, body, request.tool, request.meeting).id;
    }
    std::vector<answers::MatterView> views;
    for (auto& view : matter_views(session, body, kind)) {
        const bool settled = request.kind == MatterKind::examination ? view.state == meetings::MatterState::passed_on
                                                                     : view.state == meetings::MatterState::answered;
        if ((!meeting || view.meeting_id == meeting) && !(request.open && settled)) {
            views.push_back(std::move(view));
        }
    }
    return answers::matters(body.name, kind, session.asked(), views);
}

}  // namespace metodist::app

#include "answers/meeting_report.hpp"

#include <algorithm>
#include <map>

#include "answers/tree_parts.hpp"

namespace metodist::answers {

namespace {

std::string_view met_word(const meetings::NormStretch& stretch) {
    if (stretch.remark_only && stretch.met == Truth::no) {
        return "remark";
    }
    return stretch.met == Truth::yes ? "met" : stretch.met == Truth::no ? "not_met" : "not_yet";
}

Tree norm_tree(const meetings::NormVerdict& norm) {
    Tree out = Tree::list();
    for (const auto& each : norm.stretches) {
        Tree row = Tree::object();
        row.set("since", each.stretch.since)
            .set("until", each.stretch.until)
            .set("count", each.count)
            .set("required", each.required)
            .set("state", met_word(each))
            .set("clause", norm.place.clause);
        out.push(std::move(row));
    }
    return out;
}

Tree school_years(const std::vector<int>& years) {
    Tree out = Tree::list();
    for (const int year : years) {
        out.push(std::to_string(year) + "/" + std::to_string(year + 1));
    }
    return out;
}

Tree member_tree(const ReportedMember& member) {
    Tree row = Tree::object();
    row.set("code", member.code)
        .set("name", member.name)
        .set("meetings", member.count.meetings)
        .set("present", member.count.present)
        .set("by_sheet", member.count.by_sheet)
        .set("absent", member.count.absent());
    return row;
}

// How many decisions are in each state, by their words; states without any are left out.
std::vector<std::pair<std::string, std::int64_t>> by_state(const std::vector<DecisionView>& decisions) {
    std::vector<std::pair<std::string, std::int64_t>> out;
    for (const auto& each : decisions) {
        const std::string word(meetings::code(each.fate.state));
        const auto found = std::ranges::find(out, word, &std::pair<std::string, std::int64_t>::first);
        if (found == out.end()) {
            out.emplace_back(word, 1);
        } else {
            ++found->second;
        }
    }
    return out;
}

std::vector<Column> columns_of(ReportTable table) {
    switch (table) {
        case ReportTable::meetings:
            return {{"decisions.column.meeting", "meeting"},
                    {"meetings.column.day", "day", CellFormat::day},
                    {"meetings.column.form", "form", CellFormat::word, "meeting_form"},
                    {"meetings.column.kind", "kind", CellFormat::word, "meeting_kind"},
                    {"meetings.column.state", "state", CellFormat::word, "meeting_state"},
                    {"meetings.column.minutes", "minutes"}};
        case ReportTable::decisions:
            return {{"decisions.column.meeting", "meeting"},
                    {"decisions.column.decision", "decision"},
                    {"decisions.column.content", "content"},
                    {"decisions.column.addressee", "to"},
                    {"decisions.column.executor", "executor"},
                    {"decisions.column.due", "due", CellFormat::day},
                    {"meetings.column.state", "state", CellFormat::word, "decision_state"},
                    {"decisions.column.settled", "settled", CellFormat::day}};
        case ReportTable::attendance: break;
    }
    return {{"meetings.column.name", "name"},
            {"meeting_report.column.meetings", "meetings", CellFormat::number},
            {"meeting_report.column.present", "present", CellFormat::number},
            {"meeting_report.column.by_sheet", "by_sheet", CellFormat::number},
            {"meeting_report.column.absent", "absent", CellFormat::number}};
}

void tell_norm(const MeetingReportView& view, Answer& answer) {
    for (const auto& each : view.norm.stretches) {
        answer.lead.push_back({"meeting_report.norm." + std::string(met_word(each)),
                               {{"since", each.stretch.since},
                                {"until", each.stretch.until},
                                {"count", each.count},
                                {"required", each.required},
                                {"cite", view.norm.place.cite}},
                               1});
        if (met_word(each) == "not_met") {
            answer.outcomes.insert("no");
        }
    }
    for (const auto& other : view.other_norms) {
        for (const auto& each : other.verdict.stretches) {
            answer.lead.push_back({"meeting_report.other_norm",
                                   {{"id", other.id},
                                    {"meaning", other.meaning},
                                    {"count", each.count},
                                    {"required", each.required},
                                    {"since", each.stretch.since},
                                    {"until", each.stretch.until}},
                                   2});
        }
    }
}

void tell_rest(const MeetingReportView& view, Answer& answer) {
    if (view.decisions.empty()) {
        answer.closing.push_back({"decisions.none", {}, 0});
    } else {
        answer.closing.push_back(
            {"meeting_report.decisions", {{"count", static_cast<std::int64_t>(view.decisions.size())}}, 0});
    }
    for (const auto& [state, count] : by_state(view.decisions)) {
        answer.closing.push_back(
            {"meeting_report.decisions_in", {{"state", Word{"decision_state", state}}, {"count", count}}, 1});
    }
    for (const auto& task : view.tasks) {
        answer.closing.push_back(
            {"meeting_report.task", {{"title", task.title}, {"cite", task.cite}, {"count", task.questions}}, 0});
    }
    if (view.groups_made > 0 || view.groups_ended > 0) {
        answer.closing.push_back(
            {"meeting_report.groups", {{"made", view.groups_made}, {"ended", view.groups_ended}}, 0});
    }
}

}  // namespace

Answer meeting_report(const MeetingReportView& view, ReportTable table) {
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.meeting_report/1")
        .set("body", view.body)
        .set("regulation", view.regulation)
        .set("edition", view.edition)
        .set("from", view.from)
        .set("to", view.to)
        .set("norm", norm_tree(view.norm))
        .set("missing_school_years", school_years(view.norm.missing_school_years));
    const auto attendance = list_of(view.members, member_tree);
    const auto meetings = list_of(view.meetings, meeting_tree);
    const auto decided = list_of(view.decisions, decision_tree);
    answer.tree.set("attendance", attendance).set("meetings", meetings).set("decisions", decided);
    Tree tasks = Tree::list();
    for (const auto& each : view.tasks) {
        Tree row = Tree::object();
        row.set("task", each.key).set("title", each.title).set("questions", each.questions);
        tasks.push(std::move(row));
    }
    answer.tree.set("tasks", std::move(tasks))
        .set("groups_made", view.groups_made)
        .set("groups_ended", view.groups_ended)
        .set("results", table == ReportTable::attendance ? attendance
                        : table == ReportTable::meetings ? meetings
                                                         : decided);
    answer.columns = columns_of(table);
    const auto held = std::ranges::count(view.meetings, std::string("held"), &MeetingView::state);
    const auto failed = std::ranges::count(view.meetings, std::string("failed"), &MeetingView::state);
    answer.lead.push_back({"meeting_report.of", {{"body", view.body}, {"from", view.from}, {"to", view.to}}, 0});
    answer.lead.push_back({"meeting_report.held",
                           {{"held", static_cast<std::int64_t>(held)}, {"failed", static_cast<std::int64_t>(failed)}},
                           1});
    tell_norm(view, answer);
    tell_rest(view, answer);
    if (std::ranges::any_of(view.decisions, [](const DecisionView& each) {
            return each.fate.state == meetings::DecisionState::overdue;
        })) {
        answer.outcomes.insert("overdue");
    }
    return answer;
}

}  // namespace metodist::answers

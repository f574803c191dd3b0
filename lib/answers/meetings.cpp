#include "answers/meetings.hpp"

#include <algorithm>

#include "answers/tree_parts.hpp"

namespace metodist::answers {

namespace {

Tree page_head(const MeetingPage& page, const char* name) {
    Tree tree = Tree::object();
    tree.set("schema", std::string("metodist.") + name + "/1");
    const auto meeting = meeting_tree(page.meeting);
    for (const auto& [key, value] : *meeting.as_object()) {
        tree.set(key, value);
    }
    return tree;
}

Tree item_tree(const ItemView& item) {
    Tree row = Tree::object();
    row.set("item", item.item)
        .set("title", item.title)
        .set("topic", item.topic)
        .set("task", text_or_null(item.task))
        .set("task_title", text_or_null(item.task_title))
        .set("state", item.state)
        .set("speaker", text_or_null(item.speaker))
        .set("outcome", text_or_null(item.outcome));
    return row;
}

Tree proposal_tree(const ProposalView& proposal) {
    Tree row = Tree::object();
    row.set("number", proposal.number)
        .set("title", proposal.title)
        .set("from", text_or_null(proposal.from))
        .set("received", proposal.received)
        .set("late", proposal.late)
        .set("state", proposal.state)
        .set("reason", text_or_null(proposal.reason));
    return row;
}

void tell_proposals(const MeetingPage& page, std::vector<Sentence>& out) {
    for (const auto& each : page.proposals) {
        out.push_back({each.late ? "meetings.proposal_line_late" : "meetings.proposal_line",
                       {{"number", each.number},
                        {"title", each.title},
                        {"from", each.from},
                        {"day", each.received},
                        {"state", Word{"proposal_state", each.state}}},
                       0});
    }
}

// A title that the edition gives, or that of the program for what follows a meeting.
std::string date_title(const meetings::MeetingDate& date) { return date.title; }

}  // namespace

Tree date_tree(const meetings::MeetingDate& date, Day today) {
    const auto late = meetings::lateness(date, today);
    Tree readings = Tree::list();
    for (const auto& each : date.readings) {
        Tree row = Tree::object();
        row.set("id", each.id).set("chosen", each.chosen).set("other", each.other).set("due", each.due.day);
        readings.push(std::move(row));
    }
    Tree row = Tree::object();
    row.set("key", date.key)
        .set("title", text_or_null(date.title))
        .set("due", date.due.day)
        .set("moved_from", Tree(date.due.moved_from))
        .set("provisional", date.due.provisional())
        .set("too_late", late.late == Truth::unknown ? Tree() : Tree(late.late == Truth::yes))
        .set("clause", text_or_null(date.place.clause))
        .set("from", text_or_null(date.from))
        .set("to", text_or_null(date.to))
        .set("readings", std::move(readings));
    return row;
}

std::vector<Sentence> date_sentences(const meetings::MeetingDate& date, Day today, int depth) {
    std::vector<Sentence> out;
    const auto late = meetings::lateness(date, today);
    const bool own = date.key == "minutes" || date.key == "copies";
    const std::string start = own ? "meetings.date." + date.key : std::string("meetings.date.notice");
    out.push_back({start, {{"title", date_title(date)}, {"due", date.due.day}, {"cite", date.place.cite}}, depth});
    if (late.late == Truth::yes) {
        out.push_back({"meetings.date.too_late", {{"due", date.due.day}, {"cite", date.place.cite}}, depth + 1});
    } else if (late.boundary) {
        out.push_back({"meetings.date.boundary", {}, depth + 1});
    }
    if (date.due.moved_from) {
        out.push_back({"meetings.date.moved", {{"day", *date.due.moved_from}}, depth + 1});
    }
    for (const int year : date.due.missing_years) {
        out.push_back({"meetings.date.provisional", {{"year", std::to_string(year)}}, depth + 1});
    }
    for (const auto& each : date.readings) {
        out.push_back(
            {"meetings.date.reading", {{"id", each.id}, {"meaning", each.meaning}, {"due", each.due.day}}, depth + 1});
    }
    return out;
}

Tree meeting_tree(const MeetingView& view) {
    Tree earlier = Tree::list();
    for (const auto& day : view.earlier) {
        earlier.push(day);
    }
    Tree tree = Tree::object();
    tree.set("meeting", view.code)
        .set("body", view.body)
        .set("regulation", view.regulation)
        .set("edition", view.edition)
        .set("kind", view.kind)
        .set("form", view.form)
        .set("state", view.state)
        .set("day", view.day)
        .set("closing", Tree(view.closing))
        .set("hour", text_or_null(view.hour))
        .set("place", text_or_null(view.place))
        .set("called", view.called)
        .set("demanded_by", text_or_null(view.demanded_by))
        .set("earlier_days", std::move(earlier))
        .set("minutes", text_or_null(view.minutes));
    return tree;
}

Sentence meeting_sentence(const MeetingView& view) {
    return {"meetings.line",
            {{"meeting", view.code},
             {"body", view.body},
             {"day", view.day},
             {"form", Word{"meeting_form", view.form}},
             {"kind", Word{"meeting_kind", view.kind}},
             {"state", Word{"meeting_state", view.state}}},
            0};
}

Answer meeting_page(const MeetingPage& page) {
    Answer answer;
    answer.tree = page_head(page, "meeting");
    Tree dates = Tree::list();
    for (const auto& each : page.dates) {
        dates.push(date_tree(each, page.today));
    }
    answer.tree.set("dates", std::move(dates));
    answer.tree.set("proposals", list_of(page.proposals, proposal_tree));
    answer.tree.set("results", list_of(page.items, item_tree));
    answer.lead.push_back(meeting_sentence(page.meeting));
    if (!page.meeting.hour.empty() || !page.meeting.place.empty()) {
        answer.lead.push_back({"meetings.when_where", {{"hour", page.meeting.hour}, {"place", page.meeting.place}}, 1});
    }
    if (page.meeting.closing) {
        answer.lead.push_back({"meetings.closing_line", {{"day", *page.meeting.closing}}, 1});
    }
    if (!page.meeting.demanded_by.empty()) {
        answer.lead.push_back({"meetings.demanded_line", {{"who", page.meeting.demanded_by}}, 1});
    }
    for (const auto& day : page.meeting.earlier) {
        answer.lead.push_back({"meetings.earlier_line", {{"day", day}}, 1});
    }
    for (const auto& date : page.dates) {
        std::ranges::move(date_sentences(date, page.today), std::back_inserter(answer.lead));
    }
    answer.columns = {{"meetings.column.item", "item", CellFormat::number},
                      {"meetings.column.title", "title"},
                      {"meetings.column.topic", "topic", CellFormat::word, "decision_kind"},
                      {"meetings.column.state", "state", CellFormat::word, "item_state"},
                      {"meetings.column.outcome", "outcome", CellFormat::word, "vote_outcome"}};
    tell_proposals(page, answer.closing);
    return answer;
}

Answer meeting_list(const std::string& body, const std::vector<MeetingView>& meetings,
                    const std::vector<Sentence>& closing) {
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.meetings/1").set("body", body);
    answer.tree.set("results", list_of(meetings, meeting_tree));
    answer.columns = {{"meetings.column.meeting", "meeting"},
                      {"meetings.column.day", "day", CellFormat::day},
                      {"meetings.column.form", "form", CellFormat::word, "meeting_form"},
                      {"meetings.column.kind", "kind", CellFormat::word, "meeting_kind"},
                      {"meetings.column.state", "state", CellFormat::word, "meeting_state"},
                      {"meetings.column.minutes", "minutes"}};
    const auto count = static_cast<std::int64_t>(meetings.size());
    answer.closing.push_back({count == 0 ? "meetings.none" : "meetings.list_count", {{"count", count}}, 0});
    answer.closing.insert(answer.closing.end(), closing.begin(), closing.end());
    return answer;
}

Answer agenda(const MeetingPage& page) {
    Answer answer;
    answer.tree = page_head(page, "agenda");
    answer.tree.set("proposals", list_of(page.proposals, proposal_tree));
    answer.tree.set("results", list_of(page.items, item_tree));
    answer.lead.push_back(meeting_sentence(page.meeting));
    answer.columns = {{"meetings.column.item", "item", CellFormat::number},
                      {"meetings.column.title", "title"},
                      {"meetings.column.topic", "topic", CellFormat::word, "decision_kind"},
                      {"meetings.column.task", "task_title"},
                      {"meetings.column.speaker", "speaker"},
                      {"meetings.column.state", "state", CellFormat::word, "item_state"}};
    tell_proposals(page, answer.closing);
    return answer;
}

Answer notices(const MeetingPage& page) {
    Answer answer;
    answer.tree = page_head(page, "notices");
    Tree results = Tree::list();
    std::int64_t open = 0;
    for (const auto& each : page.sent) {
        Tree row = Tree::object();
        row.set("code", each.code)
            .set("name", each.name)
            .set("kind", each.kind)
            .set("clause", each.clause)
            .set("due", each.due)
            .set("sent", Tree(each.sent))
            .set("channel", text_or_null(each.channel))
            .set("state", each.state);
        results.push(std::move(row));
        open += each.sent ? 0 : 1;
        if (each.state == "late" || each.state == "missing") {
            answer.outcomes.insert("overdue");
        }
    }
    answer.tree.set("results", std::move(results));
    answer.lead.push_back(meeting_sentence(page.meeting));
    answer.columns = {{"meetings.column.name", "name"},
                      {"meetings.column.what", "kind", CellFormat::word, "dispatch_kind"},
                      {"meetings.column.due", "due", CellFormat::day},
                      {"meetings.column.sent", "sent", CellFormat::day},
                      {"meetings.column.channel", "channel"},
                      {"meetings.column.state", "state", CellFormat::word, "sent_state"}};
    if (page.sent.empty()) {
        answer.closing.push_back({"meetings.no_notices", {}, 0});
    } else if (open > 0) {
        answer.closing.push_back({"meetings.notices_open", {{"count", open}}, 0});
    }
    return answer;
}

Answer attendance(const MeetingPage& page) {
    Answer answer;
    answer.tree = page_head(page, "attendance");
    Tree results = Tree::list();
    for (const auto& each : page.presences) {
        Tree row = Tree::object();
        row.set("code", text_or_null(each.code))
            .set("name", each.name)
            .set("capacity", each.capacity)
            .set("mode", each.mode)
            .set("from_item", each.from_item == 0 ? Tree() : Tree(each.from_item))
            .set("to_item", each.to_item == 0 ? Tree() : Tree(each.to_item))
            .set("note", text_or_null(each.note));
        results.push(std::move(row));
    }
    answer.tree.set("results", std::move(results));
    answer.lead.push_back(meeting_sentence(page.meeting));
    answer.columns = {{"meetings.column.name", "name"},
                      {"meetings.column.capacity", "capacity", CellFormat::word, "capacity"},
                      {"meetings.column.mode", "mode", CellFormat::word, "attendance_mode"},
                      {"meetings.column.from_item", "from_item", CellFormat::number},
                      {"meetings.column.to_item", "to_item", CellFormat::number}};
    return answer;
}

}  // namespace metodist::answers

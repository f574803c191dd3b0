#include <utility>

#include "answers/formation.hpp"
#include "answers/tree_parts.hpp"

namespace metodist::answers {

namespace {

Tree paper_tree(const std::optional<formation::PaperMention>& paper) {
    if (!paper) {
        return {};
    }
    Tree out = Tree::object();
    out.set("code", paper->code).set("number", text_or_null(paper->number)).set("date", Tree(paper->dated));
    return out;
}

Tree member_tree(const formation::Member& member) {
    Tree row = Tree::object();
    row.set("code", member.code)
        .set("name", member.name)
        .set("post", text_or_null(member.post))
        .set("organisation", text_or_null(member.organisation))
        .set("since", Tree(member.valid.since))
        .set("until", Tree(member.valid.until))
        .set("entry_number", text_or_null(member.entry_number))
        .set("ground", text_or_null(member.ground))
        .set("paper", paper_tree(member.paper))
        .set("taken_over", member.taken_over)
        .set("overridden", member.overridden)
        .set("leaving_ground", text_or_null(member.leaving_ground))
        .set("leaving_reason", text_or_null(member.leaving_reason))
        .set("leaving_paper", text_or_null(member.leaving_paper));
    return row;
}

std::vector<Column> member_columns() {
    return {{"formation.column.code", "code"},
            {"formation.column.name", "name"},
            {"formation.column.post", "post", CellFormat::word, "post"},
            {"formation.column.organisation", "organisation"},
            {"formation.column.since", "since", CellFormat::day},
            {"formation.column.entry", "entry_number"},
            {"formation.column.paper", "paper.number"},
            {"formation.column.paper_date", "paper.date", CellFormat::day}};
}

// Those who are marked so, in one sentence.
void tell_marked(const std::vector<formation::Member>& members, const char* code, bool formation::Member::*mark,
                 std::vector<Sentence>& out) {
    std::vector<Word> names;
    for (const auto& member : members) {
        if (member.*mark) {
            names.push_back({{}, member.name});
        }
    }
    if (!names.empty()) {
        out.push_back({code, {{"names", names}}, 0});
    }
}

}  // namespace

Answer roster(const RosterView& view) {
    Answer answer;
    answer.tree = head("roster");
    Tree::List results;
    for (const auto& member : view.members) {
        results.push_back(member_tree(member));
    }
    const auto count = static_cast<std::int64_t>(results.size());
    answer.tree.set("body", view.body)
        .set("regulation", view.regulation)
        .set("edition", view.edition)
        .set("as_of", view.day)
        .set("count", count)
        .set("results", Tree(std::move(results)));
    answer.columns = member_columns();
    if (view.paper.empty()) {
        answer.lead.push_back({"formation.roster_is", {{"body", view.body}, {"day", view.day}, {"count", count}}, 0});
    } else {
        answer.lead.push_back(
            {"formation.roster_by_paper", {{"body", view.body}, {"paper", view.paper}, {"count", count}}, 0});
    }
    tell_marked(view.members, "formation.members_taken_over", &formation::Member::taken_over, answer.closing);
    tell_marked(view.members, "formation.members_overridden", &formation::Member::overridden, answer.closing);
    return answer;
}

Answer roster_changes(const RosterView& view, Day from, const std::vector<formation::RosterChange>& changes) {
    Answer answer;
    answer.tree = head("roster_changes");
    Tree::List results;
    for (const auto& each : changes) {
        Tree row = member_tree(each.member);
        row.set("change", each.sort == formation::RosterChange::Sort::joined ? "joined" : "left").set("day", each.day);
        const auto& place = each.sort == formation::RosterChange::Sort::joined ? view.inclusion : view.leaving;
        row.set("clause", place.clause).set("cite", place.cite);
        results.push_back(std::move(row));
    }
    answer.tree.set("body", view.body)
        .set("regulation", view.regulation)
        .set("edition", view.edition)
        .set("from", from)
        .set("to", view.day)
        .set("results", Tree(std::move(results)));
    answer.columns = {{"formation.column.change", "change", CellFormat::word, "roster_change"},
                      {"formation.column.day", "day", CellFormat::day},
                      {"formation.column.code", "code"},
                      {"formation.column.name", "name"},
                      {"formation.column.organisation", "organisation"},
                      {"formation.column.clause", "cite"},
                      {"formation.column.paper", "paper.number"},
                      {"formation.column.paper_date", "paper.date", CellFormat::day},
                      {"formation.column.leaving", "leaving_ground", CellFormat::word, "leaving_ground"},
                      {"formation.column.note", "leaving_reason"}};
    answer.lead.push_back(
        {"formation.changes_are",
         {{"body", view.body}, {"from", from}, {"to", view.day}, {"count", static_cast<std::int64_t>(changes.size())}},
         0});
    return answer;
}

}  // namespace metodist::answers

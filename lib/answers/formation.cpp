#include "answers/formation.hpp"

#include <algorithm>
#include <utility>

#include "answers/finding_tree.hpp"

namespace metodist::answers {

namespace {

Tree head(const std::string& name) {
    Tree tree = Tree::object();
    tree.set("schema", std::string{"metodist"} + "." + name + "/1");
    return tree;
}

Tree text_or_null(const std::string& text) { return text.empty() ? Tree() : Tree(text); }

Tree words(const std::vector<std::string>& list) {
    Tree out = Tree::list();
    for (const auto& each : list) {
        out.push(each);
    }
    return out;
}

Tree paper_tree(const std::optional<formation::PaperMention>& paper) {
    if (!paper) {
        return {};
    }
    Tree out = Tree::object();
    out.set("code", paper->code).set("number", text_or_null(paper->number)).set("date", Tree(paper->dated));
    return out;
}

Tree cycle_head(const CycleView& view, const std::string& name) {
    Tree tree = head(name);
    tree.set("cycle", view.code)
        .set("body", view.body)
        .set("title", text_or_null(view.title))
        .set("regulation", view.regulation)
        .set("edition", view.edition)
        .set("opened", view.opened)
        .set("closed", Tree(view.closed))
        .set("outcome", text_or_null(view.outcome));
    return tree;
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

}  // namespace

Answer change(const Change& change) {
    Answer answer;
    answer.tree = head(change.name);
    answer.tree.set("dry_run", change.dry_run)
        .set("operation", change.operation == 0 ? Tree() : Tree(change.operation))
        .set("results", Tree(change.results));
    answer.lead = change.done;
    answer.closing.insert(answer.closing.end(), change.next.begin(), change.next.end());
    answer.findings = change.findings;
    return answer;
}

Answer cycle(const CycleView& view) {
    Answer answer;
    answer.tree = cycle_head(view, "cycle");
    Tree::List results;
    for (const auto& stage : view.stages) {
        Tree row = Tree::object();
        row.set("stage", stage.key)
            .set("clause", stage.clause)
            .set("cite", stage.cite)
            .set("done", Tree(stage.done))
            .set("note", text_or_null(stage.note))
            .set("missing", finding_list(stage.missing));
        results.push_back(std::move(row));
    }
    answer.tree.set("results", Tree(std::move(results)));
    answer.columns = {{"formation.column.stage", "stage", CellFormat::word, "formation_stage"},
                      {"formation.column.clause", "cite"},
                      {"formation.column.done", "done", CellFormat::day},
                      {"formation.column.note", "note"}};
    answer.lead.push_back({view.closed ? "formation.cycle_was" : "formation.cycle_is",
                           {{"cycle", view.code},
                            {"title", view.title},
                            {"body", view.body},
                            {"edition", view.edition},
                            {"opened", view.opened},
                            {"closed", view.closed.value_or(view.opened)}},
                           0});
    for (const auto& stage : view.stages) {
        for (const auto& each : stage.missing) {
            answer.closing.push_back({each.code, each.arguments, 0});
        }
        if (!stage.done) {
            break;
        }
    }
    return answer;
}

Answer cycles(const std::vector<CycleView>& views) {
    Answer answer;
    answer.tree = head("cycles");
    Tree::List results;
    for (const auto& view : views) {
        Tree row = Tree::object();
        row.set("cycle", view.code)
            .set("title", text_or_null(view.title))
            .set("edition", view.edition)
            .set("opened", view.opened)
            .set("closed", Tree(view.closed))
            .set("outcome", text_or_null(view.outcome));
        results.push_back(std::move(row));
    }
    answer.tree.set("results", Tree(std::move(results)));
    answer.columns = {{"formation.column.cycle", "cycle"},
                      {"formation.column.title", "title"},
                      {"formation.column.edition", "edition"},
                      {"formation.column.opened", "opened", CellFormat::day},
                      {"formation.column.closed", "closed", CellFormat::day},
                      {"formation.column.outcome", "outcome", CellFormat::word, "cycle_outcome"}};
    return answer;
}

Answer requests(const CycleView& view) {
    Answer answer;
    answer.tree = cycle_head(view, "requests");
    Tree::List results;
    std::int64_t silent = 0;
    for (const auto& party : view.parties) {
        silent += party.sent && party.answer.empty() ? 1 : 0;
        Tree row = Tree::object();
        row.set("sort", party.sort)
            .set("code", party.code)
            .set("name", party.name)
            .set("sent", Tree(party.sent))
            .set("answer", text_or_null(party.answer))
            .set("answered", Tree(party.answered));
        results.push_back(std::move(row));
    }
    answer.tree.set("addressees", static_cast<std::int64_t>(results.size()))
        .set("silent", silent)
        .set("results", Tree(std::move(results)));
    answer.columns = {{"formation.column.code", "code"},
                      {"formation.column.addressee", "name"},
                      {"formation.column.sent", "sent", CellFormat::day},
                      {"formation.column.answer", "answer", CellFormat::word, "cycle_answer"},
                      {"formation.column.answered", "answered", CellFormat::day}};
    answer.closing.push_back(
        {"formation.silent", {{"silent", silent}, {"of", static_cast<std::int64_t>(view.parties.size())}}, 0});
    return answer;
}

Answer nominations(const CycleView& view) {
    Answer answer;
    answer.tree = cycle_head(view, "nominations");
    Tree::List results;
    for (const auto& each : view.nominations) {
        Tree row = Tree::object();
        row.set("code", each.code)
            .set("educator", each.educator)
            .set("name", each.name)
            .set("nominator", each.nominator)
            .set("by", text_or_null(each.by))
            .set("submitted", each.submitted)
            .set("signed_by", text_or_null(each.signed_by))
            .set("state", each.state)
            .set("missing_fields", words(each.missing_fields))
            .set("missing_diagnostics", words(each.missing_diagnostics))
            .set("decided", Tree(each.decided))
            .set("outcome", text_or_null(each.outcome))
            .set("reason", text_or_null(each.reason))
            .set("overridden", each.overridden);
        results.push_back(std::move(row));
    }
    answer.tree.set("results", Tree(std::move(results)));
    answer.columns = {
        {"formation.column.code", "code"},
        {"formation.column.name", "name"},
        {"formation.column.by", "by"},
        {"formation.column.submitted", "submitted", CellFormat::day},
        {"formation.column.state", "state", CellFormat::word, "nomination_state"},
        {"formation.column.missing_fields", "missing_fields", CellFormat::list, "nomination_field"},
        {"formation.column.missing_diagnostics", "missing_diagnostics", CellFormat::list, "assessment_kind"},
        {"formation.column.reason", "reason"}};
    return answer;
}

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
    answer.lead.push_back({"formation.roster_is", {{"body", view.body}, {"day", view.day}, {"count", count}}, 0});
    for (const auto& member : view.members) {
        if (member.taken_over) {
            answer.closing.push_back({"formation.member_taken_over", {{"name", member.name}}, 0});
        }
        if (member.overridden) {
            answer.closing.push_back({"formation.member_overridden", {{"name", member.name}}, 0});
        }
    }
    return answer;
}

Answer roster_changes(const RosterView& view, Day from, const std::vector<formation::RosterChange>& changes) {
    Answer answer;
    answer.tree = head("roster_changes");
    Tree::List results;
    for (const auto& each : changes) {
        Tree row = member_tree(each.member);
        row.set("change", each.sort == formation::RosterChange::Sort::joined ? "joined" : "left").set("day", each.day);
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

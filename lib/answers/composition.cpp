#include "answers/composition.hpp"

#include <algorithm>

#include "answers/finding_tree.hpp"
#include "answers/tree_parts.hpp"
#include "wording/wording.hpp"

namespace metodist::answers {

namespace {

Tree composition_head(const CompositionView& view, const char* name) {
    Tree tree = Tree::object();
    tree.set("schema", std::string("metodist.") + name + "/1")
        .set("code", text_or_null(view.code))
        .set("body", view.body)
        .set("regulation", view.regulation)
        .set("edition", view.edition)
        .set("on", view.day)
        .set("established", Tree(view.established))
        .set("in_office", static_cast<std::int64_t>(view.seats.size()))
        .set("vacancies",
             view.established ? Tree(*view.established - static_cast<std::int64_t>(view.seats.size())) : Tree());
    return tree;
}

Sentence title_line(const CompositionView& view, const char* code) {
    return {code, {{"body", view.body}, {"day", view.day}, {"edition", view.edition}}, 0};
}

Tree seat_tree(const SeatView& seat) {
    Tree offices = Tree::list();
    for (const auto& each : seat.offices) {
        offices.push(each);
    }
    Tree row = Tree::object();
    row.set("code", seat.code)
        .set("name", seat.name)
        .set("offices", std::move(offices))
        .set("ground", text_or_null(seat.ground))
        .set("ground_title", text_or_null(seat.ground_title))
        .set("since", Tree(seat.since))
        .set("paper", text_or_null(seat.paper))
        .set("act", text_or_null(seat.paper_title))
        .set("taken_over", seat.taken_over);
    return row;
}

std::string_view weight(meetings::CompositionFinding::Weight weight) {
    switch (weight) {
        case meetings::CompositionFinding::Weight::note: return "note";
        case meetings::CompositionFinding::Weight::gap: return "gap";
        case meetings::CompositionFinding::Weight::breach: return "breach";
    }
    return {};
}

std::string_view weight(Severity severity) {
    return severity == Severity::breach ? "breach" : severity == Severity::gap ? "gap" : "note";
}

}  // namespace

Answer composition(const CompositionView& view) {
    Answer answer;
    answer.tree = composition_head(view, "composition");
    Tree results = Tree::list();
    for (const auto& seat : view.seats) {
        results.push(seat_tree(seat));
    }
    answer.tree.set("results", std::move(results));
    answer.columns = {{"council.column.code", "code"},
                      {"council.column.name", "name"},
                      {"council.column.offices", "offices", CellFormat::list, "office"},
                      {"council.column.ground", "ground_title"},
                      {"council.column.since", "since", CellFormat::day},
                      {"council.column.act", "act"}};
    answer.lead.push_back(title_line(view, "council.composition_on"));
    const auto in_office = static_cast<std::int64_t>(view.seats.size());
    if (view.established) {
        answer.closing.push_back({"council.composition_count",
                                  {{"established", *view.established},
                                   {"in_office", in_office},
                                   {"vacancies", std::max<std::int64_t>(0, *view.established - in_office)}},
                                  0});
    } else {
        answer.closing.push_back({"council.composition_unestablished", {{"in_office", in_office}}, 0});
    }
    return answer;
}

Answer composition_check(const CompositionCheckView& view) {
    Answer answer;
    answer.tree = composition_head(view.composition, "composition_check");
    answer.lead.push_back(title_line(view.composition, "council.check_of"));
    Tree results = Tree::list();
    bool breach = false;
    for (const auto& line : view.lines) {
        const auto& finding = line.finding;
        breach = breach || finding.weight == meetings::CompositionFinding::Weight::breach;
        Tree row = Tree::object();
        row.set("finding", meetings::code(finding.what))
            .set("severity", weight(finding.weight))
            .set("clause", text_or_null(finding.place.clause))
            .set("educator", text_or_null(line.code))
            .set("name", text_or_null(line.name))
            .set("office", text_or_null(finding.office))
            .set("ground", text_or_null(finding.condition))
            .set("count", finding.count)
            .set("allowed", finding.allowed);
        results.push(std::move(row));
        answer.closing.push_back({"council.finding." + std::string(meetings::code(finding.what)),
                                  {{"name", line.name},
                                   {"title", finding.title},
                                   {"office", Word{"office", finding.office}},
                                   {"count", finding.count},
                                   {"allowed", finding.allowed},
                                   {"severity", Word{"severity", std::string(weight(finding.weight))}},
                                   {"cite", finding.place.cite}},
                                  0});
    }
    for (const auto& finding : view.further) {
        breach = breach || finding.severity == Severity::breach;
        Tree row = Tree::object();
        row.set("finding", finding.code.substr(finding.code.rfind('.') + 1))
            .set("severity", weight(finding.severity))
            .set("clause", text_or_null(finding.clause));
        for (const auto& each : finding.arguments) {
            if (each.name != "cite") {
                row.set(each.name, argument_tree(each.value));
            }
        }
        results.push(std::move(row));
        answer.closing.push_back({finding.code, finding.arguments, 0});
    }
    answer.tree.set("results", std::move(results));
    answer.columns = {{"council.column.finding", "finding"}, {"council.column.severity", "severity"},
                      {"council.column.clause", "clause"},   {"council.column.name", "name"},
                      {"council.column.offices", "office"},  {"council.column.ground", "ground"}};
    answer.told = true;
    if (view.lines.empty() && view.further.empty()) {
        answer.closing.push_back({"council.check_clean", {}, 0});
    }
    answer.verdict = breach ? Truth::no : Truth::yes;
    return answer;
}

Answer candidates(const CompositionView& body, const std::vector<CandidateView>& people) {
    Answer answer;
    answer.tree = composition_head(body, "council_candidates");
    Tree results = Tree::list();
    for (const auto& each : people) {
        Tree row = Tree::object();
        row.set("code", each.code)
            .set("name", each.name)
            .set("ground", each.ground)
            .set("ground_title", each.title)
            .set("clause", each.clause)
            .set("cite", each.cite)
            .set("member", each.member);
        results.push(std::move(row));
    }
    answer.tree.set("results", std::move(results));
    answer.columns = {{"council.column.code", "code"},
                      {"council.column.name", "name"},
                      {"council.column.ground", "ground_title"},
                      {"council.column.clause", "cite"},
                      {"council.column.member", "member", CellFormat::yes_no}};
    answer.lead.push_back(title_line(body, "council.candidates_of"));
    answer.closing.push_back({people.empty() ? "council.no_candidates" : "council.candidates_count",
                              {{"count", static_cast<std::int64_t>(people.size())}},
                              0});
    return answer;
}

}  // namespace metodist::answers

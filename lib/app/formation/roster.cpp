#include <algorithm>

#include "answers/formation.hpp"
#include "app/formation/membership.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::column;
using storage::Store;

// Days may be given as a day or as a cycle, which stands for its last stage.
Day day_meant(Session& session, const CoreGroup& group, const std::string& text) {
    if (const auto day = Day::parse_iso(text)) {
        return *day;
    }
    if (text.size() == 10 && text[2] == '.' && text[5] == '.') {
        if (const auto day = Day::parse_iso(text.substr(6) + "-" + text.substr(3, 2) + "-" + text.substr(0, 2))) {
            return *day;
        }
    }
    const auto cycle = named_cycle(session, group, text);
    Day last = cycle.opened;
    for (const auto& stage : cycle.stages) {
        last = std::max(last, stage.done);
    }
    return cycle.closed.value_or(last);
}

}  // namespace

void mark_overridden(Session& session, const CoreGroup& group, std::vector<formation::Member>& members) {
    for (const auto& row :
         storage::rows(session.store(), storage::Ledger::human_decision, *group.body, session.snapshot())) {
        const auto educator = row.number(column(storage::Ledger::human_decision, "educator"));
        for (auto& member : members) {
            member.overridden = member.overridden || member.educator == educator;
        }
    }
}

Answer roster(const Frame& frame, const AskRoster& request) {
    Session session(frame, Store::Mode::questions);
    const auto group = core_group(session, request.tool, session.asked());
    answers::RosterView view;
    view.body = group.name();
    view.regulation = group.law.edition.municipality;
    view.edition = group.law.edition.code();
    view.day = request.to.empty() ? session.asked() : day_meant(session, group, request.to);
    view.inclusion = group.rules.inclusion_place;
    view.leaving = group.rules.change_place;
    if (!group.body) {
        return answers::roster(view);
    }
    auto all = memberships(session, *group.body, view.day);
    mark_overridden(session, group, all);
    if (!request.paper.empty()) {
        const auto code =
            storage::code_of(session.store(), storage::Identity::paper, named_act(session, request.paper)->paper);
        view.paper = code;
        std::erase_if(all, [&](const formation::Member& each) { return !each.paper || each.paper->code != code; });
    }
    if (!request.from.empty()) {
        const Day from = day_meant(session, group, request.from);
        auto answer = answers::roster_changes(view, from, formation::roster_changes(all, from, view.day));
        answer.findings = group.law.findings;
        return answer;
    }
    view.members = request.paper.empty() ? formation::roster_on(all, view.day) : all;
    auto answer = answers::roster(view);
    answer.findings = group.law.findings;
    return answer;
}

}  // namespace metodist::app

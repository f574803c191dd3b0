#include "app/meetings/decisions.hpp"

#include <algorithm>
#include <charconv>

#include "app/meetings/decision_case.hpp"
#include "app/naming.hpp"
#include "app/words.hpp"
#include "base/text.hpp"

namespace metodist::app {

namespace {

using meetings::DecisionMark;
using meetings::DecisionState;
using storage::Operation;
using storage::Store;

// The last vote on the question; nothing where none was closed.
const storage::VoteClose* last_closing(const storage::MeetingRecord& meeting, std::int64_t item) {
    const storage::VoteClose* out = nullptr;
    for (const auto& each : meeting.closings) {
        if (each.item == item && (out == nullptr || out->round < each.round)) {
            out = &each;
        }
    }
    return out;
}

std::optional<meetings::Outcome> outcome_of(std::string_view word) {
    using enum meetings::Outcome;
    for (const auto outcome : {adopted, rejected, not_put, tied, undetermined}) {
        if (meetings::code(outcome) == word) {
            return outcome;
        }
    }
    return std::nullopt;
}

// The rule of the act on the question; what names no topic is an ordinary one.
const meetings::DecisionRule& rule_of(const meetings::MeetingRules& rules, const storage::MeetingItem* item) {
    return rules.decision(item == nullptr || item->topic.empty() ? std::string("ordinary") : item->topic);
}

meetings::DecisionFacts facts_of(const MeetingBody& body, const storage::MeetingRecord& meeting,
                                 const storage::ResolutionRecord& resolution) {
    meetings::DecisionFacts out;
    const auto* item = meeting.item(resolution.item);
    const auto& rule = rule_of(body.rules.rules, item);
    if (const auto* close = last_closing(meeting, resolution.item)) {
        out.outcome = outcome_of(close->outcome);
    } else {
        out.vote_open = !rule.majority.absent();
    }
    out.needs_completion = out.outcome && !rule.completed_by.absent();
    out.due = resolution.due;
    for (const auto& each : meeting.marks) {
        const auto mark = meetings::decision_mark_of(each.mark);
        if (mark && each.item == resolution.item && (each.number == 0 || each.number == resolution.number)) {
            out.marks.push_back({*mark, each.marked});
        }
    }
    return out;
}

answers::DecisionView view_of(const MeetingBody& body, const storage::MeetingRecord& meeting,
                              const storage::ResolutionRecord& resolution, Day day, const People& names) {
    answers::DecisionView view;
    view.meeting = meeting.code;
    view.day = meeting.day;
    view.item = resolution.item;
    view.number = resolution.number;
    view.content = resolution.content;
    view.addressee = resolution.addressee;
    view.executor = resolution.educator ? name_in(names, *resolution.educator) : resolution.executor;
    if (const auto* item = meeting.item(resolution.item)) {
        view.task = item->task;
    }
    view.due = resolution.due;
    view.fate = meetings::judge_fate(facts_of(body, meeting, resolution), day);
    for (const auto& each : meeting.marks) {
        if (each.item != resolution.item || each.number != resolution.number || day < each.marked) {
            continue;
        }
        if (each.mark == "sent") {
            view.sent_to += (view.sent_to.empty() ? "" : ", ") + each.party;
        } else {
            view.note = each.note;
        }
    }
    return view;
}

bool mentions(const std::string& text, const std::string& piece) {
    return fold(text).find(fold(piece)) != std::string::npos;
}

const storage::ResolutionRecord& decision_named(const MeetingCase& meeting, const std::string& text) {
    std::int64_t item = 0;
    std::int64_t number = 0;
    const auto* end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, item);
    const bool whole = first.ec == std::errc() && first.ptr != end && *first.ptr == '.';
    const auto second = whole ? std::from_chars(first.ptr + 1, end, number) : first;
    std::string known;
    for (const auto& each : meeting.record.resolutions) {
        if (whole && second.ec == std::errc() && second.ptr == end && each.item == item && each.number == number) {
            return each;
        }
        known += (known.empty() ? "" : ", ") + std::to_string(each.item) + "." + std::to_string(each.number);
    }
    throw Error(Trouble::input, known.empty() ? "decisions.none_at" : "decisions.no_such",
                {{"meeting", meeting.record.code}, {"decision", text}, {"known", known}});
}

// The clause for which a decision has to go to somebody: that of the task it serves, else that of its force.
Citation why_addressed(const MeetingCase& meeting, std::int64_t number) {
    const auto* item = meeting.record.item(number);
    if (item != nullptr && !item->task.empty()) {
        const auto* list = meeting.body.law.edition.element(meeting.body.element->body, ElementKind::list, "tasks");
        const auto* items = list == nullptr ? nullptr : list->get<std::vector<ListItem>>("items");
        if (items != nullptr) {
            if (const auto found = std::ranges::find(*items, item->task, &ListItem::key); found != items->end()) {
                return {found->clause, found->cite};
            }
        }
    }
    const auto& rule = rule_of(meeting.rules(), item);
    return rule.force.absent() ? rule.place : rule.force.place;
}

void require_effect(const MeetingCase& meeting, const answers::DecisionView& view) {
    if (view.fate.state == DecisionState::vote_open || view.fate.state == DecisionState::no_effect) {
        throw Error(Trouble::refused, "decisions.without_effect." + std::string(meetings::code(view.fate.state)),
                    {{"meeting", meeting.record.code}, {"decision", view.label()}, {"item", view.item}});
    }
}

void require_held(Session& session, const MeetingCase& meeting) {
    if (session.asked() < meeting.record.day) {
        throw Error(Trouble::refused, "decisions.before_meeting",
                    {{"meeting", meeting.record.code}, {"day", meeting.record.day}, {"asked", session.asked()}});
    }
}

// An office of the body that the words of the act name; empty where they name none.
std::string office_meant(const MeetingBody& body, const std::string& title) {
    std::vector<Finding> unknown;
    const auto word = read_word(body.law.words, "office", title, unknown);
    return word && unknown.empty() && body.rules.rules.composition.office(*word) != nullptr ? *word : std::string();
}

}  // namespace

Completer who_completes(Session& session, const MeetingBody& body, const std::string& title, const Citation& place,
                        const std::string& by) {
    const auto office = office_meant(body, title);
    if (office.empty()) {
        return {{}, by.empty() ? title : tidy(by)};
    }
    const auto& rules = body.rules.rules.composition;
    const auto on_day = composition_on(session, body, session.asked(), {});
    const auto* holder = on_day.composition.holder(rules, office);
    if (by.empty() && holder == nullptr) {
        refuse(by_clause("decisions.nobody_completes", place,
                         {{"office", Word{"office", office}}, {"day", session.asked()}}));
    }
    const auto person = by.empty() ? holder->person : static_cast<std::int64_t>(resolve_educator(session, by));
    const auto name = name_in(people(session, {person}, session.asked()), person);
    if (holder == nullptr || holder->person != person) {
        refuse(by_clause("decisions.not_the_one", place,
                         {{"name", name}, {"office", Word{"office", office}}, {"day", session.asked()}}));
    }
    return {person, name};
}

bool is_open(const answers::DecisionView& view) {
    return view.fate.state == DecisionState::open || view.fate.state == DecisionState::overdue ||
           view.fate.state == DecisionState::awaiting;
}

std::vector<answers::DecisionView> decisions_of(const MeetingBody& body, const storage::MeetingRecord& meeting, Day day,
                                                const People& names) {
    std::vector<answers::DecisionView> out;
    for (const auto& each : meeting.resolutions) {
        out.push_back(view_of(body, meeting, each, day, names));
    }
    std::ranges::stable_sort(out, {},
                             [](const answers::DecisionView& each) { return std::pair(each.item, each.number); });
    return out;
}

std::vector<std::int64_t> executors_of(const std::vector<storage::MeetingRecord>& meetings) {
    std::vector<std::int64_t> out;
    for (const auto& meeting : meetings) {
        for (const auto& each : meeting.resolutions) {
            if (each.educator) {
                out.push_back(*each.educator);
            }
        }
    }
    return out;
}

Answer list_decisions(const Frame& frame, const AskDecisions& request) {
    Session session(frame, Store::Mode::questions);
    const auto body = meeting_body(session, request.tool, request.body, session.asked());
    std::vector<answers::DecisionView> views;
    if (!request.meeting.empty()) {
        meeting_named(session, request.tool, request.meeting);
    }
    if (body.body) {
        const auto meetings = storage::records_of(session.store(), *body.body, session.snapshot());
        const auto known = people(session, executors_of(meetings), session.asked());
        for (const auto& meeting : meetings) {
            const bool asked = (request.meeting.empty() || meeting.code == request.meeting) &&
                               (!request.year || meeting.day.year() == *request.year);
            if (!asked || session.asked() < meeting.day || meeting.state == "cancelled") {
                continue;
            }
            for (auto& view : decisions_of(body, meeting, session.asked(), known)) {
                const bool fits = (!request.open || is_open(view)) &&
                                  (!request.overdue || view.fate.state == DecisionState::overdue) &&
                                  (request.who.empty() || mentions(view.addressee, request.who) ||
                                   mentions(view.executor, request.who));
                if (fits) {
                    views.push_back(std::move(view));
                }
            }
        }
    }
    auto answer = answers::decisions(body.name, session.asked(), views);
    answer.findings = body.law.findings;
    return answer;
}

Answer mark_decision(const Frame& frame, const MarkDecision& request) {
    using What = MarkDecision::What;
    const std::string reason = request.what == What::dropped ? request.note : std::string();
    const MeetingChange what{request.tool, request.meeting, reason, {}, "decision_mark", Touches::after};
    return change_meeting(
        frame, what, [&](Session& session, Operation& operation, MeetingCase& meeting, answers::Change& change) {
            const auto& resolution = decision_named(meeting, request.decision);
            const auto view = view_of(meeting.body, meeting.record, resolution, session.asked(), {});
            require_held(session, meeting);
            require_effect(meeting, view);
            storage::ResolutionMark row;
            row.item = resolution.item;
            row.number = resolution.number;
            constexpr std::array words{"sent", "answered", "done", "dropped"};
            row.mark = words[static_cast<std::size_t>(request.what)];
            row.marked = session.asked();
            row.party = tidy(request.party);
            row.note = tidy(request.note);
            if (request.what == What::sent || (request.what == What::answered && row.party.empty())) {
                row.party = row.party.empty() ? resolution.addressee : row.party;
            }
            const Arguments said{{"decision", view.label()},
                                 {"meeting", meeting.record.code},
                                 {"day", row.marked},
                                 {"party", row.party}};
            if (request.what == What::sent && row.party.empty()) {
                refuse(by_clause("decisions.to_nobody", why_addressed(meeting, resolution.item), said));
            }
            for (const auto& each : meeting.record.marks) {
                const bool same = each.item == row.item && each.number == row.number && each.mark == row.mark;
                if (same && (request.what == What::done || request.what == What::dropped ||
                             (fold(each.party) == fold(row.party) && each.note == row.note))) {
                    change.done.push_back({"decisions.known." + row.mark,
                                           {{"decision", view.label()},
                                            {"meeting", meeting.record.code},
                                            {"day", each.marked},
                                            {"party", each.party}},
                                           0});
                    return;
                }
            }
            storage::record_mark(operation, meeting.record.id, row);
            change.done.push_back({"decisions.marked." + row.mark, said, 0});
            if (request.what != What::sent && resolution.due && *resolution.due < row.marked) {
                change.done.push_back({"decisions.after_term", {{"due", *resolution.due}}, 1});
            }
            Tree line = Tree::object();
            line.set("meeting", meeting.record.code)
                .set("decision", view.label())
                .set("mark", row.mark)
                .set("day", row.marked)
                .set("party", row.party.empty() ? Tree() : Tree(row.party));
            change.results.push_back(std::move(line));
        });
}

Answer complete_decision(const Frame& frame, const CompleteDecision& request) {
    const MeetingChange what{request.tool, request.meeting, request.note, {}, "decision_complete", Touches::after};
    return change_meeting(
        frame, what, [&](Session& session, Operation& operation, MeetingCase& meeting, answers::Change& change) {
            const auto& item = item_named(meeting, request.item);
            require_held(session, meeting);
            const auto& rule = rule_of(meeting.rules(), &item);
            const bool veto = request.what == CompleteDecision::What::vetoed;
            const auto& power = veto ? rule.veto_by : rule.completed_by;
            if (!power.value) {
                refuse(by_clause(veto ? "decisions.no_veto" : "decisions.no_completion", rule.place,
                                 {{"item", item.item}, {"meeting", meeting.record.code}}));
            }
            const auto* close = last_closing(meeting.record, item.item);
            if (close == nullptr || close->outcome != "adopted") {
                refuse(by_clause(close == nullptr ? "decisions.vote_not_closed" : "decisions.not_adopted", power.place,
                                 {{"item", item.item}, {"meeting", meeting.record.code}}));
            }
            storage::ResolutionMark row;
            row.item = item.item;
            constexpr std::array words{"approved", "refused", "vetoed"};
            row.mark = words[static_cast<std::size_t>(request.what)];
            row.marked = session.asked();
            row.party = who_completes(session, meeting.body, *power.value, power.place, request.by).name;
            row.note = tidy(request.note);
            for (const auto& each : meeting.record.marks) {
                if (each.item != row.item || each.number != 0) {
                    continue;
                }
                const Arguments then{{"item", row.item}, {"day", each.marked}, {"party", each.party}};
                if (each.mark == row.mark) {
                    change.done.push_back({"decisions.known." + row.mark, then, 0});
                    return;
                }
                throw Error(Trouble::refused, "decisions.known." + each.mark, then);
            }
            storage::record_mark(operation, meeting.record.id, row);
            change.done.push_back(
                {"decisions.marked." + row.mark,
                 {{"item", row.item}, {"title", item.title}, {"day", row.marked}, {"party", row.party}},
                 0});
        });
}

}  // namespace metodist::app

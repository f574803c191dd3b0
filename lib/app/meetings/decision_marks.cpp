#include <algorithm>
#include <array>
#include <charconv>

#include "app/meetings/decision_case.hpp"
#include "app/meetings/decisions.hpp"
#include "app/meetings/words.hpp"
#include "app/naming.hpp"
#include "base/join.hpp"
#include "base/text.hpp"

namespace metodist::app {

namespace {

using meetings::DecisionMark;
using storage::Operation;

const storage::ResolutionRecord& decision_named(const MeetingCase& meeting, const std::string& text) {
    std::int64_t item = 0;
    std::int64_t number = 0;
    const auto* end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, item);
    const bool whole = first.ec == std::errc() && first.ptr != end && *first.ptr == '.';
    const auto second = whole ? std::from_chars(first.ptr + 1, end, number) : first;
    std::vector<std::string> known;
    for (const auto& each : meeting.record.resolutions) {
        if (whole && second.ec == std::errc() && second.ptr == end && each.item == item && each.number == number) {
            return each;
        }
        known.push_back(std::to_string(each.item) + "." + std::to_string(each.number));
    }
    throw Error(Trouble::input, known.empty() ? "decisions.none_at" : "decisions.no_such",
                {{"meeting", meeting.record.code}, {"decision", text}, {"known", joined(known)}});
}

// The clause for which a decision has to go to somebody: that of the task it serves, else that of its force.
Citation why_addressed(const MeetingCase& meeting, std::int64_t number) {
    const auto* item = meeting.record.item(number);
    if (item != nullptr && !item->task.empty()) {
        if (auto place = entry_place(meeting.body, "tasks", item->task)) {
            return *std::move(place);
        }
    }
    const auto& rule = meeting.rules().decision(topic_of(item));
    return rule.force.absent() ? rule.place : rule.force.place;
}

void require_held(Session& session, const MeetingCase& meeting) {
    if (session.asked() < meeting.record.day) {
        throw Error(Trouble::refused, "decisions.before_meeting",
                    {{"meeting", meeting.record.code}, {"day", meeting.record.day}, {"asked", session.asked()}});
    }
}

// Only what was decided goes anywhere.
void require_decided(const MeetingCase& meeting, const meetings::DecisionFate& fate, const std::string& label,
                     std::int64_t item) {
    if (!fate.decided()) {
        throw Error(Trouble::refused, "decisions.without_effect." + std::string(meetings::code(fate.state)),
                    {{"meeting", meeting.record.code}, {"decision", label}, {"item", item}});
    }
}

// Only what has effect can be carried out.
void require_in_effect(const MeetingCase& meeting, const meetings::DecisionFate& fate, const std::string& label) {
    if (fate.in_effect()) {
        return;
    }
    const auto& effect = *fate.effect;
    Arguments said{{"meeting", meeting.record.code}, {"decision", label}, {"who", effect.by}};
    const bool veto = effect.effective == meetings::Effective::may_be_vetoed;
    if (veto) {
        said.push_back({"day", effect.veto_until->day});
    }
    refuse(by_clause(veto ? "decisions.awaits_veto" : "decisions.awaits", effect.place, std::move(said)));
}

// The mark that settled the decision already; an answer does not hinder that it is carried out.
const storage::ResolutionMark* settled_by(const MeetingCase& meeting, const storage::ResolutionMark& row) {
    const auto settles = [&](const storage::ResolutionMark& each) {
        return each.item == row.item && each.number == row.number && each.mark != row.mark &&
               (each.mark == "done" || each.mark == "dropped" || (each.mark == "answered" && row.mark == "dropped"));
    };
    const auto found = std::ranges::find_if(meeting.record.marks, settles);
    return found == meeting.record.marks.end() ? nullptr : &*found;
}

// The same mark, recorded before.
const storage::ResolutionMark* known_mark(const MeetingCase& meeting, const storage::ResolutionMark& row) {
    const bool once = row.mark == "done" || row.mark == "dropped";
    const auto same = [&](const storage::ResolutionMark& each) {
        return each.item == row.item && each.number == row.number && each.mark == row.mark &&
               (once || (fold(each.party) == fold(row.party) && each.note == row.note));
    };
    const auto found = std::ranges::find_if(meeting.record.marks, same);
    return found == meeting.record.marks.end() ? nullptr : &*found;
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

Answer mark_decision(const Frame& frame, const MarkDecision& request) {
    using What = MarkDecision::What;
    const std::string reason = request.what == What::dropped ? request.note : std::string();
    const MeetingChange what{request.tool, request.meeting, reason, {}, "decision_mark", Touches::after};
    return change_meeting(
        frame, what, [&](Session& session, Operation& operation, MeetingCase& meeting, answers::Change& change) {
            const auto& resolution = decision_named(meeting, request.decision);
            const auto label = std::to_string(resolution.item) + "." + std::to_string(resolution.number);
            require_held(session, meeting);
            const auto fate = fate_of(meeting.rules(), meeting.record, resolution, session.asked(),
                                      calendar_for(session, meeting.rules()));
            require_decided(meeting, fate, label, resolution.item);
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
            const Arguments said{
                {"decision", label}, {"meeting", meeting.record.code}, {"day", row.marked}, {"party", row.party}};
            if (request.what == What::sent && row.party.empty()) {
                refuse(by_clause("decisions.to_nobody", why_addressed(meeting, resolution.item), said));
            }
            const auto then = [&](const storage::ResolutionMark& each) {
                return Arguments{
                    {"decision", label}, {"meeting", meeting.record.code}, {"day", each.marked}, {"party", each.party}};
            };
            if (const auto* known = known_mark(meeting, row)) {
                change.done.push_back({"decisions.known." + row.mark, then(*known), 0});
                return;
            }
            if (request.what == What::done || request.what == What::dropped) {
                if (const auto* other = settled_by(meeting, row)) {
                    throw Error(Trouble::refused, "decisions.settled." + other->mark, then(*other));
                }
                require_in_effect(meeting, fate, label);
            }
            storage::record_mark(operation, meeting.record.id, row);
            change.done.push_back({"decisions.marked." + row.mark, said, 0});
            if (fate.by_record) {
                change.done.push_back({"decisions.as_recorded", {{"cite", fate.by_record->cite}}, 1});
            }
            if (request.what != What::sent && resolution.due && *resolution.due < row.marked) {
                change.done.push_back({"decisions.after_term", {{"due", *resolution.due}}, 1});
            }
            Tree line = Tree::object();
            line.set("meeting", meeting.record.code)
                .set("decision", label)
                .set("mark", row.mark)
                .set("day", row.marked)
                .set("party", row.party.empty() ? Tree() : Tree(row.party));
            change.results.push_back(std::move(line));
        });
}

Completed record_completion(Session& session, Operation& operation, const MeetingCase& meeting,
                            const Completion& done) {
    const auto& item = item_named(meeting, done.item);
    require_held(session, meeting);
    const auto& rule = meeting.rules().decision(topic_of(&item));
    const bool veto = done.what == DecisionMark::vetoed;
    const auto& power = veto ? rule.veto_by : rule.completed_by;
    Arguments said{{"item", item.item}, {"meeting", meeting.record.code}};
    if (!power.value) {
        refuse(by_clause(veto ? "decisions.no_veto" : "decisions.no_completion", rule.place, said));
    }
    const auto closed = closed_as(meeting.record, item.item);
    if (!closed || session.asked() < closed->day) {
        refuse(by_clause("decisions.vote_not_closed", power.place, said));
    }
    if (!closed->decided()) {
        refuse(by_clause("decisions.not_adopted", power.place, said));
    }
    storage::ResolutionMark row;
    row.item = item.item;
    row.mark = std::string(meetings::code(done.what));
    row.marked = session.asked();
    row.party = who_completes(session, meeting.body, *power.value, power.place, done.by).name;
    row.note = tidy(done.note);
    for (const auto& each : meeting.record.marks) {
        const auto mark = meetings::decision_mark_of(each.mark);
        if (each.item != row.item || each.number != 0 || !mark) {
            continue;
        }
        if (*mark == done.what) {
            return {each, false};
        }
        if (meetings::same_power(*mark, done.what) || *mark != DecisionMark::approved) {
            throw Error(Trouble::refused, "decisions.known." + each.mark,
                        {{"item", row.item}, {"day", each.marked}, {"party", each.party}});
        }
    }
    const auto effect = meetings::effect_of(rule, item_of(meeting.record, item), meeting.record.closing_day(),
                                            session.asked(), calendar_for(session, meeting.rules()));
    if (veto && effect.veto_until && effect.veto_until->day < session.asked()) {
        said.push_back({"due", effect.veto_until->day});
        refuse(by_clause("decisions.veto_too_late", power.place, std::move(said)));
    }
    storage::record_mark(operation, meeting.record.id, row);
    return {row, true};
}

Answer complete_decision(const Frame& frame, const CompleteDecision& request) {
    const MeetingChange what{request.tool, request.meeting, request.note, {}, "decision_complete", Touches::after};
    return change_meeting(
        frame, what, [&](Session& session, Operation& operation, MeetingCase& meeting, answers::Change& change) {
            constexpr std::array marks{DecisionMark::approved, DecisionMark::refused, DecisionMark::vetoed};
            const auto [mark, fresh] = record_completion(
                session, operation, meeting,
                {request.item, marks[static_cast<std::size_t>(request.what)], request.by, request.note});
            change.done.push_back({(fresh ? "decisions.marked." : "decisions.known.") + mark.mark,
                                   {{"item", mark.item},
                                    {"title", item_named(meeting, request.item).title},
                                    {"day", mark.marked},
                                    {"party", mark.party}},
                                   0});
        });
}

}  // namespace metodist::app

#include <algorithm>

#include "app/fact_book.hpp"
#include "app/meetings/decision_case.hpp"
#include "app/meetings/group_case.hpp"
#include "app/meetings/groups.hpp"
#include "app/meetings/verdicts.hpp"
#include "app/meetings/words.hpp"
#include "app/naming.hpp"
#include "base/text.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::column;
using storage::GroupRecord;
using storage::Operation;
using storage::Row;

// Seats and offices in the group that hold on the day.
std::vector<Row> seats_on(Session& session, FactKind kind, const GroupRecord& group, Day day) {
    auto out = storage::rows_where(session.store(), kind, "body", group.group);
    std::erase_if(out, [&](const Row& each) { return each.denied || !each.valid.contains(day); });
    return out;
}

bool nobody_on(Session& session, const GroupRecord& group, Day day) {
    return seats_on(session, FactKind::membership, group, day).empty() &&
           std::ranges::none_of(
               storage::matters_of(session.store(), {group.group}),
               [&](const storage::MatterRecord& each) { return each.kind == "outsider" && each.valid.contains(day); });
}

// Takes people out of one group and puts others in, on one day.
class Exchange {
public:
    Exchange(Session& session, Operation& operation, const MeetingCase& meeting, const GroupRecord& group,
             answers::Change& change)
        : session_(session),
          operation_(operation),
          meeting_(meeting),
          group_(group),
          change_(change),
          day_(session.asked()),
          members_(seats_on(session, FactKind::membership, group, day_)),
          heads_(seats_on(session, FactKind::office, group, day_)) {
        for (auto& each : storage::matters_of(session.store(), {group.group})) {
            if (each.kind == "outsider") {
                last_ = std::max(last_, each.number);
                outsiders_.push_back(std::move(each));
            }
        }
    }

    void take_out(const std::vector<std::string>& texts) {
        for (const auto& text : texts) {
            const auto outsider = std::ranges::find_if(outsiders_, [&](const storage::MatterRecord& each) {
                return each.valid.contains(day_) && fold(each.party) == fold(text);
            });
            if (outsider != outsiders_.end()) {
                auto row = *outsider;
                row.valid.until = day_;
                storage::record_matter(operation_, row);
                tell("groups.left", row.party);
                continue;
            }
            const auto person = static_cast<std::int64_t>(resolve_educator(session_, text));
            if (!has(members_, person)) {
                throw Error(Trouble::input, "groups.not_member", {{"name", tidy(text)}, {"day", day_}});
            }
            end(FactKind::membership, members_, person, day_);
            end(FactKind::office, heads_, person, day_);
            tell("groups.left", name_of(person));
        }
    }

    // `head`: who will lead the group is told of alone.
    void put_in(const std::vector<std::int64_t>& people, const std::vector<Outsider>& others, std::int64_t head) {
        for (const auto person : people) {
            if (has(members_, person)) {
                if (person != head) {
                    tell("groups.member_known", name_of(person));
                }
                continue;
            }
            put_member(operation_, group_.group, {day_, group_.valid.until}, person, false);
            tell("groups.joined", name_of(person));
        }
        for (const auto& each : others) {
            const bool known = std::ranges::any_of(outsiders_, [&](const storage::MatterRecord& row) {
                return row.valid.contains(day_) && fold(row.party) == fold(each.name);
            });
            if (!known) {
                put_outsider(operation_, group_.group, meeting_.record.id, ++last_, each, {day_, std::nullopt});
            }
            tell(known ? "groups.member_known" : "groups.joined", each.name);
        }
    }

    void lead(std::int64_t person) {
        if (has(heads_, person)) {
            tell("groups.head_known", name_of(person));
            return;
        }
        for (const auto& each : std::vector<Row>(heads_)) {
            end(FactKind::office, heads_, each.subject, day_.plus_days(-1));
        }
        put_office(operation_, group_.group, {day_, group_.valid.until}, person);
        tell("groups.leads", name_of(person));
    }

private:
    static bool has(const std::vector<Row>& rows, std::int64_t person) {
        return std::ranges::find(rows, person, &Row::subject) != rows.end();
    }
    std::string name_of(std::int64_t person) { return name_in(people(session_, {person}, day_), person); }

    // A seat that would end before it began is taken back.
    void end(FactKind kind, std::vector<Row>& rows, std::int64_t person, Day last) {
        const auto found = std::ranges::find(rows, person, &Row::subject);
        if (found == rows.end()) {
            return;
        }
        if (found->valid.since && last < *found->valid.since) {
            operation_.end(kind, found->subject, found->sequence);
        } else {
            end_seat(operation_, kind, *found, last);
        }
        rows.erase(found);
    }

    void tell(const char* code, const std::string& name) {
        const auto group = storage::code_of(session_.store(), storage::Identity::body, group_.group);
        change_.done.push_back({code, {{"group", group}, {"name", name}, {"day", day_}}, 0});
    }

    Session& session_;
    Operation& operation_;
    const MeetingCase& meeting_;
    const GroupRecord& group_;
    answers::Change& change_;
    Day day_;
    std::vector<Row> members_;
    std::vector<Row> heads_;
    std::vector<storage::MatterRecord> outsiders_;
    std::int64_t last_ = 0;
};

}  // namespace

Citation right_to_groups(const MeetingBody& body) {
    const auto* right = body.law.edition.element(body.element->body, ElementKind::right, "create_groups");
    const auto* place = right == nullptr ? body.element : right;
    return {place->clause, place->cite};
}

meetings::VoteClosed group_decision(Session& session, const std::string& tool, const MeetingCase& meeting,
                                    std::int64_t number) {
    const auto& item = item_named(meeting, number);
    const auto& rule = meeting.rules().decision("group_creation");
    const bool own_rule = std::ranges::find(rule.topics, std::string("group_creation")) != rule.topics.end();
    const Arguments said{{"item", item.item}, {"meeting", meeting.record.code}, {"title", item.title}};
    if (own_rule && item.topic != "group_creation") {
        refuse(by_clause("groups.other_topic", rule.force.absent() ? rule.place : rule.force.place, said));
    }
    const auto closed = closed_as(meeting.record, item.item);
    if (!closed) {
        refuse(by_clause("groups.vote_open", right_to_groups(meeting.body), said));
    }
    if (closed->outcome != meetings::Outcome::adopted && closed->because != meetings::Because::silent) {
        std::vector<Finding> recount;
        const auto views = verdicts(session, tool, meeting, {item.item}, recount);
        auto why = said;
        why.push_back({"outcome", Word{"vote_outcome", std::string(meetings::code(closed->outcome))}});
        refuse(by_clause("groups.not_adopted", views.front().verdict.decisive, std::move(why)));
    }
    return *closed;
}

std::vector<Outsider> outsiders_of(const MeetingBody& body, const std::vector<std::string>& texts,
                                   std::vector<Finding>& findings) {
    std::vector<Outsider> out;
    for (const auto& text : texts) {
        const auto equals = text.find('=');
        Outsider each{tidy(text.substr(0, equals)), {}};
        if (equals != std::string::npos) {
            each.category = entry_of(body, "guest_categories", tidy(text.substr(equals + 1)), findings);
        }
        out.push_back(std::move(each));
    }
    return out;
}

void put_office(storage::Operation& operation, std::int64_t group, const DayRange& valid, std::int64_t person) {
    record_fact(operation, {FactKind::office,
                            person,
                            0,
                            false,
                            valid,
                            {},
                            {group, std::string("group_head"), std::string("appointed"), Field(), Field()}});
}

void put_member(storage::Operation& operation, std::int64_t group, const DayRange& valid, std::int64_t person,
                bool head) {
    Fact fact{FactKind::membership,
              person,
              0,
              false,
              valid,
              {},
              std::vector<Field>(fact_schema(FactKind::membership).columns.size())};
    fact.values[column(FactKind::membership, "body")] = group;
    record_fact(operation, fact);
    if (head) {
        put_office(operation, group, valid, person);
    }
}

void put_outsider(storage::Operation& operation, std::int64_t group, std::int64_t meeting, std::int64_t number,
                  const Outsider& person, const DayRange& valid) {
    storage::MatterRecord row;
    row.body = group;
    row.kind = "outsider";
    row.number = number;
    row.party = person.name;
    row.category = person.category;
    row.meeting = meeting;
    row.valid = valid;
    storage::record_matter(operation, row);
}

void end_seat(Operation& operation, FactKind kind, const storage::Row& row, Day until) {
    operation.end(kind, row.subject, row.sequence);
    auto valid = row.valid;
    valid.until = until;
    operation.record(kind, {row.subject, row.denied, valid, row.paper, row.values});
}

Answer change_group(const Frame& frame, const ChangeGroup& request) {
    const MeetingChange what{request.tool, request.meeting, {}, {}, "group_change", Touches::after};
    return change_meeting(
        frame, what, [&](Session& session, Operation& operation, MeetingCase& meeting, answers::Change& change) {
            if (request.members.empty() && request.outsiders.empty() && request.leaving.empty() &&
                request.head.empty()) {
                throw Error(Trouble::use, "groups.no_change");
            }
            const auto closed = group_decision(session, request.tool, meeting, request.item);
            const auto group = group_named(session, meeting.body, request.group);
            const auto code = storage::code_of(session.store(), storage::Identity::body, group.group);
            const Day day = session.asked();
            if (day < closed.day) {
                throw Error(Trouble::refused, "groups.before_vote",
                            {{"meeting", meeting.record.code}, {"day", closed.day}, {"asked", day}});
            }
            if (group.valid.since && day < *group.valid.since) {
                throw Error(Trouble::refused, "groups.not_yet", {{"group", code}, {"day", *group.valid.since}});
            }
            if (group.valid.until) {
                throw Error(Trouble::refused, "groups.is_finished", {{"group", code}, {"day", *group.valid.until}});
            }
            std::vector<Finding> findings;
            const auto outsiders = outsiders_of(meeting.body, request.outsiders, findings);
            raise_breaches(findings);
            auto named = request.members;
            if (!request.head.empty()) {
                named.push_back(request.head);
            }
            const auto members = educators_named(session, named);
            Exchange exchange(session, operation, meeting, group, change);
            exchange.take_out(request.leaving);
            const auto head =
                request.head.empty() ? 0 : static_cast<std::int64_t>(resolve_educator(session, request.head));
            exchange.put_in(members, outsiders, head);
            if (head != 0) {
                exchange.lead(head);
            }
            if (nobody_on(session, group, day.plus_days(1))) {
                refuse(by_clause("groups.nobody_left", right_to_groups(meeting.body), {{"group", code}}));
            }
        });
}

}  // namespace metodist::app

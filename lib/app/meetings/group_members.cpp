#include <algorithm>

#include "app/fact_book.hpp"
#include "app/meetings/group_case.hpp"
#include "app/meetings/groups.hpp"
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

// Who goes and who comes, as typed.
struct Going {
    std::vector<std::int64_t> people;
    std::vector<storage::MatterRecord> outsiders;
};

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
          code_(storage::code_of(session.store(), storage::Identity::body, group.group)),
          members_(seats_on(session, FactKind::membership, group, day_)),
          heads_(seats_on(session, FactKind::office, group, day_)) {
        for (auto& each : storage::matters_of(session.store(), {group.group})) {
            if (each.kind == "outsider") {
                last_ = std::max(last_, each.number);
                outsiders_.push_back(std::move(each));
            }
        }
    }

    // Whether anything changed. Error input: who is named on both sides, and who is not in the group.
    bool change(const std::vector<std::int64_t>& people, const std::vector<Outsider>& others,
                const std::vector<std::string>& leaving, std::int64_t head) {
        const auto going = going_out(leaving);
        auto all = people;
        all.insert(all.end(), going.people.begin(), going.people.end());
        names_ = app::people(session_, all, day_);
        std::vector<Finding> findings;
        for (const auto person : going.people) {
            if (std::ranges::find(people, person) != people.end()) {
                findings.push_back(fault("groups.both_sides", name_of(person)));
            } else if (!has(members_, person)) {
                findings.push_back(fault("groups.not_member", name_of(person)));
            }
        }
        for (const auto& each : others) {
            if (std::ranges::any_of(going.outsiders, [&](const auto& row) { return is_called(row, each.name); })) {
                findings.push_back(fault("groups.both_sides", each.name));
            }
        }
        raise_breaches(findings);
        // Who leads leaves off before anybody goes: on one day a group has one head.
        put_in(people, others, head);
        if (head != 0) {
            lead(head);
        }
        take_out(going);
        return changed_;
    }

private:
    [[nodiscard]] Going going_out(const std::vector<std::string>& texts) const {
        Going out;
        for (const auto& text : texts) {
            const auto outsider = std::ranges::find_if(outsiders_, [&](const storage::MatterRecord& each) {
                return each.valid.contains(day_) && is_called(each, text);
            });
            if (outsider != outsiders_.end()) {
                out.outsiders.push_back(*outsider);
            } else {
                out.people.push_back(static_cast<std::int64_t>(resolve_educator(session_, text)));
            }
        }
        return out;
    }

    void take_out(const Going& going) {
        for (auto row : going.outsiders) {
            row.valid.until = day_;
            storage::record_matter(operation_, row);
            changed_ = true;
            tell("groups.left", row.party);
        }
        for (const auto person : going.people) {
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
            changed_ = true;
            tell("groups.joined", name_of(person));
        }
        for (const auto& each : others) {
            const bool known = std::ranges::any_of(outsiders_, [&](const storage::MatterRecord& row) {
                return row.valid.contains(day_) && is_called(row, each.name);
            });
            if (!known) {
                put_outsider(operation_, group_.group, meeting_.record.id, ++last_, each, {day_, std::nullopt});
                changed_ = true;
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
        changed_ = true;
        tell("groups.leads", name_of(person));
    }

    static bool has(const std::vector<Row>& rows, std::int64_t person) {
        return std::ranges::find(rows, person, &Row::subject) != rows.end();
    }
    static bool is_called(const storage::MatterRecord& row, const std::string& text) {
        return fold(row.party) == fold(tidy(text));
    }
    [[nodiscard]] std::string name_of(std::int64_t person) const { return name_in(names_, person); }

    [[nodiscard]] Finding fault(const char* code, const std::string& name) const {
        Finding out;
        out.code = code;
        out.arguments = {{"name", name}, {"day", day_}};
        return out;
    }

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
        changed_ = true;
    }

    void tell(const char* code, const std::string& name) {
        change_.done.push_back({code, {{"group", code_}, {"name", name}, {"day", day_}}, 0});
    }

    Session& session_;
    Operation& operation_;
    const MeetingCase& meeting_;
    const GroupRecord& group_;
    answers::Change& change_;
    Day day_;
    std::string code_;
    std::vector<Row> members_;
    std::vector<Row> heads_;
    std::vector<storage::MatterRecord> outsiders_;
    People names_;
    std::int64_t last_ = 0;
    bool changed_ = false;
};

}  // namespace

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
            require_free_to_change(session, meeting, request.item, closed, group);
            std::vector<Finding> findings;
            const auto outsiders = outsiders_of(meeting.body, request.outsiders, findings);
            raise_breaches(findings);
            auto named = request.members;
            if (!request.head.empty()) {
                named.push_back(request.head);
            }
            const auto members = educators_named(session, named);
            Exchange exchange(session, operation, meeting, group, change);
            const auto head =
                request.head.empty() ? 0 : static_cast<std::int64_t>(resolve_educator(session, request.head));
            if (exchange.change(members, outsiders, request.leaving, head)) {
                record_change(session, operation, meeting, request.item, group);
            }
            if (nobody_on(session, group, day.plus_days(1))) {
                refuse(by_clause("groups.nobody_left", right_to_groups(meeting.body), {{"group", code}}));
            }
        });
}

}  // namespace metodist::app

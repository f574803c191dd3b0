#include <algorithm>

#include "app/associations/associations.hpp"
#include "app/bodies.hpp"
#include "app/naming.hpp"
#include "app/words.hpp"
#include "base/text.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::column;
using storage::Identity;
using storage::Operation;

// All that are named, or everything that is wrong with the names.
std::vector<std::int64_t> people(Session& session, const std::vector<std::string>& texts) {
    std::vector<std::int64_t> out;
    std::vector<Finding> findings;
    for (const auto& text : texts) {
        auto meant = meant_educator(session, text);
        if (meant.id) {
            out.push_back(*meant.id);
        }
        std::ranges::move(meant.findings, std::back_inserter(findings));
    }
    if (!findings.empty()) {
        throw Error(Trouble::input, std::move(findings));
    }
    return out;
}

std::string word(Session& session, std::string_view list, const std::string& text, std::vector<Finding>& notes) {
    std::vector<Finding> findings;
    auto code = read_word(vocabularies(session.frame()), list, text, findings);
    if (!code) {
        throw Error(Trouble::input, std::move(findings));
    }
    std::ranges::move(findings, std::back_inserter(notes));
    return *std::move(code);
}

Fact membership(std::int64_t educator, std::int64_t body, const JoinAssociation& request, DayRange valid,
                std::optional<PaperId> paper) {
    Fact out{FactKind::membership,
             educator,
             0,
             false,
             valid,
             paper,
             std::vector<Field>(fact_schema(FactKind::membership).columns.size())};
    out.values[column(FactKind::membership, "body")] = body;
    if (!tidy(request.basis).empty()) {
        out.values[column(FactKind::membership, "ground")] = tidy(request.basis);
    }
    if (request.taken_over) {
        out.values[column(FactKind::membership, "taken_over")] = std::int64_t{1};
    }
    return out;
}

void replace(Operation& operation, Fact fact, std::vector<FactChange>& changes) {
    operation.end(fact.kind, fact.subject, fact.sequence);
    const auto paper = fact.paper ? std::optional(static_cast<std::int64_t>(*fact.paper)) : std::nullopt;
    fact.sequence = operation.record(fact.kind, {fact.subject, fact.denied, fact.valid, paper, fact.values});
    changes.push_back({FactChange::Sort::limited, std::move(fact)});
}

// Tables of changes of a body name the people; a body's own changes need no name.
void name_people(Session& session, Answer& answer, const std::vector<FactChange>& changes) {
    Tree named = Tree::list();
    Names names(session);
    for (const auto& change : changes) {
        Tree row = Tree::object();
        row.set("educator", storage::code_of(session.store(), Identity::educator, change.fact.subject));
        row.set("name", storage::educator_name(session.store(), change.fact.subject, session.asked()));
        const Tree said = change_tree(change, names);
        for (const auto& [key, value] : *said.as_object()) {
            row.set(key, value);
        }
        named.push(std::move(row));
    }
    answer.tree.set(answer.rows, std::move(named));
    answer.columns.insert(answer.columns.begin() + 1, Column{"register.column.name", "name", CellFormat::text, {}});
}

template <typename Work>
Answer change_of_body(Session& session, std::int64_t body, const Ground& ground, std::optional<PaperId> paper,
                      const Work& work) {
    Answer answer;
    const auto number = session.change(ground.reason, paper_code(session, paper), [&](Operation& operation) {
        const std::vector<FactChange> changes = work(operation);
        answer = change_answer(session, Subject::body, body, {});
        name_people(session, answer, changes);
    });
    put_operation(answer, number, session.frame().dry_run);
    return answer;
}

}  // namespace

Answer join_association(const Frame& frame, const JoinAssociation& request) {
    Session session(frame, storage::Store::Mode::changes);
    const auto body = static_cast<std::int64_t>(resolve_body(session, request.body, association));
    const auto who = people(session, request.who);
    const auto paper = paper_of(session, request.ground);
    const Day on = session.asked();
    // Since when somebody is a member who was found so is not known by that.
    const DayRange valid{request.taken_over && !frame.on ? std::nullopt : std::optional(on), {}};
    return change_of_body(session, body, request.ground, paper, [&](Operation& operation) {
        std::vector<FactChange> changes;
        for (const std::int64_t educator : who) {
            if (auto known = membership_on(session.store(), educator, body, on)) {
                changes.push_back({FactChange::Sort::known, *std::move(known)});
            } else {
                std::ranges::move(record_fact(operation, membership(educator, body, request, valid, paper)),
                                  std::back_inserter(changes));
            }
        }
        return changes;
    });
}

Answer leave_association(const Frame& frame, const LeaveAssociation& request) {
    Session session(frame, storage::Store::Mode::changes);
    const auto body = static_cast<std::int64_t>(resolve_body(session, request.body, association));
    const auto educator = static_cast<std::int64_t>(resolve_educator(session, request.who));
    const auto paper = paper_of(session, request.ground);
    std::vector<Finding> notes;
    const auto ground = word(session, "leaving_ground", request.leaving_ground, notes);
    const Day on = session.asked();
    auto answer = change_of_body(session, body, request.ground, paper, [&](Operation& operation) {
        auto member = membership_on(session.store(), educator, body, on);
        if (!member) {
            throw Error(Trouble::refused, "register.no_member",
                        {{"name", storage::educator_name(session.store(), educator, on)}, {"day", on}});
        }
        std::vector<FactChange> changes;
        member->valid.until = on;
        member->values[column(FactKind::membership, "leaving_ground")] = ground;
        if (paper) {
            member->values[column(FactKind::membership, "leaving_paper")] = paper_code(session, paper);
        }
        if (!request.ground.reason.empty()) {
            member->values[column(FactKind::membership, "leaving_reason")] = request.ground.reason;
        }
        replace(operation, *std::move(member), changes);
        for (const auto& row : storage::rows(session.store(), FactKind::office, educator)) {
            if (!row.denied && row.number(0) == body && row.valid.contains(on) && row.valid.until != on) {
                auto office = fact_of(FactKind::office, row);
                office.valid.until = on;
                replace(operation, std::move(office), changes);
            }
        }
        return changes;
    });
    std::ranges::move(notes, std::back_inserter(answer.findings));
    return answer;
}

Answer elect_head(const Frame& frame, const ElectHead& request) {
    Session session(frame, storage::Store::Mode::changes);
    const auto body = static_cast<std::int64_t>(resolve_body(session, request.body, association));
    const auto educator = static_cast<std::int64_t>(resolve_educator(session, request.who));
    const auto paper = paper_of(session, request.ground);
    std::vector<Finding> notes;
    const auto office = word(session, "office", request.office, notes);
    // How somebody who was found in office came to it is not known by that.
    const std::string way_text = request.way.empty() && !request.taken_over ? "elected" : request.way;
    const Field way = way_text.empty() ? Field() : Field(word(session, "way_into_office", way_text, notes));
    const Day on = session.asked();
    auto answer = change_of_body(session, body, request.ground, paper, [&](Operation& operation) {
        const Field taken_over = request.taken_over ? Field(std::int64_t{1}) : Field();
        return give_office(
            operation, {FactKind::office, educator, 0, false, {on, {}}, paper, {body, office, way, taken_over, {}}});
    });
    if (!membership_on(session.store(), educator, body, on)) {
        notes.push_back(finding_of("register.head_no_member",
                                   {{"name", storage::educator_name(session.store(), educator, on)}}, Severity::gap));
    }
    if (!paper) {
        notes.push_back(finding_of("register.office_without_paper", {}, Severity::gap));
    }
    std::ranges::move(notes, std::back_inserter(answer.findings));
    return answer;
}

}  // namespace metodist::app

#include <algorithm>

#include "app/associations/associations.hpp"
#include "app/bodies.hpp"
#include "app/naming.hpp"
#include "app/words.hpp"
#include "base/text.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::Identity;

NewBody checked(Session& session, const CreateAssociation& request, std::vector<Finding>& notes) {
    const auto lists = vocabularies(session.frame());
    NewBody out;
    out.kind = association;
    out.name = tidy(request.name);
    out.short_name = tidy(request.short_name);
    std::vector<Finding> findings;
    if (folded_words(out.name).empty()) {
        Finding finding;
        finding.code = "register.body_without_name";
        findings.push_back(std::move(finding));
    }
    const auto word = [&](std::string_view list, const std::string& text) {
        return text.empty() ? std::string() : read_word(lists, list, text, findings).value_or(std::string());
    };
    out.subject = word("subject", request.subject);
    out.level = word("level", request.level);
    out.established = request.established;
    // Since when something stands that was found so is not known by that.
    out.since = request.taken_over ? session.frame().on : session.asked();
    out.taken_over = request.taken_over;
    if (has_breach(findings)) {
        throw Error(Trouble::input, std::move(findings));
    }
    std::ranges::move(findings, std::back_inserter(notes));
    out.paper = paper_of(session, request.ground);
    return out;
}

void refuse_known_name(Session& session, const std::string& name) {
    for (const auto& each : storage::body_names(session.store())) {
        if (folded_words(each.name) == folded_words(name)) {
            throw Error(
                Trouble::refused, "register.body_known",
                {{"name", each.name}, {"code", storage::code_of(session.store(), Identity::body, each.subject)}});
        }
    }
}

// A fact under the paper of the operation ends on the day.
void end_on(storage::Operation& operation, Fact fact, Day until, std::vector<FactChange>& changes) {
    operation.end(fact.kind, fact.subject, fact.sequence);
    fact.valid.until = until;
    const auto paper = fact.paper ? std::optional(static_cast<std::int64_t>(*fact.paper)) : std::nullopt;
    fact.sequence = operation.record(fact.kind, {fact.subject, fact.denied, fact.valid, paper, fact.values});
    changes.push_back({FactChange::Sort::limited, std::move(fact)});
}

}  // namespace

Answer create_association(const Frame& frame, const CreateAssociation& request) {
    Session session(frame, storage::Store::Mode::changes);
    std::vector<Finding> notes;
    const auto body = checked(session, request, notes);
    refuse_known_name(session, body.name);
    const auto municipality = session.municipality();
    Answer answer;
    const auto number =
        session.change(request.ground.reason, paper_code(session, body.paper), [&](storage::Operation& operation) {
            const auto made = make_body(operation, municipality, body);
            answer = change_answer(session, Subject::body, made.id, made.changes);
        });
    put_operation(answer, number, frame.dry_run);
    answer.findings = std::move(notes);
    return answer;
}

Answer dissolve_association(const Frame& frame, const DissolveAssociation& request) {
    Session session(frame, storage::Store::Mode::changes);
    const auto body = static_cast<std::int64_t>(resolve_body(session, request.body, association));
    const auto paper = paper_of(session, request.ground);
    const Day on = session.asked();
    Answer answer;
    const auto number =
        session.change(request.ground.reason, paper_code(session, paper), [&](storage::Operation& operation) {
            auto changes = record_fact(
                operation,
                {FactKind::body_state, body, 0, false, {on, {}}, paper, {std::string("dissolved"), Field()}});
            const auto ground = storage::column(FactKind::membership, "leaving_ground");
            for (const FactKind kind : {FactKind::membership, FactKind::office}) {
                for (const auto& row : storage::rows_where(session.store(), kind, "body", body)) {
                    const bool goes_on = !row.valid.until || on <= *row.valid.until;
                    if (row.denied || !goes_on || (row.valid.since && on <= *row.valid.since)) {
                        continue;
                    }
                    auto fact = fact_of(kind, row);
                    if (kind == FactKind::membership) {
                        fact.values[ground] = std::string("body_dissolved");
                    }
                    end_on(operation, std::move(fact), on.plus_days(-1), changes);
                }
            }
            answer = change_answer(session, Subject::body, body, changes);
        });
    put_operation(answer, number, frame.dry_run);
    return answer;
}

}  // namespace metodist::app

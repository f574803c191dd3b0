#include "app/subject_change.hpp"

#include <algorithm>

#include "app/naming.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::Identity;

Identity identity_of(Subject subject) {
    switch (subject) {
        case Subject::educator: return Identity::educator;
        case Subject::organisation: return Identity::organisation;
        case Subject::body: return Identity::body;
    }
    return Identity::educator;
}

std::string name_of(Session& session, Subject subject, std::int64_t id) {
    switch (subject) {
        case Subject::educator: return storage::educator_name(session.store(), id, session.asked());
        case Subject::organisation: return storage::organisation_name(session.store(), id, session.asked());
        case Subject::body: return storage::body_name(session.store(), id, session.asked());
    }
    return {};
}

}  // namespace

std::optional<PaperId> paper_of(Session& session, const Ground& ground) {
    return ground.paper.empty() ? std::nullopt : std::optional(resolve_paper(session, ground.paper));
}

std::string paper_code(Session& session, const std::optional<PaperId>& paper) {
    return paper ? storage::code_of(session.store(), Identity::paper, static_cast<std::int64_t>(*paper))
                 : std::string();
}

Answer change_answer(Session& session, Subject sort, std::int64_t subject, const std::vector<FactChange>& changes) {
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.change/1");
    answer.tree.set("subject", subject_key(sort));
    answer.tree.set("code", storage::code_of(session.store(), identity_of(sort), subject));
    answer.tree.set("name", name_of(session, sort, subject));
    answer.tree.set("operation", nullptr);
    answer.tree.set("dry_run", session.frame().dry_run);
    Names names(session);
    Tree list = Tree::list();
    for (const auto& change : changes) {
        list.push(change_tree(change, names));
    }
    answer.rows = "changes";
    answer.tree.set(answer.rows, std::move(list));
    answer.columns = change_columns();
    answer.lead.push_back(
        {"register.subject",
         {{"code", *answer.tree.find("code")->as_text()}, {"name", *answer.tree.find("name")->as_text()}},
         0});
    return answer;
}

void put_operation(Answer& answer, std::int64_t operation, bool dry_run) {
    answer.tree.set("operation", operation == 0 ? Tree() : Tree(operation));
    answer.tree.set("dry_run", dry_run);
}

Answer change_subject(Session& session, Subject sort, const std::vector<FactOrder>& orders, const Ground& ground,
                      const std::function<std::int64_t(storage::Operation&)>& subject) {
    const bool withdraws =
        std::ranges::any_of(orders, [](const FactOrder& order) { return order.sort == FactOrder::Sort::drop; });
    if (withdraws && ground.reason.empty()) {
        throw Error(Trouble::use, "register.withdrawal_needs_reason");
    }
    const std::string paper = paper_code(session, paper_of(session, ground));
    Answer answer;
    const auto operation = session.change(ground.reason, paper, [&](storage::Operation& made) {
        const std::int64_t id = subject(made);
        const auto changes = change_facts(made, id, orders);
        // Before a dry run takes it all back.
        answer = change_answer(session, sort, id, changes);
    });
    put_operation(answer, operation, session.frame().dry_run);
    return answer;
}

}  // namespace metodist::app

#include <algorithm>

#include "app/naming.hpp"
#include "app/register/organisations.hpp"
#include "app/subject_show.hpp"
#include "base/text.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::Identity;
using storage::Ledger;

void refuse_known_name(Session& session, const std::string& name) {
    for (const auto& each : storage::organisation_names(session.store())) {
        if (folded_words(each.name) == folded_words(name)) {
            throw Error(Trouble::refused, "register.organisation_known",
                        {{"name", each.name},
                         {"code", storage::code_of(session.store(), Identity::organisation, each.subject)}});
        }
    }
}

FactOrder name_order(const std::string& name, std::optional<PaperId> paper) {
    FactOrder order;
    order.fact.kind = FactKind::organisation_name;
    order.fact.paper = paper;
    order.fact.values = {std::string("full"), tidy(name)};
    return order;
}

}  // namespace

Answer set_organisation(const Frame& frame, const SetOrganisation& request) {
    Session session(frame, storage::Store::Mode::changes);
    const auto words = vocabularies(frame);
    const auto paper = paper_of(session, request.ground);
    std::vector<Finding> notes;
    std::vector<FactOrder> orders;
    std::optional<std::int64_t> known;
    if (request.fresh) {
        if (folded_words(*request.fresh).empty()) {
            throw Error(Trouble::input, "register.organisation_without_name");
        }
        refuse_known_name(session, *request.fresh);
        orders.push_back(name_order(*request.fresh, paper));
    } else {
        known = static_cast<std::int64_t>(resolve_organisation(session, request.who));
    }
    std::ranges::move(read_orders(FactReader(session, words, Subject::organisation), request.words, paper, notes),
                      std::back_inserter(orders));
    if (orders.empty()) {
        throw Error(Trouble::use, "register.no_facts_given");
    }
    const std::int64_t municipality = known ? 0 : session.municipality();
    auto answer = change_subject(session, Subject::organisation, orders, request.ground, [&](storage::Operation& made) {
        if (known) {
            return *known;
        }
        const auto id = made.create(Identity::organisation, std::nullopt, "o");
        made.record(Ledger::organisation_entry, {id, false, {}, {}, {municipality}});
        return id;
    });
    answer.findings = std::move(notes);
    return answer;
}

Answer show_organisation(const Frame& frame, const ShowOrganisation& request) {
    Session session(frame, storage::Store::Mode::questions);
    const auto id = resolve_organisation(session, request.who);
    return show_subject(session, Subject::organisation, static_cast<std::int64_t>(id), request.history);
}

}  // namespace metodist::app

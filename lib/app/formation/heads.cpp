#include "app/formation/heads.hpp"

#include "base/text.hpp"
#include "storage/cycles.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::column;

Head head_of_organisation(Session& session, std::int64_t organisation, Day day) {
    Head out;
    for (const auto& row :
         storage::rows(session.store(), FactKind::organisation_head, organisation, session.snapshot())) {
        if (!row.denied && row.valid.contains(day)) {
            out = {row.text(column(FactKind::organisation_head, "name")),
                   row.text(column(FactKind::organisation_head, "dative")),
                   {}};
        }
    }
    return out;
}

// The head of an association is an educator in that office.
Head head_of_association(Session& session, std::int64_t body, Day day) {
    Head out;
    auto& store = session.store();
    for (const auto& office : storage::rows_where(store, FactKind::office, "body", body, session.snapshot())) {
        if (office.denied || office.text(column(FactKind::office, "office")) != "head" || !office.valid.contains(day)) {
            continue;
        }
        out.educator = office.subject;
        out.name = storage::educator_name(store, office.subject, day, session.snapshot());
        for (const auto& name : storage::rows(store, FactKind::name, office.subject, session.snapshot())) {
            if (!name.denied && name.valid.contains(day)) {
                out.dative = name.text(column(FactKind::name, "dative"));
            }
        }
    }
    return out;
}

}  // namespace

Head head_of(Session& session, const formation::Party& party, Day day) {
    return party.sort == formation::Party::Sort::organisation ? head_of_organisation(session, party.id, day)
                                                              : head_of_association(session, party.id, day);
}

std::optional<std::int64_t> educator_who_heads(Session& session, const Head& head, Day day) {
    if (head.educator) {
        return head.educator;
    }
    constexpr std::size_t whole = 3;
    constexpr std::size_t most_namesakes = 100;
    auto& store = session.store();
    const auto wanted = fold(head.name);
    if (folded_words(wanted).size() < whole) {
        return std::nullopt;
    }
    std::optional<std::int64_t> out;
    const auto near = storage::educators_named(store, head.name, most_namesakes, session.snapshot());
    for (const auto& [educator, called] : storage::educator_names(store, near, day, session.snapshot())) {
        if (fold(called) != wanted) {
            continue;
        }
        if (out) {
            return std::nullopt;
        }
        out = educator;
    }
    return out;
}

}  // namespace metodist::app

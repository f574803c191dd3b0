#include "app/formation/nomination_place.hpp"

#include "storage/cycles.hpp"

namespace metodist::app {

namespace {

formation::Nomination named_nomination(Session& session, const std::string& code) {
    const auto id = storage::find_code(session.store(), storage::Identity::nomination, code);
    auto nomination = id ? storage::load_nomination(session.store(), *id, session.snapshot()) : std::nullopt;
    if (!nomination) {
        throw Error(Trouble::input, "formation.no_such_nomination", {{"code", code}});
    }
    return *std::move(nomination);
}

}  // namespace

NominationPlace nomination_place(Session& session, const std::string& tool, const std::string& code) {
    NominationPlace out;
    out.nomination = named_nomination(session, code);
    auto cycle = storage::load_cycle(session.store(), out.nomination.cycle, session.snapshot());
    if (!cycle) {
        throw Error(Trouble::input, "formation.no_such_nomination", {{"code", code}});
    }
    out.cycle = *std::move(cycle);
    out.group = core_group_of(session, tool, out.cycle);
    if (out.group.body != out.cycle.body) {
        throw Error(Trouble::input, "formation.no_such_nomination", {{"code", code}});
    }
    out.facts = cycle_facts(session, out.group, out.cycle);
    return out;
}

Tree nomination_row(Session& session, const formation::Nomination& nomination,
                    const std::vector<std::string>& missing) {
    Tree fields = Tree::list();
    for (const auto& field : missing) {
        fields.push(field);
    }
    Tree row = Tree::object();
    row.set("nomination", nomination.code)
        .set("educator", storage::code_of(session.store(), storage::Identity::educator, nomination.educator))
        .set("nominator", nomination.nominator)
        .set("by", nomination.by ? Tree(party_code(session, *nomination.by)) : Tree())
        .set("submitted", nomination.submitted)
        .set("missing_fields", std::move(fields));
    return row;
}

answers::Change change_in(const Frame& frame, const CoreGroup& group, std::string name) {
    answers::Change change;
    change.name = std::move(name);
    change.dry_run = frame.dry_run;
    change.findings = group.law.findings;
    return change;
}

}  // namespace metodist::app

#include "answers/formation.hpp"
#include "app/formation/membership.hpp"
#include "app/naming.hpp"
#include "app/words.hpp"
#include "base/text.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::column;
using storage::Store;

}  // namespace

Answer exclude(const Frame& frame, const Exclude& request) {
    Session session(frame, Store::Mode::changes);
    const auto group = core_group(session, request.tool, session.asked());
    const auto educator = static_cast<std::int64_t>(resolve_educator(session, request.who));
    std::vector<Finding> typed;
    const auto ground = read_word(group.law.words, "leaving_ground", request.ground, typed);
    if (!ground) {
        throw Error(Trouble::use, std::move(typed));
    }
    const Day last = session.asked().plus_days(-1);
    std::optional<storage::Row> membership;
    for (auto& row : storage::rows(session.store(), FactKind::membership, educator, session.snapshot())) {
        if (group.body && row.number(column(FactKind::membership, "body")) == group.body && row.valid.contains(last)) {
            membership = std::move(row);
        }
    }
    const auto name = storage::educator_name(session.store(), educator, session.asked());
    const auto act = named_act(session, request.paper);
    auto against =
        formation::why_not_exclude(group.rules, membership ? std::optional(membership->valid) : std::nullopt, last,
                                   act ? std::optional(act->act) : std::nullopt, !tidy(request.reason).empty());
    for (auto& finding : against) {
        finding.arguments.push_back({"name", name});
    }
    refuse_if(against);
    session.set_edition_code(group.law.edition.code());
    answers::Change change;
    change.name = "exclude";
    change.dry_run = frame.dry_run;
    change.operation = session.change(request.reason, request.paper, [&](storage::Operation& operation) {
        operation.end(FactKind::membership, educator, membership->sequence);
        storage::NewRow row;
        row.subject = educator;
        row.valid = {membership->valid.since, last};
        row.paper = membership->paper;
        row.values = membership->values;
        row.values[column(FactKind::membership, "leaving_ground")] = *ground;
        row.values[column(FactKind::membership, "leaving_reason")] =
            tidy(request.reason).empty() ? Field() : Field(tidy(request.reason));
        row.values[column(FactKind::membership, "leaving_paper")] =
            act ? Field(storage::code_of(session.store(), storage::Identity::paper, act->paper)) : Field();
        operation.record(FactKind::membership, row);
    });
    Tree row = Tree::object();
    row.set("code", storage::code_of(session.store(), storage::Identity::educator, educator))
        .set("name", name)
        .set("last_day", last)
        .set("leaving_ground", *ground);
    change.results.push_back(std::move(row));
    change.done.push_back({"formation.excluded",
                           {{"name", name},
                            {"day", last},
                            {"ground", Word{"leaving_ground", *ground}},
                            {"cite", group.rules.change_place.cite}},
                           0});
    return answers::change(change);
}

}  // namespace metodist::app

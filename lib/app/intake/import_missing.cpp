#include <algorithm>

#include "app/intake/import_run.hpp"
#include "app/intake/people.hpp"
#include "base/text.hpp"
#include "storage/names.hpp"

namespace metodist::app {

using storage::Identity;
using storage::Operation;

// Words of names that could not be read: who bears one of them may stand in such a row.
std::set<std::string> Import::refused_words() const {
    std::set<std::string> out;
    for (const auto& finding : tables_.findings) {
        if (!finding.code.starts_with("import.name_") ||  // no message
            finding.severity == Severity::note) {
            continue;
        }
        for (const auto& argument : finding.arguments) {
            const auto* text = std::get_if<std::string>(&argument.value);
            if (argument.name == "text" && text != nullptr) {
                std::ranges::move(folded_words(*text), std::inserter(out, out.end()));
            }
        }
    }
    return out;
}

// The last table named her, this one does not: she works there no more.
void Import::end_of(Operation& operation, std::int64_t educator, const ToldBook::Told& told) {
    ledger_->supersede(operation, FactKind::post, educator,
                       [&](const Fact& old) { return !old.denied && in_reach(old); });
    std::vector<std::int64_t> elsewhere;
    for (const auto organisation : told.organisations) {
        if (scope_ && organisation != *scope_) {
            elsewhere.push_back(organisation);
        }
    }
    if (scope_) {
        ToldBook::Told rest = told;
        rest.organisations = elsewhere;
        rest.marks.drop("post");
        rest.intake = intake_;
        elsewhere.empty() ? told_->end(operation, educator) : told_->put(operation, educator, std::move(rest));
        return;
    }
    for (const auto kind : {FactKind::membership, FactKind::office}) {
        ledger_->supersede(operation, kind, educator, [&](const Fact& old) { return !old.denied && in_reach(old); });
    }
    told_->end(operation, educator);
}

void Import::look_for_missing(Operation& operation) {
    if (!before_) {
        return;
    }
    if (request_.day < before_->day) {
        tell("intake.older_table", Severity::gap, {}, {{"day", request_.day}, {"last", before_->day}});
        return;
    }
    std::set<std::int64_t> named;
    for (const auto& person : people_) {
        named.insert(person.id);
    }
    const auto unreadable = refused_words();
    std::map<std::int64_t, std::int64_t> uncovered;
    const auto all = told_->all();
    for (const auto& [id, told] : all) {
        std::vector<std::int64_t> here;
        std::ranges::copy_if(told.organisations, std::back_inserter(here), [&](std::int64_t organisation) {
            return scope_ ? organisation == *scope_ : references_.of_municipality(organisation);
        });
        if (named.contains(id) || in_question_.contains(id) || here.empty()) {
            continue;
        }
        if (std::ranges::none_of(here, [&](std::int64_t each) { return covered_.contains(each); })) {
            ++uncovered[here.front()];
            continue;
        }
        const auto state = roster_state(ledger_->all_of(id), before_->day, levels_, references_.associations());
        RosterDifference row{id, full_name({state.name.family, state.name.given, state.name.patronymic}), {}, true, {},
                             {}};
        row.changed = {RosterChange::left, here.front()};
        if (unreadable.contains(folded_name(state.name).family)) {
            tell("intake.maybe_unreadable", Severity::gap, {},
                 {{"code", storage::code_of(session_.store(), Identity::educator, id)}, {"name", row.name}});
            continue;
        }
        end_of(operation, id, told);
        difference_.push_back(row);
        for (const auto body : state.heads) {
            row.changed = {RosterChange::head_ceased, body};
            difference_.push_back(row);
        }
    }
    for (const auto& [organisation, count] : uncovered) {
        tell("intake.not_covered", covered_.size() > 1 ? Severity::gap : Severity::breach, {},
             {{"name", storage::organisation_name(session_.store(), organisation, request_.day)}, {"count", count}});
    }
}

}  // namespace metodist::app

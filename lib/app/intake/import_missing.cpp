#include <algorithm>

#include "app/intake/file_report.hpp"
#include "app/intake/import_run.hpp"
#include "app/intake/people.hpp"
#include "base/text.hpp"
#include "storage/names.hpp"

namespace metodist::app {

using storage::Identity;
using storage::Operation;

namespace {

using TableKey = std::pair<std::string, std::string>;

TableKey table_of(const Place& place) { return {place.file, place.sheet}; }

std::vector<LostRow> lost_rows(const Tables& tables) {
    std::vector<LostRow> out;
    for (const auto& file : tables.files) {
        for (const auto& report : file.tables) {
            std::ranges::copy(report.lost, std::back_inserter(out));
        }
    }
    return out;
}

// Letters alone: who is meant can be told by the words, though not for certain.
bool is_legible(const std::string& name) {
    return !name.empty() && name.find_first_of("0123456789?!=*/\\|<>@#_+;:,\"()") == std::string::npos;
}

}  // namespace

void Import::read_states(std::vector<Missing>& missing) {
    std::vector<std::int64_t> ids;
    std::ranges::transform(missing, std::back_inserter(ids), &Missing::id);
    told_->read(ids);
    for (const auto kind : state_kinds) {
        ledger_->read(kind, ids);
    }
    for (auto& each : missing) {
        each.state = roster_state(ledger_->all_of(each.id), before_->day, levels_, references_.associations());
    }
}

// Whom the last table named and this one does not, in the organisations that it speaks of.
std::vector<Import::Missing> Import::missing() {
    std::set<std::int64_t> named;
    for (const auto& person : people_) {
        named.insert(person.id);
    }
    std::map<std::int64_t, std::int64_t> uncovered;
    std::vector<Missing> out;
    told_->each([&](std::int64_t id, const ToldBook::Told& told) {
        std::vector<std::int64_t> here;
        std::ranges::copy_if(told.organisations, std::back_inserter(here), [&](std::int64_t organisation) {
            return scope_ ? organisation == *scope_ : references_.of_municipality(organisation);
        });
        if (named.contains(id) || in_question_.contains(id) || here.empty()) {
            return;
        }
        if (std::ranges::none_of(here, [&](std::int64_t each) { return covered_.contains(each); })) {
            ++uncovered[here.front()];
            return;
        }
        out.push_back({id, told, std::move(here), {}});
    });
    read_states(out);
    for (const auto& [organisation, count] : uncovered) {
        tell("intake.not_covered", covered_.size() > 1 ? Severity::gap : Severity::breach, {},
             {{"name", storage::organisation_name(session_.store(), organisation, request_.day)}, {"count", count}});
    }
    return out;
}

// Who may stand in a row that could not be read has not left: by its words, or anybody of a table with a row that does
// not say whom it means.
void Import::keep_unreadable(std::vector<Missing>& missing) {
    std::set<std::string> words;
    std::map<TableKey, std::vector<std::int64_t>> unknown;
    for (const auto& row : lost_rows(tables_)) {
        const auto own = folded_words(row.name);
        const bool found = std::ranges::any_of(missing, [&](const Missing& each) {
            return std::ranges::find(own, folded_name(each.state.name).family) != own.end();
        });
        words.insert(own.begin(), own.end());
        if (!found && !is_legible(row.name)) {
            unknown[table_of(row.place)].push_back(row.place.line);
        }
    }
    std::erase_if(missing, [&](const Missing& each) {
        const auto& name = each.state.name;
        const bool kept = words.contains(folded_name(name).family);
        if (kept) {
            tell("intake.maybe_unreadable", Severity::gap, {},
                 {{"code", storage::code_of(session_.store(), Identity::educator, each.id)},
                  {"name", full_name({name.family, name.given, name.patronymic})}});
        }
        return kept;
    });
    for (auto& [table, rows] : unknown) {
        const auto& own = named_by_[table];
        const auto kept = std::erase_if(missing, [&](const Missing& each) {
            return std::ranges::any_of(each.here,
                                       [&](std::int64_t organisation) { return own.contains(organisation); });
        });
        if (kept > 0) {
            tell("intake.lost_rows", Severity::gap, {.file = table.first, .sheet = table.second},
                 {{"rows", rows_told(rows, static_cast<std::int64_t>(rows.size()))},
                  {"count", static_cast<std::int64_t>(kept)}});
        }
    }
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
    auto gone = missing();
    keep_unreadable(gone);
    for (const auto& each : gone) {
        const auto& name = each.state.name;
        RosterDifference row{each.id, full_name({name.family, name.given, name.patronymic}), {}, true, {}, {}};
        row.changed = {RosterChange::left, each.here.front()};
        end_of(operation, each.id, each.told);
        difference_.push_back(row);
        for (const auto body : each.state.heads) {
            row.changed = {RosterChange::head_ceased, body};
            difference_.push_back(row);
        }
    }
}

}  // namespace metodist::app

#include "app/intake/import_run.hpp"

#include <algorithm>

#include "app/bodies.hpp"
#include "app/fact_book.hpp"
#include "app/intake/file_report.hpp"
#include "app/intake/people.hpp"
#include "storage/names.hpp"

namespace metodist::app {

using storage::column;
using storage::Identity;
using storage::Ledger;
using storage::Operation;

Place place_of(const ProposedFact& fact) { return fact.places.empty() ? Place{} : fact.places.front(); }

std::vector<Import::Row> Import::people(Operation& operation) {
    const People known(session_, tables_.educators);
    std::vector<Row> rows;
    for (const auto& person : tables_.educators) {
        auto match = known.match(person);
        std::ranges::move(match.findings, std::back_inserter(findings_));
        switch (match.sort) {
            case PersonMatch::Sort::known:
                ++counts_.known;
                rows.push_back({&person, match.id});
                break;
            case PersonMatch::Sort::undecided: ++counts_.undecided; break;
            case PersonMatch::Sort::fresh: {
                ++counts_.created;
                const auto id = operation.create(Identity::educator, std::nullopt, "e");
                operation.record(Ledger::educator_entry, {id, false, {}, {}, {municipality_, {}}});
                rows.push_back({&person, id});
                break;
            }
        }
    }
    return rows;
}

void Import::educators(Operation& operation) {
    if (request_.create_associations) {
        make_associations(operation);
    }
    const auto rows = people(operation);
    std::set<std::int64_t> subjects;
    for (const auto& row : rows) {
        subjects.insert(row.id);
    }
    ledger_.emplace(session_, kinds_of(tables_.educators), subjects, request_.day);
    for (const auto& row : rows) {
        tell_other_posts(row);
    }
    // What holds first: what is denied may have been ended by it.
    for (const bool denials : {false, true}) {
        for (const auto& row : rows) {
            facts(operation, row, denials);
        }
    }
}

void Import::facts(Operation& operation, const Row& row, bool denials) {
    for (const auto& proposed : row.person->facts) {
        if (proposed.denied != denials) {
            continue;
        }
        if (proposed.kind == FactKind::name) {
            name_fact(operation, row, proposed);
            continue;
        }
        const auto fact = proposed.disputed ? std::nullopt : resolved(proposed, row.id);
        if (!fact) {
            ledger_->leave_out(proposed.kind);
        } else if (fact->kind == FactKind::office && !fact->denied) {
            ledger_->put_office(operation, *fact, place_of(proposed), findings_);
        } else {
            ledger_->put(operation, *fact, place_of(proposed), findings_);
        }
    }
}

// A spelling of the same name is no other name; another family name is, from the table's day on.
void Import::name_fact(Operation& operation, const Row& row, const ProposedFact& proposed) {
    const auto key = name_key(row.person->name);
    for (const auto& old : ledger_->live(FactKind::name, row.id)) {
        const auto part = [&](std::size_t i) {
            const auto* text = std::get_if<std::string>(&old.values[i]);
            return text == nullptr ? std::string() : *text;
        };
        if (!old.denied && name_key({part(0), part(1), part(2)}) == key && old.valid.contains(request_.day)) {
            ledger_->know(FactKind::name);
            return;
        }
    }
    Fact fact{FactKind::name, row.id, 0, false, proposed.valid, {}, proposed.values};
    ledger_->put(operation, std::move(fact), place_of(proposed), findings_);
}

std::optional<Fact> Import::resolved(const ProposedFact& proposed, std::int64_t subject) {
    Fact fact{proposed.kind, subject, 0, proposed.denied, proposed.valid, {}, proposed.values};
    if (!proposed.organisation.empty()) {
        const auto id = references_.organisation(proposed.organisation, proposed.places);
        if (!id) {
            return std::nullopt;
        }
        if (scope_ && id != scope_) {
            Finding finding;
            finding.code = "register.import_outside_scope";
            finding.place = place_of(proposed);
            finding.arguments = {{"name", proposed.organisation}};
            findings_.push_back(std::move(finding));
            return std::nullopt;
        }
        fact.values[column(fact.kind, "organisation")] = *id;
    }
    if (!proposed.body.empty()) {
        const auto id = references_.association(proposed.body, proposed.places);
        if (!id) {
            return std::nullopt;
        }
        fact.values[column(fact.kind, "body")] = *id;
        if (!fact.denied) {
            // A table tells what is, not the procedure behind it.
            fact.values[column(fact.kind, "taken_over")] = std::int64_t{1};
        }
    }
    return fact;
}

// Whether somebody left the school where the register has her is not for the table of another school to say.
void Import::tell_other_posts(const Row& row) {
    std::set<std::int64_t> told;
    for (const auto& proposed : row.person->facts) {
        if (proposed.kind == FactKind::post && !proposed.denied) {
            told.insert(references_.find_organisation(proposed.organisation).value_or(0));
        }
    }
    for (const auto& old : ledger_->live(FactKind::post, row.id)) {
        const auto* organisation = std::get_if<std::int64_t>(&old.values[0]);
        if (told.empty() || old.denied || organisation == nullptr || told.contains(*organisation) ||
            !old.valid.contains(request_.day)) {
            continue;
        }
        Finding finding;
        finding.code = "register.import_other_post";
        finding.severity = Severity::gap;
        finding.place = row.person->rows.empty() ? Place{} : row.person->rows.front();
        finding.arguments = {{"code", storage::code_of(session_.store(), Identity::educator, row.id)},
                             {"fact", fact_name(old)},
                             {"day", request_.day.plus_days(-1)}};
        findings_.push_back(std::move(finding));
    }
}

void Import::make_associations(Operation& operation) {
    for (const auto& name : references_.unknown_associations(tables_.educators)) {
        NewBody body;
        body.kind = "association";
        body.name = name;
        body.taken_over = true;
        references_.add_association(name, make_body(operation, municipality_, body).id);
        ++counts_.associations;
    }
}

std::vector<Finding> Import::findings() const {
    std::vector<Finding> out = tables_.findings;
    std::ranges::copy(findings_, std::back_inserter(out));
    std::ranges::move(references_.findings(), std::back_inserter(out));
    sort_by_place(tables_, out);
    return out;
}

}  // namespace metodist::app

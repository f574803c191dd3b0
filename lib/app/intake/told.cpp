#include "app/intake/told.hpp"

#include <algorithm>

#include "storage/operations.hpp"

namespace metodist::app {

namespace {

using storage::column;
using storage::Identity;
using storage::Ledger;
using storage::Row;

Day day_at(const Row& row, std::size_t index) {
    return Day::from_number(static_cast<std::int32_t>(row.number(index).value_or(0)));
}

// Before the name of the mapping; tables of educators came first and have none.
constexpr std::string_view of_organisations = "organisation: ";

Intake intake_of(const Row& row, std::string code) {
    const auto at = [](std::string_view key) { return column(Ledger::intake_entry, key); };
    Intake out;
    out.id = row.subject;
    out.code = std::move(code);
    out.operation = row.recorded;
    out.municipality = row.number(at("municipality")).value_or(0);
    out.mapping = row.text(at("mapping"));
    if (out.mapping.starts_with(of_organisations)) {
        out.subject = Subject::organisation;
        out.mapping.erase(0, of_organisations.size());
    }
    out.scope = row.number(at("scope"));
    out.day = day_at(row, at("day"));
    out.files = row.text(at("files"));
    out.hash = row.text(at("hash"));
    return out;
}

bool same_table(const Intake& a, const Intake& b) {
    return a.municipality == b.municipality && a.mapping == b.mapping && a.scope == b.scope && a.day == b.day &&
           a.hash == b.hash;
}

}  // namespace

Intakes::Intakes(Session& session) : session_(session) {
    const auto codes = storage::codes_of(session.store(), Identity::intake);
    storage::each_row(session.store(), Ledger::intake_entry, {},
                      [&](const Row& row) { all_.push_back(intake_of(row, codes.at(row.subject))); });
    std::ranges::sort(all_, {}, &Intake::id);
}

const Intake* Intakes::last(std::int64_t municipality, Subject subject,
                            const std::optional<std::int64_t>& scope) const {
    const Intake* out = nullptr;
    for (const auto& each : all_) {
        if (each.municipality == municipality && each.subject == subject && each.scope == scope &&
            (out == nullptr || out->day <= each.day)) {
            out = &each;
        }
    }
    return out;
}

std::set<std::int64_t> Intakes::of(std::int64_t municipality) const {
    std::set<std::int64_t> out;
    for (const auto& each : all_) {
        if (each.municipality == municipality) {
            out.insert(each.id);
        }
    }
    return out;
}

const Intake* Intakes::by_id(std::int64_t id) const {
    const auto found = std::ranges::find(all_, id, &Intake::id);
    return found == all_.end() ? nullptr : &*found;
}

std::optional<Day> Intakes::day_of(std::int64_t operation) const {
    const auto found = std::ranges::find(all_, operation, &Intake::operation);
    return found == all_.end() ? std::nullopt : std::optional(found->day);
}

bool Intakes::by_table(std::int64_t operation) const {
    if (day_of(operation)) {
        return true;
    }
    const auto [place, fresh] = undoing_.try_emplace(operation, false);
    if (fresh) {
        const auto stored = storage::find_operation(session_.store(), operation);
        place->second = stored && stored->note.undoes.has_value();
    }
    return place->second;
}

std::int64_t Intakes::note(storage::Operation& operation, const Intake& intake) {
    const auto same = std::ranges::find_if(all_, [&](const Intake& each) { return same_table(each, intake); });
    if (same != all_.end()) {
        return same->id;
    }
    const auto id = operation.create(Identity::intake, std::nullopt, "i");
    record(operation, id, intake);
    return id;
}

void Intakes::note_again(storage::Operation& operation, std::int64_t id) {
    const Intake intake = *by_id(id);
    record(operation, operation.create(Identity::intake, std::nullopt, "i"), intake);
}

void Intakes::record(storage::Operation& operation, std::int64_t id, const Intake& intake) {
    const Field scope = intake.scope ? Field(*intake.scope) : Field();
    const auto mapping =
        (intake.subject == Subject::organisation ? std::string(of_organisations) : std::string()) + intake.mapping;
    operation.record(Ledger::intake_entry, {id,
                                            false,
                                            {},
                                            {},
                                            {intake.municipality, mapping, scope, std::int64_t{intake.day.number()},
                                             intake.files, intake.hash}});
    all_.push_back(intake);
    all_.back().id = id;
    all_.back().operation = operation.id();
}

ToldBook::ToldBook(Session& session, Subject subject)
    : session_(session),
      ledger_(subject == Subject::organisation ? Ledger::organisation_told : Ledger::educator_told) {}

void ToldBook::read(const std::vector<std::int64_t>& subjects) {
    if (subjects.empty()) {
        return;
    }
    for (const auto& row : storage::rows(session_.store(), ledger_, subjects)) {
        read_.insert_or_assign(row.subject, told_of(ledger_, row));
    }
}

const ToldBook::Told* ToldBook::of(std::int64_t subject) const {
    const auto found = read_.find(subject);
    return found == read_.end() ? nullptr : &found->second;
}

void ToldBook::each(const std::function<void(std::int64_t, const Told&)>& visit) const {
    storage::each_row(session_.store(), ledger_, {},
                      [&](const Row& row) { visit(row.subject, told_of(ledger_, row)); });
}

void ToldBook::put(storage::Operation& operation, std::int64_t subject, Told told) {
    std::ranges::sort(told.organisations);
    const auto found = read_.find(subject);
    if (found != read_.end() && found->second.marks == told.marks &&
        found->second.organisations == told.organisations) {
        return;
    }
    end(operation, subject);
    told.sequence = operation.record(ledger_, {subject, false, {}, {}, told_fields(ledger_, told)});
    read_.insert_or_assign(subject, std::move(told));
}

void ToldBook::end(storage::Operation& operation, std::int64_t subject) {
    const auto found = read_.find(subject);
    if (found != read_.end()) {
        operation.end(ledger_, subject, found->second.sequence);
        read_.erase(found);
    }
}

}  // namespace metodist::app

#include "app/formation/capacity.hpp"

#include <algorithm>

#include "answers/formation.hpp"
#include "answers/review.hpp"
#include "base/text.hpp"
#include "domain/formation/breach.hpp"
#include "storage/people.hpp"

namespace metodist::app {

namespace {

using storage::column;
using storage::Ledger;
using storage::Row;
using storage::Store;

// The line of the worksheet that holds the planned number; no act names an input so.
constexpr const char* planned_input = "planned_number";

void require_capacity(const CoreGroup& group) {
    if (group.rules.capacity_place.clause.empty()) {
        throw Error(Trouble::refused, "formation.no_capacity_in_act", {{"body", group.name()}});
    }
}

std::string year_meant(Session& session, const CoreGroup& group, const std::string& year) {
    if (!tidy(year).empty()) {
        return tidy(year);
    }
    const auto cycle = open_cycle(session, group);
    return cycle && !cycle->title.empty() ? cycle->title : std::to_string(session.asked().year());
}

std::vector<Row> worksheet(Session& session, const CoreGroup& group, const std::string& year) {
    std::vector<Row> out;
    if (group.body) {
        out = storage::rows(session.store(), Ledger::capacity_basis, *group.body, session.snapshot());
        std::erase_if(out, [&](const Row& row) { return row.text(column(Ledger::capacity_basis, "year")) != year; });
    }
    return out;
}

const Row* line_of(const std::vector<Row>& rows, const std::string& input) {
    const auto found = std::ranges::find_if(
        rows, [&](const Row& row) { return row.text(column(Ledger::capacity_basis, "input")) == input; });
    return found == rows.end() ? nullptr : &*found;
}

Field text_field(const std::string& text) { return tidy(text).empty() ? Field() : Field(tidy(text)); }

// Writes one line in the place of the one before.
std::int64_t write_line(Session& session, CoreGroup& group, const std::string& reason, storage::NewRow row,
                        const std::string& year, const std::string& input) {
    session.set_edition_code(group.law.edition.code());
    return session.change(reason, {}, [&](storage::Operation& operation) {
        row.subject = ensure_body(session, operation, group, false);
        const auto before = worksheet(session, group, year);
        if (const auto* old = line_of(before, input)) {
            operation.end(Ledger::capacity_basis, row.subject, old->sequence);
        }
        operation.record(Ledger::capacity_basis, row);
    });
}

const formation::CapacityInput& input_named(const CoreGroup& group, const std::string& text) {
    std::string known;
    for (const auto& input : group.rules.capacity_inputs) {
        if (input.key == text || fold(input.title) == fold(text)) {
            return input;
        }
        known += (known.empty() ? "" : ", ") + input.key;
    }
    throw Error(Trouble::use, "formation.no_such_input", {{"input", text}, {"known", known}});
}

void count_register(Session& session, const CoreGroup& group, answers::CapacityView& view) {
    const auto municipality = session.municipality();
    storage::each_row(session.store(), Ledger::organisation_entry, session.snapshot(), [&](const Row& row) {
        view.organisations += row.number(column(Ledger::organisation_entry, "municipality")) == municipality ? 1 : 0;
    });
    storage::each_educator_rows(session.store(), {}, {municipality, std::nullopt}, session.snapshot(),
                                [&](const storage::EducatorRows&) { ++view.educators; });
    if (group.body) {
        const auto all = memberships(session, *group.body, session.asked());
        view.members = static_cast<std::int64_t>(formation::roster_on(all, session.asked()).size());
    }
}

void read_worksheet(const CoreGroup& group, const std::vector<Row>& rows, answers::CapacityView& view) {
    for (const auto& input : group.rules.capacity_inputs) {
        answers::CapacityEntry entry{input, std::nullopt, {}, {}};
        if (const auto* row = line_of(rows, input.key)) {
            entry.quantity = row->number(column(Ledger::capacity_basis, "quantity"));
            entry.unit = row->text(column(Ledger::capacity_basis, "unit"));
            entry.note = row->text(column(Ledger::capacity_basis, "note"));
        }
        view.entries.push_back(std::move(entry));
    }
    if (const auto* row = line_of(rows, planned_input)) {
        view.planned = row->number(column(Ledger::capacity_basis, "quantity"));
        view.planned_reason = row->text(column(Ledger::capacity_basis, "note"));
    }
}

}  // namespace

Answer capacity(const Frame& frame, const AskCapacity& request) {
    Session session(frame, Store::Mode::questions);
    const auto group = core_group(session, request.tool, session.asked());
    require_capacity(group);
    answers::CapacityView view;
    view.body = group.name();
    view.regulation = group.law.edition.municipality;
    view.edition = group.law.edition.code();
    view.day = session.asked();
    view.year = year_meant(session, group, request.year);
    view.place = group.rules.capacity_place;
    view.by_norms = group.rules.capacity_by_norms;
    read_worksheet(group, worksheet(session, group, view.year), view);
    count_register(session, group, view);
    auto answer = answers::capacity(view);
    answer.findings = group.law.findings;
    return answer;
}

Answer set_capacity(const Frame& frame, const SetCapacity& request) {
    Session session(frame, Store::Mode::changes);
    auto group = core_group(session, request.tool, session.asked());
    require_capacity(group);
    const auto& input = input_named(group, request.input);
    const auto year = year_meant(session, group, request.year);
    storage::NewRow row;
    row.values = {year, input.key, request.quantity, text_field(request.unit), text_field(request.note)};
    auto change = change_of(frame, group, "capacity_set");
    change.operation = write_line(session, group, {}, std::move(row), year, input.key);
    Tree tree = Tree::object();
    tree.set("year", year).set("input", input.key).set("quantity", request.quantity);
    change.results.push_back(std::move(tree));
    change.done.push_back({"formation.capacity.set",
                           {{"title", input.title},
                            {"quantity", request.quantity},
                            {"unit", tidy(request.unit)},
                            {"year", year},
                            {"cite", input.place.cite}},
                           0});
    return answers::change(change);
}

Answer plan_capacity(const Frame& frame, const PlanCapacity& request) {
    Session session(frame, Store::Mode::changes);
    auto group = core_group(session, request.tool, session.asked());
    require_capacity(group);
    if (tidy(request.reason).empty()) {
        refuse_if({formation::breach("formation.capacity.reason", group.rules.capacity_place)});
    }
    const auto year = year_meant(session, group, request.year);
    storage::NewRow row;
    row.values = {year, std::string(planned_input), request.number, Field(), text_field(request.reason)};
    auto change = change_of(frame, group, "capacity_plan");
    change.operation = write_line(session, group, request.reason, std::move(row), year, planned_input);
    Tree tree = Tree::object();
    tree.set("year", year).set("planned", request.number).set("reason", tidy(request.reason));
    change.results.push_back(std::move(tree));
    change.done.push_back({"formation.capacity.planned",
                           {{"year", year}, {"planned", request.number}, {"cite", group.rules.capacity_place.cite}},
                           0});
    return answers::change(change);
}

}  // namespace metodist::app

#include "app/intake/form.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "app/fact_book.hpp"
#include "app/intake/form_row.hpp"
#include "app/intake/tables.hpp"
#include "app/naming.hpp"
#include "base/sort.hpp"
#include "base/text.hpp"
#include "storage/names.hpp"
#include "storage/people.hpp"

namespace metodist::app {

namespace {

using storage::Identity;

constexpr std::string_view mark_begin = "metodist-form/1 ";

bool is_sheet_column(const MappedColumn& column) {
    return column.read != CellRead::age && column.read != CellRead::ignored &&
           column.read != CellRead::organisation_name;
}

// Those of the municipality.
std::vector<std::int64_t> associations_of(Session& session) {
    using storage::column;
    using storage::Ledger;
    std::vector<std::int64_t> out;
    storage::each_row(session.store(), Ledger::body_entry, session.snapshot(), [&](const storage::Row& row) {
        if (row.text(column(Ledger::body_entry, "kind")) == "association" &&
            row.number(column(Ledger::body_entry, "municipality")) == session.municipality()) {
            out.push_back(row.subject);
        }
    });
    return out;
}

std::vector<FactKind> kinds_of(const Mapping& mapping) {
    std::set<FactKind> kinds{FactKind::name, FactKind::birth, FactKind::post};
    for (const auto& each : mapping.facts) {
        kinds.insert(each.kind);
    }
    return {kinds.begin(), kinds.end()};
}

// By name, then by what else stands there; in Russian order.
std::vector<BookValue> order_of(std::vector<BookValue> row) {
    for (auto& each : row) {
        if (auto* text = std::get_if<std::string>(&each)) {
            *text = russian_sort_key(*text);
        }
    }
    return row;
}

}  // namespace

std::string mark_of(const FormMark& mark) {
    return std::string(mark_begin) + mark.organisation + " " + mark.mapping_hash;
}

std::optional<FormMark> find_mark(std::string_view text) {
    const auto begin = text.find(mark_begin);
    if (begin == std::string_view::npos) {
        return std::nullopt;
    }
    const auto word = [](std::string_view from) { return from.substr(0, from.find_first_of(" |;\t\n.")); };
    FormMark out;
    const auto rest = text.substr(begin + mark_begin.size());
    out.organisation = word(rest);
    if (out.organisation.size() < rest.size()) {
        out.mapping_hash = word(rest.substr(out.organisation.size() + 1));
    }
    return out.organisation.empty() || out.mapping_hash.empty() ? std::nullopt : std::optional(std::move(out));
}

OrganisationForm organisation_form(const Frame& frame, const std::string& organisation, const std::string& name) {
    Session session(frame, storage::Store::Mode::questions);
    const auto id = static_cast<std::int64_t>(resolve_organisation(session, organisation));
    const auto mapping = read_mapping_named(frame, name);
    if (mapping.mapping.subject != Subject::educator) {
        throw Error(Trouble::use, "intake.form_map", {{"name", name}});
    }
    auto& store = session.store();
    OrganisationForm out;
    out.day = session.asked();
    out.code = storage::code_of(store, Identity::organisation, id);
    out.name = storage::organisation_name(store, id, out.day, session.snapshot());
    out.mark = mark_of({out.code, mapping.hash.substr(0, 8)});
    std::vector<const MappedColumn*> columns;
    for (const auto& column : mapping.mapping.columns) {
        if (is_sheet_column(column)) {
            columns.push_back(&column);
            out.headers.push_back(column.header);
        }
    }
    std::map<std::int64_t, std::string> bodies;
    std::vector<std::string> associations;
    const auto ids = associations_of(session);
    for (auto& [body, called] : storage::bodies_called(store, out.day, session.snapshot(), &ids)) {
        associations.push_back(called.name);
        bodies.emplace(body, std::move(called.name));
    }
    std::ranges::sort(associations, russian_less);
    const FormCells cells(mapping.mapping, id, out.name, out.day, bodies);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        auto choices = columns[i]->read == CellRead::bodies ? associations : cells.choices(*columns[i]);
        if (!choices.empty()) {
            out.choices.push_back({i, std::move(choices)});
        }
    }
    storage::each_educator_rows(store, kinds_of(mapping.mapping), {session.municipality(), {}}, session.snapshot(),
                                [&](const storage::EducatorRows& rows) {
                                    std::vector<Fact> facts;
                                    for (const auto kind : kinds_of(mapping.mapping)) {
                                        for (const auto& row : rows.of(kind)) {
                                            facts.push_back(fact_of(kind, row));
                                        }
                                    }
                                    for (const auto& post : cells.posts(facts)) {
                                        auto& line = out.rows.emplace_back();
                                        for (const auto* column : columns) {
                                            line.push_back(cells.value(*column, facts, post));
                                        }
                                    }
                                });
    sort_by_key(out.rows, order_of);
    return out;
}

}  // namespace metodist::app

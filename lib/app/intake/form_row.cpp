#include "app/intake/form_row.hpp"

#include <algorithm>
#include <set>

#include "base/years.hpp"

namespace metodist::app {

namespace {

constexpr std::string_view between = "; ";

std::size_t place_of(FactKind kind, std::string_view key) {
    const auto& columns = fact_schema(kind).columns;
    return static_cast<std::size_t>(std::ranges::find(columns, key, &FactColumn::key) - columns.begin());
}

std::string text_at(const Fact& fact, std::size_t index) {
    const auto* text = index < fact.values.size() ? std::get_if<std::string>(&fact.values[index]) : nullptr;
    return text == nullptr ? std::string() : *text;
}

std::string joined_once(const std::vector<std::string>& texts) {
    std::string out;
    std::set<std::string> seen;
    for (const auto& each : texts) {
        if (!each.empty() && seen.insert(each).second) {
            out += (out.empty() ? "" : std::string(between)) + each;
        }
    }
    return out;
}

// Whether the fact is of the sort that the mapping means.
bool is_of(const MappedFact& mapped, const Fact& fact) {
    if (mapped.kind != fact.kind) {
        return false;
    }
    for (std::size_t i = 0; i < mapped.values.size(); ++i) {
        if (!std::holds_alternative<std::monostate>(mapped.values[i]) && mapped.values[i] != fact.values[i]) {
            return false;
        }
    }
    return true;
}

}  // namespace

std::vector<std::string> FormCells::posts(const std::vector<Fact>& facts) const {
    std::set<std::string> out;
    for (const auto& fact : facts) {
        if (fact.kind == FactKind::post && !fact.denied && fact.valid.contains(day_) &&
            fact.values[place_of(FactKind::post, "organisation")] == Field(organisation_)) {
            out.insert(text_at(fact, place_of(FactKind::post, "post")));
        }
    }
    return {out.begin(), out.end()};
}

std::vector<const Fact*> FormCells::facts_of(const MappedColumn& column, const std::vector<Fact>& facts,
                                             const std::string& post) const {
    std::vector<const Fact*> out;
    for (const auto& fact : facts) {
        const bool sort =
            std::ranges::any_of(column.facts, [&](std::size_t each) { return is_of(mapping_.facts[each], fact); });
        const bool here = fact.kind != FactKind::post || (fact.values[0] == Field(organisation_) &&
                                                          text_at(fact, place_of(FactKind::post, "post")) == post);
        if (sort && here && fact.valid.contains(day_)) {
            out.push_back(&fact);
        }
    }
    // What holds goes before what does not.
    std::ranges::stable_sort(out, {}, &Fact::denied);
    return out;
}

// The first spelling that says of a fact what the column is about.
std::string FormCells::spelled(const MappedColumn& column, const std::vector<const Fact*>& facts) const {
    std::vector<std::string> out;
    for (const auto* fact : facts) {
        if (fact->denied && !out.empty()) {
            break;
        }
        out.push_back(mapping_.spellings[*column.spellings].written_for(fact->values, fact->denied));
    }
    if (!column.split.empty()) {
        return joined_once(out);
    }
    return out.empty() ? std::string() : out.front();
}

std::string FormCells::yes_or_no(const std::vector<const Fact*>& facts) const {
    const auto& words = facts.empty() || !facts.front()->denied ? mapping_.words.yes : mapping_.words.no;
    return facts.empty() || words.empty() ? std::string() : words.front();
}

std::string FormCells::texts(const MappedColumn& column, const std::vector<const Fact*>& facts) const {
    std::vector<std::string> out;
    for (const auto* fact : facts) {
        if (fact->denied) {
            continue;
        }
        auto text = text_at(*fact, column.fact_column);
        if (column.year_column) {
            const auto* year = std::get_if<std::int64_t>(&fact->values[*column.year_column]);
            text += year == nullptr || text.empty() ? "" : ", " + std::to_string(*year);
        }
        out.push_back(std::move(text));
    }
    return joined_once(out);
}

std::string FormCells::named_bodies(const std::vector<const Fact*>& facts) const {
    std::vector<std::string> out;
    for (const auto* fact : facts) {
        const auto* body = std::get_if<std::int64_t>(&fact->values[0]);
        const auto found = body == nullptr || fact->denied ? bodies_.end() : bodies_.find(*body);
        out.push_back(found == bodies_.end() ? std::string() : found->second);
    }
    return joined_once(out);
}

// Stated years as they have grown to since.
BookValue FormCells::years(const std::vector<const Fact*>& facts) const {
    BookValue out;
    for (const auto* fact : facts) {
        const auto* stated = std::get_if<std::int64_t>(&fact->values[place_of(fact->kind, "years")]);
        if (stated == nullptr || fact->denied || !fact->valid.since) {
            continue;
        }
        out = *stated + whole_years(*fact->valid.since, day_);
    }
    return out;
}

BookValue FormCells::value(const MappedColumn& column, const std::vector<Fact>& facts, const std::string& post) const {
    const auto own = facts_of(column, facts, post);
    const auto holding = std::ranges::find(own, false, &Fact::denied);
    const Fact* first = holding == own.end() ? nullptr : *holding;
    switch (column.read) {
        case CellRead::name: {
            std::string out;
            for (const auto& fact : facts) {
                if (fact.kind == FactKind::name && !fact.denied && fact.valid.contains(day_)) {
                    out = text_at(fact, 0) + " " + text_at(fact, 1) +
                          (text_at(fact, 2).empty() ? "" : " " + text_at(fact, 2));
                }
            }
            return out;
        }
        case CellRead::birth:
            for (const auto& fact : facts) {
                const auto* born = std::get_if<std::int64_t>(&fact.values[0]);
                if (fact.kind == FactKind::birth && !fact.denied && born != nullptr) {
                    return Day::from_number(static_cast<std::int32_t>(*born));
                }
            }
            return {};
        case CellRead::organisation: return name_;
        case CellRead::spelled: return spelled(column, own);
        case CellRead::yes: return yes_or_no(own);
        case CellRead::text: return texts(column, own);
        case CellRead::bodies:
        case CellRead::office: return named_bodies(own);
        case CellRead::years: return years(own);
        case CellRead::day:
        case CellRead::last_day: {
            if (first == nullptr) {
                return {};
            }
            const auto& end = column.part == FactPart::until ? first->valid.until : first->valid.since;
            return end && column.part != FactPart::column ? BookValue(*end) : BookValue();
        }
        case CellRead::ignored:
        case CellRead::age:
        case CellRead::organisation_name:
        case CellRead::note: break;
    }
    return {};
}

std::vector<std::string> FormCells::choices(const MappedColumn& column) const {
    if (column.read == CellRead::spelled && column.spellings) {
        return mapping_.spellings[*column.spellings].one_of_each();
    }
    if (column.read == CellRead::yes && !mapping_.words.yes.empty() && !mapping_.words.no.empty()) {
        return {mapping_.words.yes.front(), mapping_.words.no.front()};
    }
    return {};
}

}  // namespace metodist::app

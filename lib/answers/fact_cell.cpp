#include "answers/fact_cell.hpp"

#include "domain/law/fact_kinds.hpp"

namespace metodist {

namespace {

std::string text_of(const Tree& value, std::string_view part) {
    if (const Tree* inner = value.find(part)) {
        return text_of(*inner, part);
    }
    if (const auto* text = value.as_text()) {
        return *text;
    }
    if (const auto* number = value.as_number()) {
        return std::to_string(*number);
    }
    const bool* flag = value.as_bool();
    return flag == nullptr ? std::string() : *flag ? "yes" : "no";
}

std::string shown(const FactColumn& column, const Tree& value, const Wording& wording) {
    const std::string label = wording.text("fact." + std::string(column.key));
    switch (column.type) {
        case ColumnType::word: return wording.label(Word{std::string(column.vocabulary), text_of(value, "")});
        case ColumnType::text: return text_of(value, "");
        case ColumnType::number: return label + ": " + text_of(value, "");
        case ColumnType::day: {
            const auto day = Day::parse_iso(text_of(value, ""));
            return label + ": " + (day ? wording.day(*day) : text_of(value, ""));
        }
        case ColumnType::flag: return label + ": " + wording.text(*value.as_bool() ? "shell.yes" : "shell.no");
        case ColumnType::organisation:
        case ColumnType::body: return text_of(value, "name");
    }
    return {};
}

// Rows of the journal that are no facts have no catalogue of columns here.
std::string by_keys(const Tree& values) {
    std::string out;
    if (const auto* object = values.as_object()) {
        for (const auto& [key, value] : *object) {
            out += (out.empty() ? "" : "; ") + key + "=" + text_of(value, "code");
        }
    }
    return out;
}

template <typename Say>
std::string joined(const Tree& row, const Say& say) {
    const Tree* key = row.find("kind");
    const Tree* values = row.find("values");
    const auto kind = key == nullptr || key->as_text() == nullptr ? std::nullopt : fact_kind(*key->as_text());
    std::string out;
    if (values == nullptr) {
        return out;
    }
    if (!kind) {
        return by_keys(*values);
    }
    for (const auto& column : fact_schema(*kind).columns) {
        if (const Tree* value = values->find(column.key)) {
            out += (out.empty() ? "" : "; ") + say(column, *value);
        }
    }
    return out;
}

bool denied(const Tree& row) {
    const Tree* said = row.find("denied");
    return said != nullptr && said->as_bool() != nullptr && *said->as_bool();
}

}  // namespace

std::string fact_for_people(const Tree& row, const Wording& wording) {
    const auto said =
        joined(row, [&](const FactColumn& column, const Tree& value) { return shown(column, value, wording); });
    if (!denied(row)) {
        return said;
    }
    return said.empty() ? wording.text("fact.not") : wording.text("fact.not") + ": " + said;
}

std::string fact_for_programs(const Tree& row) {
    const auto said = joined(row, [](const FactColumn& column, const Tree& value) {
        return std::string(column.key) + "=" + text_of(value, "code");
    });
    return denied(row) ? "not " + said : said;
}

}  // namespace metodist

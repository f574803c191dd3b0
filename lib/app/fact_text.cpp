#include "app/fact_text.hpp"

#include <algorithm>
#include <charconv>

#include "app/naming.hpp"
#include "base/join.hpp"
#include "base/text.hpp"

namespace metodist::app {

namespace {

// Nobody in a register of people at work is older, and no fact about them lies farther from today: what is, is a slip
// of the pen.
constexpr int farthest_years = 110;

// Days of their own that cannot lie ahead.
struct PastDay {
    FactKind kind;
    std::string_view column;
    std::string_view code;
};
constexpr PastDay past_days[] = {{FactKind::birth, "born", "register.born_ahead"}};

std::string own_key(const FactSchema& schema) {
    const std::string key(schema.key);
    const std::string prefix = std::string(subject_key(schema.subject)) + "_";
    return key.starts_with(prefix) ? key.substr(prefix.size()) : key;
}

std::optional<std::int64_t> whole_number(const std::string& text) {
    std::int64_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc{} || end != text.data() + text.size() || number < 0) {
        return std::nullopt;
    }
    return number;
}

std::optional<bool> yes_or_no(const std::string& text) {
    const std::string folded = fold(text);
    if (folded == "да" || folded == "yes" || folded == "true" || folded == "1") {
        return true;
    }
    if (folded == "нет" || folded == "no" || folded == "false" || folded == "0") {
        return false;
    }
    return std::nullopt;
}

}  // namespace

// A fact on its way, with what was found about it.
struct FactReader::Draft {
    const FactSchema& schema;
    Fact fact;
    std::vector<std::string> given;
    std::vector<Finding>& findings;

    void fault(std::string code, Arguments arguments) {
        arguments.insert(arguments.begin(), {"fact", own_key(schema)});
        findings.push_back(finding_of(std::move(code), std::move(arguments)));
    }
};

bool has_breach(const std::vector<Finding>& findings) {
    return std::ranges::any_of(findings, [](const Finding& each) { return each.severity == Severity::breach; });
}

std::optional<FactKind> FactReader::kind(const std::string& word, std::vector<Finding>& findings) const {
    std::vector<std::string> known;
    for (const auto& schema : fact_schemas()) {
        if (schema.subject == subject_) {
            if (schema.key == word || own_key(schema) == word) {
                return schema.kind;
            }
            known.push_back(own_key(schema));
        }
    }
    const auto near = nearest(word, known);
    findings.push_back(finding_of(near.empty() ? "register.unknown_kind" : "register.unknown_kind_near",
                                  {{"kind", word}, {"near", joined(near)}, {"known", joined(known)}}));
    return std::nullopt;
}

std::optional<Fact> FactReader::read(const FactText& text, std::optional<PaperId> paper,
                                     std::vector<Finding>& findings) const {
    const auto meant = kind(text.kind, findings);
    if (!meant) {
        return std::nullopt;
    }
    const auto before = findings.size();
    const auto& schema = fact_schema(*meant);
    Draft draft{schema, {}, {}, findings};
    draft.fact.kind = *meant;
    draft.fact.denied = text.denied;
    draft.fact.paper = paper;
    draft.fact.values.resize(schema.columns.size());
    for (const auto& [key, value] : text.values) {
        put(draft, key, value);
    }
    check_whole(draft);
    check_days(draft);
    const std::vector<Finding> own(findings.begin() + static_cast<std::ptrdiff_t>(before), findings.end());
    return has_breach(own) ? std::nullopt : std::optional(std::move(draft.fact));
}

void FactReader::put(Draft& draft, const std::string& key, const std::string& text) const {
    if (std::ranges::find(draft.given, key) != draft.given.end()) {
        draft.fault("register.key_twice", {{"key", key}});
        return;
    }
    draft.given.push_back(key);
    if (tidy(text).empty()) {
        draft.fault("register.empty_value", {{"key", key}});
    } else if (key == "since") {
        draft.fact.valid.since = day(draft, key, text);
    } else if (key == "until") {
        draft.fact.valid.until = day(draft, key, text);
    } else if (key == "paper") {
        auto meant = meant_paper(session_, text);
        draft.fact.paper = meant.id ? std::optional(PaperId{*meant.id}) : std::nullopt;
        std::ranges::move(meant.findings, std::back_inserter(draft.findings));
    } else if (const auto column = fact_column(draft.schema, key)) {
        put_column(draft, *column, text);
    } else {
        std::vector<std::string> known{"since", "until", "paper"};
        for (const auto& each : draft.schema.columns) {
            known.emplace_back(each.key);
        }
        const auto near = nearest(key, known);
        draft.fault(near.empty() ? "register.unknown_key" : "register.unknown_key_near",
                    {{"key", key}, {"near", joined(near)}, {"known", joined(known)}});
    }
}

void FactReader::put_column(Draft& draft, std::size_t column, const std::string& text) const {
    if (draft.fact.denied && says_absent(draft.schema.columns[column], text)) {
        // A denial names what is not so; without a value it would deny everything.
        draft.fault("register.no_such_value_here",
                    {{"key", std::string(draft.schema.columns[column].key) + "=" + text}});
        return;
    }
    draft.fact.values[column] = field(draft, draft.schema.columns[column], text);
}

Field FactReader::field(Draft& draft, const FactColumn& column, const std::string& text) const {
    const std::string key(column.key);
    switch (column.type) {
        case ColumnType::word: {
            auto code = read_word(words_, column.vocabulary, text, draft.findings);
            return code ? Field(*std::move(code)) : Field();
        }
        case ColumnType::text: return says_absent(column, text) ? Field() : Field(tidy(text));
        case ColumnType::number: {
            const auto number = whole_number(text);
            if (!number) {
                draft.fault("register.not_a_number", {{"key", key}, {"value", text}});
            }
            return number ? Field(*number) : Field();
        }
        case ColumnType::day: {
            const auto read = day(draft, key, text);
            return read ? Field(std::int64_t{read->number()}) : Field();
        }
        case ColumnType::flag: {
            const auto flag = yes_or_no(text);
            if (!flag) {
                draft.fault("register.not_a_flag", {{"key", key}, {"value", text}});
            }
            return flag ? Field(std::int64_t{*flag ? 1 : 0}) : Field();
        }
        case ColumnType::organisation:
        case ColumnType::body: return reference(draft, column.type, text);
    }
    return {};
}

bool FactReader::says_absent(const FactColumn& column, const std::string& text) const {
    const auto* list = column.type == ColumnType::text ? words_.find(column.vocabulary) : nullptr;
    return list != nullptr && word_of(*list, text) != nullptr;
}

std::vector<std::size_t> FactReader::said_absent(FactKind kind, const FactText& text) const {
    std::vector<std::size_t> out;
    const auto& schema = fact_schema(kind);
    for (const auto& [key, value] : text.values) {
        const auto column = fact_column(schema, key);
        if (column && says_absent(schema.columns[*column], value)) {
            out.push_back(*column);
        }
    }
    return out;
}

Field FactReader::reference(Draft& draft, ColumnType type, const std::string& text) const {
    auto meant = type == ColumnType::organisation ? meant_organisation(session_, text) : meant_body(session_, text);
    std::ranges::move(meant.findings, std::back_inserter(draft.findings));
    return meant.id ? Field(*meant.id) : Field();
}

std::optional<Day> FactReader::day(Draft& draft, std::string_view key, const std::string& text) const {
    const auto read = Day::parse_typed(tidy(text));
    const Day today = session_.frame().today;
    if (!read) {
        draft.fault("register.not_a_day", {{"key", std::string(key)}, {"value", text}});
        return std::nullopt;
    }
    if (*read < today.plus_years(-farthest_years, LeapDay::march_first) ||
        today.plus_years(farthest_years, LeapDay::march_first) < *read) {
        draft.fault("register.far_day", {{"key", std::string(key)}, {"day", *read}});
        return std::nullopt;
    }
    for (const auto& past : past_days) {
        if (past.kind == draft.schema.kind && past.column == key && today < *read) {
            draft.fault(std::string(past.code), {{"day", *read}, {"today", today}});
            return std::nullopt;
        }
    }
    return read;
}

void FactReader::check_whole(Draft& draft) const {
    for (std::size_t i = 0; i < draft.schema.columns.size(); ++i) {
        const auto& column = draft.schema.columns[i];
        if (draft.fact.denied || std::ranges::find(draft.given, column.key) != draft.given.end()) {
            continue;
        }
        if (column.required) {
            draft.fault("register.value_missing", {{"key", std::string(column.key)}});
        } else if (!column.preset.empty()) {
            put_column(draft, i, std::string(column.preset));
        }
    }
    const bool empty = std::ranges::all_of(
        draft.fact.values, [](const Field& value) { return std::holds_alternative<std::monostate>(value); });
    if (!draft.fact.denied && empty && draft.given.empty()) {
        draft.fault("register.nothing_said", {});
    }
}

void FactReader::check_days(Draft& draft) const {
    const auto& valid = draft.fact.valid;
    if (valid.since && valid.until && *valid.until < *valid.since) {
        draft.fault("register.ends_before_it_begins", {{"since", *valid.since}, {"until", *valid.until}});
    }
}

}  // namespace metodist::app

// Conditions out of TOML: the catalogue of facts says which columns and words there are.
#include <algorithm>
#include <array>

#include "domain/law/leaf_parameters.hpp"
#include "regulation/carriers.hpp"
#include "regulation/reader.hpp"

namespace metodist {

namespace {

// What a dotted column asks of what a reference points to.
struct Reference {
    std::string_view column;
    ColumnType type;
    std::string_view vocabulary;
};
constexpr std::array<Reference, 10> references{{
    {"organisation.kind", ColumnType::word, "organisation_kind"},
    {"organisation.status", ColumnType::word, "organisation_status"},
    {"organisation.status_level", ColumnType::word, "level"},
    {"organisation.municipality", ColumnType::text, ""},
    {"body.kind", ColumnType::word, "body_kind"},
    {"body.municipality", ColumnType::text, ""},
    {"body.subject", ColumnType::word, "subject"},
    {"body.subject_based", ColumnType::flag, ""},
    {"body.level", ColumnType::word, "level"},
    {"post.held", ColumnType::flag, ""},
}};

struct AskedColumn {
    ColumnType type = ColumnType::text;
    std::string_view vocabulary;
};

std::vector<std::string> columns_of(const FactSchema& schema) {
    std::vector<std::string> out;
    for (const auto& column : schema.columns) {
        for (const auto& reference : references) {
            // A post is held or not; of a category it is asked whether it is one of those.
            const bool own_post = schema.kind == FactKind::post && reference.column == "post.held";
            if (reference.column.starts_with(std::string(column.key) + ".") && !own_post) {
                out.emplace_back(reference.column);
            }
        }
        if (column.type == ColumnType::organisation || column.type == ColumnType::body) {
            continue;
        }
        if (column.type != ColumnType::text && column.type != ColumnType::day) {
            out.emplace_back(column.key);
        }
    }
    return out;
}

std::optional<AskedColumn> asked_column(const FactSchema& schema, const std::string& key) {
    const auto all = columns_of(schema);
    if (std::ranges::find(all, key) == all.end()) {
        return std::nullopt;
    }
    const auto reference = std::ranges::find(references, key, &Reference::column);
    if (reference != references.end()) {
        return AskedColumn{reference->type, reference->vocabulary};
    }
    const FactColumn& column = schema.columns[*fact_column(schema, key)];
    return AskedColumn{column.type, column.vocabulary};
}

// level = { at_least = "municipal" }: that word and all above it.
std::vector<std::string> words_from(const Settings& table, const Vocabulary& list) {
    const std::string least = table.text("at_least");
    auto codes = list.codes();
    const auto found = std::ranges::find(codes, least);
    if (found == codes.end()) {
        table.unknown_word("at_least", least, codes);
        return {};
    }
    codes.erase(codes.begin(), found);
    return codes;
}

std::vector<std::string> read_codes(const Settings& table, const std::string& key, const AskedColumn& column,
                                    const ReaderContext& context) {
    const Vocabulary* list = context.words.find(column.vocabulary);
    if (list != nullptr && table.sort(key) == Settings::Sort::table) {
        return words_from(table.table(key), *list);
    }
    std::vector<std::string> out;
    for (auto& placed : table.placed_texts_if(key)) {
        if (list != nullptr && list->find(placed.text) == nullptr) {
            table.unknown_word(key, placed.text, list->codes());
        }
        out.push_back(std::move(placed.text));
    }
    if (out.empty()) {
        table.fault(key, "regulation.empty", {{"key", key}});
    }
    return out;
}

Want read_want(const Settings& table, const std::string& key, const AskedColumn& column, const ReaderContext& context) {
    Want want;
    want.column = key;
    switch (column.type) {
        case ColumnType::flag: want.values = {table.flag(key) ? "true" : "false"}; break;
        case ColumnType::number: {
            constexpr std::int64_t most = 1000000;
            if (table.sort(key) == Settings::Sort::table) {
                want.at_least = table.table(key).integer("at_least", 0, most);
            } else {
                table.fault(key, "regulation.number_wanted", {{"key", key}});
            }
            break;
        }
        case ColumnType::word:
        case ColumnType::text: want.values = read_codes(table, key, column, context); break;
        case ColumnType::day:
        case ColumnType::organisation:
        case ColumnType::body: break;
    }
    return want;
}

// A dotted column is written in quotes: "organisation.kind" = [...].
std::vector<Want> read_wants(const Settings& leaf, std::string_view key, const FactSchema& schema,
                             const ReaderContext& context) {
    std::vector<Want> out;
    const auto table = leaf.table_if(key);
    if (!table) {
        return out;
    }
    for (const auto& name : table->names()) {
        const auto column = asked_column(schema, name);
        if (!column) {
            table->unknown_word(name, name, columns_of(schema));
            continue;
        }
        out.push_back(read_want(*table, name, *column, context));
    }
    if (out.size() > most_wants) {
        leaf.fault(key, "regulation.too_many", {{"most", static_cast<std::int64_t>(most_wants)}});
    }
    return out;
}

FactLeaf read_fact(const Settings& table, const ReaderContext& context) {
    FactLeaf leaf;
    const std::string key = table.text("fact");
    const auto kind = fact_kind(key);
    const bool of_people = kind && fact_schema(*kind).subject == Subject::educator && *kind != FactKind::experience;
    if (!of_people) {
        std::vector<std::string> kinds;
        for (const auto& schema : fact_schemas()) {
            if (schema.subject == Subject::educator && schema.kind != FactKind::experience) {
                kinds.emplace_back(schema.key);
            }
        }
        table.unknown_word("fact", key, kinds);
        for (const auto* name : {"where", "except"}) {
            if (const auto inner = table.table_if(name)) {
                static_cast<void>(inner->names());
            }
        }
    } else {
        leaf.fact = *kind;
        leaf.where = read_wants(table, "where", fact_schema(*kind), context);
        leaf.except = read_wants(table, "except", fact_schema(*kind), context);
    }
    leaf.valid = static_cast<FactValidity>(table.word_if("valid", fact_validity_words()).value_or(0));
    return leaf;
}

ExperienceLeaf read_experience(const Settings& table, const ReaderContext& context) {
    ExperienceLeaf leaf;
    leaf.kind = table.text("experience");
    const Vocabulary* kinds = context.words.find("experience_kind");
    if (kinds != nullptr && kinds->find(leaf.kind) == nullptr) {
        table.unknown_word("experience", leaf.kind, kinds->codes());
    }
    const Settings least = table.table("at_least");
    const auto years = least.integer_if("years", 0, 80);
    const auto months = least.integer_if("months", 0, 11);
    leaf.years = static_cast<int>(years.value_or(0));
    leaf.months = static_cast<int>(months.value_or(0));
    // A number that is itself at fault is told once.
    const bool read = years.has_value() == least.has("years") && months.has_value() == least.has("months");
    if (read && leaf.required_months() == 0) {
        table.fault("at_least", "regulation.empty", {{"key", std::string("at_least")}});
    }
    leaf.stated_years = static_cast<StatedYears>(table.word_if("stated_years", stated_years_words()).value_or(0));
    leaf.feb29 = static_cast<LeapDay>(table.word_if("feb29", leap_day_words()).value_or(0));
    leaf.as_of_day_counts = table.flag_or("as_of_day_counts", false);
    leaf.thirty_day_month = table.flag_or("thirty_day_month", false);
    leaf.as_of = static_cast<ExperienceDay>(table.word_if("as_of", experience_day_words()).value_or(0));
    if (table.has("fixed_day") || leaf.as_of == ExperienceDay::fixed) {
        leaf.fixed_day = read_year_day(table, "fixed_day");
    }
    table.allow({"fixed_day"});
    return leaf;
}

std::vector<std::string> read_parts(const Settings& table, std::string_view key, const std::string& body) {
    std::vector<std::string> out;
    for (auto& name : table.texts(key)) {
        out.push_back(name.find('.') == std::string::npos ? body + "." + name : name);
    }
    if (out.empty()) {
        table.fault(key, "regulation.empty", {{"key", std::string(key)}});
    }
    return out;
}

}  // namespace

Condition read_condition(const Settings& table, const std::string& body, const std::string& name,
                         const ReaderContext& context) {
    Condition out;
    out.key = body + "." + name;
    out.place = table.place();
    out.clause = read_clause(table, "clause", context);
    out.cite = table.text("cite");
    if (table.has("ru")) {
        out.ru = table.text("ru");
    }
    constexpr std::array<std::string_view, 1> presumptions{"no"};
    out.presume_no = table.word_if("presume", presumptions).has_value();
    int forms = 0;
    const auto joined = [&](std::string_view key, ConditionKind kind) {
        if (table.has(key)) {
            ++forms;
            out.kind = kind;
            out.of = read_parts(table, key, body);
        }
    };
    joined("all", ConditionKind::all);
    joined("any", ConditionKind::any);
    joined("none", ConditionKind::none);
    joined("of", ConditionKind::at_least);
    if (out.kind == ConditionKind::at_least) {
        out.least = static_cast<int>(table.integer("at_least", 1, static_cast<std::int64_t>(out.of.size())));
    }
    if (table.has("fact")) {
        ++forms;
        out.kind = ConditionKind::fact;
        out.fact = read_fact(table, context);
    }
    if (table.has("experience")) {
        ++forms;
        out.kind = ConditionKind::experience;
        out.experience = read_experience(table, context);
    }
    table.allow({"all", "any", "none", "of", "at_least", "fact", "where", "experience"});
    if (forms != 1) {
        table.fault("", "regulation.one_form", {{"condition", out.key}});
    }
    return out;
}

}  // namespace metodist

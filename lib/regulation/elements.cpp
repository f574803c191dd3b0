// Elements and their parameters out of the table of a body.
#include <algorithm>

#include "regulation/carriers.hpp"
#include "regulation/reader.hpp"

namespace metodist {

namespace {

std::string qualified(const std::string& body, const std::string& name) {
    return name.empty() || name.find('.') != std::string::npos ? name : body + "." + name;
}

std::vector<std::string> allowed_words(const ParameterSchema& schema, const ReaderContext& context) {
    if (schema.vocabulary.empty()) {
        return {schema.words.begin(), schema.words.end()};
    }
    const Vocabulary* list = context.words.find(schema.vocabulary);
    return list == nullptr ? std::vector<std::string>{} : list->codes();
}

bool is_allowed(const std::vector<std::string>& allowed, const std::string& word) {
    return std::ranges::find(allowed, word) != allowed.end();
}

std::optional<ParameterValue> read_one_word(const Settings& table, const ParameterSchema& schema,
                                            const ReaderContext& context) {
    const auto text = table.text_if(schema.key);
    if (!text) {
        return std::nullopt;
    }
    const auto allowed = allowed_words(schema, context);
    if (!is_allowed(allowed, *text)) {
        table.unknown_word(schema.key, *text, allowed);
        return std::nullopt;
    }
    return *text;
}

std::optional<ParameterValue> read_texts(const Settings& table, const ParameterSchema& schema) {
    auto texts = table.texts_if(schema.key);
    if (texts.empty() && table.sort(schema.key) == Settings::Sort::list) {
        table.fault(schema.key, "regulation.empty", {{"key", std::string(schema.key)}});
    }
    return texts;
}

std::optional<ParameterValue> read_words(const Settings& table, const ParameterSchema& schema,
                                         const ReaderContext& context) {
    auto texts = read_texts(table, schema);
    const auto allowed = allowed_words(schema, context);
    for (const auto& text : std::get<std::vector<std::string>>(*texts)) {
        if (!is_allowed(allowed, text)) {
            table.unknown_word(schema.key, text, allowed);
        }
    }
    return texts;
}

std::optional<ParameterValue> read_items(const Settings& table, const ParameterSchema& schema,
                                         const ReaderContext& context) {
    std::vector<ListItem> items;
    for (const auto& entry : table.tables_if(schema.key)) {
        ListItem item;
        item.key = entry.text("key");
        item.ru = entry.text("ru");
        item.clause = entry.text_if("clause").value_or(table.text_or("clause", ""));
        item.cite = entry.text_if("cite").value_or(table.text_or("cite", ""));
        check_clause(entry, "clause", item.clause, context);
        if (std::ranges::find(items, item.key, &ListItem::key) != items.end()) {
            entry.fault("key", "settings.twice", {{"key", std::string(schema.key)}, {"found", item.key}});
        }
        items.push_back(std::move(item));
    }
    if (items.empty()) {
        table.fault(schema.key, "regulation.empty", {{"key", std::string(schema.key)}});
    }
    return items;
}

template <typename Read>
std::optional<ParameterValue> read_carrier(const Settings& table, std::string_view key, Read read) {
    const auto inner = table.table_if(key);
    if (!inner) {
        return std::nullopt;
    }
    return ParameterValue{read(*inner)};
}

// One table, or a list of them: several thresholds at once.
std::optional<ParameterValue> read_thresholds(const Settings& table, std::string_view key) {
    std::vector<Threshold> thresholds;
    if (table.sort(key) != Settings::Sort::list_of_tables) {
        const auto inner = table.table_if(key);
        if (!inner) {
            return std::nullopt;
        }
        thresholds.push_back(read_threshold(*inner));
        return thresholds;
    }
    for (const auto& each : table.tables_if(key)) {
        thresholds.push_back(read_threshold(each));
        if (std::ranges::count(thresholds, thresholds.back()) > 1) {
            each.fault("of", "settings.twice", {{"key", std::string(key)}, {"found", text_of(thresholds.back())}});
        }
    }
    return thresholds;
}

std::optional<ParameterValue> read_plain(const Settings& table, const ParameterSchema& schema) {
    switch (schema.type) {
        case ParameterType::text: {
            auto value = table.text_if(schema.key);
            return value ? std::optional<ParameterValue>(std::move(*value)) : std::nullopt;
        }
        case ParameterType::integer: {
            const auto value = table.integer_if(schema.key, schema.least, schema.most);
            return value ? std::optional<ParameterValue>(*value) : std::nullopt;
        }
        case ParameterType::flag: {
            const auto value = table.flag_if(schema.key);
            return value ? std::optional<ParameterValue>(*value) : std::nullopt;
        }
        case ParameterType::day: {
            const auto value = table.day_if(schema.key);
            return value ? std::optional<ParameterValue>(*value) : std::nullopt;
        }
        case ParameterType::share: {
            const auto value = table.ratio_if(schema.key);
            return value ? std::optional<ParameterValue>(*value) : std::nullopt;
        }
        case ParameterType::year_day: {
            read_year_day(table, schema.key);
            return table.text(schema.key);
        }
        case ParameterType::word:
        case ParameterType::texts:
        case ParameterType::words:
        case ParameterType::threshold:
        case ParameterType::term:
        case ParameterType::period:
        case ParameterType::window:
        case ParameterType::number:
        case ParameterType::items:
        case ParameterType::condition:
        case ParameterType::conditions: break;
    }
    return std::nullopt;
}

// [BODY.KIND.clauses]: parameter = ["CLAUSE", "CITE"].
void read_own_clauses(const Settings& table, Element& element, const ReaderContext& context) {
    const auto clauses = table.table_if("clauses");
    if (!clauses) {
        return;
    }
    for (const auto& key : clauses->names()) {
        const auto pair = clauses->texts(key);
        Parameter* parameter = element.find(key);
        if (parameter == nullptr || pair.size() != 2) {
            clauses->fault(key, "regulation.bad_clauses", {{"key", key}});
            continue;
        }
        check_clause(*clauses, key, pair[0], context);
        parameter->clause = pair[0];
        parameter->cite = pair[1];
    }
}

Element read_element(const Settings& table, const ElementSchema& schema, const std::string& body,
                     const std::string& name, const ReaderContext& context) {
    Element element;
    element.kind = schema.kind;
    element.body = body;
    element.key = name;
    element.place = table.place();
    element.clause = read_clause(table, "clause", context);
    element.cite = table.text("cite");
    for (const auto& parameter : schema.parameters) {
        if (parameter.required && !table.has(parameter.key)) {
            static_cast<void>(table.text(parameter.key));
            continue;
        }
        if (auto value = read_parameter(table, parameter, body, context)) {
            Parameter read;
            read.key = std::string(parameter.key);
            read.value = std::move(*value);
            read.place = table.place_of(parameter.key);
            element.parameters.push_back(std::move(read));
        }
    }
    for (const auto& key : table.texts_if("local")) {
        if (Parameter* parameter = element.find(key)) {
            parameter->local = true;
        } else {
            table.fault("local", "regulation.no_parameter", {{"parameter", key}, {"element", element.path()}});
        }
    }
    read_own_clauses(table, element, context);
    return element;
}

}  // namespace

void check_clause(const Settings& table, std::string_view key, const std::string& clause,
                  const ReaderContext& context) {
    const auto slash = clause.find('/');
    const std::string act = clause.substr(0, slash);
    if (slash == std::string::npos || slash + 1 == clause.size()) {
        table.fault(key, "regulation.bad_clause", {{"found", clause}});
    } else if (std::ranges::find(context.acts, act) == context.acts.end()) {
        table.unknown_word(key, act, context.acts);
    } else if (context.listed_acts.contains(act) && !context.clauses.contains(clause)) {
        table.fault(key, "regulation.no_such_clause", {{"clause", clause}, {"act", act}});
    }
}

std::string read_clause(const Settings& table, std::string_view key, const ReaderContext& context) {
    std::string clause = table.text(key);
    if (!clause.empty()) {
        check_clause(table, key, clause, context);
    }
    return clause;
}

std::optional<ParameterValue> read_parameter(const Settings& table, const ParameterSchema& schema,
                                             const std::string& body, const ReaderContext& context) {
    table.allow({schema.key});
    const auto sort = table.sort(schema.key);
    if (sort == Settings::Sort::absent) {
        return std::nullopt;
    }
    if (sort == Settings::Sort::text && !schema.required && table.text(schema.key) == "silent") {
        return Silent{};
    }
    switch (schema.type) {
        case ParameterType::word: return read_one_word(table, schema, context);
        case ParameterType::texts: return read_texts(table, schema);
        case ParameterType::words: return read_words(table, schema, context);
        case ParameterType::threshold: return read_thresholds(table, schema.key);
        case ParameterType::term: return read_carrier(table, schema.key, read_term);
        case ParameterType::period: return read_carrier(table, schema.key, read_period);
        case ParameterType::window: return read_carrier(table, schema.key, read_window);
        case ParameterType::number: return read_carrier(table, schema.key, read_number);
        case ParameterType::items: return read_items(table, schema, context);
        case ParameterType::condition: return qualified(body, table.text(schema.key));
        case ParameterType::conditions: {
            auto names = table.texts_if(schema.key);
            for (auto& name : names) {
                name = qualified(body, name);
            }
            return names;
        }
        case ParameterType::text:
        case ParameterType::integer:
        case ParameterType::flag:
        case ParameterType::day:
        case ParameterType::year_day:
        case ParameterType::share: break;
    }
    return read_plain(table, schema);
}

void read_body(const Settings& table, const std::string& body, const ReaderContext& context, Edition& edition) {
    edition.elements.push_back(read_element(table, element_schema(ElementKind::body), body, "", context));
    for (const auto& schema : element_schemas()) {
        if (schema.kind == ElementKind::body) {
            continue;
        }
        const auto inner = table.table_if(schema.key);
        if (!inner) {
            continue;
        }
        if (!schema.named) {
            edition.elements.push_back(read_element(*inner, schema, body, "", context));
            continue;
        }
        for (const auto& name : inner->names()) {
            edition.elements.push_back(read_element(inner->table(name), schema, body, name, context));
        }
    }
    if (const auto conditions = table.table_if("condition")) {
        for (const auto& name : conditions->names()) {
            edition.conditions.push_back(read_condition(conditions->table(name), body, name, context));
        }
    }
}

}  // namespace metodist

// Readings out of TOML: what each other option sets, checked against what the edition has.
#include <algorithm>

#include "base/join.hpp"
#include "domain/law/leaf_parameters.hpp"
#include "regulation/reader.hpp"

namespace metodist {

namespace {

std::vector<std::string> condition_keys(const Edition& edition) {
    std::vector<std::string> out;
    for (const auto& condition : edition.conditions) {
        out.push_back(condition.key);
    }
    return out;
}

void read_condition_setting(const Settings& table, const Edition& edition, Setting& setting) {
    setting.target = table.text("condition");
    const Condition* target = edition.condition(setting.target);
    if (target == nullptr) {
        table.unknown_word("condition", setting.target, condition_keys(edition));
    }
    if (table.has("use")) {
        setting.what = Setting::What::condition_use;
        setting.word = table.text("use");
        if (edition.condition(setting.word) == nullptr) {
            table.unknown_word("use", setting.word, condition_keys(edition));
        }
        return;
    }
    setting.what = Setting::What::condition_parameter;
    setting.parameter = table.text("parameter");
    setting.word =
        table.sort("value") == Settings::Sort::flag ? (table.flag("value") ? "true" : "false") : table.text("value");
    if (target == nullptr) {
        return;
    }
    if (!leaf_parameter(*target, setting.parameter)) {
        table.unknown_word("parameter", setting.parameter, leaf_parameters(*target));
        return;
    }
    Condition trial = *target;
    if (!set_leaf_parameter(trial, setting.parameter, setting.word)) {
        table.fault("value", "regulation.bad_value", {{"parameter", setting.parameter}, {"found", setting.word}});
    }
}

void read_element_setting(const Settings& table, const ReaderContext& context, const Edition& edition,
                          Setting& setting) {
    setting.what = Setting::What::element_parameter;
    setting.target = table.text("element");
    setting.parameter = table.text("parameter");
    const Element* target = edition.element_at(setting.target);
    if (target == nullptr) {
        std::vector<std::string> paths;
        for (const auto& element : edition.elements) {
            paths.push_back(element.path());
        }
        table.unknown_word("element", setting.target, paths);
        table.allow({"value"});
        return;
    }
    if (target->find(setting.parameter) == nullptr) {
        std::vector<std::string> keys;
        for (const auto& parameter : target->parameters) {
            keys.push_back(parameter.key);
        }
        table.unknown_word("parameter", setting.parameter, keys);
        table.allow({"value"});
        return;
    }
    const auto& schemas = element_schema(target->kind).parameters;
    ParameterSchema schema = *std::ranges::find(schemas, setting.parameter, &ParameterSchema::key);
    schema.key = "value";
    if (auto value = read_parameter(table, schema, target->body, context)) {
        setting.value = std::move(*value);
    } else if (!table.has("value")) {
        static_cast<void>(table.text("value"));
    }
}

ReadingOption read_option(const Settings& table, std::string key, const ReaderContext& context,
                          const Edition& edition) {
    ReadingOption option;
    option.key = std::move(key);
    option.meaning = table.text("meaning");
    for (const auto& each : table.tables_if("set")) {
        Setting setting;
        setting.place = each.place();
        if (each.has("condition")) {
            read_condition_setting(each, edition, setting);
        } else {
            read_element_setting(each, context, edition, setting);
        }
        option.set.push_back(std::move(setting));
    }
    return option;
}

}  // namespace

bool check_option(const Settings& table, const std::string& id, const ClauseReading& reading,
                  const std::string& option) {
    std::vector<std::string> allowed;
    for (const auto& each : reading.options) {
        if (!each.for_people) {
            allowed.push_back(each.key);
        }
    }
    const auto* meant = reading.option(option);
    if (meant == nullptr) {
        table.unknown_word(id, option, allowed);
    } else if (meant->for_people) {
        table.fault(id, "regulation.reading_for_people",
                    {{"reading", id}, {"option", option}, {"meaning", meant->meaning}, {"allowed", joined(allowed)}});
    }
    return meant != nullptr && !meant->for_people;
}

void read_readings(const Settings& root, const ReaderContext& context, Edition& edition) {
    const auto readings = root.table_if("reading");
    if (!readings) {
        return;
    }
    for (const auto& id : readings->names()) {
        const Settings table = readings->table(id);
        ClauseReading reading;
        reading.id = id;
        reading.place = table.place();
        reading.clauses = table.texts("clauses");
        for (const auto& clause : reading.clauses) {
            check_clause(table, "clauses", clause, context);
        }
        reading.question = table.text("question");
        reading.chosen = table.text("chosen");
        const Settings options = table.table("option");
        const auto keys = options.names();
        for (const auto& key : keys) {
            reading.options.push_back(read_option(options.table(key), key, context, edition));
        }
        const ReadingOption* chosen = reading.option(reading.chosen);
        if (chosen == nullptr) {
            table.unknown_word("chosen", reading.chosen, keys);
        } else if (!chosen->set.empty()) {
            table.fault("chosen", "regulation.chosen_sets", {{"reading", id}, {"option", reading.chosen}});
        }
        for (auto& option : reading.options) {
            option.for_people = option.set.empty() && option.key != reading.chosen;
        }
        edition.readings.push_back(std::move(reading));
    }
}

}  // namespace metodist

// local.toml: what the municipality chooses where the text leaves it open.
#include <algorithm>
#include <array>

#include "regulation/edition.hpp"
#include "regulation/reader.hpp"

namespace metodist {

namespace {

constexpr std::array<std::string_view, 10> office_keys{
    "name", "short_name", "city", "language", "signatory", "signatory_post", "phone", "email", "address", "numbering"};

void choose_readings(const Settings& root, Edition& edition) {
    const auto table = root.table_if("reading");
    if (!table) {
        return;
    }
    for (const auto& id : table->names()) {
        const std::string option = table->text(id);
        const auto reading = std::ranges::find(edition.readings, id, &ClauseReading::id);
        if (reading == edition.readings.end()) {
            std::vector<std::string> ids;
            for (const auto& each : edition.readings) {
                ids.push_back(each.id);
            }
            table->unknown_word(id, id, ids);
            continue;
        }
        if (!check_option(*table, id, *reading, option)) {
            continue;
        }
        if (!choose(edition, id, option)) {
            table->fault(id, "regulation.readings_collide", {{"reading", id}, {"option", option}});
        } else {
            std::ranges::find(edition.readings, id, &ClauseReading::id)->local = true;
        }
    }
}

void set_value(const Settings& table, const std::string& path, const std::string& key, const ReaderContext& context,
               Edition& edition) {
    const auto element = std::ranges::find_if(edition.elements, [&](const Element& e) { return e.path() == path; });
    const auto& schemas = element_schema(element->kind).parameters;
    const auto schema = std::ranges::find(schemas, key, &ParameterSchema::key);
    if (schema == schemas.end()) {
        std::vector<std::string> keys;
        for (const auto& each : schemas) {
            keys.emplace_back(each.key);
        }
        table.unknown_word(key, key, keys);
        return;
    }
    auto value = read_parameter(table, *schema, element->body, context);
    if (!value) {
        return;
    }
    Parameter* parameter = element->find(key);
    if (parameter == nullptr) {
        element->parameters.push_back({key, {}, {}, {}, {}, true});
        parameter = &element->parameters.back();
    }
    parameter->value = std::move(*value);
    parameter->place = table.place_of(key);
    parameter->local = true;
}

void set_values(const Settings& root, const ReaderContext& context, Edition& edition) {
    const auto values = root.table_if("set");
    if (!values) {
        return;
    }
    for (const auto& path : values->names()) {
        const Settings table = values->table(path);
        if (edition.element_at(path) == nullptr) {
            std::vector<std::string> paths;
            for (const auto& element : edition.elements) {
                paths.push_back(element.path());
            }
            values->unknown_word(path, path, paths);
            static_cast<void>(table.names());
            continue;
        }
        for (const auto& key : table.names()) {
            set_value(table, path, key, context, edition);
        }
    }
}

void read_office(const Settings& root, LocalChoices& out) {
    if (const auto office = root.table_if("office")) {
        for (const auto key : office_keys) {
            if (auto value = office->text_if(key)) {
                out.office.emplace(key, std::move(*value));
            }
        }
        constexpr std::array<std::string_view, 2> languages{"ru", "en"};
        static_cast<void>(office->word_if("language", languages));
    }
    if (const auto sites = root.table_if("site")) {
        for (const auto& channel : sites->names()) {
            out.sites.emplace(channel, sites->text(channel));
        }
    }
    if (const auto recipients = root.table_if("recipient")) {
        for (const auto& name : recipients->names()) {
            out.recipients.emplace(name, recipients->texts(name));
        }
    }
    if (const auto leads = root.table_if("lead_days")) {
        constexpr std::int64_t most = 366;
        for (const auto& name : leads->names()) {
            out.lead_days.emplace(name, leads->integers_if(name, 0, most));
        }
    }
}

void check_head(const Settings& root) {
    constexpr std::array<std::string_view, 1> schemas{"metodist.local/1"};
    static_cast<void>(root.word("schema", schemas));
}

}  // namespace

void add_local_words(std::string_view bytes, const std::string& name, Vocabularies& words) {
    const SettingsFile file(bytes, name);
    const auto lists = file.root().table_if("word");
    if (lists) {
        for (const auto& list : lists->names()) {
            const Settings table = lists->table(list);
            for (const auto& code : table.names()) {
                const Settings word = table.table(code);
                if (!words.add(list, {code, word.text("ru"), word.text("en")})) {
                    table.fault(code, "regulation.word_not_added", {{"list", list}, {"code", code}});
                }
            }
        }
    }
    file.root().allow({"schema", "reading", "set", "office", "site", "recipient", "lead_days"});
    file.finish();
}

LocalChoices apply_local(std::string_view bytes, const std::string& name, const Vocabularies& words, Edition& edition) {
    const SettingsFile file(bytes, name);
    const Settings root = file.root();
    LocalChoices out;
    check_head(root);
    root.allow({"word"});
    std::vector<std::string> acts;
    for (const auto& element : edition.elements) {
        acts.push_back(element.clause.substr(0, element.clause.find('/')));
    }
    choose_readings(root, edition);
    set_values(root, ReaderContext{words, acts}, edition);
    read_office(root, out);
    check_edition(edition, file);
    file.finish();
    return out;
}

}  // namespace metodist

#include "regulation/vocabulary.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "domain/law/element.hpp"
#include "domain/law/fact_kinds.hpp"
#include "regulation/files.hpp"
#include "settings/settings.hpp"

namespace metodist {

namespace {

Vocabulary read_list(const Settings& table, std::string key) {
    Vocabulary list;
    list.key = std::move(key);
    list.ru = table.text("ru");
    list.en = table.text("en");
    list.open = table.flag_or("open", false);
    const Settings words = table.table("words");
    for (const auto& code : words.names()) {
        const Settings word = words.table(code);
        list.words.push_back({code, word.text("ru"), word.text("en"), word.text_if("organisation_kind").value_or(""),
                              word.flag_or("gone", false)});
        // Other ways in which people write it are further entries of the same code, after the one that labels it.
        for (const auto& written : word.texts_if("also")) {
            list.words.push_back({code, written, written});
        }
    }
    return list;
}

// Lists that no fact and no element of an act refers to, but commands.
constexpr std::string_view lists_of_commands[] = {"formation_stage", "municipality_kind", "paper_kind", "paper_state",
                                                  "signatory_role"};

void require_lists_of_acts_and_commands(const SettingsFile& file, const std::vector<Vocabulary>& lists) {
    std::set<std::string_view> wanted(std::begin(lists_of_commands), std::end(lists_of_commands));
    for (const auto& element : element_schemas()) {
        for (const auto& parameter : element.parameters) {
            if (!parameter.vocabulary.empty()) {
                wanted.insert(parameter.vocabulary);
            }
        }
    }
    for (const auto key : wanted) {
        if (std::ranges::find(lists, key, &Vocabulary::key) == lists.end()) {
            file.root().fault("", "settings.missing_key", {{"key", std::string(key)}});
        }
    }
}

void require_lists_of_facts(const SettingsFile& file, const std::vector<Vocabulary>& lists) {
    for (const auto& schema : fact_schemas()) {
        for (const auto& column : schema.columns) {
            if (column.vocabulary.empty()) {
                continue;
            }
            const auto list = std::ranges::find(lists, column.vocabulary, &Vocabulary::key);
            if (list == lists.end()) {
                file.root().fault("", "settings.missing_key", {{"key", std::string(column.vocabulary)}});
            } else if (!column.preset.empty() && list->find(column.preset) == nullptr) {
                file.root().fault(column.vocabulary, "settings.missing_key", {{"key", std::string(column.preset)}});
            }
        }
    }
}

void require_kinds_of_roles(const SettingsFile& file, const std::vector<Vocabulary>& lists) {
    const auto kinds = std::ranges::find(lists, "organisation_kind", &Vocabulary::key);
    for (const auto& list : lists) {
        for (const auto& word : list.words) {
            if (!word.organisation_kind.empty() &&
                (kinds == lists.end() || kinds->find(word.organisation_kind) == nullptr)) {
                file.root().fault(list.key, "settings.missing_key", {{"key", word.organisation_kind}});
            }
        }
    }
}

}  // namespace

Vocabularies read_vocabularies(std::string_view bytes, std::string file_name) {
    const SettingsFile file(bytes, std::move(file_name));
    std::vector<Vocabulary> lists;
    for (const auto& key : file.root().names()) {
        if (const auto table = file.root().table_if(key)) {
            lists.push_back(read_list(*table, key));
        }
    }
    require_lists_of_facts(file, lists);
    require_lists_of_acts_and_commands(file, lists);
    require_kinds_of_roles(file, lists);
    file.finish();
    return Vocabularies(std::move(lists));
}

Vocabularies load_vocabularies(const std::filesystem::path& file) {
    return read_vocabularies(read_bytes(file), file.string());
}

}  // namespace metodist

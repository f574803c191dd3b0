#include "shell/globals.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace metodist::shell {

namespace {

constexpr std::array<std::string_view, 11> with_value{"--db",     "--config", "--municipality", "--regulation",
                                                      "--on",     "--known",  "--today",        "--format",
                                                      "--output", "--lang",   "--actor"};

std::vector<std::pair<std::string, Format>> words_of(const Formats& formats) {
    std::vector<std::pair<std::string, Format>> words;
    for (const Format format : formats) {
        words.emplace_back(format_name(format), format);
    }
    return words;
}

Item fail_on_item(std::set<std::string>& target) {
    Item item;
    item.name = "--fail-on";
    item.value = "OUTCOMES";
    item.help = "option.fail_on";
    item.repeated = true;
    item.take = [&target](const std::vector<std::string>& texts, Faults& faults) {
        constexpr std::array<std::string_view, 3> known{"no", "unknown", "overdue"};
        for (const std::string& text : texts) {
            for (std::size_t at = 0; at <= text.size();) {
                const auto comma = std::min(text.find(',', at), text.size());
                const std::string word = text.substr(at, comma - at);
                if (std::ranges::find(known, word) == known.end()) {
                    faults.add("shell.not_among",
                               {{"option", "--fail-on"}, {"value", word}, {"choices", "no, unknown, overdue"}});
                }
                target.insert(word);
                at = comma + 1;
            }
        }
    };
    return item;
}

// The value of an option among bare words, written either way; the last one counts.
std::string bare_value(const std::vector<std::string>& words, const std::string& name) {
    std::string value;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == name && i + 1 < words.size()) {
            value = words[i + 1];
        } else if (words[i].starts_with(name + "=")) {
            value = words[i].substr(name.size() + 1);
        }
    }
    return value;
}

}  // namespace

void describe_globals(Options& options, Globals& globals, const Formats& formats) {
    options.option("--db FILE", globals.database, "option.db")
        .option("--config FOLDER", globals.config, "option.config")
        .option("--municipality CODE", globals.municipality, "option.municipality")
        .option("--regulation EDITION", globals.regulation, "option.regulation")
        .option("--on DAY", globals.on, "option.on")
        .option("--known MOMENT", globals.known, "option.known")
        .option("--today DAY", globals.today, "option.today");
    if (!formats.empty()) {
        options.choice("--format FORMAT", globals.format, words_of(formats), "option.format");
    }
    if (std::ranges::find(formats, Format::csv) != formats.end()) {
        options.choice("--csv STYLE", globals.csv,
                       std::vector<std::pair<std::string, std::string>>{{"plain", "plain"}, {"excel", "excel"}},
                       "option.csv");
    }
    options.option("--output FILE", globals.output, "option.output")
        .choice("--lang LANGUAGE", globals.language,
                std::vector<std::pair<std::string, Language>>{{"ru", Language::ru}, {"en", Language::en}},
                "option.lang")
        .flag("--dry-run", globals.dry_run, "option.dry_run")
        .flag("--yes", globals.yes, "option.yes")
        .flag("--no-input", globals.no_input, "option.no_input")
        .flag("--quiet", globals.quiet, "option.quiet")
        .flag("--verbose", globals.verbose, "option.verbose")
        .option("--actor NAME", globals.actor, "option.actor")
        .item(fail_on_item(globals.fail_on))
        .flag("--help", globals.help, "option.help")
        .flag("--version", globals.version, "option.version");
}

bool takes_next_word(const std::string& word) {
    return std::ranges::find(with_value, word) != with_value.end() || word == "--fail-on" || word == "--csv";
}

Manner manner(const std::vector<std::string>& words) {
    return {parse_language(bare_value(words, "--lang")), bare_value(words, "--format").starts_with("json"),
            bare_value(words, "--config")};
}

}  // namespace metodist::shell

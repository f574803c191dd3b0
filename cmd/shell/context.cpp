#include "shell/context.hpp"

#include <fmt/format.h>

#include <cstdio>
#include <iostream>
#include <utility>

#include "shell/interrupt.hpp"
#include "shell/labels.hpp"

namespace metodist::shell {

namespace {

std::optional<std::filesystem::path> find_database(const Globals& globals, const Surroundings& around) {
    if (!globals.database.empty()) {
        return globals.database;
    }
    if (!around.database.empty()) {
        return around.database;
    }
    return nearest_database(around.folder);
}

}  // namespace

std::optional<Language> chosen_language(const std::optional<Language>& asked, const Surroundings& around) {
    if (asked) {
        return asked;
    }
    if (const auto set = parse_language(around.language)) {
        return set;
    }
    return parse_language(around.locale.substr(0, 2));
}

Context::Context(const Tool& the_tool, const Surroundings& the_surroundings, const Globals& globals,
                 std::vector<std::string> the_words, const Formats& formats)
    : tool(the_tool),
      around(the_surroundings),
      on(globals.on),
      known(globals.known),
      today(globals.today.value_or(the_surroundings.today)),
      today_given(globals.today.has_value()),
      moment(the_surroundings.moment),
      municipality(globals.municipality),
      regulation(globals.regulation),
      config(config_folders(the_surroundings, globals.config)),
      actor(globals.actor.empty() ? the_surroundings.login : globals.actor),
      dry_run(globals.dry_run),
      quiet(globals.quiet),
      verbose(globals.verbose),
      format(globals.format.value_or(formats.empty() ? Format::txt : formats.front())),
      format_given(globals.format.has_value()),
      csv_for_excel(globals.csv == "excel"),
      fail_on(globals.fail_on),
      words(std::move(the_words)),
      database_(find_database(globals, the_surroundings)),
      database_named_(!globals.database.empty() || !the_surroundings.database.empty()),
      yes_(globals.yes),
      no_input_(globals.no_input),
      language_chosen_(chosen_language(globals.language, the_surroundings).has_value()),
      wording_(chosen_language(globals.language, the_surroundings).value_or(Language::ru),
               locale_folder(the_surroundings), vocabulary_labels(config)),
      output_file_(globals.output) {
    wording_.set_tool(tool.name);
}

std::filesystem::path Context::database() const {
    if (!database_) {
        throw Error(Trouble::use, "shell.no_database");
    }
    return *database_;
}

std::filesystem::path Context::new_database() const {
    return database_named_ && database_ ? *database_ : std::filesystem::path("metodist.db");
}

void Context::prefer_language(Language language) {
    if (!language_chosen_ && language != wording_.language()) {
        wording_ = Wording(language, locale_folder(around), vocabulary_labels(config));
        wording_.set_tool(tool.name);
    }
}

Output& Context::out() {
    if (!output_) {
        output_.emplace(output_file_);
    }
    return *output_;
}

void Context::tell(std::string_view code, const Arguments& arguments) {
    if (!quiet) {
        fmt::print(stderr, "{}\n", wording_.text(code, arguments));
    }
}

std::string Context::ask(std::string_view code, const Arguments& arguments, std::string_view option) {
    const std::string question = wording_.text(code, arguments);
    if (no_input_ || !around.stdin_is_terminal || !around.stderr_is_terminal) {
        throw Error(Trouble::use, "shell.needs_answer", {{"question", question}, {"option", std::string(option)}});
    }
    fmt::print(stderr, "{} ", question);
    std::string line;
    if (!std::getline(std::cin, line)) {
        stop_if_interrupted();
        throw Error(Trouble::use, "shell.needs_answer", {{"question", question}, {"option", std::string(option)}});
    }
    return line;
}

bool Context::agreed(std::string_view code, const Arguments& arguments) {
    if (yes_) {
        return true;
    }
    const std::string answer = ask(code, arguments, "--yes");
    return answer == "y" || answer == "yes" || answer == "д" || answer == "да" || answer == "Да";
}

Stop& Context::stop() { return interruption(); }

}  // namespace metodist::shell

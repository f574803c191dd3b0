// All that a verb is given beside its request: the resolved global options, the surroundings, the output, the language.
#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/day.hpp"
#include "base/finding.hpp"
#include "base/stop.hpp"
#include "shell/format.hpp"
#include "shell/globals.hpp"
#include "shell/output.hpp"
#include "shell/surroundings.hpp"
#include "wording/wording.hpp"

namespace metodist::shell {

struct Verb;

// One executable: the name it was called by, the kind of body that the name picks, its verbs.
struct Tool {
    // "mms", "mma", "rma", "council", "rmo", "mmo".
    std::string name;
    // "mms" for the service, else the name.
    std::string body_kind;
    std::span<const Verb* const> verbs;
};

class Context {
public:
    // Throws Error where an option names what is not there.
    Context(const Tool& tool, const Surroundings& around, const Globals& globals, std::vector<std::string> words,
            const Formats& formats);

    const Tool& tool;
    const Surroundings& around;
    // The day asked about, where it was given.
    std::optional<Day> on;
    // As text, empty where not given: a moment, a day, or the number of an operation.
    std::string known;
    // What stands in for the clock in rules and papers.
    Day today;
    bool today_given = false;
    // The true moment.
    std::string moment;
    std::string municipality;
    std::string regulation;
    // Where regulations, vocabulary and imports are looked for, the first folder first.
    std::vector<std::filesystem::path> config;
    std::string actor;
    bool dry_run = false;
    bool quiet = false;
    bool verbose = false;
    Format format = Format::table;
    // Whether it was asked for; else it is what the verb prints by itself.
    bool format_given = false;
    bool csv_for_excel = false;
    std::set<std::string> fail_on;
    // The words of the command after the tool's name, for the journal.
    std::vector<std::string> words;

    // The file of --db, METODIST_DB or the nearest metodist.db; it need not exist yet where it was named.
    // Throws Error (use, "shell.no_database") where there is none.
    [[nodiscard]] std::filesystem::path database() const;
    [[nodiscard]] const std::optional<std::filesystem::path>& database_if_any() const { return database_; }
    // Where a new database goes: the file that was named, else metodist.db here.
    [[nodiscard]] std::filesystem::path new_database() const;
    [[nodiscard]] const Wording& wording() const { return wording_; }
    // The municipality's own language, which counts where the reader did not choose one. To be told before anything is
    // shown.
    void prefer_language(Language language);
    // Results.
    [[nodiscard]] Output& out();
    // What --output names, for a verb that writes its files itself; results then go to stdout.
    [[nodiscard]] std::string take_output_file() { return std::exchange(output_file_, {}); }
    // Everything else: one sentence on stderr; not said under --quiet.
    void tell(std::string_view code, const Arguments& arguments = {});
    // A line from the terminal. `option` is what answers it without one. Throws Error (use, "shell.needs_answer") where
    // nobody can be asked.
    [[nodiscard]] std::string ask(std::string_view code, const Arguments& arguments, std::string_view option);
    // True where --yes was given or the person agrees.
    [[nodiscard]] bool agreed(std::string_view code, const Arguments& arguments = {});
    // Work that goes on for long looks at it.
    [[nodiscard]] static Stop& stop();

private:
    std::optional<std::filesystem::path> database_;
    bool database_named_ = false;
    bool yes_ = false;
    bool no_input_ = false;
    bool language_chosen_ = false;
    Wording wording_;
    std::string output_file_;
    std::optional<Output> output_;
};

// The language of a reader by --lang, METODIST_LANG and the locale, in this order; nothing where all are silent.
std::optional<Language> chosen_language(const std::optional<Language>& asked, const Surroundings& around);

}  // namespace metodist::shell

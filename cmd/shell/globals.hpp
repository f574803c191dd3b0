// The options that every command takes, in any place.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/day.hpp"
#include "shell/format.hpp"
#include "shell/options.hpp"
#include "wording/wording.hpp"

namespace metodist::shell {

struct Globals {
    std::string database;
    std::string config;
    std::string municipality;
    std::string regulation;
    std::optional<Day> on;
    // A moment, a day or the number of an operation; what it means is the business of the storage.
    std::string known;
    std::optional<Day> today;
    std::optional<Format> format;
    std::string csv;
    std::string output;
    std::optional<Language> language;
    bool dry_run = false;
    bool yes = false;
    bool no_input = false;
    bool quiet = false;
    bool verbose = false;
    std::string actor;
    std::set<std::string> fail_on;
    bool help = false;
    bool version = false;
};

// What is needed before anything else can be said: how to speak, and in which form.
struct Manner {
    std::optional<Language> language;
    bool json = false;
    std::string config;
};

// Declares them; `formats` are those of the verb. The values land in `globals`.
void describe_globals(Options& options, Globals& globals, const Formats& formats);
// Whether a word is a global option whose value is the next word.
bool takes_next_word(const std::string& word);
// Read from the bare words, so that even a wrong command is answered in the right language.
Manner manner(const std::vector<std::string>& words);

}  // namespace metodist::shell

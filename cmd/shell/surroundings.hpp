// The only place that reads the environment, the clock, the terminal and the folder the program lives in.
// Everything else gets these values.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/day.hpp"

namespace metodist::shell {

struct Surroundings {
    // By the local clock.
    Day today;
    // "2026-11-21T22:54:24Z".
    std::string moment;
    std::filesystem::path folder;
    // The folder of the executable itself, links followed.
    std::filesystem::path program_folder;
    std::string login;
    // METODIST_DB, METODIST_CONFIG, METODIST_LANG; empty where unset.
    std::string database;
    std::string config;
    std::string language;
    // The locale of messages ("ru_RU.UTF-8", "C"), by LC_ALL, LC_MESSAGES, LANG.
    std::string locale;
    // $XDG_CONFIG_HOME/metodist or ~/.config/metodist; empty where neither is known.
    std::filesystem::path user_config;
    bool stdin_is_terminal = false;
    bool stdout_is_terminal = false;
    bool stderr_is_terminal = false;
    // NO_COLOR is unset or empty, and TERM is not "dumb".
    bool colour_allowed = false;
};

Surroundings look_around();
// The nearest metodist.db from `folder` upwards.
std::optional<std::filesystem::path> nearest_database(const std::filesystem::path& folder);
// Where message catalogues lie for a program in this folder.
std::filesystem::path locale_folder(const Surroundings& around);
// Folders with regulations, vocabulary and imports, the first to be asked first; only those that exist. `given` is what
// --config said, else METODIST_CONFIG counts: it stands in the place of the user's and the system's folders; what it
// lacks comes from the installed one, which is always the last. Throws Error (use) where it is no folder.
std::vector<std::filesystem::path> config_folders(const Surroundings& around, const std::string& given);

}  // namespace metodist::shell

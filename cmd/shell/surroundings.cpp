#include "shell/surroundings.hpp"

#include <pwd.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <ctime>
#include <string_view>
#include <system_error>

#include "base/finding.hpp"

namespace metodist::shell {

namespace {

namespace fs = std::filesystem;

std::string variable(const char* name) {
    // Read before any thread starts, and never changed by us.
    const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe)
    return value == nullptr ? std::string() : std::string(value);
}

std::string first_of(std::initializer_list<const char*> names) {
    for (const char* name : names) {
        if (auto value = variable(name); !value.empty()) {
            return value;
        }
    }
    return {};
}

std::string login_name() {
    // The environment first: asking the user database opens files and sockets.
    if (auto name = first_of({"LOGNAME", "USER"}); !name.empty()) {
        return name;
    }
    const passwd* entry = ::getpwuid(::geteuid());
    return entry == nullptr ? std::string() : std::string(entry->pw_name);
}

fs::path user_config_folder() {
    if (const auto base = variable("XDG_CONFIG_HOME"); !base.empty()) {
        return fs::path(base) / "metodist";
    }
    const auto home = variable("HOME");
    return home.empty() ? fs::path() : fs::path(home) / ".config" / "metodist";
}

void read_clock(Surroundings& around) {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    std::tm universal{};
    ::localtime_r(&now, &local);
    ::gmtime_r(&now, &universal);
    around.today = Day::of(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday).value_or(Day());
    std::array<char, 32> text{};
    const auto size = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &universal);
    around.moment.assign(text.data(), size);
}

}  // namespace

Surroundings look_around() {
    Surroundings around;
    std::error_code ignored;
    read_clock(around);
    around.folder = fs::current_path(ignored);
    around.program_folder = fs::read_symlink("/proc/self/exe", ignored).parent_path();
    around.login = login_name();
    around.database = variable("METODIST_DB");
    around.config = variable("METODIST_CONFIG");
    around.language = variable("METODIST_LANG");
    around.locale = first_of({"LC_ALL", "LC_MESSAGES", "LANG"});
    around.user_config = user_config_folder();
    around.stdin_is_terminal = ::isatty(STDIN_FILENO) == 1;
    around.stdout_is_terminal = ::isatty(STDOUT_FILENO) == 1;
    around.stderr_is_terminal = ::isatty(STDERR_FILENO) == 1;
    around.colour_allowed = variable("NO_COLOR").empty() && variable("TERM") != "dumb";
    return around;
}

std::optional<fs::path> nearest_database(const fs::path& folder) {
    std::error_code ignored;
    for (fs::path at = folder; !at.empty(); at = at.parent_path()) {
        if (auto candidate = at / "metodist.db"; fs::exists(candidate, ignored)) {
            return candidate;
        }
        if (at == at.parent_path()) {
            break;
        }
    }
    return std::nullopt;
}

fs::path locale_folder(const Surroundings& around) { return around.program_folder.parent_path() / "share" / "locale"; }

std::vector<fs::path> config_folders(const Surroundings& around, const std::string& given) {
    std::error_code ignored;
    std::vector<fs::path> candidates{around.user_config, "/etc/metodist"};
    if (const std::string& chosen = given.empty() ? around.config : given; !chosen.empty()) {
        if (!fs::is_directory(chosen, ignored)) {
            throw Error(Trouble::use, "shell.config_no_folder", {{"folder", chosen}});
        }
        candidates = {chosen};
    }
    const fs::path prefix = around.program_folder.parent_path();
    candidates.push_back(prefix / "share/metodist/config");
    // The source tree, for a program that runs where it was built (build/release/bin).
    candidates.push_back(prefix.parent_path().parent_path() / "config");
    std::vector<fs::path> found;
    for (const auto& candidate : candidates) {
        if (!candidate.empty() && fs::is_directory(candidate, ignored)) {
            found.push_back(candidate);
        }
    }
    return found;
}

}  // namespace metodist::shell

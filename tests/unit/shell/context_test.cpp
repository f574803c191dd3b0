#include "shell/context.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>

#include "shell/exit_code.hpp"
#include "shell/interrupt.hpp"

using namespace metodist;
using namespace metodist::shell;

namespace {

namespace fs = std::filesystem;

struct Folder {
    fs::path path = fs::temp_directory_path() / ("metodist-context-" + std::to_string(::getpid()));
    Folder() { fs::create_directories(path / "a" / "b"); }
    ~Folder() { fs::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
};

std::string code_of(auto&& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.findings().front().code;
    }
    return "nothing";
}

}  // namespace

TEST_CASE("the language is asked of the command, the environment, the locale, in this order") {
    Surroundings around;
    around.locale = "C";
    CHECK_FALSE(chosen_language({}, around).has_value());
    around.locale = "en_GB.UTF-8";
    CHECK(chosen_language({}, around) == Language::en);
    around.language = "ru";
    CHECK(chosen_language({}, around) == Language::ru);
    CHECK(chosen_language(Language::en, around) == Language::en);
}

TEST_CASE("the database is the one named, else the environment's, else the nearest upwards") {
    const Folder folder;
    std::ofstream(folder.path / "metodist.db") << "x";
    CHECK(nearest_database(folder.path / "a" / "b") == folder.path / "metodist.db");

    const Tool tool{"mms", "mms", {}};
    Surroundings around;
    around.folder = folder.path / "a";
    Globals globals;
    CHECK(Context(tool, around, globals, {}, {}).database() == folder.path / "metodist.db");
    around.database = "env.db";
    CHECK(Context(tool, around, globals, {}, {}).database() == "env.db");
    globals.database = "named.db";
    CHECK(Context(tool, around, globals, {}, {}).database() == "named.db");
}

TEST_CASE(
    "the folder of settings that was named counts before the installed one; else all that exist, the user's first") {
    const Folder folder;
    fs::create_directories(folder.path / "build" / "release" / "bin");
    fs::create_directories(folder.path / "config");
    Surroundings around;
    around.program_folder = folder.path / "build" / "release" / "bin";
    around.user_config = folder.path / "a";
    CHECK(config_folders(around, "").front() == folder.path / "a");
    CHECK(config_folders(around, "").back() == folder.path / "config");
    const std::vector<fs::path> named{folder.path / "b", folder.path / "config"};
    fs::create_directories(named.front());
    CHECK(config_folders(around, named.front().string()) == named);
    CHECK(code_of([&] { (void)config_folders(around, "nowhere"); }) == "shell.config_no_folder");
}

TEST_CASE("nobody is asked without a terminal; --yes answers what is to be agreed") {
    const Tool tool{"mms", "mms", {}};
    const Surroundings around;
    Globals globals;
    Context context(tool, around, globals, {}, {});
    CHECK(code_of([&] { (void)context.ask("shell.yes", {}, "--municipality"); }) == "shell.needs_answer");
    CHECK(code_of([&] { (void)context.agreed("shell.yes"); }) == "shell.needs_answer");
    globals.yes = true;
    CHECK(Context(tool, around, globals, {}, {}).agreed("shell.yes"));
}

TEST_CASE("a file that was not finished leaves its place as it was") {
    const Folder folder;
    const auto file = folder.path / "list.csv";
    std::ofstream(file) << "old";
    {
        Output output(file);
        output.write("new");
    }
    std::string text;
    std::ifstream(file) >> text;
    CHECK(text == "old");
    {
        Output output(file);
        output.write("new");
        output.finish();
    }
    std::ifstream(file) >> text;
    CHECK(text == "new");
    CHECK(std::distance(fs::directory_iterator(folder.path), fs::directory_iterator()) == 2);
}

TEST_CASE("an interrupt stops the writing of results and leaves no half file") {
    // In a child: the flag of an interrupt is for the rest of a process.
    const Folder folder;
    const auto file = folder.path / "list.csv";
    const pid_t child = ::fork();
    if (child == 0) {
        watch_for_interrupts({});
        int result = 1;
        {
            Output output(file);
            output.write("half");
            ::raise(SIGINT);
            result = code_of([&] { output.write("more"); }) == "shell.interrupted" ? 0 : 1;
        }
        ::_exit(result);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
    CHECK_FALSE(fs::exists(file));
    CHECK(std::distance(fs::directory_iterator(folder.path), fs::directory_iterator()) == 1);
}

TEST_CASE("a process that does not listen ends at the second interrupt, its half files removed") {
    const Folder folder;
    const pid_t child = ::fork();
    if (child == 0) {
        watch_for_interrupts({});
        const Output output(folder.path / "list.csv");
        { const Output left(folder.path / "left.csv"); }
        const Output other(folder.path / "other.csv");
        ::raise(SIGINT);
        ::raise(SIGINT);
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WEXITSTATUS(status) == static_cast<int>(ExitCode::world));
    CHECK(std::distance(fs::directory_iterator(folder.path), fs::directory_iterator()) == 1);
}

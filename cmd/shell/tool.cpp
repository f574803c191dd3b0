#include "shell/tool.hpp"

#include <fmt/format.h>
#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <new>

#include "shell/help.hpp"
#include "shell/interrupt.hpp"
#include "shell/labels.hpp"
#include "shell/trouble_text.hpp"
#include "shell/version.hpp"

namespace metodist::shell {

namespace {

std::string called_name(std::string_view name, std::span<const std::string_view> others, const char* path) {
    const std::string called = path == nullptr ? std::string() : std::filesystem::path(path).filename().string();
    return std::ranges::find(others, called) == others.end() ? std::string(name) : called;
}

// Before, or without, a context.
Wording wording_for(const Tool& tool, const std::vector<std::string>& words, const Surroundings& around) {
    std::vector<std::filesystem::path> config;
    try {
        config = config_folders(around, manner(words).config);
    } catch (const Error&) {
        // Told by the command itself; only the labels of words are missing now.
        config.clear();
    }
    Wording wording(chosen_language(manner(words).language, around).value_or(Language::ru), locale_folder(around),
                    vocabulary_labels(config));
    wording.set_tool(tool.name);
    return wording;
}

ExitCode print(const std::string& text) {
    Output out{{}};
    out.write(text);
    out.finish();
    return ExitCode::done;
}

// No verb, or a thing without an action: the list of what there is. Asked for it is help, else wrong use.
ExitCode without_verb(const Tool& tool, const Found& found, const Surroundings& around,
                      const std::vector<std::string>& words) {
    Globals globals;
    Options options;
    describe_globals(options, globals, {});
    Faults faults;
    options.parse(found.rest, faults);
    const Wording wording = wording_for(tool, words, around);
    if (globals.version) {
        return print(fmt::format("{} {}\n", tool.name, version));
    }
    if (globals.help) {
        return print(overview(tool, found.path, wording));
    }
    faults.raise();
    fmt::print(stderr, "{}", overview(tool, found.path, wording));
    return ExitCode::use;
}

ExitCode run_verb(const Tool& tool, const Found& found, const Surroundings& around,
                  const std::vector<std::string>& words) {
    const auto call = found.verb->make();
    Options options;
    call->describe(options);
    const Formats formats = options.formats();
    Globals globals;
    describe_globals(options, globals, formats);
    Faults faults;
    options.parse(found.rest, faults);
    if (globals.help) {
        return print(verb_help(tool, *found.verb, wording_for(tool, words, around)));
    }
    if (globals.version) {
        return print(fmt::format("{} {}\n", tool.name, version));
    }
    if (faults.none()) {
        call->check(faults);
    }
    faults.raise();
    Context context(tool, around, globals, words, formats);
    const ExitCode code = call->run(context);
    context.out().finish();
    return code;
}

ExitCode tell(const Error& error, const Tool& tool, const std::vector<std::string>& words, const Surroundings& around) {
    const Wording wording = wording_for(tool, words, around);
    const std::string text = manner(words).json ? error_json(error, wording) : error_text(error, tool.name, wording);
    std::fputs(text.c_str(), stderr);
    return exit_code(error.trouble());
}

// A command lives for milliseconds: memory that was asked for stays asked for, and is asked for in large pieces.
void keep_memory() {
    constexpr int piece = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, 4 * piece);
    mallopt(M_TOP_PAD, piece);
    mallopt(M_TRIM_THRESHOLD, 16 * piece);
}

}  // namespace

int run_tool(std::string_view name, std::span<const std::string_view> other_names, std::span<const Verb* const> verbs,
             int argc, char** argv) {
    keep_memory();
    const std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
    Tool tool;
    tool.name = called_name(name, other_names, argc > 0 ? argv[0] : nullptr);
    tool.body_kind = tool.name;
    tool.verbs = verbs;
    const Surroundings around = look_around();
    const auto code = [&] {
        try {
            const Wording wording = wording_for(tool, words, around);
            const auto farewell = [&](const char* message) {
                return error_text(Error(Trouble::world, message), tool.name, wording);
            };
            watch_for_interrupts({farewell("shell.interrupted"), farewell("shell.interrupted_late")});
            const Found found = find_verb(tool.verbs, words);
            return found.verb == nullptr ? without_verb(tool, found, around, words)
                                         : run_verb(tool, found, around, words);
        } catch (const Error& error) {
            return tell(error, tool, words, around);
        } catch (const std::bad_alloc&) {
            return tell(Error(Trouble::world, "shell.no_memory"), tool, words, around);
        } catch (const std::exception& fault) {
            return tell(Error(Trouble::world, "shell.fault", {{"what", std::string(fault.what())}}), tool, words,
                        around);
        }
    }();
    return static_cast<int>(code);
}

}  // namespace metodist::shell

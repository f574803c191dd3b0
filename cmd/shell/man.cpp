#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "shell/help.hpp"

namespace metodist::shell {

namespace {

// scdoc reads _, *, \ and # as its own marks.
std::string plain(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '_' || c == '*' || c == '\\' || c == '#' || c == '~' || c == '[' || c == ']' || c == '|') {
            out += '\\';
        }
        out += c;
    }
    return out;
}

std::string value_name(const std::string& value, const Wording& wording) { return wording.label(Word{"value", value}); }

std::string items(const Options& options, const Wording& wording) {
    std::string out;
    for (const auto& item : options.items()) {
        const std::string name = item.sort == Sort::argument ? value_name(item.name, wording) : item.name;
        out += "*" + plain(name) + "*";
        out += item.value.empty() ? "" : " " + plain(value_name(item.value, wording));
        out += "\n\t" + plain(wording.text(item.help));
        for (std::size_t i = 0; i < item.choices.size(); ++i) {
            out += (i == 0 ? ": " : ", ") + plain(item.choices[i]);
        }
        out += "\n\n";
    }
    return out;
}

std::string verb_section(const Tool& tool, const Verb& verb, const Wording& wording) {
    const auto call = verb.make();
    Options options;
    call->describe(options);
    std::string out = fmt::format("## {} {}\n\n{}\n\n", tool.name, plain(verb.path), plain(wording.text(verb.summary)));
    if (const auto about = wording.find(std::string(verb.summary) + ".about")) {
        out += plain(*about) + "\n\n";
    }
    for (const auto& example : options.examples()) {
        out += example.caption.empty() ? "" : plain(wording.text(example.caption)) + "\n\n";
        out += "```\n" + example_command(tool, example) + "\n```\n\n";
    }
    return out + items(options, wording);
}

std::string upper(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

}  // namespace

std::string man_page(const Tool& tool, const Wording& wording) {
    const auto heading = [&](const char* code) { return "# " + wording.text(code) + "\n\n"; };
    std::string out = fmt::format("{}(1)\n\n", tool.name);
    out += heading("man.name") + fmt::format("{} - {}\n\n", tool.name, plain(wording.text("tool." + tool.name)));
    out += heading("man.synopsis") + fmt::format("*{}* {}\n\n", tool.name, plain(wording.text("man.usage")));
    out += heading("man.commands");
    for (const Verb* verb : tool.verbs) {
        out += verb_section(tool, *verb, wording);
    }
    Globals unused;
    Options common;
    describe_globals(common, unused, {});
    out += heading("man.common_options") + items(common, wording);
    out += heading("man.exit_status");
    for (int code = 0; code <= static_cast<int>(ExitCode::unknown); ++code) {
        out += fmt::format("*{}*\n\t{}\n\n", code, plain(wording.text(fmt::format("exit.{}", code))));
    }
    out += heading("man.environment");
    for (const char* name : {"METODIST_DB", "METODIST_CONFIG", "METODIST_LANG", "NO_COLOR"}) {
        out += fmt::format("*{}*\n\t{}\n\n", plain(name), plain(wording.text("environment." + upper(name))));
    }
    return out;
}

}  // namespace metodist::shell

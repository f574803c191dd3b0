#include "shell/help.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "shell/table.hpp"

namespace metodist::shell {

namespace {

constexpr std::size_t text_width = 80;
constexpr std::size_t left_column = 30;

std::string value_name(const std::string& value, const Wording& wording) { return wording.label(Word{"value", value}); }

// "--since ДЕНЬ".
std::string item_name(const Item& item, const Wording& wording) {
    if (item.sort == Sort::argument) {
        return value_name(item.name, wording) + (item.repeated ? "…" : "");
    }
    return item.value.empty() ? item.name : item.name + " " + value_name(item.value, wording);
}

std::string item_help(const Item& item, const Wording& wording) {
    std::string text = wording.text(item.help);
    if (!item.choices.empty()) {
        text += ": ";
        for (std::size_t i = 0; i < item.choices.size(); ++i) {
            text += (i == 0 ? "" : ", ") + item.choices[i];
        }
    }
    if (item.required && item.sort == Sort::option) {
        text += " (" + wording.text("help.required") + ")";
    }
    if (item.repeated && item.sort == Sort::option) {
        text += " (" + wording.text("help.repeated") + ")";
    }
    return text;
}

std::string two_columns(const std::string& left, const std::string& right) {
    std::string text = wrapped(right, text_width - left_column, left_column);
    if (display_width(left) + 4 <= left_column) {
        return "  " + padded(left, left_column - 2) + text.substr(std::min(text.size(), left_column));
    }
    return "  " + left + "\n" + text;
}

std::string usage(const Tool& tool, const Verb& verb, const Options& options, const Wording& wording) {
    std::string line = fmt::format("{} {}", tool.name, verb.path);
    for (const auto& item : options.items()) {
        const std::string name = item_name(item, wording);
        if (item.sort == Sort::argument) {
            line += item.required ? " " + name : " [" + name + "]";
        } else if (item.required) {
            line += " " + name;
        }
    }
    return line + " " + wording.text("help.options_place");
}

struct Declared {
    Options own;
    Options common;
};

Declared declared(const Verb& verb) {
    Declared both;
    verb.make()->describe(both.own);
    static Globals unused;
    describe_globals(both.common, unused, both.own.formats());
    return both;
}

std::string items_section(const std::string& title, const Options& options, bool arguments, const Wording& wording) {
    std::string out;
    for (const auto& item : options.items()) {
        if ((item.sort == Sort::argument) == arguments) {
            out += two_columns(item_name(item, wording), item_help(item, wording));
        }
    }
    return out.empty() ? out : "\n" + title + "\n" + out;
}

std::string exit_codes(const Wording& wording) {
    std::string out = "\n" + wording.text("help.exit_codes") + "\n";
    for (int code = 0; code <= static_cast<int>(ExitCode::unknown); ++code) {
        out += two_columns(std::to_string(code), wording.text(fmt::format("exit.{}", code)));
    }
    return out;
}

std::string about(const Verb& verb, const Wording& wording) {
    return wording.find(std::string(verb.summary) + ".about").value_or("");
}

}  // namespace

std::string example_command(const Tool& tool, const Example& example) {
    constexpr std::string_view mark = "{tool}";
    std::string command = example.command;
    for (auto at = command.find(mark); at != std::string::npos; at = command.find(mark, at)) {
        command.replace(at, mark.size(), tool.name);
    }
    return command;
}

std::string overview(const Tool& tool, const std::string& thing, const Wording& wording) {
    std::string out = thing.empty() ? fmt::format("{} — {}\n", tool.name, wording.text("tool." + tool.name))
                                    : fmt::format("{} {}\n", tool.name, thing);
    out += "\n" + wording.text("help.verbs") + "\n";
    for (const Verb* verb : tool.verbs) {
        if (thing.empty() || verb->path.starts_with(thing + " ")) {
            out += two_columns(std::string(verb->path), wording.text(verb->summary));
        }
    }
    return out + "\n" + wrapped(wording.text("help.more", {{"tool", tool.name}}), text_width, 0);
}

std::string verb_help(const Tool& tool, const Verb& verb, const Wording& wording) {
    const Declared both = declared(verb);
    std::string out = fmt::format("{} {} — {}\n", tool.name, verb.path, wording.text(verb.summary));
    if (!both.own.examples().empty()) {
        out += "\n" + wording.text("help.examples") + "\n";
        for (const auto& example : both.own.examples()) {
            out += "  $ " + example_command(tool, example) + "\n";
            out += example.caption.empty() ? "" : wrapped(wording.text(example.caption), text_width - 6, 6);
        }
    }
    out += "\n" + wording.text("help.usage") + "\n  " + usage(tool, verb, both.own, wording) + "\n";
    if (const auto more = about(verb, wording); !more.empty()) {
        out += "\n" + wrapped(more, text_width, 0);
    }
    out += items_section(wording.text("help.arguments"), both.own, true, wording);
    out += items_section(wording.text("help.options"), both.own, false, wording);
    out += items_section(wording.text("help.common_options"), both.common, false, wording);
    return out + exit_codes(wording);
}

}  // namespace metodist::shell

#include "shell/completion.hpp"
#include "base/join.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace metodist::shell {

namespace {

Options options_of(const Verb& verb) {
    static Globals unused;
    Options options;
    verb.make()->describe(options);
    const Formats formats = options.formats();
    describe_globals(options, unused, formats);
    return options;
}

// The first words of all verbs, or the second ones of a thing.
std::vector<std::string> words_after(const Tool& tool, const std::string& thing) {
    std::vector<std::string> words;
    for (const Verb* verb : tool.verbs) {
        std::string_view rest = verb->path;
        if (!thing.empty()) {
            if (!rest.starts_with(thing + " ")) {
                continue;
            }
            rest.remove_prefix(thing.size() + 1);
        }
        const std::string word(rest.substr(0, rest.find(' ')));
        if (std::ranges::find(words, word) == words.end()) {
            words.push_back(word);
        }
    }
    return words;
}

std::string bash_script(const Tool& tool) {
    std::string cases;
    for (const auto& thing : words_after(tool, "")) {
        if (const auto second = words_after(tool, thing); !second.empty()) {
            cases += fmt::format("        \"{}\") words='{}' ;;\n", thing, joined(second, " "));
        }
    }
    for (const Verb* verb : tool.verbs) {
        std::vector<std::string> names;
        const Options options = options_of(*verb);
        for (const auto& item : options.items()) {
            if (item.sort != Sort::argument) {
                names.push_back(item.name);
            } else {
                names.insert(names.end(), item.choices.begin(), item.choices.end());
            }
            if (!item.choices.empty() && item.sort == Sort::option) {
                cases +=
                    fmt::format("        \"{} {}\") words='{}' ;;\n", verb->path, item.name, joined(item.choices, " "));
            }
        }
        cases += fmt::format("        \"{}\"|\"{} \"*) words='{}' ;;\n", verb->path, verb->path, joined(names, " "));
    }
    return fmt::format(
        "# bash completion of {0}: source it, or put it into /usr/share/bash-completion/completions/{0}\n"
        "_metodist_{0}() {{\n"
        "    local line=\"${{COMP_WORDS[*]:1:COMP_CWORD-1}}\" words=''\n"
        "    local current=\"${{COMP_WORDS[COMP_CWORD]}}\"\n"
        "    case \"$line\" in\n"
        "        '') words='{1}' ;;\n"
        "{2}"
        "    esac\n"
        "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
        "    [[ ${{#COMPREPLY[@]}} -eq 0 ]] && mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n"
        "}}\n"
        "complete -F _metodist_{0} {0}\n",
        tool.name, joined(words_after(tool, ""), " "), cases);
}

std::string quoted(std::string text) {
    for (std::size_t at = text.find('\''); at != std::string::npos; at = text.find('\'', at + 2)) {
        text.insert(at, "\\");
    }
    return "'" + text + "'";
}

std::string fish_script(const Tool& tool, const Wording& wording) {
    std::string out = fmt::format("# fish completion of {0}: ~/.config/fish/completions/{0}.fish\n", tool.name);
    out += fmt::format("complete -c {} -f\n", tool.name);
    for (const Verb* verb : tool.verbs) {
        const auto blank = verb->path.find(' ');
        const std::string first(verb->path.substr(0, blank));
        const std::string seen = blank == std::string_view::npos ? std::string("__fish_use_subcommand")
                                                                 : fmt::format("__fish_seen_subcommand_from {}", first);
        const std::string word(blank == std::string_view::npos ? verb->path : verb->path.substr(blank + 1));
        if (blank != std::string_view::npos) {
            out += fmt::format("complete -c {} -n __fish_use_subcommand -a {}\n", tool.name, first);
        }
        out += fmt::format("complete -c {} -n {} -a {} -d {}\n", tool.name, quoted(seen), word,
                           quoted(wording.text(verb->summary)));
        const Options options = options_of(*verb);
        for (const auto& item : options.items()) {
            if (item.sort == Sort::argument) {
                continue;
            }
            out += fmt::format("complete -c {} -n {} -l {} {}-d {}\n", tool.name,
                               quoted(fmt::format("__fish_seen_subcommand_from {}", word)), item.name.substr(2),
                               item.choices.empty() ? (item.sort == Sort::flag ? "" : "-r ")
                                                    : fmt::format("-x -a {} ", quoted(joined(item.choices, " "))),
                               quoted(wording.text(item.help)));
        }
    }
    return out;
}

}  // namespace

std::string completion_script(const Tool& tool, Shell shell, const Wording& wording) {
    switch (shell) {
        case Shell::bash: return bash_script(tool);
        case Shell::zsh: return "autoload -U +X bashcompinit && bashcompinit\n" + bash_script(tool);
        case Shell::fish: return fish_script(tool, wording);
    }
    return {};
}

}  // namespace metodist::shell

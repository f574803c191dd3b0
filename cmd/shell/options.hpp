// What a verb takes: declared once, bound to the members of its request. The help, the man page and the completion are
// made of the same declarations. CLI11 stands behind options.cpp alone: it costs five seconds a file.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/day.hpp"
#include "shell/faults.hpp"
#include "shell/format.hpp"

namespace metodist::shell {

// How a text becomes a value; false where it is none. The fault that follows is "shell.bad_value.KIND".
bool read_value(std::string_view text, std::string& target);
bool read_value(std::string_view text, std::int64_t& target);
// 2026-09-01 or 01.09.2026.
bool read_value(std::string_view text, Day& target);

// The end of the code "shell.bad_value.…" that says what such a value looks like.
template <typename T>
constexpr std::string_view value_kind() {
    if constexpr (std::is_same_v<T, Day>) {
        return "day";
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
        return "number";
    } else {
        return "text";
    }
}

enum class Sort : std::uint8_t { argument, option, flag };

// One thing that may be given. Sentences are codes of the catalogue.
struct Item {
    Sort sort = Sort::option;
    // "--since"; of an argument its name, "EDUCATOR".
    std::string name;
    // "DAY"; the message "word.value.DAY" translates it. Empty for flags.
    std::string value;
    std::string help;
    bool required = false;
    bool repeated = false;
    // The words allowed, where the list is closed.
    std::vector<std::string> choices;
    std::function<void(const std::vector<std::string>&, Faults&)> take;
};

struct Example {
    std::string command;
    std::string caption;
};

class Options {
public:
    // A value named by its place. A plain member must be given, an optional may be left out, a vector takes all the
    // rest (and may stay empty).
    template <typename T>
    Options& argument(std::string name, T& target, std::string help) {
        return add(bound(Sort::argument, std::move(name), target, std::move(help)));
    }
    // "--since DAY": left out, the member keeps what it holds. A vector takes the option as often as it is given.
    template <typename T>
    Options& option(std::string_view name_and_value, T& target, std::string help) {
        return add(bound(Sort::option, std::string(name_and_value), target, std::move(help)));
    }
    // The same, refused where it is left out.
    template <typename T>
    Options& required(std::string_view name_and_value, T& target, std::string help) {
        Item made = bound(Sort::option, std::string(name_and_value), target, std::move(help));
        made.required = true;
        return add(std::move(made));
    }
    Options& flag(std::string name, bool& target, std::string help);
    // One of a closed list: "--state STATE", words(pairs of text and value). A vector of values takes several.
    template <typename T, typename Chosen>
    Options& choice(std::string_view name_and_value, Chosen& target,
                    const std::vector<std::pair<std::string, T>>& words, std::string help) {
        return add(chosen(Sort::option, name_and_value, target, words, std::move(help)));
    }
    // The same by its place; it must be given unless the member is an optional or a vector.
    template <typename T, typename Chosen>
    Options& choice_argument(std::string_view name, Chosen& target, const std::vector<std::pair<std::string, T>>& words,
                             std::string help) {
        return add(chosen(Sort::argument, name, target, words, std::move(help)));
    }
    // Anything else.
    Options& item(Item item) { return add(std::move(item)); }
    // What --format accepts, the first being what is printed when nothing is asked.
    Options& formats(Formats formats);
    // Shown first in the help, and executed by the tests. {tool} stands for the tool's name; `caption` is a code of the
    // catalogue.
    Options& example(std::string command, std::string caption = {});

    [[nodiscard]] const std::vector<Item>& items() const { return items_; }
    [[nodiscard]] const Formats& formats() const { return formats_; }
    [[nodiscard]] const std::vector<Example>& examples() const { return examples_; }

    // Reads the words into the bound members, noting every fault.
    void parse(const std::vector<std::string>& words, Faults& faults) const;

private:
    template <typename T>
    struct Inner {
        using Value = T;
        static constexpr bool optional = false;
        static constexpr bool many = false;
    };
    template <typename T>
    struct Inner<std::optional<T>> {
        using Value = T;
        static constexpr bool optional = true;
        static constexpr bool many = false;
    };
    template <typename T>
    struct Inner<std::vector<T>> {
        using Value = T;
        static constexpr bool optional = true;
        static constexpr bool many = true;
    };

    template <typename T>
    static Item bound(Sort sort, std::string name, T& target, std::string help) {
        Item made;
        made.sort = sort;
        made.name = std::move(name);
        made.help = std::move(help);
        made.required = sort == Sort::argument && !Inner<T>::optional;
        made.repeated = Inner<T>::many;
        const Argument::Value shown = sort == Sort::argument ? Argument::Value(Word{"value", made.name})
                                                             : made.name.substr(0, made.name.find(' '));
        made.take = [&target, shown](const std::vector<std::string>& texts, Faults& faults) {
            for (const auto& text : texts) {
                typename Inner<T>::Value value{};
                if (!read_value(text, value)) {
                    faults.add("shell.bad_value." + std::string(value_kind<typename Inner<T>::Value>()),
                               {{"option", shown}, {"value", text}});
                } else if constexpr (Inner<T>::many) {
                    target.push_back(std::move(value));
                } else {
                    target = std::move(value);
                }
            }
        };
        return made;
    }

    template <typename T, typename Chosen>
    static Item chosen(Sort sort, std::string_view name, Chosen& target,
                       const std::vector<std::pair<std::string, T>>& words, std::string help) {
        Item made;
        made.sort = sort;
        made.name = std::string(name);
        made.help = std::move(help);
        made.required = sort == Sort::argument && !Inner<Chosen>::optional;
        made.repeated = Inner<Chosen>::many;
        for (const auto& word : words) {
            made.choices.push_back(word.first);
        }
        made.take = [&target, words](const std::vector<std::string>& texts, Faults&) {
            for (const auto& text : texts) {
                for (const auto& word : words) {
                    if (word.first != text) {
                        continue;
                    }
                    if constexpr (Inner<Chosen>::many) {
                        target.push_back(word.second);
                    } else {
                        target = word.second;
                    }
                }
            }
        };
        return made;
    }
    Options& add(Item item);

    std::vector<Item> items_;
    Formats formats_;
    std::vector<Example> examples_;
};

}  // namespace metodist::shell

#include "shell/options.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <map>

#include "base/join.hpp"
#include "base/text.hpp"

namespace metodist::shell {

namespace {

using Words = std::vector<std::string>;

// What CLI11 found, still text.
struct Read {
    std::map<std::string, Words> options;
    std::map<std::string, std::size_t> flags;
    Words arguments;
    Words unknown;
};

std::optional<Day> russian_day(std::string_view text) {
    if (text.size() != 10 || text[2] != '.' || text[5] != '.') {
        return std::nullopt;
    }
    return Day::parse_iso(std::string(text.substr(6)) + "-" + std::string(text.substr(3, 2)) + "-" +
                          std::string(text.substr(0, 2)));
}

const Item* named(const std::vector<Item>& items, const std::string& name) {
    const auto found =
        std::ranges::find_if(items, [&](const Item& item) { return item.sort != Sort::argument && item.name == name; });
    return found == items.end() ? nullptr : &*found;
}

// Options at the end or before another option have lost their value; CLI11 would give up at the first of them, or take
// the next option for the value.
Words without_lost_values(const std::vector<Item>& items, const Words& words, Faults& faults) {
    Words kept;
    for (auto word = words.begin(); word != words.end(); ++word) {
        if (*word == "--") {
            kept.insert(kept.end(), word, words.end());
            break;
        }
        const Item* item = named(items, *word);
        const auto next = word + 1;
        if (item == nullptr || item->sort == Sort::flag) {
            kept.push_back(*word);
        } else if (next == words.end() || named(items, *next) != nullptr) {
            faults.add("shell.value_missing", {{"option", *word}});
        } else {
            // In one word, so that a value may begin with a dash; an empty one CLI11 sees only as a word of its own.
            if (next->empty()) {
                kept.insert(kept.end(), {*word, *next});
            } else {
                kept.push_back(*word + "=" + *next);
            }
            word = next;
        }
    }
    return kept;
}

// CLI11 only tells apart options, values and arguments here; its own checks and English messages stay unused.
Read read_words(const std::vector<Item>& items, Words words, Faults& faults) {
    Read read;
    CLI::App app;
    app.set_help_flag();
    app.allow_extras();
    for (const auto& item : items) {
        if (item.sort == Sort::option) {
            app.add_option(item.name, read.options[item.name])->type_size(1)->allow_extra_args(false);
        } else if (item.sort == Sort::flag) {
            app.add_flag(item.name, read.flags[item.name]);
        }
    }
    app.add_option("words", read.arguments)->type_size(1);
    std::ranges::reverse(words);
    try {
        app.parse(words);
    } catch (const CLI::ParseError& error) {
        faults.add("shell.not_understood", {{"text", std::string(error.what())}});
    }
    read.unknown = app.remaining();
    std::erase(read.unknown, "--");
    return read;
}

void note_unknown(const std::vector<Item>& items, const Words& unknown, Faults& faults) {
    Words names;
    for (const auto& item : items) {
        if (item.sort != Sort::argument) {
            names.push_back(item.name);
        }
    }
    for (const auto& word : unknown) {
        const auto near = nearest(word, names, 1);
        if (near.empty()) {
            faults.add("shell.unknown_option", {{"option", word}});
        } else {
            faults.add("shell.unknown_option_near", {{"option", word}, {"near", near.front()}});
        }
    }
}

// Names of arguments are words that the help translates.
Argument::Value spoken_name(const Item& item) {
    if (item.sort == Sort::argument) {
        return Word{"value", item.name};
    }
    return item.name;
}

bool allowed(const Item& item, const Words& texts, Faults& faults) {
    bool all = true;
    for (const auto& text : texts) {
        if (!item.choices.empty() && std::ranges::find(item.choices, text) == item.choices.end()) {
            faults.add("shell.not_among",
                       {{"option", spoken_name(item)}, {"value", text}, {"choices", joined(item.choices)}});
            all = false;
        }
    }
    return all;
}

void take_option(const Item& item, const Words& texts, Faults& faults) {
    if (texts.empty()) {
        if (item.required) {
            faults.add("shell.option_missing", {{"option", item.name}});
        }
    } else if (texts.size() > 1 && !item.repeated) {
        faults.add("shell.option_twice", {{"option", item.name}});
    } else if (allowed(item, texts, faults)) {
        item.take(texts, faults);
    }
}

void take_arguments(const std::vector<Item>& items, const Words& words, bool all_known, Faults& faults) {
    auto next = words.begin();
    for (const auto& item : items) {
        if (item.sort != Sort::argument) {
            continue;
        }
        if (next == words.end()) {
            if (item.required) {
                faults.add("shell.argument_missing", {{"argument", spoken_name(item)}});
            }
            continue;
        }
        const auto last = item.repeated ? words.end() : next + 1;
        const Words texts(next, last);
        // The value of a mistyped option would stand here as an argument, and be blamed for it.
        if (all_known && allowed(item, texts, faults)) {
            item.take(texts, faults);
        }
        next = last;
    }
    if (next != words.end() && all_known) {
        faults.add("shell.argument_too_many", {{"value", *next}});
    }
}

}  // namespace

bool read_value(std::string_view text, std::string& target) {
    target = std::string(text);
    return is_utf8(text);
}

bool read_value(std::string_view text, std::int64_t& target) {
    const auto result = std::from_chars(text.data(), text.data() + text.size(), target);
    return result.ec == std::errc() && result.ptr == text.data() + text.size();
}

bool read_value(std::string_view text, Day& target) {
    const auto day = text.find('.') == std::string_view::npos ? Day::parse_iso(text) : russian_day(text);
    target = day.value_or(target);
    return day.has_value();
}

Options& Options::add(Item item) {
    if (const auto blank = item.name.find(' '); item.sort == Sort::option && blank != std::string::npos) {
        item.value = item.name.substr(blank + 1);
        item.name.resize(blank);
    }
    items_.push_back(std::move(item));
    return *this;
}

Options& Options::flag(std::string name, bool& target, std::string help) {
    Item item;
    item.sort = Sort::flag;
    item.name = std::move(name);
    item.help = std::move(help);
    item.take = [&target](const Words&, Faults&) { target = true; };
    return add(std::move(item));
}

Options& Options::formats(Formats formats) {
    formats_ = std::move(formats);
    return *this;
}

Options& Options::example(std::string command, std::string caption) {
    examples_.push_back({std::move(command), std::move(caption)});
    return *this;
}

void Options::parse(const Words& words, Faults& faults) const {
    const Read read = read_words(items_, without_lost_values(items_, words, faults), faults);
    note_unknown(items_, read.unknown, faults);
    for (const auto& item : items_) {
        if (item.sort == Sort::option) {
            take_option(item, read.options.at(item.name), faults);
        } else if (item.sort == Sort::flag && read.flags.at(item.name) > 0) {
            item.take({}, faults);
        }
    }
    take_arguments(items_, read.arguments, read.unknown.empty(), faults);
}

}  // namespace metodist::shell

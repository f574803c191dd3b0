#include "shell/lookup.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace metodist::shell {

namespace {

enum class Match : std::uint8_t { none, thing, verb };

Match match(std::span<const Verb* const> verbs, const std::string& path) {
    Match best = Match::none;
    for (const Verb* verb : verbs) {
        if (verb->path == path) {
            return Match::verb;
        }
        if (verb->path.starts_with(path + " ")) {
            best = Match::thing;
        }
    }
    return best;
}

// The words that could stand after `path`.
std::vector<std::string> next_words(std::span<const Verb* const> verbs, const std::string& path) {
    std::vector<std::string> words;
    for (const Verb* verb : verbs) {
        std::string_view rest = verb->path;
        if (!path.empty()) {
            if (!rest.starts_with(path + " ")) {
                continue;
            }
            rest.remove_prefix(path.size() + 1);
        }
        const std::string word(rest.substr(0, rest.find(' ')));
        if (std::ranges::find(words, word) == words.end()) {
            words.push_back(word);
        }
    }
    return words;
}

[[noreturn]] void refuse(std::span<const Verb* const> verbs, const std::string& path, const std::string& word) {
    const auto candidates = next_words(verbs, path);
    auto near = nearest(word, candidates, 1);
    for (const auto& candidate : candidates) {
        if (near.empty() && candidate.starts_with(word)) {
            near.push_back(candidate);
        }
    }
    const std::string whole = path.empty() ? word : path + " " + word;
    if (near.empty()) {
        throw Error(Trouble::use, "shell.unknown_verb", {{"verb", whole}});
    }
    throw Error(Trouble::use, "shell.unknown_verb_near",
                {{"verb", whole}, {"near", path.empty() ? near.front() : path + " " + near.front()}});
}

}  // namespace

Found find_verb(std::span<const Verb* const> verbs, const std::vector<std::string>& words) {
    Found found;
    Match state = Match::thing;
    bool looking = true;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (word == "--") {
            looking = false;
        }
        if (!looking || word.starts_with("-")) {
            found.rest.push_back(word);
            if (looking && takes_next_word(word) && i + 1 < words.size()) {
                found.rest.push_back(words[++i]);
            }
            continue;
        }
        const std::string longer = found.path.empty() ? word : found.path + " " + word;
        const Match next = match(verbs, longer);
        if (next == Match::none) {
            if (state == Match::thing) {
                refuse(verbs, found.path, word);
            }
            looking = false;
            found.rest.push_back(word);
            continue;
        }
        found.path = longer;
        state = next;
        looking = next == Match::thing || !next_words(verbs, longer).empty();
    }
    const auto exact = std::ranges::find(verbs, std::string_view(found.path), [](const Verb* v) { return v->path; });
    found.verb = exact == verbs.end() ? nullptr : *exact;
    return found;
}

}  // namespace metodist::shell
